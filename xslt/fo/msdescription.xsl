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

  <xsl:template match="msDesc | msPart | msFrag | physDesc | history | additional | msContents | objectDesc | supportDesc | layoutDesc | handDesc
    | additions | bindingDesc | sealDesc | accMat | decoDesc | musicNotation | typeDesc | scriptDesc | adminInfo | recordHist | custodialHist
    | support | layout | condition | foliation | collation | binding | seal | decoNote | origin | provenance | acquisition | summary | textLang
    | msItem | msItemStruct | incipit | explicit | rubric | colophon | finalRubric | filiation | surrogates | availability | msIdentifier
    | altIdentifier | objectIdentifier | msNote | custEvent">
    <xsl:choose>
      <xsl:when test="sg:is-block(.) or * and not(text()[normalize-space()])">
        <fo:block text-indent="0pt"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="sg:plain"/></xsl:otherwise>
    </xsl:choose>
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
