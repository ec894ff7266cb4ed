<?xml version="1.0" encoding="UTF-8"?>
<!-- DR: speeches, stage directions, cast lists. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <!-- In prose the speaker is run in with the speech; before verse the name has a line to itself. -->
  <xsl:template match="sp">
    <xsl:variable name="first" as="element()?" select="(p | ab)[1][not(preceding-sibling::*[not(self::speaker or self::stage[not(p)] or self::pb)])]"/>
    <!-- Words right in a speech, by an editor's slip, stay where they are. -->
    <xsl:variable name="prefix" as="node()*" select="$first/preceding-sibling::node()"/>
    <fo:block xsl:use-attribute-sets="speech">
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:choose>
        <xsl:when test="$first and speaker">
          <fo:block xsl:use-attribute-sets="spoken">
            <xsl:apply-templates select="$first">
              <xsl:with-param name="lead" as="node()*">
                <xsl:apply-templates select="$prefix" mode="_:run-in"/>
              </xsl:with-param>
            </xsl:apply-templates>
          </fo:block>
          <xsl:where-populated>
            <fo:block xsl:use-attribute-sets="set-in"><xsl:apply-templates select="$first/following-sibling::node()"/></fo:block>
          </xsl:where-populated>
        </xsl:when>
        <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
      </xsl:choose>
    </fo:block>
  </xsl:template>

  <xsl:mode name="_:run-in" on-no-match="deep-skip"/>

  <xsl:template match="speaker" mode="_:run-in">
    <fo:inline>
      <xsl:call-template name="_:name-of-role"/>
      <xsl:if test="not(matches(., '[.:!?]\s*$'))">.</xsl:if>
    </fo:inline>
    <xsl:text> </xsl:text>
  </xsl:template>

  <xsl:template match="stage" mode="_:run-in">
    <fo:inline xsl:use-attribute-sets="stage"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:inline>
    <xsl:text> </xsl:text>
  </xsl:template>

  <xsl:template match="pb" mode="_:run-in">
    <xsl:apply-templates select="."/>
  </xsl:template>

  <xsl:template match="text()[normalize-space()]" mode="_:run-in">
    <xsl:apply-templates select="."/>
    <xsl:text> </xsl:text>
  </xsl:template>

  <xsl:template match="speaker">
    <fo:block xsl:use-attribute-sets="speaker">
      <xsl:call-template name="_:name-of-role"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="sp/*/speaker | l/speaker | p/speaker" priority="2">
    <xsl:apply-templates select="." mode="_:run-in"/>
  </xsl:template>

  <!-- In dialogue poems a label within the line says who sings; sources set it right before the first word. -->
  <xsl:template match="label[@type = 'speaker']">
    <fo:inline><xsl:call-template name="_:name-of-role"/></fo:inline>
    <xsl:if test="not(following-sibling::node()[not(self::anchor)][1][self::text()[starts-with(., ' ')]])"><xsl:text> </xsl:text></xsl:if>
  </xsl:template>

  <xsl:template match="spGrp">
    <fo:block><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="stage">
    <fo:block xsl:use-attribute-sets="stage-block"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="stage[not(@sg:display)]">
    <fo:inline xsl:use-attribute-sets="stage"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:inline>
  </xsl:template>

  <xsl:template match="move"/>

  <xsl:template match="castList | castGroup">
    <fo:block xsl:use-attribute-sets="list"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <!-- Roles under a heading are set in. -->
  <xsl:template match="castGroup[head[1] is *[1]]">
    <fo:block xsl:use-attribute-sets="list">
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:apply-templates select="head[1]"/>
      <fo:block xsl:use-attribute-sets="set-in"><xsl:apply-templates select="node() except head[1]"/></fo:block>
    </fo:block>
  </xsl:template>

  <xsl:template match="castItem">
    <fo:block xsl:use-attribute-sets="entry"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="castItem/role">
    <fo:inline>
      <xsl:call-template name="_:name-of-role"/>
    </fo:inline>
    <xsl:if test="following-sibling::node()[self::* or normalize-space()][1][self::roleDesc[normalize-space()]]">, </xsl:if>
  </xsl:template>

  <!-- Small capitals; a script that knows no case is set bold, and Greek, whose accents capitals have not, is spaced. -->
  <xsl:template name="_:name-of-role">
    <xsl:variable name="is-greek" as="xs:boolean" select="matches(., '[Ͱ-Ͽἀ-῿]')"/>
    <xsl:choose>
      <xsl:when test="$is-greek"><xsl:attribute name="letter-spacing">0.12em</xsl:attribute></xsl:when>
      <xsl:when test="upper-case(.) eq lower-case(.)"><xsl:attribute name="font-weight">bold</xsl:attribute></xsl:when>
    </xsl:choose>
    <xsl:sequence select="sg:attributes(.)"/>
    <xsl:apply-templates>
      <xsl:with-param name="small-capitals" tunnel="yes" select="not($is-greek)"/>
    </xsl:apply-templates>
  </xsl:template>

</xsl:stylesheet>
