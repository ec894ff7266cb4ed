<?xml version="1.0" encoding="UTF-8"?>
<!-- DS: the document as a page sequence, its divisions, headings, openers and closers, title page, enclosed texts. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <xsl:template match="/TEI">
    <xsl:variable name="language" as="xs:string" select="string(((text | sourceDoc)/@xml:lang, @xml:lang, $about/@language)[1])"/>
    <xsl:variable name="apparatus" as="element(sg:apparatus)?"><xsl:call-template name="sg:page-apparatus"/></xsl:variable>
    <fo:page-sequence master-reference="pages" initial-page-number="{_:first-page()}" xml:lang="{$language}"
      writing-mode="{if (sg:is-right-to-left($language)) then 'rl-tb' else 'lr-tb'}">
      <xsl:call-template name="sg:line-numbering">
        <xsl:with-param name="has-apparatus" select="exists($apparatus)"/>
      </xsl:call-template>
      <xsl:sequence select="sg:position(.)"/>
      <xsl:sequence select="$apparatus"/>
      <xsl:call-template name="sg:running-heads">
        <xsl:with-param name="even" select="string($edition/sg:title)"/>
        <xsl:with-param name="odd" select="$about[not(sg:part)] ! string(sg:title)"/>
        <xsl:with-param name="language" select="$language"/>
        <xsl:with-param name="name-lines" select="_:heads-name-lines(.)"/>
      </xsl:call-template>
      <fo:flow flow-name="xsl-region-body" xsl:use-attribute-sets="text">
        <xsl:sequence select="text[@xml:lang] ! sg:language(.)[name() = 'hyphenate']"/>
        <xsl:call-template name="sg:opening"/>
        <xsl:apply-templates select="text | sourceDoc">
          <!-- Only such a document pays for the search for runs that need an inline of their own. -->
          <xsl:with-param name="mixed" tunnel="yes" select="sg:has-right-to-left(string-join(text | sourceDoc))"/>
        </xsl:apply-templates>
        <xsl:call-template name="sg:closing"/>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <!-- The first document opens the arabic count; a long one begins on a right page, letters and the like on the next. -->
  <xsl:function name="_:first-page" as="xs:string">
    <xsl:sequence select="if ($about/@n = '1') then '1' else if (number($about/@words) ge 5000) then 'auto-odd' else 'auto'"/>
  </xsl:function>

  <xsl:template match="text | group | sourceDoc">
    <fo:block sg:lines="counted">
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:apply-templates/>
      <xsl:if test="@sg:id">
        <xsl:call-template name="sg:apparatus"/>
      </xsl:if>
      <xsl:call-template name="sg:endnotes"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="front | body | back">
    <fo:block>
      <!-- What is before the parts of a long text, and what comes after them, have pages of their own. -->
      <xsl:if test="$about/sg:part and preceding-sibling::*">
        <xsl:attribute name="break-before">page</xsl:attribute>
      </xsl:if>
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="div | div1 | div2 | div3 | div4 | div5 | div6 | div7">
    <fo:block xsl:use-attribute-sets="division">
      <xsl:sequence select="sg:attributes(.), sg:section(.)"/>
      <xsl:if test="@sg:part">
        <xsl:call-template name="_:part"/>
      </xsl:if>
      <xsl:for-each select="sg:key-of-heading(.) ! sg:label($messages, .)">
        <fo:block xsl:use-attribute-sets="head-3" role="H2" xml:lang="{($messages('xml:lang'), 'en')[1]}"><xsl:value-of select="."/></fo:block>
      </xsl:for-each>
      <xsl:apply-templates/>
      <xsl:call-template name="sg:apparatus"/>
      <xsl:call-template name="sg:endnotes"/>
    </fo:block>
  </xsl:template>

  <!-- A division that has a page of its own on the site opens a page here, and names it in the running head. -->
  <xsl:template name="_:part">
    <xsl:if test="preceding-sibling::*[@sg:part]">
      <xsl:attribute name="break-before">page</xsl:attribute>
    </xsl:if>
    <xsl:variable name="name" as="xs:string" select="@sg:part"/>
    <xsl:if test="head">
      <fo:marker marker-class-name="title"><xsl:value-of select="sg:shortened(sg:plain-text(head[1]))"/></fo:marker>
    </xsl:if>
    <xsl:for-each select="$about/sg:part[@name = $name]">
      <fo:wrapper id="{sg:page-id(@page)}"/>
    </xsl:for-each>
  </xsl:template>

  <!-- The words of a heading without those of its notes. -->
  <xsl:function name="sg:plain-text" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="normalize-space(string-join($element//text()[not(ancestor::note) and not(ancestor::choice/(sic | orig | abbr) intersect ancestor::*)]))"/>
  </xsl:function>

  <!-- Headings: the document's own title is the first level. -->

  <xsl:template match="head">
    <fo:block xsl:use-attribute-sets="head-4"><xsl:call-template name="_:heading"/></fo:block>
  </xsl:template>

  <xsl:template match="head[@sg:level = '1']">
    <fo:block xsl:use-attribute-sets="head-1"><xsl:call-template name="_:heading"/></fo:block>
  </xsl:template>

  <xsl:template match="head[@sg:level = '2']">
    <fo:block xsl:use-attribute-sets="head-2"><xsl:call-template name="_:heading"/></fo:block>
  </xsl:template>

  <xsl:template match="head[@sg:level = '3']">
    <fo:block xsl:use-attribute-sets="head-3"><xsl:call-template name="_:heading"/></fo:block>
  </xsl:template>

  <xsl:template name="_:heading">
    <xsl:attribute name="role" select="'H' || min((6, (number(@sg:level)[. ge 1], 4)[1] + 1))"/>
    <xsl:sequence select="sg:attributes(.)"/>
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="trailer">
    <fo:block xsl:use-attribute-sets="ornament"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="argument | byline | docAuthor | docDate | docEdition | docImprint | imprimatur | meeting[@sg:id] | performance | prologue | epilogue | set">
    <fo:block text-indent="0pt"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="epigraph">
    <fo:block xsl:use-attribute-sets="epigraph"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <!-- Letters -->

  <xsl:template match="opener">
    <fo:block xsl:use-attribute-sets="opener"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="closer">
    <fo:block xsl:use-attribute-sets="closer"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="salute">
    <fo:block xsl:use-attribute-sets="salute"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="signed">
    <fo:block xsl:use-attribute-sets="signed"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="dateline">
    <fo:block xsl:use-attribute-sets="dateline"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <!-- One part of the dateline at the left and one at the right share the line. -->
  <xsl:template match="dateline[seg[contains-token(@sg:rend, 'right')][preceding-sibling::*]]">
    <fo:block xsl:use-attribute-sets="letter-line" text-align-last="justify">
      <xsl:sequence select="sg:attributes(.)[not(name() = 'text-align')]"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="dateline/seg" priority="2">
    <xsl:if test="contains-token(@sg:rend, 'right') and preceding-sibling::*">
      <fo:leader xsl:use-attribute-sets="filling"/>
    </xsl:if>
    <fo:inline><xsl:sequence select="sg:identity(.)"/><xsl:apply-templates/></fo:inline>
  </xsl:template>

  <xsl:template match="postscript">
    <fo:block xsl:use-attribute-sets="postscript"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="stamp[@sg:display = 'block' or sg:stands-between-blocks(.)] | *[@type = 'stamp'][sg:is-block(.)] | p/stamp[_:is-alone(.)] | ab/stamp[_:is-alone(.)]" priority="2">
    <!-- What it lacks of whole lines comes after the box. -->
    <fo:block sg:grid="after">
      <fo:block xsl:use-attribute-sets="stamp-block"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
    </fo:block>
  </xsl:template>

  <xsl:template match="stamp | *[@type = 'stamp'][self::seg or self::ab or self::note or self::label or self::add or self::q]">
    <fo:inline xsl:use-attribute-sets="stamp"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:inline>
  </xsl:template>

  <!-- Whether it is all that its block holds. -->
  <xsl:function name="_:is-alone" as="xs:boolean">
    <xsl:param name="stamp" as="element()"/>
    <xsl:sequence select="empty($stamp/(../*, ../text()[normalize-space()]) except $stamp)"/>
  </xsl:function>

  <!-- Title page -->

  <xsl:template match="titlePage">
    <fo:block xsl:use-attribute-sets="title-page"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <!-- What makes a title page may stand in the front by itself. -->
  <xsl:template match="(docTitle | docAuthor | docDate | docEdition | docImprint | byline | imprimatur | performance)[parent::front]" priority="2">
    <fo:block xsl:use-attribute-sets="title-page-part"><xsl:next-match/></fo:block>
  </xsl:template>

  <xsl:template match="docTitle">
    <fo:block xsl:use-attribute-sets="title-page-title"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="titlePart | titlePage/*[not(self::docTitle)]" priority="1">
    <fo:block xsl:use-attribute-sets="title-page-line"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <!-- A text within the text, as an enclosure -->

  <xsl:template match="floatingText">
    <fo:block xsl:use-attribute-sets="enclosure"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/><xsl:call-template name="sg:apparatus"/></fo:block>
  </xsl:template>

</xsl:stylesheet>
