<?xml version="1.0" encoding="UTF-8"?>
<!--
  The images of a document's pages as a manifest of IIIF (Presentation API 3.0), for viewers of other libraries. An image has a canvas when its size
  is known: measured, or stated in the TEI.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:j="http://www.w3.org/2005/xpath-functions" xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all" xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:import href="../common/images.xsl"/>
  <xsl:import href="../common/labels.xsl"/>
  <xsl:import href="../common/zones.xsl"/>
  <xsl:import href="iiif.xsl"/>

  <!-- What the collection says of the document. -->
  <xsl:param name="about" as="element(sg:document)" required="yes"/>
  <xsl:param name="edition" as="element(sg:edition)" required="yes"/>
  <xsl:param name="messages" as="map(xs:string, xs:string)" required="yes"/>
  <xsl:param name="page" as="xs:string" required="yes"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:mode on-no-match="fail"/>

  <xsl:variable name="_:document" as="document-node()" select="root()"/>
  <xsl:variable name="_:site" as="xs:string" select="string($edition/@url)"/>
  <xsl:variable name="_:language" as="xs:string" select="$about/@language"/>
  <xsl:variable name="_:interface" as="xs:string" select="$messages('xml:lang')"/>
  <xsl:variable name="_:citation" as="element(sg:citation)?" select="$about/sg:citation"/>

  <!-- The images of the document, in the order of its pages. -->
  <xsl:variable name="_:pictured" as="xs:string*" select="
      sg:page-images($_:document/TEI)[exists(_:address(.)) and exists(_:size(.))]"/>

  <xsl:template match="TEI" as="text()">
    <xsl:variable name="manifest" as="element(j:map)">
      <j:map>
        <xsl:sequence select="
            _:string('@context', 'http://iiif.io/api/presentation/3/context.json'), _:string('id', $_:site || $page), _:string('type', 'Manifest'),
            _:label('label', $_:language, $about/sg:title)"/>
        <xsl:call-template name="_:description"/>
        <j:array key="items">
          <xsl:sequence select="$_:pictured ! _:canvas(., $_:document/TEI)"/>
        </j:array>
        <xsl:where-populated>
          <j:array key="structures">
            <xsl:sequence select="$about[count(.//sg:division) gt 1]/sg:division ! _:range(., $_:document/TEI)"/>
          </j:array>
        </xsl:where-populated>
      </j:map>
    </xsl:variable>
    <xsl:value-of select="replace(xml-to-json($manifest), '\\/', '/') || '&#xA;'"/>
  </xsl:template>

  <xsl:template name="_:description">
    <xsl:variable name="licence" as="element(sg:licence)?" select="$_:citation/sg:licence"/>
    <xsl:variable name="rights" as="xs:string?" select="$licence/@target ! _:rights(.)"/>
    <xsl:variable name="statement" as="xs:string?" select="($licence[normalize-space()], $licence/@target)[1] ! normalize-space()"/>
    <xsl:where-populated>
      <j:array key="metadata">
        <xsl:sequence select="
            _:pair('author', $_:citation/sg:author), _:pair('editor', $_:citation/sg:editor), _:pair('date', $_:citation/@original),
            _:pair('publisher', $_:citation/sg:publisher)"/>
      </j:array>
    </xsl:where-populated>
    <xsl:if test="exists($statement)">
      <j:map key="requiredStatement">
        <xsl:sequence select="_:label('label', $_:interface, sg:label($messages, 'licence')), _:label('value', 'none', $statement)"/>
      </j:map>
    </xsl:if>
    <xsl:sequence select="$rights ! _:string('rights', .)"/>
    <xsl:if test="$about/@dir = 'rtl'">
      <xsl:sequence select="_:string('viewingDirection', 'right-to-left')"/>
    </xsl:if>
    <j:array key="homepage">
      <j:map>
        <xsl:sequence select="
            _:string('id', $_:site || $about/@page), _:string('type', 'Text'), _:label('label', $_:language, $about/sg:title), _:string('format', 'text/html')"/>
      </j:map>
    </j:array>
  </xsl:template>

  <xsl:function name="_:pair" as="element(j:map)?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="values" as="node()*"/>
    <xsl:if test="exists($values)">
      <j:map>
        <xsl:sequence select="_:label('label', $_:interface, sg:label($messages, $key)), _:label('value', 'none', $values)"/>
      </j:map>
    </xsl:if>
  </xsl:function>

  <!-- Where an image is: on the site, or elsewhere. A manifest of others is no image, what a service says of itself tells of one. -->
  <xsl:function name="_:address" as="xs:string?">
    <xsl:param name="image" as="xs:string"/>
    <xsl:sequence select="
        ($images($image) ! ($_:site || .),
        $image[matches(., '^https?://') and not(matches(., '/manifest(\.json)?$'))] ! replace(., '/info\.json$', '/full/max/0/default.jpg'))[1]"/>
  </xsl:function>

  <!-- Its width and height: in pixels, or as its graphic or surface says. -->
  <xsl:function name="_:size" as="xs:integer*">
    <xsl:param name="image" as="xs:string"/>
    <xsl:variable name="measured" as="map(*)?" select="$images($image) ! $measures(.)"/>
    <xsl:variable name="surface" as="element(surface)?" select="key('_:surface-of-image', $image, $_:document)[@sg:space][1]"/>
    <xsl:sequence select="
        if (exists($measured)) then $measured ! (?width, ?height)
        else $surface ! tail(tail(tokenize(@sg:space))) ! xs:integer(ceiling(xs:decimal(.)))"/>
  </xsl:function>

  <xsl:function name="_:canvas-id" as="xs:string">
    <xsl:param name="image" as="xs:string"/>
    <xsl:sequence select="$_:site || replace($about/@page, '\.html$', '') || '/canvas/' || encode-for-uri($image)"/>
  </xsl:function>

  <xsl:function name="_:canvas" as="element(j:map)">
    <xsl:param name="image" as="xs:string"/>
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:variable name="id" as="xs:string" select="_:canvas-id($image)"/>
    <xsl:variable name="size" as="xs:integer+" select="_:size($image)"/>
    <xsl:variable name="shower" as="element()?" select="
        ($document/text//pb[sg:images-of(.) = $image], key('_:surface-of-image', $image, $document))[@n][1]"/>
    <j:map>
      <xsl:sequence select="
          _:string('id', $id), _:string('type', 'Canvas'),
          _:label('label', 'none', ($shower/@n, string(index-of($_:pictured, $image)))[1]),
          _:number('height', $size[2]), _:number('width', $size[1]), _:thumbnail($image, $size)"/>
      <j:array key="items">
        <j:map>
          <xsl:sequence select="_:string('id', $id || '/page'), _:string('type', 'AnnotationPage')"/>
          <j:array key="items">
            <j:map>
              <xsl:sequence select="
                  _:string('id', $id || '/page/image'), _:string('type', 'Annotation'), _:string('motivation', 'painting'),
                  _:image('body', _:address($image)), _:string('target', $id)"/>
            </j:map>
          </j:array>
        </j:map>
      </j:array>
    </j:map>
  </xsl:function>

  <!-- The smallest copy. -->
  <xsl:function name="_:thumbnail" as="element(j:array)?">
    <xsl:param name="image" as="xs:string"/>
    <xsl:param name="size" as="xs:integer+"/>
    <xsl:variable name="copies" as="map(*)?" select="($images($image) ! $measures(.))?copies"/>
    <xsl:for-each select="$copies ! min(map:keys(.))">
      <j:array key="thumbnail">
        <j:map>
          <xsl:sequence select="
              _:image((), $_:site || $copies(.))/*, _:number('height', max((1, xs:integer(round(. * $size[2] div $size[1]))))), _:number('width', .)"/>
        </j:map>
      </j:array>
    </xsl:for-each>
  </xsl:function>

  <!-- A division, with the images of the pages that it stands on: it may begin on the page of what goes before. -->
  <xsl:function name="_:range" as="element(j:map)?">
    <xsl:param name="division" as="element(sg:division)"/>
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:variable name="own" as="element()?" select="key('_:division', $division/@id, $document)[1]"/>
    <xsl:variable name="pages" as="element(pb)*" select="key('_:pictured', true(), $document)"/>
    <xsl:variable name="within" as="element(pb)*" select="$pages[ancestor::* intersect $own]"/>
    <xsl:variable name="before" as="element(pb)?" select="
        $pages[. &lt;&lt; $own][last()][exists($own//text()[normalize-space()][empty($within) or . &lt;&lt; $within[1]])]"/>
    <xsl:variable name="canvases" as="xs:string*" select="distinct-values(($before, $within) ! sg:images-of(.))[. = $_:pictured]"/>
    <xsl:if test="exists($canvases)">
      <j:map>
        <xsl:sequence select="
            _:string('id', $_:site || replace($about/@page, '\.html$', '') || '/range/' || encode-for-uri($division/@id)), _:string('type', 'Range'),
            _:label('label', $_:language, ($division/@label, $division/@n, $division/@id)[normalize-space()][1])"/>
        <j:array key="items">
          <xsl:for-each select="$canvases">
            <j:map>
              <xsl:sequence select="_:string('id', _:canvas-id(.)), _:string('type', 'Canvas')"/>
            </j:map>
          </xsl:for-each>
          <xsl:sequence select="$division/sg:division ! _:range(., $document)"/>
        </j:array>
      </j:map>
    </xsl:if>
  </xsl:function>

  <xsl:key name="_:division" match="*[@sg:level]" use="@sg:id"/>
  <xsl:key name="_:pictured" match="text//pb[@sg:facs]" use="true()"/>

</xsl:stylesheet>
