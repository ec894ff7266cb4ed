<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of a document, or of one part of it: `siglum:html` for an editor's own stylesheet. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- First of all, as the last import wins: what no module knows. -->
  <xsl:import href="catch-all.xsl"/>
  <xsl:import href="../site/shell.xsl"/>
  <xsl:import href="document.xsl"/>
  <xsl:import href="links.xsl"/>
  <xsl:import href="attributes.xsl"/>
  <xsl:import href="core.xsl"/>
  <xsl:import href="notes.xsl"/>
  <xsl:import href="lists.xsl"/>
  <xsl:import href="textstructure.xsl"/>
  <xsl:import href="verse.xsl"/>
  <xsl:import href="drama.xsl"/>
  <xsl:import href="transcr.xsl"/>
  <xsl:import href="textcrit.xsl"/>
  <xsl:import href="record.xsl"/>
  <xsl:import href="namesdates.xsl"/>
  <xsl:import href="msdescription.xsl"/>
  <xsl:import href="figures.xsl"/>
  <xsl:import href="header.xsl"/>
  <xsl:import href="tagdocs.xsl"/>

</xsl:stylesheet>
