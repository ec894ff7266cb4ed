<?xml version="1.0" encoding="UTF-8"?>
<!-- Manuscript description (MS). -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:template match="msDesc | msFrag | msPart | msItem | msItemStruct">
    <xsl:call-template name="sg:record"/>
  </xsl:template>

  <xsl:template match="msDesc | msFrag | msPart | msItem | msItemStruct" mode="sg:data">
    <xsl:apply-templates select="."/>
  </xsl:template>

  <!-- Where it is kept is read as one line, from the wide to the narrow. -->
  <xsl:template match="msIdentifier" mode="sg:data">
    <xsl:for-each select="*[not(self::altIdentifier)]">
      <xsl:if test="position() gt 1">
        <span class="gen">, </span>
      </xsl:if>
      <xsl:apply-templates select="."/>
    </xsl:for-each>
    <xsl:where-populated>
      <dl class="record">
        <xsl:call-template name="sg:rows">
          <xsl:with-param name="rows" select="altIdentifier[_:says(.)]"/>
        </xsl:call-template>
      </dl>
    </xsl:where-populated>
  </xsl:template>

  <xsl:template match="dimensions | dimensions/* | locus" mode="sg:data">
    <xsl:apply-templates select="."/>
  </xsl:template>

  <xsl:template match="dimensions">
    <span class="dimensions">
      <xsl:for-each select="*">
        <xsl:if test="position() gt 1">
          <span class="gen"> × </span>
        </xsl:if>
        <xsl:apply-templates select="."/>
      </xsl:for-each>
      <span class="gen"> {@unit}</span>
    </span>
  </xsl:template>

  <!-- What a stamp is made of. -->
  <xsl:template match="stamp/placeName | stamp/date | stamp/time | stamp/orgName | stamp/num"
      priority="2">
    <xsl:if test="preceding-sibling::node()[1][self::*]">
      <span class="gen">, </span>
    </xsl:if>
    <xsl:next-match/>
  </xsl:template>

  <!-- The phrases of a description, in any text. -->
  <xsl:template match="acquisition | altIdentifier | binding | catchwords | collation | collection
      | colophon | condition | custEvent | decoNote | depth | explicit | filiation | finalRubric
      | foliation | handNote | height | heraldry | incident | incipit | institution | layout
      | locus | locusGrp | material | msName | musicNotation | objectType | origDate | origPlace
      | origin | provenance | repository | rubric | scriptNote | secFol | signatures | source
      | stamp | summary | support | typeNote | watermark | width">
    <xsl:call-template name="sg:element"/>
  </xsl:template>

</xsl:stylesheet>
