<?xml version="1.0" encoding="UTF-8"?>
<!-- The order in which the documents are read. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:variable name="_:read" as="element(sg:record)*" select="$_:records[not(@registers-only)]"/>

  <!-- As configured, else by date where all have one, else by path, in which the records come.
       Files that hold only lists have no place in it: they go to the end. -->
  <xsl:variable name="_:ordered" as="element(sg:record)*">
    <xsl:choose>
      <xsl:when test="exists($config?order)">
        <xsl:perform-sort select="$_:read">
          <xsl:sort select="_:place-in-list(@path)"/>
        </xsl:perform-sort>
      </xsl:when>
      <xsl:when test="every $record in $_:read satisfies $record/@date">
        <xsl:perform-sort select="$_:read">
          <xsl:sort select="_:year(@date)"/>
          <xsl:sort select="replace(@date, '^-?\d+', '')"/>
          <!-- Several of one day are often numbered. -->
          <xsl:sort select="xs:integer((@n, 0)[1])"/>
        </xsl:perform-sort>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$_:read"/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:sequence select="$_:records[@registers-only]"/>
  </xsl:variable>

  <!-- The list holds paths of documents and of folders; what it leaves out comes last. -->
  <xsl:function name="_:place-in-list" as="xs:integer">
    <xsl:param name="path" as="xs:string"/>
    <xsl:variable name="list" as="xs:string*"
        select="$config?order ! replace(string(.), '(\.xml|/)$', '')"/>
    <xsl:sequence select="(index-of($list, $path),
        (for $i in 1 to count($list) return $i[starts-with($path, $list[$i] || '/')]),
        count($list) + 1)[1]"/>
  </xsl:function>

</xsl:stylesheet>
