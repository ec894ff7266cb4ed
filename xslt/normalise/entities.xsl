<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists of persons, places and the like that make a register: marked with the register that they belong to. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all">

  <xsl:variable static="yes" name="_:registers" as="map(xs:string, xs:string)" select="map {
      'listPerson': 'persons', 'listPlace': 'places', 'listOrg': 'organisations', 'listEvent': 'events',
      'listObject': 'objects', 'listNym': 'names', 'listBibl': 'works' }"/>

  <xsl:template match="tei:listPerson | tei:listPlace | tei:listOrg | tei:listEvent | tei:listObject | tei:listNym | tei:listBibl" mode="sg:more">
    <xsl:if test="sg:is-register(.)">
      <xsl:attribute name="sg:register" select="$_:registers(local-name())"/>
    </xsl:if>
  </xsl:template>

  <!--
    A list makes a register when it stands by itself: in back, standOff or the header's participants and settings, or
    in a text that holds nothing but such lists. A bibliography is one only when its entries can be pointed to, and so is a list in the
    description of the source; there, works and events are what is said of that source.
  -->
  <xsl:function name="sg:is-register" as="xs:boolean">
    <xsl:param name="list" as="element()"/>
    <xsl:variable name="parent" as="element()" select="$list/.."/>
    <xsl:sequence select="
        (exists($parent[self::tei:back or self::tei:standOff or self::tei:particDesc or self::tei:settingDesc])
          or exists($parent/self::tei:sourceDesc[$list/*/@xml:id]) and not($list/self::tei:listBibl or $list/self::tei:listEvent)
          or exists($parent/self::tei:body) and _:holds-lists-only($parent)
          or exists($parent/self::tei:div/parent::tei:body) and _:holds-lists-only($parent) and (every $d in $parent/../* satisfies _:holds-lists-only($d)))
        and (not($list/self::tei:listBibl) or exists($list/*[@xml:id]))"/>
  </xsl:function>

  <xsl:function name="_:holds-lists-only" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/*[exists($_:registers(local-name()))])
        and (every $child in $element/* satisfies $child/self::tei:head or exists($_:registers(local-name($child))))"/>
  </xsl:function>

</xsl:stylesheet>
