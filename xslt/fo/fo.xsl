<?xml version="1.0" encoding="UTF-8"?>
<!--
  The collection becomes the volume, a canonical document in it one fo:page-sequence. `siglum:fo` for an editor's own
  stylesheet.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0">

  <xsl:import href="../common/spacing.xsl"/>
  <xsl:import href="../common/apparatus.xsl"/>
  <xsl:import href="../common/interventions.xsl"/>
  <xsl:import href="../common/circumstances.xsl"/>
  <xsl:import href="../common/breaks.xsl"/>
  <xsl:import href="../common/divisions.xsl"/>
  <xsl:import href="../common/signs.xsl"/>
  <xsl:import href="catch-all.xsl"/>
  <xsl:import href="params.xsl"/>
  <xsl:import href="styles.xsl"/>
  <xsl:import href="masters.xsl"/>
  <xsl:import href="metadata.xsl"/>
  <xsl:import href="prelims.xsl"/>
  <xsl:import href="registers.xsl"/>
  <xsl:import href="volume.xsl"/>
  <xsl:import href="core.xsl"/>
  <xsl:import href="milestones.xsl"/>
  <xsl:import href="textstructure.xsl"/>
  <xsl:import href="notes.xsl"/>
  <xsl:import href="links.xsl"/>
  <xsl:import href="lists.xsl"/>
  <xsl:import href="verse.xsl"/>
  <xsl:import href="drama.xsl"/>
  <xsl:import href="transcr.xsl"/>
  <xsl:import href="textcrit.xsl"/>
  <xsl:import href="apparatus.xsl"/>
  <xsl:import href="layers.xsl"/>
  <xsl:import href="present.xsl"/>
  <xsl:import href="namesdates.xsl"/>
  <xsl:import href="msdescription.xsl"/>
  <xsl:import href="figures.xsl"/>
  <xsl:import href="header.xsl"/>
  <xsl:import href="tagdocs.xsl"/>
  <xsl:import href="stray.xsl"/>
  <!-- Last, as it comes between the templates above and what they match. -->
  <xsl:import href="fop-quirks.xsl"/>

  <xsl:output method="xml" indent="no" encoding="UTF-8"/>

</xsl:stylesheet>
