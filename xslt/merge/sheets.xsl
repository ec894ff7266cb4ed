<?xml version="1.0" encoding="UTF-8"?>
<!--
  A list that is too long for one page goes on on further ones, its sheets. At each item stands the number of its sheet, and before
  all of them what each sheet is: its page, and from which group of items to which it goes.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- Characters of HTML that a page has for its list, so that with all that surrounds it, it weighs less than 200 kB. -->
  <xsl:variable name="_:room" as="xs:integer" select="120000"/>

  <!-- Sheets and items; the items alone where one page is enough. The page is that of the list, weights are in characters. -->
  <xsl:function name="_:in-sheets" as="element()*">
    <xsl:param name="page" as="xs:string"/>
    <xsl:param name="items" as="element()*"/>
    <xsl:param name="weight" as="function(element()) as xs:integer"/>
    <xsl:param name="group" as="function(element()) as xs:string"/>
    <xsl:variable name="weights" as="xs:integer*" select="$items ! $weight(.)"/>
    <xsl:choose>
      <xsl:when test="sum($weights) le $_:room">
        <xsl:sequence select="$items"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="groups" as="xs:string+" select="$items ! $group(.)"/>
        <xsl:variable name="numbers" as="xs:integer+" select="_:numbers-of-sheets($weights, $groups)"/>
        <xsl:for-each select="1 to $numbers[last()]">
          <xsl:variable name="places" as="xs:integer+" select="index-of($numbers, .)"/>
          <sg:sheet n="{.}" page="{if (. eq 1) then $page else replace($page, '\.html$', '/' || . || '.html')}">
            <sg:title>
              <xsl:value-of select="distinct-values($groups[position() = ($places[1], $places[last()])])[.]" separator="–"/>
            </sg:title>
          </sg:sheet>
        </xsl:for-each>
        <xsl:for-each select="$items">
          <xsl:variable name="place" as="xs:integer" select="position()"/>
          <xsl:copy>
            <xsl:copy-of select="@*"/>
            <xsl:attribute name="sheet" select="$numbers[$place]"/>
            <xsl:copy-of select="node()"/>
          </xsl:copy>
        </xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- A group that fits on a sheet is not cut. -->
  <xsl:function name="_:numbers-of-sheets" as="xs:integer+">
    <xsl:param name="weights" as="xs:integer+"/>
    <xsl:param name="groups" as="xs:string+"/>
    <!-- What must fit before an item is put on the sheet: with the first of such a group, all of it. -->
    <xsl:variable name="needs" as="xs:integer+">
      <xsl:for-each-group select="1 to count($groups)" group-adjacent="$groups[current()]">
        <xsl:variable name="own" as="xs:integer+" select="for $i in current-group() return $weights[$i]"/>
        <xsl:sequence select="(sum($own)[. le $_:room], $own[1])[1], tail($own)"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:iterate select="1 to count($weights)">
      <xsl:param name="number" as="xs:integer" select="1"/>
      <xsl:param name="filled" as="xs:integer" select="0"/>
      <xsl:variable name="is-full" as="xs:boolean" select="$filled gt 0 and $filled + $needs[current()] gt $_:room"/>
      <xsl:variable name="here" as="xs:integer" select="if ($is-full) then $number + 1 else $number"/>
      <xsl:sequence select="$here"/>
      <xsl:next-iteration>
        <xsl:with-param name="number" select="$here"/>
        <xsl:with-param name="filled" select="$weights[current()] + (if ($is-full) then 0 else $filled)"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

</xsl:stylesheet>
