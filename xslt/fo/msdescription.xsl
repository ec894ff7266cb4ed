<?xml version="1.0" encoding="UTF-8"?>
<!-- MS: descriptions of manuscripts that stand in the text, as paragraphs named by their parts. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <!-- A part that holds only parts is a list of them; one with words stands in the line, or as a block. -->
  <xsl:template match="msDesc | msPart | msFrag | physDesc | history | additional | msContents | objectDesc | supportDesc | layoutDesc | handDesc
    | additions | bindingDesc | sealDesc | accMat | decoDesc | musicNotation | typeDesc | scriptDesc | adminInfo | recordHist | custodialHist
    | support | layout | condition | foliation | collation | binding | seal | decoNote | origin | provenance | acquisition | summary | textLang
    | msItem | msItemStruct | incipit | explicit | rubric | colophon | finalRubric | filiation | surrogates | availability | msIdentifier
    | altIdentifier | objectIdentifier | msNote | custEvent">
    <xsl:choose>
      <xsl:when test="_:holds-parts(.)">
        <fo:block text-indent="0pt"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates mode="_:part"/></fo:block>
      </xsl:when>
      <xsl:when test="sg:is-block(.)">
        <fo:block text-indent="0pt"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="sg:plain"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:function name="_:holds-parts" as="xs:boolean">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="exists($part/*) and empty($part/text()[normalize-space()])"/>
  </xsl:function>

  <xsl:mode name="_:part" on-no-match="shallow-skip"/>

  <!-- A part is named before its words; what holds parts only, above them. -->
  <xsl:template match="*[normalize-space()]" mode="_:part">
    <fo:block xsl:use-attribute-sets="hanging">
      <fo:inline xsl:use-attribute-sets="editorial"><xsl:value-of select="sg:label($messages, local-name())"/>: </fo:inline>
      <xsl:apply-templates select="."/>
    </fo:block>
  </xsl:template>

  <!-- What wraps one part alone is not named beside it; a single paragraph follows the name. -->
  <xsl:template match="*[_:holds-parts(.)][not(self::msItem or self::msItemStruct)][count(*[normalize-space()]) eq 1]" mode="_:part" priority="0.8">
    <xsl:variable name="only" as="element()" select="*[normalize-space()]"/>
    <xsl:choose>
      <xsl:when test="$only[self::p or self::ab or self::formula][not(_:holds-parts(.))]">
        <fo:block xsl:use-attribute-sets="hanging">
          <fo:inline xsl:use-attribute-sets="editorial"><xsl:value-of select="sg:label($messages, local-name())"/>: </fo:inline>
          <xsl:sequence select="sg:identity($only)[name() = 'id'] ! _:empty(.)"/>
          <xsl:apply-templates select="$only/node()"/>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates mode="#current"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- These say by themselves what they are. -->
  <xsl:template match="msIdentifier | head | p | ab | lg | list | listBibl | table | figure | msPart | msFrag | note" mode="_:part" priority="1">
    <xsl:apply-templates select="."/>
  </xsl:template>

  <xsl:template match="dimensions[not(text()[normalize-space()])]" priority="1">
    <xsl:for-each select="*">
      <xsl:if test="position() gt 1"> × </xsl:if>
      <xsl:apply-templates select="."/>
    </xsl:for-each>
    <xsl:value-of select="@unit ! (' ' || .)"/>
  </xsl:template>

  <xsl:template match="msIdentifier" priority="2">
    <fo:block text-indent="0pt"><xsl:sequence select="sg:attributes(.)"/><xsl:call-template name="sg:shelfmark"/></fo:block>
  </xsl:template>

  <!-- The parts of a shelf mark, in the order of the source. -->
  <xsl:template name="sg:shelfmark">
    <xsl:for-each select="(* | text())[normalize-space()]">
      <xsl:if test="position() gt 1">, </xsl:if>
      <xsl:apply-templates select="self::text() | node()"/>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
