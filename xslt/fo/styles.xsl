<?xml version="1.0" encoding="UTF-8"?>
<!-- What things look like: attribute sets by area, and the table of what a rend token means. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <xsl:import href="styles-page.xsl"/>
  <xsl:import href="styles-text.xsl"/>
  <xsl:import href="styles-notes.xsl"/>

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
