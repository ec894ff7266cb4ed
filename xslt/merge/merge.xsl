<?xml version="1.0" encoding="UTF-8"?>
<!-- The records of all documents become what is known of the edition as a whole. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:import href="../common/addresses.xsl"/>
  <xsl:import href="../common/coordinates.xsl"/>
  <xsl:import href="../common/direction.xsl"/>
  <xsl:import href="../common/prefixes.xsl"/>
  <xsl:import href="../digest/plain.xsl"/>
  <xsl:import href="order.xsl"/>
  <xsl:import href="titles.xsl"/>
  <xsl:import href="edition.xsl"/>
  <xsl:import href="citations.xsl"/>
  <xsl:import href="links.xsl"/>
  <xsl:import href="sheets.xsl"/>
  <xsl:import href="documents.xsl"/>
  <xsl:import href="parallel.xsl"/>
  <xsl:import href="names.xsl"/>
  <xsl:import href="entries.xsl"/>
  <xsl:import href="summaries.xsl"/>
  <xsl:import href="registers.xsl"/>
  <xsl:import href="correspondences.xsl"/>
  <xsl:import href="map.xsl"/>
  <xsl:import href="chronology.xsl"/>
  <xsl:import href="facets.xsl"/>

  <!-- The edition's configuration; the keys: title, url, language, order, folder, versions. -->
  <xsl:param name="config" as="map(xs:string, item()*)" select="map {}"/>

  <xsl:variable name="_:records" as="element(sg:record)*" select="/sg:records/sg:record"/>

  <xsl:mode on-no-match="fail"/>

  <xsl:template match="document-node()">
    <xsl:apply-templates select="sg:records"/>
  </xsl:template>

  <xsl:template match="sg:records" as="element(sg:collection)">
    <sg:collection>
      <xsl:sequence select="$_:edition"/>
      <xsl:call-template name="_:documents"/>
      <xsl:apply-templates select="$_:headings/sg:register" mode="_:register"/>
      <xsl:if test="exists($_:correspondences)">
        <sg:correspondences page="correspondences/index.html">
          <xsl:sequence select="_:in-sheets('correspondences/index.html', $_:correspondences, _:weight-of-correspondence#1, _:initial-of-name#1)"/>
        </sg:correspondences>
      </xsl:if>
      <xsl:call-template name="_:map"/>
      <xsl:if test="$_:has-chronology">
        <xsl:call-template name="_:chronology"/>
      </xsl:if>
      <xsl:call-template name="_:facets"/>
    </sg:collection>
  </xsl:template>

</xsl:stylesheet>
