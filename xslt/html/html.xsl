<?xml version="1.0" encoding="UTF-8"?>
<!--
  All pages of the site, by what they are made of: a document or a part of it, the collection (the home page), a
  register, one of its entries. `siglum:html` for an editor's own stylesheet.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- Of lower precedence than all modules: what none of them knows. -->
  <xsl:import href="catch-all.xsl"/>

  <xsl:include href="../common/spacing.xsl"/>
  <xsl:include href="../common/citation.xsl"/>
  <xsl:include href="../common/authorities.xsl"/>
  <xsl:include href="../common/coordinates.xsl"/>
  <xsl:include href="../common/images.xsl"/>
  <xsl:include href="../common/zones.xsl"/>
  <xsl:include href="../common/breaks.xsl"/>
  <xsl:include href="../common/names.xsl"/>
  <xsl:include href="../common/divisions.xsl"/>
  <xsl:include href="../common/signs.xsl"/>
  <xsl:include href="../site/shell.xsl"/>
  <xsl:include href="../site/preferences.xsl"/>
  <xsl:include href="../site/metadata.xsl"/>
  <xsl:include href="../site/home.xsl"/>
  <xsl:include href="../site/sheets.xsl"/>
  <xsl:include href="../site/register.xsl"/>
  <xsl:include href="../site/entry.xsl"/>
  <xsl:include href="../site/correspondence.xsl"/>
  <xsl:include href="../site/correspondents.xsl"/>
  <xsl:include href="../site/map.xsl"/>
  <xsl:include href="../site/chronology.xsl"/>
  <xsl:include href="../site/values.xsl"/>
  <xsl:include href="../site/facets.xsl"/>
  <xsl:include href="document.xsl"/>
  <xsl:include href="links.xsl"/>
  <xsl:include href="passages.xsl"/>
  <xsl:include href="attributes.xsl"/>
  <xsl:include href="core.xsl"/>
  <xsl:include href="references.xsl"/>
  <xsl:include href="notes.xsl"/>
  <xsl:include href="lists.xsl"/>
  <xsl:include href="textstructure.xsl"/>
  <xsl:include href="verse.xsl"/>
  <xsl:include href="drama.xsl"/>
  <xsl:include href="transcr.xsl"/>
  <xsl:include href="textcrit.xsl"/>
  <xsl:include href="layers.xsl"/>
  <xsl:include href="interventions.xsl"/>
  <xsl:include href="apparatus-tools.xsl"/>
  <xsl:include href="witnesses.xsl"/>
  <xsl:include href="apparatus.xsl"/>
  <xsl:include href="conspectus.xsl"/>
  <xsl:include href="agreement.xsl"/>
  <xsl:include href="parallel.xsl"/>
  <xsl:include href="downloads.xsl"/>
  <xsl:include href="citation.xsl"/>
  <xsl:include href="record.xsl"/>
  <xsl:include href="namesdates.xsl"/>
  <xsl:include href="msdescription.xsl"/>
  <xsl:include href="figures.xsl"/>
  <xsl:include href="facsimiles.xsl"/>
  <xsl:include href="zones.xsl"/>
  <xsl:include href="previews.xsl"/>
  <xsl:include href="header.xsl"/>
  <xsl:include href="tagdocs.xsl"/>

</xsl:stylesheet>
