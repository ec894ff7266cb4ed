<?xml version="1.0" encoding="UTF-8"?>
<!-- What a manifest of IIIF is made of, as XML that becomes JSON: its properties stay in their order. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:j="http://www.w3.org/2005/xpath-functions"
  xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all">

  <xsl:function name="_:string" as="element(j:string)">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <j:string key="{$key}">
      <xsl:value-of select="$value"/>
    </j:string>
  </xsl:function>

  <xsl:function name="_:number" as="element(j:number)">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="xs:integer"/>
    <j:number key="{$key}">
      <xsl:value-of select="$value"/>
    </j:number>
  </xsl:function>

  <!-- Texts by their language; `none` where that is not known. -->
  <xsl:function name="_:label" as="element(j:map)">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:param name="values" as="item()+"/>
    <j:map key="{$key}">
      <j:array key="{if ($language eq 'und') then 'none' else $language}">
        <xsl:for-each select="$values">
          <j:string>
            <xsl:value-of select="normalize-space(string(.))"/>
          </j:string>
        </xsl:for-each>
      </j:array>
    </j:map>
  </xsl:function>

  <xsl:function name="_:image" as="element(j:map)">
    <xsl:param name="key" as="xs:string?"/>
    <xsl:param name="address" as="xs:string"/>
    <xsl:variable name="format" as="xs:string?" select="$_:formats(lower-case(replace($address, '^.*\.', '')))"/>
    <j:map>
      <xsl:if test="exists($key)">
        <xsl:attribute name="key" select="$key"/>
      </xsl:if>
      <xsl:sequence select="_:string('id', $address), _:string('type', 'Image'), $format ! _:string('format', .)"/>
    </j:map>
  </xsl:function>

  <xsl:variable name="_:formats" static="yes" as="map(xs:string, xs:string)" select="map {
      'jpg': 'image/jpeg', 'jpeg': 'image/jpeg', 'png': 'image/png', 'gif': 'image/gif', 'webp': 'image/webp', 'avif': 'image/avif', 'svg': 'image/svg+xml' }"/>

  <!-- The licences that a manifest may name: their addresses begin with http. -->
  <xsl:function name="_:rights" as="xs:string?">
    <xsl:param name="licence" as="xs:string"/>
    <xsl:sequence select="
        normalize-space($licence)[matches(., '^https?://(creativecommons\.org/(licenses|publicdomain)|rightsstatements\.org/vocab)/')]
        ! replace(., '^https', 'http')"/>
  </xsl:function>

</xsl:stylesheet>
