<?xml version="1.0" encoding="UTF-8"?>
<!-- What things look like: every attribute set, and the table of what a rend token means. Lengths follow the size of the type. -->
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
    <xsl:attribute name="space-before">12mm</xsl:attribute>
    <xsl:attribute name="space-before.conditionality">retain</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="drop-folio">
    <xsl:attribute name="font-size">86%</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="space-before">8mm</xsl:attribute>
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

  <!-- Openings and headings -->
  <xsl:attribute-set name="display">
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="opening" use-attribute-sets="display">
    <xsl:attribute name="font-size">132%</xsl:attribute>
    <xsl:attribute name="line-height">1.22</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="space-before">26pt</xsl:attribute>
    <xsl:attribute name="space-before.conditionality">retain</xsl:attribute>
    <xsl:attribute name="space-after">26pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="subtitle">
    <xsl:attribute name="font-size">80%</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-before">3pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="head-1" use-attribute-sets="display">
    <xsl:attribute name="font-size">124%</xsl:attribute>
    <xsl:attribute name="line-height">1.22</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="space-before">26pt</xsl:attribute>
    <xsl:attribute name="space-after">13pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="head-2" use-attribute-sets="display">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="font-size">110%</xsl:attribute>
    <xsl:attribute name="space-before">19pt</xsl:attribute>
    <xsl:attribute name="space-after">7pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="head-3" use-attribute-sets="display">
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="space-before">13pt</xsl:attribute>
    <xsl:attribute name="space-after">3pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="head-4" use-attribute-sets="display">
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-before">10pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="legend">
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="font-size">90%</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-before">4pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="caption" use-attribute-sets="display">
    <xsl:attribute name="font-size">90%</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-before">6pt</xsl:attribute>
    <xsl:attribute name="space-after">4pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="list-head" use-attribute-sets="display">
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-before">6pt</xsl:attribute>
    <xsl:attribute name="space-after">2pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="stanza-head" use-attribute-sets="display">
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-before">6pt</xsl:attribute>
    <xsl:attribute name="space-after">3pt</xsl:attribute>
  </xsl:attribute-set>

  <!-- Prose -->
  <xsl:variable name="sg:paragraph-indent" as="xs:string" select="'1.2em'"/>
  <xsl:attribute-set name="paragraph"/>
  <xsl:attribute-set name="division"/>
  <xsl:attribute-set name="quotation">
    <xsl:attribute name="start-indent">inherited-property-value(start-indent) + 1.6em</xsl:attribute>
    <xsl:attribute name="end-indent">inherited-property-value(end-indent) + 1.6em</xsl:attribute>
    <xsl:attribute name="font-size">95%</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="space-before">6.5pt</xsl:attribute>
    <xsl:attribute name="space-after">6.5pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="enclosure">
    <xsl:attribute name="start-indent">inherited-property-value(start-indent) + 2em</xsl:attribute>
    <xsl:attribute name="end-indent">inherited-property-value(end-indent) + 2em</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="space-before">13pt</xsl:attribute>
    <xsl:attribute name="space-after">13pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="epigraph" use-attribute-sets="quotation">
    <xsl:attribute name="text-align">end</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="ornament">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="space-before">6.5pt</xsl:attribute>
    <xsl:attribute name="space-after">6.5pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="preserved">
    <xsl:attribute name="linefeed-treatment">preserve</xsl:attribute>
    <xsl:attribute name="white-space-collapse">false</xsl:attribute>
    <xsl:attribute name="white-space-treatment">preserve</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
  </xsl:attribute-set>

  <!-- Letters and title pages -->
  <xsl:attribute-set name="opener">
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="space-after">6.5pt</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="closer">
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="space-before">6.5pt</xsl:attribute>
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
    <xsl:attribute name="space-after">4pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="salute" use-attribute-sets="letter-line"/>
  <xsl:attribute-set name="signed" use-attribute-sets="letter-line">
    <xsl:attribute name="text-align">end</xsl:attribute>
    <xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="postscript">
    <xsl:attribute name="space-before">9pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="address" use-attribute-sets="letter-line">
    <xsl:attribute name="space-before">4pt</xsl:attribute>
    <xsl:attribute name="space-after">9pt</xsl:attribute>
    <xsl:attribute name="start-indent">inherited-property-value(start-indent) + 1.6em</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="stamp-block">
    <xsl:attribute name="border">.5pt solid black</xsl:attribute>
    <xsl:attribute name="padding">3pt</xsl:attribute>
    <xsl:attribute name="margin">4pt 12mm</xsl:attribute>
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
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="break-after">page</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="title-page-line">
    <xsl:attribute name="space-before">13pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="title-page-title" use-attribute-sets="title-page-line">
    <xsl:attribute name="font-size">160%</xsl:attribute>
    <xsl:attribute name="line-height">1.25</xsl:attribute>
  </xsl:attribute-set>

  <!-- Verse and drama -->
  <xsl:attribute-set name="stanza">
    <xsl:attribute name="space-before">6.5pt</xsl:attribute>
    <xsl:attribute name="space-after">6.5pt</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="line">
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="text-indent">-2em</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="line-number">
    <xsl:attribute name="font-size">78%</xsl:attribute>
    <xsl:attribute name="font-style">normal</xsl:attribute>
    <xsl:attribute name="font-weight">normal</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="speech">
    <xsl:attribute name="space-before">3pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="speaker">
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="spoken">
    <xsl:attribute name="start-indent">inherited-property-value(start-indent) + 1.2em</xsl:attribute>
    <xsl:attribute name="text-indent">-1.2em</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="stage">
    <xsl:attribute name="font-style">italic</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="stage-block">
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="start-indent">inherited-property-value(start-indent) + 1.2em</xsl:attribute>
    <xsl:attribute name="space-before">4pt</xsl:attribute>
    <xsl:attribute name="space-after">4pt</xsl:attribute>
  </xsl:attribute-set>

  <!-- Lists, tables, figures -->
  <xsl:attribute-set name="list">
    <xsl:attribute name="space-before">4pt</xsl:attribute>
    <xsl:attribute name="space-after">4pt</xsl:attribute>
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
    <xsl:attribute name="space-before">1.5pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="table">
    <xsl:attribute name="table-layout">fixed</xsl:attribute>
    <xsl:attribute name="width">100%</xsl:attribute>
    <xsl:attribute name="font-size">90%</xsl:attribute>
    <xsl:attribute name="line-height">1.2</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="space-before">6.5pt</xsl:attribute>
    <xsl:attribute name="space-after">9pt</xsl:attribute>
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
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="space-before">9pt</xsl:attribute>
    <xsl:attribute name="space-after">9pt</xsl:attribute>
    <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="graphic">
    <xsl:attribute name="inline-progression-dimension.maximum">100%</xsl:attribute>
    <xsl:attribute name="block-progression-dimension.maximum">130mm</xsl:attribute>
    <xsl:attribute name="content-width">scale-down-to-fit</xsl:attribute>
    <xsl:attribute name="content-height">scale-down-to-fit</xsl:attribute>
    <xsl:attribute name="scaling">uniform</xsl:attribute>
  </xsl:attribute-set>

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
    <xsl:attribute name="font-size">8.8pt</xsl:attribute>
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
    <xsl:attribute name="font-size">90%</xsl:attribute>
    <xsl:attribute name="line-height">1.2</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="space-before">4pt</xsl:attribute>
    <xsl:attribute name="space-after">4pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="apparatus">
    <xsl:attribute name="font-size">8.8pt</xsl:attribute>
    <xsl:attribute name="line-height">1.22</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="text-align">justify</xsl:attribute>
    <xsl:attribute name="space-after">13pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="apparatus-rule">
    <xsl:attribute name="space-before">9pt</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="apparatus-number">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="sigla">
    <xsl:attribute name="font-style">italic</xsl:attribute>
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
    <xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute>
    <xsl:attribute name="font-size">8.8pt</xsl:attribute>
    <xsl:attribute name="line-height">1.22</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="space-before">16pt</xsl:attribute>
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
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="text-align">end</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="code">
    <xsl:attribute name="font-family" select="sg:geometry('mono')"/>
    <xsl:attribute name="font-size">86%</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
  </xsl:attribute-set>

  <!-- What a token of sg:rend means. Indents count the width of a paragraph's indent. -->
  <xsl:variable name="_:rend" as="map(xs:string, map(xs:string, xs:string))" select="map{
    'italic': map{'font-style': 'italic'},
    'upright': map{'font-style': 'normal'},
    'bold': map{'font-weight': 'bold'},
    'caps': map{'text-transform': 'uppercase'},
    'spaced': map{'letter-spacing': '.14em'},
    'underline': map{'text-decoration': 'underline'},
    'doubleunderline': map{'text-decoration': 'underline'},
    'overline': map{'text-decoration': 'overline'},
    'strike': map{'text-decoration': 'line-through'},
    'superscript': map{'baseline-shift': '.33em', 'font-size': '68%', 'line-height': '1'},
    'subscript': map{'baseline-shift': '-.16em', 'font-size': '68%', 'line-height': '1'},
    'center': map{'text-align': 'center', 'text-indent': '0pt'},
    'right': map{'text-align': 'end', 'text-indent': '0pt'},
    'left': map{'text-align': 'start', 'text-indent': '0pt'},
    'justify': map{'text-align': 'justify'},
    'hang': map{'start-indent': 'inherited-property-value(start-indent) + 1.6em', 'text-indent': '-1.6em'},
    'small': map{'font-size': '88%'},
    'large': map{'font-size': '118%'},
    'boxed': map{'border': '.5pt solid black', 'padding': '1pt 2pt'}
  }"/>

  <!-- The attributes that an element's own rendition asks for; the later token wins. -->
  <xsl:function name="sg:looks" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="$element/@sg:rend">
      <xsl:variable name="asked" as="map(*)"
        select="map:merge(tokenize($element/@sg:rend) ! $_:rend(.), map{'duplicates': 'use-last'})"/>
      <xsl:for-each select="map:keys($asked)">
        <xsl:sort select="."/>
        <xsl:attribute name="{.}" select="$asked(.)"/>
      </xsl:for-each>
    </xsl:if>
  </xsl:function>

  <!-- By how much a line or paragraph is set in: "indent" is one step, "indent3" three. -->
  <xsl:function name="sg:indent-steps" as="xs:integer">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="token" as="xs:string?"
      select="tokenize($element/@sg:rend)[starts-with(., 'indent')][1]"/>
    <xsl:sequence select="if (empty($token)) then 0
      else (substring-after($token, 'indent')[. castable as xs:integer] ! xs:integer(.), 1)[1]"/>
  </xsl:function>

</xsl:stylesheet>
