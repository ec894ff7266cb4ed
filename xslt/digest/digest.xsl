<?xml version="1.0" encoding="UTF-8"?>
<!-- A canonical document becomes its record: all that the rest of the edition wants to know of it. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:import href="../common/images.xsl"/>
  <xsl:import href="../common/mentions.xsl"/>
  <xsl:import href="../common/names.xsl"/>
  <xsl:import href="../common/zones.xsl"/>
  <xsl:import href="plain.xsl"/>
  <xsl:import href="titles.xsl"/>
  <xsl:import href="header.xsl"/>
  <xsl:import href="contents.xsl"/>
  <xsl:import href="contexts.xsl"/>
  <xsl:import href="pointers.xsl"/>
  <xsl:import href="letters.xsl"/>
  <xsl:import href="facets.xsl"/>
  <xsl:import href="registers.xsl"/>
  <xsl:import href="../common/divisions.xsl"/>
  <xsl:import href="parallel.xsl"/>

  <xsl:param name="path" as="xs:string" required="yes"/>

  <xsl:mode on-no-match="shallow-skip"/>

  <xsl:template match="TEI" as="element(sg:record)">
    <xsl:variable name="content" as="element()*"
        select="(text | sourceDoc) ! _:outside-registers(.)"/>
    <xsl:variable name="date" as="element()?" select="_:dated(.)"/>
    <sg:record path="{$path}" language="{(text/@xml:lang, @xml:lang, 'und')[1]}"
        words="{_:words($content)}">
      <xsl:copy-of select="@sg:at, @sg:file, @xml:id"/>
      <xsl:for-each select="teiHeader/@xml:lang">
        <xsl:attribute name="language-of-header" select="."/>
      </xsl:for-each>
      <xsl:for-each select="$date">
        <xsl:attribute name="date" select="_:iso(.)"/>
        <xsl:sequence select="_:bound(.)"/>
        <xsl:copy-of select="@n[. castable as xs:integer]"/>
      </xsl:for-each>
      <xsl:if test="standOff/(listApp | sg:layer[@name ne 'interventions'])">
        <xsl:attribute name="entries" select="count(standOff/listApp/app)"/>
      </xsl:if>
      <xsl:if test="_:is-registers-only($content)">
        <xsl:attribute name="registers-only" select="true()"/>
      </xsl:if>
      <xsl:sequence select="_:titles(., $content)"/>
      <xsl:apply-templates select="teiHeader" mode="_:header"/>
      <xsl:call-template name="_:letter"/>
      <xsl:call-template name="_:sent-from"/>
      <xsl:call-template name="_:facets"/>
      <xsl:apply-templates select="text" mode="_:divisions"/>
      <xsl:call-template name="_:parts"/>
      <xsl:call-template name="_:beside"/>
      <xsl:call-template name="_:ids"/>
      <xsl:for-each select="sg:page-images(.)">
        <sg:image url="{.}"/>
      </xsl:for-each>
      <xsl:call-template name="_:registers"/>
      <xsl:call-template name="_:pointers">
        <xsl:with-param name="content" select="$content"/>
      </xsl:call-template>
    </sg:record>
  </xsl:template>

  <!-- By name first: this looks at every element of the document. -->
  <xsl:variable name="_:lists" as="element()*" select="(descendant::listPerson | descendant::listPlace
      | descendant::listOrg | descendant::listEvent | descendant::listObject
      | descendant::listNym | descendant::listBibl | descendant::list)[@sg:register]"/>

  <!-- What holds a list of entities, by its generated id. -->
  <xsl:variable name="_:around-registers" as="map(xs:string, xs:boolean)"
      select="map:merge($_:lists/ancestor-or-self::* ! map { generate-id(): true() })"/>

  <!-- The largest parts of the tree that hold no list of entities. -->
  <xsl:function name="_:outside-registers" as="element()*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if (not($_:around-registers(generate-id($element)))) then $element
        else $element[not(@sg:register)]/* ! _:outside-registers(.)"/>
  </xsl:function>

  <!-- Blocks follow each other without white space: they part words all the same. -->
  <xsl:function name="_:words" as="xs:integer">
    <xsl:param name="content" as="element()*"/>
    <xsl:variable name="pieces" as="xs:string*" select="$content/descendant::node()
        [self::text() or @sg:id or self::addrLine or self::cell or self::lb[not(@break = 'no')]]
        ! (if (. instance of text()) then string() else ' ')"/>
    <xsl:sequence select="count(tokenize(string-join($pieces)))"/>
  </xsl:function>

  <!-- Headings of the lists do not make a text. -->
  <xsl:function name="_:is-registers-only" as="xs:boolean">
    <xsl:param name="content" as="element()*"/>
    <xsl:sequence select="empty($content[not(self::head)][normalize-space()]) and exists($_:lists)"/>
  </xsl:function>

</xsl:stylesheet>
