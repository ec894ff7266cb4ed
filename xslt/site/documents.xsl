<?xml version="1.0" encoding="UTF-8"?>
<!--
  browse/documents.js: which values of each facet every document has, for the script that narrows the contents. A page that is opened
  as a file can load no data but a script.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:import href="../common/labels.xsl"/>
  <xsl:import href="../common/dates.xsl"/>
  <xsl:import href="values.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:param name="page" as="xs:string"/>
  <xsl:param name="edition" as="element(sg:edition)" required="yes"/>
  <xsl:param name="registers" as="element(sg:register)*"/>
  <xsl:param name="messages" as="map(xs:string, xs:string)" required="yes"/>
  <xsl:param name="assets" as="map(xs:string, xs:string)"/>

  <xsl:mode on-no-match="fail"/>

  <xsl:template match="sg:collection" as="xs:string">
    <xsl:variable name="data" as="map(xs:string, array(*))" select="map {
        'facets': array { sg:facet ! _:facet(.) },
        'documents': array { sg:document[not(@registers-only)] ! _:document(.) } }"/>
    <xsl:sequence select="'window.siglumDocuments = ' || serialize($data, map { 'method': 'json' }) || ';'"/>
  </xsl:template>

  <!-- Its kind, and each value: what it is called in addresses and by readers. -->
  <xsl:function name="_:facet" as="map(xs:string, item())">
    <xsl:param name="facet" as="element(sg:facet)"/>
    <xsl:variable name="values" as="array(xs:string)*">
      <xsl:for-each select="$facet/sg:value">
        <xsl:variable name="written" as="xs:string">
          <xsl:apply-templates select="." mode="_:written"/>
        </xsl:variable>
        <xsl:sequence select="[string(@id), $written]"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="map { 'kind': string($facet/@kind), 'values': array { $values } }"/>
  </xsl:function>

  <!-- Its page, title, language and date, then for each facet the numbers of its values, counted from nought. -->
  <xsl:function name="_:document" as="array(*)">
    <xsl:param name="document" as="element(sg:document)"/>
    <xsl:variable name="date" as="xs:string" select="string($document/@date[not(contains($document/sg:title, substring(., 1, 4)))]
        ! sg:date(., $messages, $edition/@interface))"/>
    <xsl:sequence select="array { string($document/@page), string($document/sg:title), string($document/@language), $date,
        $document/../sg:facet ! array { $_:numbers(@kind || ' ' || $document/@path) } }"/>
  </xsl:function>

  <!-- By the kind of the facet and the path of the document. -->
  <xsl:variable name="_:numbers" as="map(xs:string, xs:integer*)">
    <xsl:variable name="each" as="map(xs:string, xs:integer)*">
      <xsl:for-each select="/sg:collection/sg:facet">
        <xsl:variable name="kind" as="xs:string" select="@kind"/>
        <xsl:for-each select="sg:value">
          <xsl:variable name="number" as="xs:integer" select="position() - 1"/>
          <xsl:sequence select="sg:in ! map { $kind || ' ' || @path: $number }"/>
        </xsl:for-each>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="map:merge($each, map { 'duplicates': 'combine' })"/>
  </xsl:variable>

</xsl:stylesheet>
