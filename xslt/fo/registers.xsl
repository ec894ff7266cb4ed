<?xml version="1.0" encoding="UTF-8"?>
<!-- The registers at the end: two columns, an entry a paragraph, the pages of its mentions last. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <xsl:attribute-set name="register">
    <xsl:attribute name="font-size">8.8pt</xsl:attribute>
    <xsl:attribute name="line-height">1.2</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="hyphenate">true</xsl:attribute>
    <xsl:attribute name="hyphenation-character">&#xAD;</xsl:attribute>
    <xsl:attribute name="orphans">2</xsl:attribute>
    <xsl:attribute name="widows">2</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="register-head" use-attribute-sets="opening">
    <xsl:attribute name="font-size">15.5pt</xsl:attribute>
    <xsl:attribute name="span">all</xsl:attribute>
    <!-- FOP drops the space after a block that spans the columns. -->
    <xsl:attribute name="padding-after">24pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="initial">
    <xsl:attribute name="font-size">124%</xsl:attribute>
    <xsl:attribute name="space-before">9pt</xsl:attribute>
    <xsl:attribute name="space-after">2pt</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-column">always</xsl:attribute>
  </xsl:attribute-set>

  <xsl:template match="sg:register">
    <fo:page-sequence master-reference="index" xml:lang="{$edition/@language}"
      writing-mode="{if (sg:is-right-to-left($edition/@language)) then 'rl-tb' else 'lr-tb'}">
      <xsl:call-template name="sg:running-heads">
        <xsl:with-param name="even" select="_:text($edition/sg:title)"/>
        <xsl:with-param name="odd" select="sg:label($messages, @kind)"/>
        <xsl:with-param name="language" select="$edition/@language"/>
      </xsl:call-template>
      <fo:flow flow-name="xsl-region-body" xsl:use-attribute-sets="register">
        <fo:block id="{sg:register-id(@kind, '')}" xsl:use-attribute-sets="register-head" role="H1">
          <xsl:value-of select="sg:label($messages, @kind)"/>
        </fo:block>
        <xsl:for-each-group select="sg:entry" group-adjacent="string(@initial)">
          <xsl:if test="normalize-space(current-grouping-key())">
            <fo:block xsl:use-attribute-sets="initial" role="H2"><xsl:value-of select="current-grouping-key()"/></fo:block>
          </xsl:if>
          <xsl:apply-templates select="current-group()"/>
        </xsl:for-each-group>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template match="sg:entry">
    <fo:block id="{sg:register-id(../@kind, @id)}" xsl:use-attribute-sets="entry">
      <xsl:sequence select="*[not(self::sg:*)][1] ! sg:position(.)"/>
      <xsl:call-template name="sg:entry">
        <xsl:with-param name="elements" select="*[not(self::sg:*)]"/>
        <xsl:with-param name="flat" tunnel="yes" select="true()"/>
        <xsl:with-param name="mixed" tunnel="yes" select="sg:has-right-to-left(.)"/>
      </xsl:call-template>
      <xsl:if test="sg:mention">
        <xsl:text>. </xsl:text>
        <xsl:call-template name="_:pages"/>
      </xsl:if>
    </fo:block>
  </xsl:template>

  <xsl:key name="_:by-path" match="sg:document" use="@path"/>

  <!-- A place is cited once; equal numbers on a page are merged when the pages are known. -->
  <xsl:template name="_:pages">
    <fo:inline sg:pages="true">
      <xsl:for-each-group select="sg:mention" group-by="string-join((@document-n, @id), '_')">
        <xsl:if test="position() gt 1">, </xsl:if>
        <fo:page-number-citation ref-id="d{current-grouping-key()}"/>
      </xsl:for-each-group>
    </fo:inline>
  </xsl:template>

</xsl:stylesheet>
