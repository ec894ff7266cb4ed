<?xml version="1.0" encoding="UTF-8"?>
<!-- Documentation elements (TD): markup shown as such. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:eg="http://www.tei-c.org/ns/Examples"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:template match="eg">
    <pre tabindex="0">
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates/>
    </pre>
  </xsl:template>

  <xsl:template match="eg:egXML">
    <xsl:variable name="plain" as="node()*">
      <xsl:apply-templates mode="_:plain"/>
    </xsl:variable>
    <pre class="egXML" tabindex="0">
      <xsl:apply-templates select="@sg:id"/>
      <code>{serialize($plain, map{'method': 'xml', 'omit-xml-declaration': true()})}</code>
    </pre>
  </xsl:template>

  <!-- As it was written: without our stamps, and without the namespace of examples. -->
  <xsl:mode name="_:plain" on-no-match="shallow-copy"/>

  <xsl:template match="*" mode="_:plain">
    <xsl:element name="{local-name()}">
      <xsl:apply-templates select="@* | node()" mode="#current"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="@sg:*" mode="_:plain"/>

  <xsl:template match="gi | att | val | ident">
    <code>
      <xsl:call-template name="sg:attributes"/>
      <span class="gen">{map{'gi': '&lt;', 'att': '@', 'val': '"'}(local-name())}</span>
      <xsl:apply-templates/>
      <span class="gen">{map{'gi': '>', 'val': '"'}(local-name())}</span>
    </code>
  </xsl:template>

</xsl:stylesheet>
