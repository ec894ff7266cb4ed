<?xml version="1.0" encoding="UTF-8"?>
<!-- Looks of prose, letters, verse, drama, lists, tables and figures. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <!-- Prose -->
  <xsl:variable name="sg:paragraph-indent" as="xs:string" select="'1.2em'"/>
  <xsl:attribute-set name="paragraph"/>
  <xsl:attribute-set name="division"/>
  <xsl:attribute-set name="quotation">
    <xsl:attribute name="start-indent">inherited-property-value(start-indent) + 1.6em</xsl:attribute>
    <xsl:attribute name="end-indent">inherited-property-value(end-indent) + 1.6em</xsl:attribute>
    <xsl:attribute name="font-size">95%</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(6.5)"/>
    <xsl:attribute name="space-after" select="sg:space(6.5)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="enclosure">
    <xsl:attribute name="start-indent">inherited-property-value(start-indent) + 2em</xsl:attribute>
    <xsl:attribute name="end-indent">inherited-property-value(end-indent) + 2em</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(13)"/>
    <xsl:attribute name="space-after" select="sg:space(13)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="epigraph" use-attribute-sets="quotation">
    <xsl:attribute name="text-align">end</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="ornament">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(6.5)"/>
    <xsl:attribute name="space-after" select="sg:space(6.5)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="preserved">
    <xsl:attribute name="linefeed-treatment">preserve</xsl:attribute>
    <xsl:attribute name="white-space-collapse">false</xsl:attribute>
    <xsl:attribute name="white-space-treatment">preserve</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
  </xsl:attribute-set>

  <!-- Letters and title pages -->
  <xsl:attribute-set name="opener">
    <xsl:attribute name="keep-together.within-page">5</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="space-after" select="sg:space(6.5)"/>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="closer">
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(6.5)"/>
    <xsl:attribute name="start-indent">inherited-property-value(start-indent) + 8em</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">5</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="letter-line">
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="dateline" use-attribute-sets="letter-line">
    <xsl:attribute name="text-align">end</xsl:attribute>
    <xsl:attribute name="space-after" select="sg:space(4)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="salute" use-attribute-sets="letter-line"/>
  <xsl:attribute-set name="signed" use-attribute-sets="letter-line">
    <xsl:attribute name="text-align">end</xsl:attribute>
    <xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="postscript">
    <xsl:attribute name="space-before" select="sg:space(9)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="address" use-attribute-sets="letter-line">
    <xsl:attribute name="space-before" select="sg:space(4)"/>
    <xsl:attribute name="space-after" select="sg:space(9)"/>
    <xsl:attribute name="start-indent">inherited-property-value(start-indent) + 1.6em</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="stamp-block">
    <xsl:attribute name="border">.5pt solid black</xsl:attribute>
    <xsl:attribute name="padding">3pt</xsl:attribute>
    <xsl:attribute name="margin-left">12mm</xsl:attribute>
    <xsl:attribute name="margin-right">12mm</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(4)"/>
    <xsl:attribute name="space-after" select="sg:space(4)"/>
    <xsl:attribute name="font-size">90%</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="stamp">
    <xsl:attribute name="border">.5pt solid black</xsl:attribute>
    <xsl:attribute name="padding">0pt 2pt</xsl:attribute>
    <xsl:attribute name="font-size">90%</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="title-page">
    <xsl:attribute name="sg:lines">none</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="break-after">page</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="title-page-part">
    <xsl:attribute name="sg:lines">none</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(6.5)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="title-page-line">
    <xsl:attribute name="space-before" select="sg:space(13)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="title-page-title" use-attribute-sets="title-page-line">
    <xsl:attribute name="font-size">160%</xsl:attribute>
    <xsl:attribute name="line-height">1.25</xsl:attribute>
  </xsl:attribute-set>

  <!-- Verse and drama -->
  <xsl:attribute-set name="stanza">
    <xsl:attribute name="space-before" select="sg:space(6.5)"/>
    <xsl:attribute name="space-after" select="sg:space(6.5)"/>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="line">
    <xsl:attribute name="sg:lines">verse</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="text-indent">-2em</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="speech">
    <xsl:attribute name="space-before" select="sg:space(3)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="speaker">
    <xsl:attribute name="sg:lines">before</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="spoken">
    <xsl:attribute name="start-indent">inherited-property-value(start-indent) + 1.2em</xsl:attribute>
    <xsl:attribute name="text-indent">-1.2em</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="set-in">
    <xsl:attribute name="start-indent">inherited-property-value(start-indent) + 1.2em</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="doubtful">
    <xsl:attribute name="border-after-style">dotted</xsl:attribute>
    <xsl:attribute name="border-after-width">0.07em</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="stage">
    <xsl:attribute name="font-style">italic</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="stage-block">
    <xsl:attribute name="sg:lines">after</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="start-indent">inherited-property-value(start-indent) + 1.2em</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(4)"/>
    <xsl:attribute name="space-after" select="sg:space(4)"/>
  </xsl:attribute-set>

  <!-- Lists, tables, figures -->
  <xsl:attribute-set name="list">
    <xsl:attribute name="space-before" select="sg:space(4)"/>
    <xsl:attribute name="space-after" select="sg:space(4)"/>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="provisional-label-separation">.4em</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="item-label">
    <xsl:attribute name="end-indent">label-end()</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="item-body">
    <xsl:attribute name="start-indent">body-start()</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="label-text">
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="hanging">
    <xsl:attribute name="start-indent">inherited-property-value(start-indent) + 1.6em</xsl:attribute>
    <xsl:attribute name="text-indent">-1.6em</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="entry" use-attribute-sets="hanging">
    <xsl:attribute name="space-before" select="sg:space(1.5)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="table">
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="font-size">90%</xsl:attribute>
    <xsl:attribute name="line-height">1.2</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(6.5)"/>
    <xsl:attribute name="space-after" select="sg:space(9)"/>
    <xsl:attribute name="border-before-style">solid</xsl:attribute>
    <xsl:attribute name="border-before-width">.6pt</xsl:attribute>
    <xsl:attribute name="border-after-style">solid</xsl:attribute>
    <xsl:attribute name="border-after-width">.6pt</xsl:attribute>
    <xsl:attribute name="border-collapse">separate</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="row">
    <xsl:attribute name="keep-together.within-page">5</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="cell">
    <xsl:attribute name="padding">1.5pt 3pt</xsl:attribute>
    <xsl:attribute name="start-indent">0pt</xsl:attribute>
    <xsl:attribute name="end-indent">0pt</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="header-cell" use-attribute-sets="cell">
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="border-after-style">solid</xsl:attribute>
    <xsl:attribute name="border-after-width">.4pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="figure">
    <xsl:attribute name="sg:grid">after</xsl:attribute>
    <xsl:attribute name="sg:lines">none</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(9)"/>
    <xsl:attribute name="space-after" select="sg:space(9)"/>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="graphic">
    <xsl:attribute name="inline-progression-dimension.maximum">100%</xsl:attribute>
    <xsl:attribute name="block-progression-dimension.maximum">130mm</xsl:attribute>
    <xsl:attribute name="content-width">scale-down-to-fit</xsl:attribute>
    <xsl:attribute name="content-height">scale-down-to-fit</xsl:attribute>
    <xsl:attribute name="scaling">uniform</xsl:attribute>
  </xsl:attribute-set>

</xsl:stylesheet>
