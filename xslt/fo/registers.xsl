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
    <xsl:attribute name="font-size" select="sg:type(8.8)"/>
    <xsl:attribute name="line-height">1.2</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="hyphenate">true</xsl:attribute>
    <xsl:attribute name="hyphenation-character">&#xAD;</xsl:attribute>
    <xsl:attribute name="orphans">2</xsl:attribute>
    <xsl:attribute name="widows">2</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="register-head" use-attribute-sets="opening">
    <xsl:attribute name="font-size" select="sg:type(15.5)"/>
    <xsl:attribute name="span">all</xsl:attribute>
    <xsl:attribute name="break-before">page</xsl:attribute>
    <!-- FOP drops the space after a block that spans the columns. -->
    <xsl:attribute name="padding-after" select="sg:space(24)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="register-head-in-column" use-attribute-sets="display">
    <xsl:attribute name="font-size" select="sg:type(13)"/>
    <xsl:attribute name="line-height">1.22</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(24)"/>
    <xsl:attribute name="space-after" select="sg:space(4)"/>
    <xsl:attribute name="keep-with-next.within-column">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="initial">
    <xsl:attribute name="font-size">124%</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(9)"/>
    <xsl:attribute name="space-after" select="sg:space(2)"/>
    <xsl:attribute name="keep-with-next.within-column">always</xsl:attribute>
  </xsl:attribute-set>

  <!-- All in one sequence, so that short registers share a page; a long one begins a new one. -->
  <xsl:template name="sg:registers">
    <xsl:param name="registers" as="element(sg:register)*"/>
    <xsl:if test="$registers">
      <fo:page-sequence master-reference="index" xml:lang="{$edition/@language}"
        writing-mode="{if (sg:is-right-to-left($edition/@language)) then 'rl-tb' else 'lr-tb'}">
        <xsl:call-template name="sg:running-heads">
          <xsl:with-param name="even" select="_:text($edition/sg:title)"/>
          <xsl:with-param name="language" select="$edition/@language"/>
        </xsl:call-template>
        <fo:flow flow-name="xsl-region-body" xsl:use-attribute-sets="register">
          <xsl:apply-templates select="$registers"/>
          <!-- FOP balances the columns above a block that spans them. -->
          <fo:block span="all"/>
        </fo:flow>
      </fo:page-sequence>
    </xsl:if>
  </xsl:template>

  <!-- FOP cannot keep a heading over both columns with what follows: only one that opens a page spans them. -->
  <xsl:template match="sg:register">
    <fo:block xsl:use-attribute-sets="register-head-in-column">
      <xsl:call-template name="_:register-head"/>
    </fo:block>
    <xsl:call-template name="_:entries"/>
  </xsl:template>

  <xsl:template match="sg:register[not(preceding-sibling::sg:register[sg:entry]) or count(sg:entry) gt 40]">
    <fo:block xsl:use-attribute-sets="register-head">
      <xsl:call-template name="_:register-head"/>
    </fo:block>
    <xsl:call-template name="_:entries"/>
  </xsl:template>

  <xsl:template name="_:register-head">
    <xsl:attribute name="id" select="sg:register-id(@kind, '')"/>
    <xsl:attribute name="role">H1</xsl:attribute>
    <fo:marker marker-class-name="title"><xsl:value-of select="sg:label($messages, @kind)"/></fo:marker>
    <xsl:value-of select="sg:label($messages, @kind)"/>
  </xsl:template>

  <xsl:template name="_:entries">
    <xsl:for-each-group select="sg:entry" group-adjacent="string(@initial)">
      <xsl:if test="normalize-space(current-grouping-key())">
        <fo:block xsl:use-attribute-sets="initial" role="H2"><xsl:value-of select="current-grouping-key()"/></fo:block>
      </xsl:if>
      <xsl:apply-templates select="current-group()"/>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template match="sg:entry">
    <xsl:variable name="text" as="item()*">
      <!-- Whom no list describes is called as the text calls him. -->
      <xsl:if test="@unlisted">
        <xsl:value-of select="sg:name"/>
      </xsl:if>
      <xsl:call-template name="sg:entry">
        <xsl:with-param name="elements" select="*[not(self::sg:*)]"/>
        <xsl:with-param name="once" select="true()"/>
        <xsl:with-param name="flat" tunnel="yes" select="true()"/>
        <xsl:with-param name="mixed" tunnel="yes" select="sg:has-right-to-left(.)"/>
      </xsl:call-template>
    </xsl:variable>
    <fo:block id="{sg:register-id(../@kind, @id)}" xsl:use-attribute-sets="entry">
      <xsl:sequence select="*[not(self::sg:*)][1] ! sg:position(.), $text"/>
      <xsl:if test="sg:mention">
        <xsl:value-of select="if (matches(string-join($text), '[.!?]\s*$')) then ' ' else '. '"/>
        <xsl:call-template name="_:pages"/>
      </xsl:if>
    </fo:block>
  </xsl:template>

  <!--
    Equal numbers are merged when pages and lines are known. A mention that is not set as it stands has the page of its block;
    so has one that is no name: a speaker, a letter's header.
  -->
  <xsl:template name="_:pages">
    <fo:inline sg:pages="{if ($places?registers eq 'line') then 'lines' else 'true'}">
      <xsl:variable name="citations" as="element(fo:page-number-citation)*">
        <xsl:for-each-group select="sg:mention" group-by="string-join((@document-n, @id), '_')">
          <xsl:variable name="block" as="xs:string" select="'d' || current-grouping-key()"/>
          <xsl:variable name="n" as="xs:string" select="string(@document-n)"/>
          <xsl:for-each select="current-group()/@at ! tokenize(.)">
            <fo:page-number-citation ref-id="d{$n}_{.}" sg:else="{$block}"/>
          </xsl:for-each>
          <xsl:if test="empty(current-group()/@at[normalize-space()])">
            <fo:page-number-citation ref-id="{$block}" sg:form="page"/>
          </xsl:if>
        </xsl:for-each-group>
      </xsl:variable>
      <xsl:for-each select="$citations">
        <xsl:if test="position() gt 1">, </xsl:if>
        <xsl:sequence select="."/>
      </xsl:for-each>
    </fo:inline>
  </xsl:template>

</xsl:stylesheet>
