<?xml version="1.0" encoding="UTF-8"?>
<!-- Looks of notes, of the apparatus and of characters. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <!-- Notes and apparatus -->
  <xsl:attribute-set name="note-mark">
    <xsl:attribute name="font-size">65%</xsl:attribute>
    <xsl:attribute name="baseline-shift">.36em</xsl:attribute>
    <xsl:attribute name="line-height">1</xsl:attribute>
    <xsl:attribute name="font-style">normal</xsl:attribute>
    <xsl:attribute name="font-weight">normal</xsl:attribute>
  </xsl:attribute-set>
  <!-- A footnote inherits from the place of its mark, so all that a place may have changed is set again. -->
  <xsl:attribute-set name="footnote">
    <xsl:attribute name="font-size" select="sg:type(8.8)"/>
    <xsl:attribute name="line-height">1.2</xsl:attribute>
    <xsl:attribute name="font-style">normal</xsl:attribute>
    <xsl:attribute name="font-weight">normal</xsl:attribute>
    <xsl:attribute name="letter-spacing">normal</xsl:attribute>
    <xsl:attribute name="text-align">justify</xsl:attribute>
    <xsl:attribute name="text-align-last">start</xsl:attribute>
    <xsl:attribute name="text-decoration">none</xsl:attribute>
    <xsl:attribute name="text-transform">none</xsl:attribute>
    <xsl:attribute name="hyphenate">true</xsl:attribute>
    <xsl:attribute name="text-indent">1em</xsl:attribute>
    <xsl:attribute name="start-indent">0pt</xsl:attribute>
    <xsl:attribute name="end-indent">0pt</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">auto</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">auto</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="note-in-place">
    <xsl:attribute name="font-size">90%</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="margin-note">
    <xsl:attribute name="font-size">86%</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="note-block">
    <xsl:attribute name="sg:grid">after</xsl:attribute>
    <xsl:attribute name="sg:lines">none</xsl:attribute>
    <xsl:attribute name="font-size">90%</xsl:attribute>
    <xsl:attribute name="line-height">1.2</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(4)"/>
    <xsl:attribute name="space-after" select="sg:space(4)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="note-before-heading">
    <xsl:attribute name="sg:lines">none</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(14)"/>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <!-- A layer at the foot of a page. Its leading is absolute, as the room for it is reckoned from it. -->
  <xsl:attribute-set name="layer" use-attribute-sets="footnote">
    <xsl:attribute name="space-before">2pt</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="line-height" select="sg:type(10.6)"/>
  </xsl:attribute-set>
  <!-- The rule and the heading above a layer count for its room by their leading and the space before them. -->
  <xsl:attribute-set name="layer-rule">
    <xsl:attribute name="space-before">3pt</xsl:attribute>
    <xsl:attribute name="line-height">2pt</xsl:attribute>
    <xsl:attribute name="font-size">2pt</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="layer-heading">
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="text-align-last">center</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="layer-line">
    <xsl:attribute name="start-indent">1em</xsl:attribute>
    <xsl:attribute name="text-indent">-1em</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="endnotes-heading" use-attribute-sets="display">
    <xsl:attribute name="sg:lines">none</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(13)"/>
    <xsl:attribute name="space-after" select="sg:space(4)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="endnotes-document" use-attribute-sets="display">
    <xsl:attribute name="sg:lines">none</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(19)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="occurrence">
    <xsl:attribute name="font-size">68%</xsl:attribute>
    <xsl:attribute name="baseline-shift">.33em</xsl:attribute>
    <xsl:attribute name="line-height">1</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="apparatus">
    <xsl:attribute name="sg:grid">after</xsl:attribute>
    <xsl:attribute name="sg:lines">none</xsl:attribute>
    <xsl:attribute name="font-size" select="sg:type(8.8)"/>
    <xsl:attribute name="line-height">1.22</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="text-align">justify</xsl:attribute>
    <xsl:attribute name="space-after" select="sg:space(13)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="apparatus-rule">
    <xsl:attribute name="space-before" select="sg:space(9)"/>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="apparatus-number">
    <xsl:attribute name="keep-together.within-line">always</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="sigla">
    <xsl:attribute name="font-style" select="if ($sigla eq 'upright') then 'normal' else 'italic'"/>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="editorial">
    <xsl:attribute name="font-style">italic</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="siglum">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="source-note">
    <xsl:attribute name="sg:grid">after</xsl:attribute>
    <xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute>
    <xsl:attribute name="font-size" select="sg:type(8.8)"/>
    <xsl:attribute name="line-height">1.22</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(16)"/>
    <xsl:attribute name="keep-together.within-page">5</xsl:attribute>
  </xsl:attribute-set>

  <!-- Characters -->
  <xsl:attribute-set name="italic">
    <xsl:attribute name="font-style">italic</xsl:attribute>
  </xsl:attribute-set>
  <!-- Hyphens in an address would be taken for a part of it. -->
  <xsl:attribute-set name="address-text">
    <xsl:attribute name="hyphenate">false</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="deleted">
    <xsl:attribute name="text-decoration">line-through</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="source-page">
    <xsl:attribute name="font-size">80%</xsl:attribute>
    <xsl:attribute name="font-style">normal</xsl:attribute>
    <xsl:attribute name="font-weight">normal</xsl:attribute>
    <xsl:attribute name="text-decoration">none</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="source-page-block" use-attribute-sets="source-page">
    <xsl:attribute name="sg:lines">none</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="text-align">end</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <!-- A part of a page that was written on: a column, a margin, a slip. -->
  <xsl:attribute-set name="zone">
    <xsl:attribute name="space-before">0.6em</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="zone-name" use-attribute-sets="editorial">
    <xsl:attribute name="sg:lines">none</xsl:attribute>
    <xsl:attribute name="font-size">80%</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="code">
    <xsl:attribute name="font-family" select="sg:geometry('mono')"/>
    <xsl:attribute name="font-size">86%</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
  </xsl:attribute-set>

</xsl:stylesheet>
