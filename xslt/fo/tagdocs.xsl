<?xml version="1.0" encoding="UTF-8"?>
<!-- TD: names of elements and attributes, and examples of encoding. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:eg="http://www.tei-c.org/ns/Examples"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <xsl:template match="code | gi | tag | att | val | ident">
    <fo:inline xsl:use-attribute-sets="code">
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:value-of select="map { 'gi': '&lt;', 'att': '@', 'val': '&quot;' }(local-name())"/>
      <xsl:apply-templates/>
      <xsl:value-of select="map { 'gi': '&gt;', 'val': '&quot;' }(local-name())"/>
    </fo:inline>
  </xsl:template>

  <xsl:template match="eg">
    <fo:block xsl:use-attribute-sets="code preserved quotation">
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="eg:egXML">
    <xsl:variable name="plain" as="node()*">
      <xsl:apply-templates mode="_:as-written"/>
    </xsl:variable>
    <fo:block xsl:use-attribute-sets="code preserved quotation">
      <xsl:value-of select="serialize($plain, map { 'method': 'xml', 'omit-xml-declaration': true() })"/>
    </fo:block>
  </xsl:template>

  <!-- Without our stamps, and without the namespace of examples. -->
  <xsl:mode name="_:as-written" on-no-match="shallow-copy"/>

  <xsl:template match="*" mode="_:as-written">
    <xsl:element name="{local-name()}">
      <xsl:apply-templates select="@* | node()" mode="#current"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="@sg:*" mode="_:as-written"/>

</xsl:stylesheet>
