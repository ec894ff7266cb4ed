<?xml version="1.0" encoding="UTF-8"?>
<!-- The Schematron that stands in a RELAX NG, as every ODD yields it: patterns, and rules by themselves, wherever they are. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:rng="http://relaxng.org/ns/structure/1.0" xmlns:sch="http://purl.oclc.org/dsdl/schematron"
  xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all">

  <xsl:template match="/rng:*" as="element(xsl:stylesheet)?">
    <xsl:variable name="embedded" as="element()*" select=".//(sch:* | xsl:*)[not(ancestor::sch:* | ancestor::xsl:*)]"/>
    <xsl:variable name="schema" as="element(sch:schema)">
      <sch:schema>
        <!-- A schema for several modules declares a prefix in each. -->
        <xsl:for-each-group select="$embedded[self::sch:ns]" group-by="@prefix">
          <xsl:sequence select="."/>
        </xsl:for-each-group>
        <xsl:sequence select="$embedded except $embedded[self::sch:ns | self::sch:rule]"/>
        <xsl:for-each select="$embedded[self::sch:rule]">
          <sch:pattern>
            <xsl:sequence select="."/>
          </sch:pattern>
        </xsl:for-each>
      </sch:schema>
    </xsl:variable>
    <xsl:apply-templates select="$schema[sch:pattern]"/>
  </xsl:template>
</xsl:stylesheet>
