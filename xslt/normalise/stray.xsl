<?xml version="1.0" encoding="UTF-8"?>
<!--
  Words that stand right in an element which by the Guidelines holds others only, as in a list beside its items: each piece becomes
  what that element holds, so that an editor's slip loses no word.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:variable static="yes" name="_:held" as="map(xs:string, xs:string)" select="map {
      'list': 'item', 'table': 'row', 'row': 'cell', 'figure': 'p', 'listBibl': 'bibl', 'biblStruct': 'note', 'castList': 'castItem', 'castGroup': 'castItem',
      'listWit': 'desc', 'listPerson': 'desc', 'listPlace': 'desc', 'listOrg': 'desc', 'listEvent': 'desc', 'listObject': 'desc', 'listNym': 'desc',
      'listChange': 'desc', 'listRelation': 'desc', 'relation': 'desc', 'listApp': 'note', 'dimensions': 'dim',
      'msDesc': 'p', 'msPart': 'p', 'msFrag': 'p', 'msItem': 'p', 'msItemStruct': 'note',
      'person': 'note', 'personGrp': 'note', 'place': 'note', 'org': 'note', 'event': 'note', 'object': 'note', 'nym': 'note' }"/>

  <xsl:template mode="#default sg:entry sg:data _:flat" priority="5" match="list/text() | table/text() | row/text() | figure/text() | listBibl/text() | biblStruct/text() | castList/text() | castGroup/text()
      | listWit/text() | listPerson/text() | listPlace/text() | listOrg/text() | listEvent/text() | listObject/text() | listNym/text()
      | listChange/text() | listRelation/text() | relation/text() | listApp/text() | dimensions/text()
      | msDesc/text() | msPart/text() | msFrag/text() | msItem/text() | msItemStruct/text()
      | person/text() | personGrp/text() | place/text() | org/text() | event/text() | object/text() | nym/text()">
    <xsl:choose>
      <xsl:when test="normalize-space()">
        <xsl:variable name="words" as="text()">
          <xsl:value-of select="normalize-space()"/>
        </xsl:variable>
        <xsl:sequence select="_:held($words, .)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:next-match/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Words as what the element around holds; in a table that is a cell of a row. Notes go from a lemma. -->
  <xsl:function name="_:held" as="element()">
    <xsl:param name="words" as="node()*"/>
    <xsl:param name="place" as="node()"/>
    <xsl:variable name="name" as="xs:string" select="$_:held(local-name($place/..))"/>
    <xsl:element name="{if ($name eq 'note' and $place/ancestor::lem) then 'seg' else $name}" namespace="http://www.tei-c.org/ns/1.0">
      <xsl:choose>
        <xsl:when test="$name eq 'row'">
          <cell xmlns="http://www.tei-c.org/ns/1.0"><xsl:sequence select="$words"/></cell>
        </xsl:when>
        <xsl:otherwise><xsl:sequence select="$words"/></xsl:otherwise>
      </xsl:choose>
    </xsl:element>
  </xsl:function>

</xsl:stylesheet>
