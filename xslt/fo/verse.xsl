<?xml version="1.0" encoding="UTF-8"?>
<!-- VE: stanzas and lines. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <xsl:template match="lg">
    <fo:block xsl:use-attribute-sets="stanza">
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:call-template name="sg:set-in"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="lg/head" priority="2">
    <fo:block xsl:use-attribute-sets="stanza-head"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <!-- A line that is too long turns over deeper than any indent; a later part of a shared line begins where that is likely to go on. -->
  <xsl:template match="l">
    <xsl:param name="lead" as="node()*" select="()"/>
    <fo:block xsl:use-attribute-sets="line" start-indent="inherited-property-value(start-indent) + {2 + _:line-indent(.)}em">
      <xsl:sequence select="sg:attributes(.)[not(name() = ('text-indent', 'start-indent'))]"/>
      <xsl:sequence select="_:line-number(.)"/>
      <xsl:if test="$lines?turnovers eq 'right'">
        <xsl:attribute name="sg:turnovers">right</xsl:attribute>
      </xsl:if>
      <xsl:sequence select="$lead"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:key name="_:numbered-verses" match="l[@n]" use="generate-id(sg:division(.))"/>

  <!-- A verse without a number among others that have one counts with the verse before it; the verses of a reading have none. -->
  <xsl:function name="_:line-number" as="attribute()?">
    <xsl:param name="line" as="element(l)"/>
    <xsl:choose>
      <xsl:when test="not($line/@n) and exists(key('_:numbered-verses', generate-id(sg:division($line)), root($line)))">
        <xsl:attribute name="sg:lines">after</xsl:attribute>
      </xsl:when>
      <xsl:otherwise>
        <xsl:copy-of select="$line/@sg:n"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="_:line-indent" as="xs:double">
    <xsl:param name="line" as="element(l)"/>
    <xsl:sequence select="1.2 * sg:indent-steps($line) + (if ($line/@part = 'F') then 10 else if ($line/@part = 'M') then 5 else 0)"/>
  </xsl:function>

</xsl:stylesheet>
