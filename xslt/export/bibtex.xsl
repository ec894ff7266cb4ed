<?xml version="1.0" encoding="UTF-8"?>
<!-- The citation of a document for BibTeX, with the fields of biblatex (P. Lehman et al., The biblatex Package, section 2). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <xsl:import href="../common/citation.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:mode on-no-match="fail"/>

  <xsl:template match="sg:document" as="xs:string">
    <xsl:apply-templates select="sg:citation"/>
  </xsl:template>

  <xsl:template match="sg:citation" as="xs:string">
    <xsl:sequence select="'@' || (if (@kind = 'part') then 'incollection' else 'book') || '{' || sg:citation-key(.) || string-join((
        _:names('author', sg:author),
        _:field('title', sg:title), _:field('booktitle', sg:container),
        _:names('editor', sg:editor),
        _:field('date', @issued), _:field('origdate', @original),
        _:field('version', sg:version), _:field('location', sg:place), _:field('publisher', sg:publisher),
        _:field('langid', @language), sg:doi ! _:verbatim('doi', .), @url ! _:verbatim('url', .))) || '&#10;}&#10;'"/>
  </xsl:template>

  <xsl:function name="_:field" as="xs:string?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="node()?"/>
    <xsl:sequence select="$value ! _:verbatim($name, _:escaped(.))"/>
  </xsl:function>

  <xsl:function name="_:verbatim" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="',&#10;  ' || $name || ' = {' || $value || '}'"/>
  </xsl:function>

  <!-- Braces keep together what is not known to be of two parts. -->
  <xsl:function name="_:names" as="xs:string?">
    <xsl:param name="field" as="xs:string"/>
    <xsl:param name="names" as="element()*"/>
    <xsl:if test="exists($names)">
      <xsl:sequence select="_:verbatim($field, string-join($names !
          (if (@family) then _:escaped(sg:inverted(.)) else '{' || _:escaped(.) || '}'), ' and '))"/>
    </xsl:if>
  </xsl:function>

  <!-- Characters that TeX takes for its own. -->
  <xsl:function name="_:escaped" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="words" as="xs:string" select="normalize-space($text)"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:analyze-string select="$words" regex="[\\{{}}$&amp;%#_~^]">
        <xsl:matching-substring>
          <xsl:sequence select="
              if (. = '\') then '\textbackslash{}'
              else if (. = '~') then '\textasciitilde{}'
              else if (. = '^') then '\textasciicircum{}'
              else if (. = '{') then '\textbraceleft{}'
              else if (. = '}') then '\textbraceright{}'
              else '\' || ."/>
        </xsl:matching-substring>
        <xsl:non-matching-substring>
          <xsl:sequence select="."/>
        </xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="string-join($parts)"/>
  </xsl:function>

</xsl:stylesheet>
