<?xml version="1.0" encoding="UTF-8"?>
<!-- The images of pages (PH, digital facsimiles), by their addresses in the TEI. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- The addresses of the site's images by those in the TEI, and by these what was measured of each: `width`, `height`, and the addresses
       of its smaller `copies` by their widths. -->
  <xsl:param name="images" as="map(xs:string, xs:string)" select="map{}"/>
  <xsl:param name="measures" as="map(xs:string, map(xs:string, item()))" select="map{}"/>

  <xsl:key name="_:of-facsimile" match="facsimile//* | sourceDoc//*" use="@xml:id ! normalize-space()"/>
  <xsl:key name="_:surface-of-image" match="surface[graphic]" use="sg:image-of-surface(.)"/>

  <!-- The images that an element names, by the address of each, or by `#` and the id of a graphic, a zone, a surface or a group of them. -->
  <xsl:function name="sg:images-of" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="distinct-values(tokenize($element/@sg:facs)
        ! (if (starts-with(., '#')) then key('_:of-facsimile', substring(., 2), root($element))[1] ! _:images(.) else .))"/>
  </xsl:function>

  <xsl:function name="_:images" as="xs:string*">
    <xsl:param name="meant" as="element()"/>
    <xsl:variable name="graphics" as="element()*" select="
        if ($meant/self::surfaceGrp) then $meant//surface/graphic[1]
        else ($meant/(self::graphic | self::media), $meant/graphic, $meant/ancestor::surface[1]/graphic)[1]"/>
    <xsl:sequence select="$graphics/@url ! normalize-space()"/>
  </xsl:function>

  <!-- The first graphic of a surface shows it as a whole; others show it in other ways. -->
  <xsl:function name="sg:image-of-surface" as="xs:string?">
    <xsl:param name="surface" as="element(surface)"/>
    <xsl:sequence select="$surface/graphic[1]/@url ! normalize-space()"/>
  </xsl:function>

  <!-- The images of a document: those of its page breaks, in their order, then those of none. -->
  <xsl:function name="sg:page-images" as="xs:string*">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="distinct-values((
        $document/text//pb[@sg:facs] ! sg:images-of(.), $document/(facsimile | sourceDoc)//surface ! sg:image-of-surface(.),
        $document/facsimile/graphic/@url ! normalize-space()))"/>
  </xsl:function>

  <!-- The space that the coordinates on a surface count: x, y, width, height. Without other words they count the pixels of its image. -->
  <xsl:function name="sg:surface-space" as="xs:decimal*">
    <xsl:param name="surface" as="element(surface)"/>
    <xsl:variable name="measured" as="map(*)?" select="sg:image-of-surface($surface) ! $images(.) ! $measures(.)"/>
    <xsl:sequence select="
        if ($surface/@sg:space) then tokenize($surface/@sg:space) ! xs:decimal(.)
        else $measured ! (0, 0, xs:decimal(?width), xs:decimal(?height))"/>
  </xsl:function>

  <!-- The areas of a surface that lie on it, at least in part. -->
  <xsl:function name="sg:areas" as="element()*">
    <xsl:param name="surface" as="element(surface)"/>
    <xsl:sequence select="$surface//(zone | line)[@sg:area][ancestor::surface[1] is $surface][sg:is-on-surface(.)]"/>
  </xsl:function>

  <xsl:function name="sg:is-on-surface" as="xs:boolean">
    <xsl:param name="area" as="element()"/>
    <xsl:variable name="space" as="xs:decimal*" select="$area/ancestor::surface[1] ! sg:surface-space(.)"/>
    <xsl:sequence select="exists($space) and _:meets(sg:box($area/@sg:area), $space)"/>
  </xsl:function>

  <xsl:function name="_:meets" as="xs:boolean">
    <xsl:param name="box" as="xs:decimal+"/>
    <xsl:param name="space" as="xs:decimal+"/>
    <xsl:sequence select="
        $box[1] lt $space[1] + $space[3] and $box[1] + $box[3] gt $space[1]
        and $box[2] lt $space[2] + $space[4] and $box[2] + $box[4] gt $space[2]"/>
  </xsl:function>

</xsl:stylesheet>
