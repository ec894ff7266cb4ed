<?xml version="1.0" encoding="UTF-8"?>
<!-- By what names somebody is called (HD, ND). -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:sg="https://siglum.org/ns">

  <!-- The names of somebody responsible; of one name in several languages that which stands first. -->
  <xsl:function name="sg:names-of" as="element()+">
    <xsl:param name="responsible" as="element()"/>
    <xsl:variable name="names" as="element()*" select="$responsible/(*:persName | *:orgName | *:name)"/>
    <xsl:sequence select="
        if (empty($names)) then $responsible
        else $names[string(@xml:lang) eq string($names[1]/@xml:lang)]"/>
  </xsl:function>

</xsl:stylesheet>
