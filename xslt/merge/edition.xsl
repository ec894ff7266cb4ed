<?xml version="1.0" encoding="UTF-8"?>
<!-- The edition as a whole, from its configuration and from what its documents have in common. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:variable name="_:described" as="element(sg:record)*"
      select="if ($_:read) then $_:read else $_:records"/>

  <!-- The editors' own: that of the headers where these say it, else that of the text. -->
  <xsl:variable name="_:language" as="xs:string">
    <xsl:variable name="by-words" as="xs:string*">
      <xsl:for-each-group select="$_:described" group-by="(@language-of-header, @language)[1]">
        <xsl:sort select="sum(current-group()/@words)" order="descending"/>
        <xsl:sequence select="current-grouping-key()"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="string(($config?language, $by-words, 'und')[1])"/>
  </xsl:variable>

  <xsl:variable name="_:series" as="xs:string?" select="_:of-all($_:described/sg:series[1])"/>

  <!-- With its citation. -->
  <xsl:variable name="_:edition" as="element(sg:edition)">
    <xsl:variable name="stated" as="element(sg:edition)">
      <xsl:call-template name="_:edition"/>
    </xsl:variable>
    <sg:edition>
      <xsl:if test="exists($_:correspondences)">
        <xsl:attribute name="correspondences" select="'correspondences/index.html'"/>
      </xsl:if>
      <xsl:if test="map:size($_:points) gt 0">
        <xsl:attribute name="map" select="'map/index.html'"/>
      </xsl:if>
      <xsl:if test="$_:has-chronology">
        <xsl:attribute name="chronology" select="'chronology/index.html'"/>
      </xsl:if>
      <xsl:sequence select="$stated/(@*, *)"/>
      <xsl:for-each select="$stated">
        <xsl:call-template name="_:citation-of-edition"/>
      </xsl:for-each>
    </sg:edition>
  </xsl:variable>

  <xsl:template name="_:edition" as="element(sg:edition)">
    <xsl:variable name="title" as="xs:string" select="_:edition-title()"/>
    <sg:edition language="{$_:language}" interface="{$_:language}">
      <xsl:for-each select="$config?url">
        <xsl:attribute name="url" select="replace(., '/+$', '') || '/'"/>
      </xsl:for-each>
      <sg:title>
        <xsl:value-of select="$title"/>
      </sg:title>
      <xsl:sequence select="_:of-most($_:described/sg:author), _:of-most($_:described/sg:editor),
          _:of-most($_:described/sg:version)[1], _:of-most($_:described/sg:place)[1],
          _:of-most($_:described/sg:publisher), _:of-most($_:described/sg:date)[1],
          _:of-most($_:described/sg:licence)[1]"/>
      <xsl:for-each select="$config?versions">
        <sg:former-version url="{?url}">
          <xsl:if test="?date">
            <xsl:attribute name="date" select="?date"/>
          </xsl:if>
          <xsl:value-of select="?version"/>
        </sg:former-version>
      </xsl:for-each>
      <xsl:for-each select="$_:series[not(. = $title)]">
        <sg:series>
          <xsl:value-of select="."/>
        </sg:series>
      </xsl:for-each>
    </sg:edition>
  </xsl:template>

  <!-- A single document is the edition; the series of several is. -->
  <xsl:function name="_:edition-title" as="xs:string">
    <xsl:variable name="titles" as="xs:string+" select="$_:described/sg:title/string()"/>
    <xsl:sequence select="string(($config?title, $titles[count($titles) eq 1], $_:series, distinct-values($titles)[count(distinct-values($titles)) eq 1],
        _:common-beginning($titles), $config?folder, $titles)[1])"/>
  </xsl:function>

  <xsl:function name="_:of-all" as="xs:string?">
    <xsl:param name="values" as="element()*"/>
    <xsl:sequence select="if (count($values) eq count($_:described))
        then distinct-values($values)[count(distinct-values($values)) eq 1] else ()"/>
  </xsl:function>

  <!-- What stands in more than half of the records, in the order of the first. -->
  <xsl:function name="_:of-most" as="element()*">
    <xsl:param name="values" as="element()*"/>
    <xsl:for-each-group select="$values" group-by="string-join((., @target), '|')">
      <xsl:copy-of select=".[2 * count(current-group()/..) gt count($_:described)]"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- “Letters, 1912”, “Letters, 1913” are “Letters”; one word in common says nothing. -->
  <xsl:function name="_:common-beginning" as="xs:string?">
    <xsl:param name="titles" as="xs:string+"/>
    <xsl:variable name="first" as="xs:string*" select="tokenize($titles[1])"/>
    <xsl:variable name="words" as="xs:string*">
      <xsl:iterate select="1 to count($first)">
        <xsl:variable name="beginning" as="xs:string"
            select="string-join($first[position() le current()], ' ')"/>
        <xsl:choose>
          <xsl:when test="every $title in $titles
              satisfies starts-with(normalize-space($title) || ' ', $beginning || ' ')">
            <xsl:sequence select="$first[current()]"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:break/>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:iterate>
    </xsl:variable>
    <xsl:sequence select="replace(string-join($words, ' '), '[\s,.:;–—-]+$', '')
        [count($words) gt 1 and string-length(.) ge 10]"/>
  </xsl:function>

</xsl:stylesheet>
