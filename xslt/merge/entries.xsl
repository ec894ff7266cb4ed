<?xml version="1.0" encoding="UTF-8"?>
<!-- One entry of what several files say of an entity. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- What differs is united, each statement once. -->
  <xsl:template name="_:united" as="element()*">
    <xsl:param name="copies" as="element()*"/>
    <xsl:for-each-group select="$copies" group-by="local-name()">
      <xsl:choose>
        <!-- Running text cannot be united. -->
        <xsl:when test="count(current-group()) eq 1 or current-group()/text()[normalize-space()]">
          <xsl:sequence select="current-group() ! _:of-its-file(., $copies[1])"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:copy copy-namespaces="no">
            <xsl:copy-of select="reverse(current-group()) ! @Q{}*, @xml:*, @sg:at"/>
            <xsl:call-template name="_:statements">
              <xsl:with-param name="statements" select="current-group()/*"/>
            </xsl:call-template>
          </xsl:copy>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:template>

  <!-- White space between the parts of a statement says nothing, nor does the sign before an id:
       another entity may be named by @ref or by @key. -->
  <xsl:variable name="_:unsaid" as="xs:string" select="'# &#9;&#10;&#13;'"/>

  <!-- Equal are those of the same words and values, whatever their stamps. -->
  <xsl:template name="_:statements" as="element()*">
    <xsl:param name="statements" as="element()*"/>
    <xsl:for-each-group select="$statements"
        group-by="translate(string-join((local-name(), ., .//@Q{}*), '|'), $_:unsaid, '')">
      <xsl:sequence select="_:of-its-file(., $statements[1])"/>
    </xsl:for-each-group>
  </xsl:template>

  <!-- What comes from another file than the entry that it joins says so: findings name it. -->
  <xsl:function name="_:of-its-file" as="element()">
    <xsl:param name="statement" as="element()"/>
    <xsl:param name="first" as="element()"/>
    <xsl:variable name="file" as="attribute()?" select="_:file($statement)[not(. = _:file($first))]"/>
    <xsl:for-each select="$statement">
      <xsl:copy copy-namespaces="no">
        <xsl:copy-of select="$file, @*, node()" copy-namespaces="no"/>
      </xsl:copy>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="_:file" as="attribute()?">
    <xsl:param name="element" as="element()?"/>
    <xsl:sequence select="$element/ancestor-or-self::*[@sg:file][1]/@sg:file"/>
  </xsl:function>

</xsl:stylesheet>
