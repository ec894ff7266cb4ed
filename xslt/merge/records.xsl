<?xml version="1.0" encoding="UTF-8"?>
<!-- Puts all records into one tree, so that keys can span them. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:sg="https://siglum.org/ns">

  <xsl:param name="records" as="element(sg:record)*" required="yes"/>

  <xsl:template match=".">
    <sg:records>
      <xsl:sequence select="$records"/>
    </sg:records>
  </xsl:template>

</xsl:stylesheet>
