<?xml version="1.0" encoding="UTF-8"?>
<!-- Looks of the page, of openings and headings. Lengths follow the size of the type. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <!-- The page -->
  <xsl:attribute-set name="root">
    <xsl:attribute name="font-family" select="sg:geometry('face')"/>
    <xsl:attribute name="font-size" select="sg:geometry('size')"/>
    <xsl:attribute name="line-height" select="sg:geometry('leading')"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="text">
    <xsl:attribute name="text-align">justify</xsl:attribute>
    <xsl:attribute name="hyphenate">true</xsl:attribute>
    <!-- A soft hyphen looks the same and lets readers' software join the word again. -->
    <xsl:attribute name="hyphenation-character">&#xAD;</xsl:attribute>
    <xsl:attribute name="hyphenation-remain-character-count">2</xsl:attribute>
    <xsl:attribute name="hyphenation-push-character-count">3</xsl:attribute>
    <xsl:attribute name="hyphenation-ladder-count">3</xsl:attribute>
    <xsl:attribute name="orphans">2</xsl:attribute>
    <xsl:attribute name="widows">2</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="running-head">
    <xsl:attribute name="font-size">86%</xsl:attribute>
    <xsl:attribute name="text-align-last">justify</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:part-of-margin('top', 6 div 13)"/>
    <xsl:attribute name="space-before.conditionality">retain</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="drop-folio">
    <xsl:attribute name="font-size">86%</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:part-of-margin('bottom', 4 div 15)"/>
    <xsl:attribute name="space-before.conditionality">retain</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="footnote-rule">
    <xsl:attribute name="space-before">6pt</xsl:attribute>
    <xsl:attribute name="space-after">2pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="short-rule">
    <xsl:attribute name="leader-pattern">rule</xsl:attribute>
    <xsl:attribute name="leader-length">18mm</xsl:attribute>
    <xsl:attribute name="rule-thickness">.4pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="filling">
    <xsl:attribute name="leader-pattern">space</xsl:attribute>
    <xsl:attribute name="leader-length.minimum">1em</xsl:attribute>
    <xsl:attribute name="leader-length.optimum">1em</xsl:attribute>
    <xsl:attribute name="leader-length.maximum">100%</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="room-for-lines">
    <xsl:attribute name="leader-pattern">space</xsl:attribute>
    <xsl:attribute name="leader-length">7em</xsl:attribute>
  </xsl:attribute-set>

  <!-- Openings and headings -->
  <!-- Its lines do not count: an entry on it is keyed to "tit." -->
  <xsl:attribute-set name="display">
    <xsl:attribute name="sg:lines">title</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="opening" use-attribute-sets="display">
    <xsl:attribute name="sg:grid">before</xsl:attribute>
    <xsl:attribute name="font-size">132%</xsl:attribute>
    <xsl:attribute name="line-height">1.22</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(26)"/>
    <xsl:attribute name="space-before.conditionality">retain</xsl:attribute>
    <xsl:attribute name="space-after" select="sg:space(26)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="subtitle">
    <xsl:attribute name="font-size">80%</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(3)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="head-1" use-attribute-sets="display">
    <xsl:attribute name="sg:grid">before</xsl:attribute>
    <xsl:attribute name="font-size">124%</xsl:attribute>
    <xsl:attribute name="line-height">1.22</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(26)"/>
    <xsl:attribute name="space-after" select="sg:space(13)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="head-2" use-attribute-sets="display">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="font-size">110%</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(19)"/>
    <xsl:attribute name="space-after" select="sg:space(7)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="head-3" use-attribute-sets="display">
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(13)"/>
    <xsl:attribute name="space-after" select="sg:space(3)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="head-4" use-attribute-sets="display">
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(10)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="legend">
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="font-size">90%</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(4)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="caption" use-attribute-sets="display">
    <xsl:attribute name="font-size">90%</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(6)"/>
    <xsl:attribute name="space-after" select="sg:space(4)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="list-head" use-attribute-sets="display">
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(6)"/>
    <xsl:attribute name="space-after" select="sg:space(2)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="stanza-head" use-attribute-sets="display">
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-before" select="sg:space(6)"/>
    <xsl:attribute name="space-after" select="sg:space(3)"/>
  </xsl:attribute-set>

</xsl:stylesheet>
