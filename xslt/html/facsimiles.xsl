<?xml version="1.0" encoding="UTF-8"?>
<!--
  Facsimiles (PH, digital facsimiles): a page break leads to the image of its page, and the image stands beside the text where the
  window is wide. An image of the site opens there; one that lies elsewhere is only linked.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- Where a reader sees an image: on the site, or elsewhere on the web. What a IIIF service says of itself (info.json) is no image, but
       says where one is. -->
  <xsl:function name="_:shown-image" as="xs:string?">
    <xsl:param name="image" as="xs:string"/>
    <xsl:sequence select="(sg:picture($image), $image[_:is-web(.)] ! replace(., '/info\.json$', '/full/max/0/default.jpg'))[1]"/>
  </xsl:function>

  <xsl:function name="_:is-manifest" as="xs:boolean">
    <xsl:param name="address" as="xs:string"/>
    <xsl:sequence select="matches($address, '/manifest(\.json)?$')"/>
  </xsl:function>

  <!-- The mark of a page, as links to its images. -->
  <xsl:function name="_:facsimile-links" as="node()*">
    <xsl:param name="page" as="element()"/>
    <xsl:param name="images" as="xs:string*"/>
    <xsl:for-each select="$images ! _:shown-image(.)">
      <xsl:variable name="first" as="xs:boolean" select="position() eq 1"/>
      <xsl:variable name="name" as="xs:string" select="
          if (_:is-manifest(.)) then sg:label($messages, 'iiif-manifest')
          else if ($first) then sg:label($messages, 'facsimile')
          else sg:label($messages, 'facsimile-name', string(position()))"/>
      <xsl:text>{', '[not($first)]}</xsl:text>
      <a class="facsimile{' elsewhere'[_:is-web(current())]}" href="{.}">
        <xsl:if test="$page/@n">
          <xsl:attribute name="aria-label" select="sg:label($messages, sg:break-unit($page) || '-name', $page/@n) ! (
              if ($first) then sg:label($messages, 'facsimile-of', .) else . || ': ' || $name)"/>
        </xsl:if>
        <xsl:if test="$first">
          <xsl:apply-templates select="$page/@sg:zone" mode="_:zone"/>
        </xsl:if>
        <xsl:value-of select="if ($page/@n and $first) then sg:break-label($messages, $page) else $name"/>
      </a>
    </xsl:for-each>
  </xsl:function>

  <!-- In a transcription by surfaces, a surface leads to its image as a page break does. -->
  <xsl:template match="sourceDoc//surface/graphic">
    <xsl:where-populated>
      <p class="pb gen">
        <xsl:sequence select="_:facsimile-links(.., normalize-space(@url))"/>
      </p>
    </xsl:where-populated>
    <xsl:apply-templates/>
  </xsl:template>

  <!-- Images of the facsimile that no page break of the document shows. -->
  <xsl:template name="_:other-facsimiles">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:where-populated>
      <nav class="downloads gen" aria-label="{sg:label($messages, 'facsimiles')}" lang="{$_:interface}" dir="{sg:dir($_:interface)}">
        <xsl:where-populated>
          <ul>
            <xsl:for-each select="_:other-images(.)[_:shown-image(.)]">
              <li>
                <a class="facsimile{' elsewhere'[_:is-web(current())]}" href="{_:shown-image(.)}">
                  <xsl:value-of select="if (_:is-manifest(.)) then sg:label($messages, 'iiif-manifest') else sg:label($messages, 'facsimile-name', string(position()))"/>
                </a>
              </li>
            </xsl:for-each>
          </ul>
        </xsl:where-populated>
      </nav>
    </xsl:where-populated>
  </xsl:template>

  <xsl:function name="_:other-images" as="xs:string*">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:variable name="shown" as="xs:string*" select="$document/text//pb ! sg:images-of(.)"/>
    <xsl:sequence select="distinct-values($document/facsimile//graphic/@url ! normalize-space())[not(. = $shown)]"/>
  </xsl:function>

  <!-- What the script shows the images in, and those that it alone shows: the page says with links all that it does. -->
  <xsl:template name="_:viewer">
    <xsl:variable name="sheets" as="element()*" select="_:images-of-page(.) ! _:sheet(., current())"/>
    <xsl:where-populated>
      <section class="sheets gen" aria-label="{sg:label($messages, 'facsimiles')}" lang="{$_:interface}" dir="{sg:dir($_:interface)}">
        <xsl:sequence select="$sheets[.//*:svg]"/>
      </section>
    </xsl:where-populated>
    <xsl:if test="exists($sheets)">
      <template id="siglum-viewer">
        <aside class="viewer" aria-label="{sg:label($messages, 'facsimiles')}" lang="{$_:interface}" dir="{sg:dir($_:interface)}">
          <div class="viewer-tools" role="toolbar" aria-label="{sg:label($messages, 'facsimiles')}">
            <xsl:for-each select="'previous', 'next', 'zoom-in', 'zoom-out', 'turn', 'close'">
              <button type="button" class="viewer-{.}">{sg:label($messages, .)}</button>
            </xsl:for-each>
          </div>
          <div class="viewer-sheet" tabindex="0" role="group" aria-label="{sg:label($messages, 'facsimile')}"/>
        </aside>
        <xsl:sequence select="$sheets[not(.//*:svg)]"/>
      </template>
    </xsl:if>
  </xsl:template>

  <!-- The site's images that a page of the site shows: those of its page breaks and zones, in their order, then those of none. -->
  <xsl:function name="_:images-of-page" as="xs:string*">
    <xsl:param name="start" as="element()"/>
    <xsl:variable name="own" as="element()*" select="($start/self::TEI/(text | sourceDoc), $start[not(self::TEI)])/descendant-or-self::*"/>
    <xsl:variable name="bearers" as="element()*" select="$own[self::pb[@sg:facs] or self::surface or @sg:zone][exists($_:part) or empty(ancestor::*[@sg:part])]"/>
    <xsl:variable name="all" as="xs:string*" select="
        $bearers ! (sg:images-of(.), self::surface ! sg:image-of-surface(.), tokenize(@sg:zone) ! _:area(., root($start))/ancestor::surface[1] ! sg:image-of-surface(.)),
        $start/self::TEI ! _:other-images(.)"/>
    <xsl:sequence select="distinct-values($all)[exists(sg:picture(.))]"/>
  </xsl:function>

  <!-- An image, with the areas of it that the text is led to. -->
  <xsl:function name="_:sheet" as="element()">
    <xsl:param name="image" as="xs:string"/>
    <xsl:param name="start" as="element()"/>
    <figure class="sheet" data-image="{sg:picture($image)}">
      <div class="sheet-image">
        <xsl:sequence select="_:image($image, sg:label($messages, 'facsimile'), '(max-width: 50rem) 100vw, 50vw')"/>
        <xsl:for-each select="key('_:surface-of-image', $image, root($start))[exists(sg:areas(.))]">
          <svg xmlns="http://www.w3.org/2000/svg" viewBox="{sg:surface-space(.)}" preserveAspectRatio="none">
            <xsl:apply-templates select="sg:areas(.)" mode="_:area"/>
          </svg>
        </xsl:for-each>
      </div>
    </figure>
  </xsl:function>

  <!-- An image of the site, in the size that a browser chooses by the room for it. -->
  <xsl:function name="_:image" as="element()">
    <xsl:param name="image" as="xs:string"/>
    <xsl:param name="alt" as="xs:string"/>
    <xsl:param name="sizes" as="xs:string"/>
    <xsl:variable name="measured" as="map(*)?" select="$measures($images($image))"/>
    <img src="{sg:picture($image)}" alt="{$alt}" loading="lazy">
      <xsl:for-each select="$measured">
        <xsl:variable name="copies" as="map(*)" select="?copies"/>
        <xsl:attribute name="width" select="?width"/>
        <xsl:attribute name="height" select="?height"/>
        <xsl:if test="map:size($copies) gt 0">
          <xsl:attribute name="srcset" separator=", " select="
              sort(map:keys($copies)) ! (sg:relative($page, $copies(.)) || ' ' || . || 'w'),
              (sg:picture($image) || ' ' || ?width || 'w')[not($copies?* = $images($image))]"/>
          <xsl:attribute name="sizes" select="$sizes"/>
        </xsl:if>
      </xsl:for-each>
    </img>
  </xsl:function>

</xsl:stylesheet>
