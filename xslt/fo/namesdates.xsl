<?xml version="1.0" encoding="UTF-8"?>
<!-- ND: people, places and other things with entries of their own, in the text and in the registers. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <!-- The registers at the end of the volume have these entries. -->
  <xsl:template match="*[@sg:register]" priority="8"/>

  <xsl:template match="listPerson | listPlace | listOrg | listEvent | listObject | listNym | listRelation | particDesc | settingDesc">
    <fo:block xsl:use-attribute-sets="list"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="person | personGrp | place | org | event | object | nym | relation | setting">
    <fo:block xsl:use-attribute-sets="entry">
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:call-template name="sg:entry">
        <xsl:with-param name="elements" select="."/>
      </xsl:call-template>
    </fo:block>
  </xsl:template>

  <xsl:variable name="_:headwords" as="xs:string*" select="'persName', 'placeName', 'orgName', 'eventName', 'objectName', 'objectIdentifier', 'form',
    'label', 'name', 'geogName', 'head', 'title'"/>

  <!-- An entry as one run-on paragraph: headword, then what is said of it. A register has it from several files, and says each thing once. -->
  <xsl:template name="sg:entry">
    <xsl:param name="elements" as="element()*"/>
    <xsl:param name="once" as="xs:boolean" select="false()"/>
    <xsl:variable name="headword" as="element()?" select="$elements[1] ! (*[local-name() = $_:headwords][@type = ('pref', 'main')], *[local-name() = $_:headwords], settlement, district, region, country, bloc)[1]"/>
    <xsl:choose>
      <xsl:when test="$headword">
        <xsl:apply-templates select="$headword" mode="_:headword"/>
        <xsl:for-each-group select="$elements/*[not(. is $headword)][_:says(.) ne '']" group-by="if ($once) then _:says(.) else generate-id()">
          <xsl:if test="not($once and current-grouping-key() = _:says($headword))">
            <xsl:text>, </xsl:text>
            <xsl:apply-templates select="." mode="_:datum"/>
          </xsl:if>
        </xsl:for-each-group>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="$elements[1]/node()"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The words of a datum; none for identifiers, coordinates and bare addresses, which are for machines. -->
  <xsl:function name="_:says" as="xs:string">
    <xsl:param name="datum" as="element()"/>
    <xsl:variable name="text" as="xs:string" select="normalize-space(string-join($datum/descendant-or-self::*[not(self::idno or self::geo)][not(_:is-address(.))]/text()))"/>
    <xsl:sequence select="if ($datum[self::idno or self::geo]) then '' else $text"/>
  </xsl:function>

  <xsl:function name="_:is-address" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[self::note or self::ptr]) and matches($element, '^\s*https?://\S+\s*$')"/>
  </xsl:function>

  <xsl:mode name="_:headword" on-no-match="shallow-skip"/>
  <xsl:template match="*" mode="_:headword">
    <fo:inline xsl:use-attribute-sets="siglum"><xsl:apply-templates select="." mode="_:name"/></fo:inline>
  </xsl:template>

  <!-- A name in parts is sorted by its surname in a register, and so is read by it; in a text it stays as it is. -->
  <xsl:mode name="_:name" on-no-match="shallow-skip"/>
  <xsl:template match="*" mode="_:name">
    <xsl:apply-templates/>
  </xsl:template>
  <xsl:template match="persName[surname][not(text()[normalize-space()])][not(ancestor::text)]" mode="_:name">
    <xsl:for-each select="surname, * except surname">
      <xsl:if test="position() gt 1"><xsl:value-of select="if (position() eq 2) then ', ' else ' '"/></xsl:if>
      <xsl:apply-templates select="."/>
    </xsl:for-each>
  </xsl:template>

  <xsl:mode name="_:datum" on-no-match="shallow-skip"/>
  <xsl:template match="*" mode="_:datum">
    <xsl:apply-templates select="."/>
  </xsl:template>
  <xsl:template match="persName | placeName | orgName" mode="_:datum">
    <xsl:apply-templates select="." mode="_:name"/>
  </xsl:template>
  <xsl:template match="birth | death" mode="_:datum">
    <xsl:value-of select="if (self::birth) then '*&#xA0;' else '†&#xA0;'"/>
    <xsl:call-template name="sg:parts"/>
  </xsl:template>
  <xsl:template match="note | desc | bibl | occupation | state | trait | residence | affiliation" mode="_:datum">
    <xsl:call-template name="sg:parts"/>
  </xsl:template>
  <xsl:template match="location | settlement | country | region | floruit | listBibl | event" mode="_:datum">
    <xsl:call-template name="sg:parts"/>
  </xsl:template>

  <!-- What has only elements in it is parted by commas, and loses those that say nothing. -->
  <xsl:template name="sg:parts">
    <xsl:choose>
      <xsl:when test="* and not(text()[normalize-space()])">
        <xsl:for-each select="*[_:says(.) ne '']">
          <xsl:if test="position() gt 1"><xsl:text>, </xsl:text></xsl:if>
          <xsl:call-template name="sg:parts"/>
        </xsl:for-each>
      </xsl:when>
      <xsl:when test="self::title"><xsl:apply-templates select="."/></xsl:when>
      <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="geo"/>
  <xsl:template match="text//geo[not(ancestor::location)]"><xsl:call-template name="sg:plain"/></xsl:template>
  <xsl:template match="person//idno | place//idno | org//idno | event//idno | object//idno | nym//idno" priority="2"/>

</xsl:stylesheet>
