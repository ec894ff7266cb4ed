<?xml version="1.0" encoding="UTF-8"?>
<!-- Which documents stand side by side. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- What a document's passages point to, by its path: others that are texts. -->
  <xsl:variable name="_:followed" as="map(xs:string, element(sg:record)*)" select="map:merge(
      $_:ordered[sg:beside] ! map:entry(string(@path), sg:beside/_:in-the-file(.)))"/>

  <xsl:function name="_:in-the-file" as="element(sg:record)*">
    <xsl:param name="beside" as="element(sg:beside)"/>
    <xsl:variable name="record" as="element(sg:record)" select="$beside/.."/>
    <xsl:variable name="file" as="xs:string?" select="_:resolved(($record/@sg:file, $record/@path)[1], $beside/@value)"/>
    <xsl:sequence select="($file ! key('_:file', _:address(.), root($beside)))[not(@registers-only)][not(. is $record)][1]"/>
  </xsl:function>

  <!-- Those that stand beside a document on a page of its own: of two that follow each other, the first has the page. -->
  <xsl:variable name="_:followers" as="map(xs:string, element(sg:record)*)">
    <xsl:map>
      <xsl:for-each-group select="$_:ordered[sg:beside]"
          group-by="let $record := . return $_:followed(@path)[not(_:follows(., $record) and . &gt;&gt; $record)]/string(@path)">
        <xsl:map-entry key="current-grouping-key()" select="current-group()"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="_:follows" as="xs:boolean">
    <xsl:param name="record" as="element(sg:record)"/>
    <xsl:param name="other" as="element(sg:record)"/>
    <xsl:sequence select="exists($_:followed($record/@path) intersect $other)"/>
  </xsl:function>

  <xsl:function name="_:parallel" as="element()*">
    <xsl:param name="record" as="element(sg:record)"/>
    <xsl:variable name="followers" as="element(sg:record)*" select="$_:followers($record/@path)"/>
    <xsl:if test="$record/sg:parallel or exists($followers)">
      <sg:output kind="parallel" page="{sg:address-of($record/@path, '.parallel.html')}">
        <xsl:for-each select="$followers">
          <sg:with path="{@path}"/>
        </xsl:for-each>
      </sg:output>
    </xsl:if>
    <xsl:for-each select="$_:followed($record/@path)[exists($_:followers(@path) intersect $record)]">
      <sg:shown kind="parallel" page="{sg:address-of(@path, '.parallel.html')}"/>
    </xsl:for-each>
  </xsl:function>

  <!-- Which document a pointer's file is. -->
  <xsl:function name="_:files-beside" as="element(sg:beside)*">
    <xsl:param name="record" as="element(sg:record)"/>
    <xsl:for-each select="$record/sg:beside">
      <xsl:variable name="beside" as="element(sg:beside)" select="."/>
      <xsl:for-each select="_:in-the-file($beside)">
        <sg:beside value="{$beside/@value}" path="{@path}"/>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
