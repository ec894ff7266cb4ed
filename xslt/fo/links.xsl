<?xml version="1.0" encoding="UTF-8"?>
<!-- References and pointers (CO, SA): where the collection says that they lead. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <xsl:key name="_:link" match="sg:link" use="@value"/>
  <xsl:key name="_:page" match="sg:document" use="@page, sg:part/@page"/>

  <xsl:function name="_:link" as="element(sg:link)?">
    <xsl:param name="pointer" as="xs:string?"/>
    <xsl:sequence select="if ($about) then tokenize($pointer) ! key('_:link', ., $about)[@page or @href] => head() else ()"/>
  </xsl:function>

  <!-- The FO id that a link leads to; none for a place that the volume does not set. -->
  <xsl:function name="sg:target" as="xs:string?">
    <xsl:param name="link" as="element(sg:link)?"/>
    <xsl:param name="from" as="node()"/>
    <xsl:choose>
      <xsl:when test="empty($link/@page)"/>
      <xsl:when test="$link/@entry">
        <xsl:sequence select="sg:register-id($link/@kind, string($link/@entry))"/>
      </xsl:when>
      <xsl:when test="$link/@page = $about/(@page, sg:part/@page)">
        <xsl:sequence select="if (not($link/@id)) then sg:page-id($link/@page)
          else if (exists(_:set(key('sg:by-id', $link/@id, root($from))))) then sg:fo-id($about, $link/@id) else ()"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="document" as="element(sg:document)?" select="key('_:page', $link/@page, root($link))[1]"/>
        <xsl:sequence select="if ($document and $link/@id) then sg:fo-id($document, $link/@id) else sg:page-id($link/@page)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Those of the elements that stand in the volume. -->
  <xsl:function name="_:set" as="element()*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:sequence select="$elements[(ancestor-or-self::text or self::app) and not(ancestor-or-self::*[@sg:register])]"/>
  </xsl:function>

  <xsl:template match="ref">
    <xsl:param name="linked" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:variable name="link" as="element(sg:link)?" select="_:link(@target)"/>
    <xsl:variable name="target" as="xs:string?" select="sg:target($link, .)"/>
    <xsl:choose>
      <xsl:when test="$linked or empty(($target, $link/@href)) or .//note or @sg:display = 'block'">
        <xsl:call-template name="sg:plain"/>
      </xsl:when>
      <xsl:otherwise>
        <fo:basic-link fox:alt-text="{_:alternative-text((normalize-space(.)[.], $link/sg:title, $link/@href))}">
          <xsl:sequence select="_:destination($target, $link), sg:attributes(.)[not(self::attribute(sg:at))]"/>
          <xsl:apply-templates>
            <xsl:with-param name="linked" tunnel="yes" select="true()"/>
          </xsl:apply-templates>
        </fo:basic-link>
        <xsl:sequence select="_:page-reference(., $link, $target)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="ptr | ref[not(node())]">
    <xsl:param name="linked" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:variable name="link" as="element(sg:link)?" select="_:link(@target)"/>
    <xsl:variable name="target" as="xs:string?" select="sg:target($link, .)"/>
    <xsl:variable name="text" as="xs:string" select="string(($link/sg:title[normalize-space()], @n, sg:canonical-reference(.), @target)[1])"/>
    <xsl:value-of select="sg:space-before(.)"/>
    <xsl:choose>
      <xsl:when test="$linked or empty(($target, $link/@href))">
        <fo:inline xsl:use-attribute-sets="address-text"><xsl:value-of select="(if (contains($text, '/')) then sg:breakable($text) else $text)"/></fo:inline>
      </xsl:when>
      <xsl:otherwise>
        <fo:basic-link xsl:use-attribute-sets="address-text" fox:alt-text="{_:alternative-text($text)}">
          <xsl:sequence select="_:destination($target, $link), sg:identity(.)[name() = 'id']"/>
          <xsl:value-of select="(if (contains($text, '/')) then sg:breakable($text) else $text)"/>
        </fo:basic-link>
        <xsl:sequence select="_:page-reference(., $link, $target)"/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:value-of select="sg:space-after(.)"/>
  </xsl:template>

  <!-- The number or sign that calls a note which stands apart. -->
  <xsl:template match="(ref | ptr)[@sg:call]" priority="2">
    <xsl:param name="linked" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:variable name="link" as="element(sg:link)?" select="_:link(@target)"/>
    <xsl:variable name="target" as="xs:string?" select="sg:target($link, .)[not($linked)]"/>
    <xsl:variable name="content" as="node()*">
      <xsl:value-of select="@sg:n"/>
      <xsl:apply-templates>
        <xsl:with-param name="linked" tunnel="yes" select="true()"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$target">
        <fo:basic-link xsl:use-attribute-sets="note-mark" internal-destination="{$target}" fox:alt-text="{normalize-space((@sg:n, .)[1])}">
          <xsl:sequence select="sg:identity(.)[name() = 'id'], $content"/>
        </fo:basic-link>
      </xsl:when>
      <xsl:otherwise>
        <fo:inline xsl:use-attribute-sets="note-mark"><xsl:sequence select="sg:identity(.)[name() = 'id'], $content"/></fo:inline>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:function name="_:destination" as="attribute()">
    <xsl:param name="target" as="xs:string?"/>
    <xsl:param name="link" as="element(sg:link)"/>
    <xsl:choose>
      <xsl:when test="exists($target)"><xsl:attribute name="internal-destination" select="$target"/></xsl:when>
      <xsl:otherwise><xsl:attribute name="external-destination" select="sg:url($link/@href)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- On paper a cross-reference needs its page or line. -->
  <xsl:function name="_:page-reference" as="item()*">
    <xsl:param name="reference" as="element()"/>
    <xsl:param name="link" as="element(sg:link)"/>
    <xsl:param name="target" as="xs:string?"/>
    <xsl:if test="exists($target) and _:is-cross-reference($reference, $link)">
      <xsl:text> (</xsl:text>
      <xsl:sequence select="_:place($target)"/>
      <xsl:text>)</xsl:text>
    </xsl:if>
  </xsl:function>

  <xsl:function name="_:place" as="item()*">
    <xsl:param name="target" as="xs:string"/>
    <xsl:variable name="page" as="xs:string" select="_:unbroken('pb')"/>
    <xsl:choose>
      <xsl:when test="$places?references eq 'page'">
        <xsl:value-of select="substring-before($page, '{}')"/>
        <fo:page-number-citation ref-id="{$target}"/>
        <xsl:value-of select="substring-after($page, '{}')"/>
      </xsl:when>
      <xsl:otherwise>
        <fo:page-number-citation ref-id="{$target}" sg:form="{$places?references}" sg:page="{$page}" sg:line="{_:unbroken('lb')}"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="_:unbroken" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="replace(sg:label($messages, $key), ' ', '&#xA0;')"/>
  </xsl:function>

  <!-- Any passage may be meant; a name of a work, a witness or a scholar needs no page, as these are found by themselves. -->
  <xsl:function name="_:is-cross-reference" as="xs:boolean">
    <xsl:param name="reference" as="element()"/>
    <xsl:param name="link" as="element(sg:link)"/>
    <xsl:variable name="target" as="element()*" select="if ($link/@page = $about/(@page, sg:part/@page) and $link/@id)
      then key('sg:by-id', $link/@id, root($reference)) else ()"/>
    <xsl:sequence select="empty($link/@entry) and not($reference/ancestor::app)
      and (empty($target) or exists($target[ancestor-or-self::text][not(self::bibl or self::biblStruct or self::biblFull or self::msDesc
        or self::witness or self::listWit or self::listBibl or self::category or self::person or self::place or self::org or self::list[@type = 'gloss']
        or self::app or self::lem or self::rdg)]))"/>
  </xsl:function>

  <xsl:function name="_:alternative-text" as="xs:string">
    <xsl:param name="texts" as="item()*"/>
    <xsl:variable name="text" as="xs:string" select="normalize-space(string($texts[1]))"/>
    <xsl:sequence select="if (string-length($text) gt 120) then substring($text, 1, 118) || '…' else $text"/>
  </xsl:function>

</xsl:stylesheet>
