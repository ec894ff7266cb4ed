<?xml version="1.0" encoding="UTF-8"?>
<!-- The looks of your site: a template here takes the place of Siglum's for the same element. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:import href="siglum:html"/>

  <!-- For example:
  <xsl:template match="tei:placeName">
    <i><xsl:apply-templates/></i>
  </xsl:template>
  -->

</xsl:stylesheet>
