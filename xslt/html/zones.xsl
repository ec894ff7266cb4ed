<?xml version="1.0" encoding="UTF-8"?>
<!-- Areas of an image and what of the text stands in them, linked both ways: links alone do it, the script brings them side by side. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:key name="_:area" match="*[@sg:area]" use="@sg:zone"/>
  <xsl:key name="_:in-zone" match="text//*[@sg:zone] | sourceDoc//*[@sg:zone]" use="tokenize(@sg:zone)"/>

  <xsl:function name="_:area" as="element()?">
    <xsl:param name="zone" as="xs:string"/>
    <xsl:param name="document" as="node()"/>
    <xsl:sequence select="key('_:area', $zone, $document)[1]"/>
  </xsl:function>

  <!-- The areas that an element stands in, as far as they are on an image of the site. -->
  <xsl:function name="_:shown-zones" as="xs:string*">
    <xsl:param name="zones" as="attribute(sg:zone)"/>
    <xsl:sequence select="tokenize($zones)[
        _:area(., root($zones))[sg:is-on-surface(.)]/ancestor::surface[1] ! sg:image-of-surface(.) ! sg:picture(.)]"/>
  </xsl:function>

  <!-- On the image -->

  <xsl:mode name="_:area" on-no-match="fail"/>

  <!-- An area leads to the first that stands in it, which may be on the page of another part. -->
  <xsl:template match="zone | line" mode="_:area">
    <xsl:variable name="first" as="element()?" select="key('_:in-zone', @sg:zone)[1]"/>
    <xsl:variable name="area" as="element()">
      <polygon xmlns="http://www.w3.org/2000/svg" points="{@sg:area}"/>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="exists($first)">
        <a xmlns="http://www.w3.org/2000/svg" id="zone-{@sg:zone}" href="{_:page-of($first)}#{_:id-in-text($first)}" aria-label="{_:words-of($first)}">
          <xsl:sequence select="$area"/>
        </a>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$area"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Empty for this one. -->
  <xsl:function name="_:page-of" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="its" as="xs:string" select="_:page-with($element)"/>
    <xsl:sequence select="if ($its eq $page) then '' else sg:relative($page, $its)"/>
  </xsl:function>

  <!-- The first words of an element, or of what follows a break in its block. -->
  <xsl:function name="_:words-of" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="texts" as="text()*" select="
        if (exists($element/node())) then $element//text()
        else let $end := $element/following::*[node-name() eq node-name($element)][1], $block := $element/ancestor::*[@sg:unit][1]
          return $element/following::text()[position() le 9][(empty($end) or . &lt;&lt; $end) and (empty($block) or ancestor::* intersect $block)]"/>
    <xsl:variable name="words" as="xs:string" select="normalize-space(string-join($texts))"/>
    <xsl:sequence select="
        if ($words eq '') then sg:label($messages, 'on-facsimile')
        else if (string-length($words) gt 60) then substring($words, 1, 60) || '…' else $words"/>
  </xsl:function>

  <!-- In the text -->

  <!-- An element without an identifier has one by the first area that begins with it. -->
  <xsl:function name="_:id-in-text" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="($element/@sg:id/string(),
        tokenize($element/@sg:zone)[key('_:in-zone', ., root($element))[1] is $element] ! ('on-' || .))[1]"/>
  </xsl:function>

  <xsl:mode name="_:zone" on-no-match="fail"/>

  <xsl:template match="@sg:zone" mode="_:zone">
    <xsl:variable name="zones" as="xs:string*" select="_:shown-zones(.)"/>
    <xsl:if test="exists($zones)">
      <xsl:attribute name="data-zone" select="$zones"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="@sg:zone">
    <xsl:apply-templates select="." mode="_:zone"/>
    <xsl:if test="not(../@sg:id)">
      <xsl:for-each select="_:id-in-text(..)">
        <xsl:attribute name="id" select="."/>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <!-- What stands in an area bears a sign that leads there. Words would bear too many; on them, the script shows the area to who points at
       them, and the area leads to them. -->
  <xsl:template priority="10" match="text//*[@sg:zone][not(self::pb or self::w or self::pc or self::c)]
      | sourceDoc//*[@sg:zone][not(self::w or self::pc or self::c)]">
    <xsl:variable name="zone" as="xs:string?" select="_:shown-zones(@sg:zone)[1]"/>
    <xsl:variable name="made" as="node()*">
      <xsl:next-match/>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="empty($zone) or exists(ancestor-or-self::*[@ref or @target or @key])">
        <xsl:sequence select="$made"/>
      </xsl:when>
      <xsl:when test="self::lb or self::cb or self::gb or self::milestone or self::anchor">
        <xsl:sequence select="$made"/>
        <a class="zone gen" href="#zone-{$zone}" data-zone="{$zone}" aria-label="{sg:label($messages, 'on-facsimile')}">
          <xsl:if test="empty($made/descendant-or-self::*/@id)">
            <xsl:attribute name="id" select="_:id-in-text(.)"/>
          </xsl:if>
          <xsl:text>▭</xsl:text>
        </a>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="first" as="element()?" select="$made[self::*][1]"/>
        <xsl:for-each select="$made">
          <xsl:choose>
            <xsl:when test=". is $first and not(self::*:table or self::*:tr or self::*:ul or self::*:ol or self::*:dl or self::*:hr or self::*:img or self::*:a)">
              <xsl:copy>
                <xsl:copy-of select="@*"/>
                <a class="zone gen" href="#zone-{$zone}" aria-label="{sg:label($messages, 'on-facsimile')}">▭</a>
                <xsl:copy-of select="node()"/>
              </xsl:copy>
            </xsl:when>
            <xsl:otherwise>
              <xsl:sequence select="."/>
            </xsl:otherwise>
          </xsl:choose>
        </xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
