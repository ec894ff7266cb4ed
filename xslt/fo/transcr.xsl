<?xml version="1.0" encoding="UTF-8"?>
<!-- PH and the simple changes of CO: the signs of a transcription. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <xsl:variable name="_:signs" as="map(xs:string, xs:string+)" select="map{
    'add': ('⸢', '⸣'), 'secl': ('[', ']'), 'unclear': ('', '[?]')}"/>

  <!-- The signs around an element; those within a lacuna are left out. -->
  <xsl:function name="_:signs-of" as="xs:string+">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="signs" as="xs:string+" select="($_:signs(local-name($element)), sg:signs($element), '', '')[position() le 2]"/>
    <xsl:sequence select="$signs[1][not(sg:goes-on-before($element))] || '', $signs[2][not(sg:goes-on-after($element))] || ''"/>
  </xsl:function>

  <xsl:template match="add | supplied | surplus | secl | unclear | ex">
    <xsl:variable name="signs" as="xs:string+" select="_:signs-of(.)"/>
    <xsl:choose>
      <xsl:when test="@sg:display = 'block' or child::p or child::lg">
        <fo:block>
          <xsl:sequence select="sg:attributes(.)"/>
          <xsl:call-template name="_:enclosed"><xsl:with-param name="signs" select="$signs"/></xsl:call-template>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="$signs[1]"/><xsl:call-template name="sg:in-line"/><xsl:value-of select="$signs[2]"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- FOP places no dots below letters of all faces: the inline has them. -->
  <xsl:template match="unclear[sg:has-dots-below(.)][not(@sg:display = 'block' or child::p or child::lg)]" priority="1">
    <fo:inline xsl:use-attribute-sets="doubtful"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:inline>
  </xsl:template>

  <!-- Signs around blocks stand in the first and the last of these: none has a line to itself. -->
  <xsl:template name="_:enclosed">
    <xsl:param name="signs" as="xs:string+"/>
    <xsl:variable name="content" as="document-node()"><xsl:document><xsl:apply-templates/></xsl:document></xsl:variable>
    <xsl:variable name="blocks" as="element(fo:block)*"
      select="$content//fo:block[empty(ancestor::fo:footnote) and empty(.//fo:block[empty(ancestor::fo:footnote)])]"/>
    <xsl:apply-templates select="$content" mode="_:enclosed">
      <xsl:with-param name="signs" tunnel="yes" select="$signs"/>
      <xsl:with-param name="first" tunnel="yes" select="($blocks, $content)[1]"/>
      <xsl:with-param name="last" tunnel="yes" select="($content, $blocks)[last()]"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:mode name="_:enclosed" on-no-match="shallow-copy"/>

  <xsl:template match="fo:block | document-node()" mode="_:enclosed">
    <xsl:param name="signs" tunnel="yes" as="xs:string+"/>
    <xsl:param name="first" tunnel="yes" as="node()"/>
    <xsl:param name="last" tunnel="yes" as="node()"/>
    <xsl:copy>
      <xsl:apply-templates select="@*" mode="#current"/>
      <xsl:value-of select="$signs[1][current() is $first]"/>
      <xsl:apply-templates mode="#current"/>
      <xsl:value-of select="$signs[2][current() is $last]"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="del">
    <xsl:choose>
      <xsl:when test="@sg:display = 'block'">
        <fo:block xsl:use-attribute-sets="deleted"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
      </xsl:when>
      <xsl:otherwise>
        <fo:inline xsl:use-attribute-sets="deleted"><xsl:sequence select="sg:attributes(.)[not(self::attribute(sg:at))]"/><xsl:apply-templates/></fo:inline>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What was erased on stone can hardly be read when it is struck out. -->
  <xsl:template match="del[exists(sg:signs(.))][not(@sg:display = 'block')]" priority="1">
    <xsl:variable name="signs" as="xs:string+" select="_:signs-of(.)"/>
    <xsl:value-of select="$signs[1]"/><xsl:call-template name="sg:in-line"/><xsl:value-of select="$signs[2]"/>
  </xsl:template>

  <!-- A sign without a form of its own, as a leaf between words. -->
  <xsl:template match="g[not(node())]" priority="1">
    <xsl:value-of select="sg:glyph(.)"/>
  </xsl:template>

  <!-- What cannot be read, and what the source says of it. -->
  <xsl:template match="gap | ellipsis">
    <fo:inline>
      <xsl:sequence select="sg:identity(.)[name() = 'id']"/>
      <xsl:value-of select="_:signs-of(.)[1] || sg:gap-sign(.)"/>
      <xsl:if test="normalize-space()">
        <xsl:text> </xsl:text>
        <xsl:apply-templates/>
      </xsl:if>
      <xsl:value-of select="_:signs-of(.)[2]"/>
    </fo:inline>
  </xsl:template>

  <!-- A transcription by surfaces and zones, in the order of its encoding. -->
  <xsl:template match="surfaceGrp | surface | line | path">
    <fo:block>
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:where-populated>
        <fo:block xsl:use-attribute-sets="source-page-block"><xsl:value-of select="self::surface[@n] ! ('[' || sg:break-label($messages, .) || ']')"/></fo:block>
      </xsl:where-populated>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="zone">
    <fo:block xsl:use-attribute-sets="zone">
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:for-each select="@type[not(. = ('main', 'text', 'body'))]">
        <fo:block xsl:use-attribute-sets="zone-name"><xsl:value-of select="replace(., '[_-]', ' ')"/></fo:block>
      </xsl:for-each>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="fw">
    <fo:block xsl:use-attribute-sets="source-page-block"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="fw[sg:stands-in-line(.)]">
    <fo:inline xsl:use-attribute-sets="source-page"><xsl:sequence select="sg:attributes(.)"/>[<xsl:apply-templates/>]</fo:inline>
  </xsl:template>

  <xsl:function name="sg:stands-in-line" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="not(sg:stands-between-blocks($element))"/>
  </xsl:function>

</xsl:stylesheet>
