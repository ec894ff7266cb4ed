<?xml version="1.0" encoding="UTF-8"?>
<!-- What the volume and its documents are told, the identity of what they set, and the geometry of the page. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <xsl:import href="../common/labels.xsl"/>
  <xsl:import href="../common/findings.xsl"/>
  <xsl:import href="../common/mentions.xsl"/>

  <xsl:param name="edition" as="element(sg:edition)" required="yes"/>
  <xsl:param name="messages" as="map(xs:string, xs:string)" required="yes"/>
  <xsl:param name="page-geometry" as="map(*)" select="map{}"/>
  <!-- How lines are numbered: restart (page, division, document), prose (apparatus, always, never), interval, first, numbers, side;
    second (what has its number in the other margin), turnovers (indented, right), heads (whether running heads name lines). -->
  <xsl:param name="lines" as="map(xs:string, xs:string)"
    select="map{'restart': 'page', 'prose': 'apparatus', 'interval': '5', 'first': '5', 'numbers': '', 'side': 'outer',
      'second': 'pb gb cb milestone textpart', 'turnovers': 'indented', 'heads': 'false'}"/>
  <!-- What is cited of a place: by registers (line, page), and by cross-references (page, line, page-line). -->
  <xsl:param name="places" as="map(xs:string, xs:string)" select="map{'registers': 'line', 'references': 'page'}"/>
  <!-- The document that is set; none while the volume itself is made. -->
  <xsl:param name="about" as="element(sg:document)?" select="()"/>

  <!-- For each address of a picture in the document, the file that it names, when there is one. -->
  <xsl:param name="pictures" as="map(*)" select="map{}"/>

  <xsl:variable name="_:default-geometry" as="map(xs:string, xs:string)" select="map{
    'width': '155mm', 'height': '235mm', 'top': '26mm', 'bottom': '30mm', 'inner': '22mm', 'outer': '27mm',
    'face': 'Liberation Serif', 'mono': 'Liberation Mono', 'size': '10.5pt', 'leading': '13pt', 'grid': 'false'}"/>

  <xsl:variable name="_:geometry" as="map(*)" select="map:merge(($page-geometry, $_:default-geometry))"/>

  <xsl:key name="sg:by-id" match="tei:*[@sg:id]" use="string(@sg:id)"/>

  <!-- One value of the page's geometry, with its unit. -->
  <xsl:function name="sg:geometry" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="string($_:geometry($key))"/>
  </xsl:function>

  <xsl:function name="sg:points" as="xs:double">
    <xsl:param name="length" as="xs:string"/>
    <xsl:variable name="unit" as="xs:string" select="substring($length, string-length($length) - 1)"/>
    <xsl:sequence select="number(substring-before($length, $unit)) * map{'in': 72, 'cm': 72 div 2.54, 'mm': 72 div 25.4, 'pt': 1}($unit)"/>
  </xsl:function>

  <!-- Whether the lines of all pages lie on one grid. -->
  <xsl:variable name="_:has-grid" as="xs:boolean" select="sg:geometry('grid') eq 'true'"/>

  <!-- A space between blocks, in points where lines are 13 apart; on a grid it is whole lines, or none. -->
  <xsl:function name="sg:space" as="xs:string">
    <xsl:param name="points" as="xs:double"/>
    <xsl:variable name="lines" as="xs:double" select="$points div 13"/>
    <xsl:sequence select="round((if ($_:has-grid) then floor($lines + 0.5) else $lines) * sg:points(sg:geometry('leading')), 2) || 'pt'"/>
  </xsl:function>

  <!-- A size of type, in points where that of the text is 10.5. -->
  <xsl:function name="sg:type" as="xs:string">
    <xsl:param name="points" as="xs:double"/>
    <xsl:sequence select="round($points div 10.5 * sg:points(sg:geometry('size')), 2) || 'pt'"/>
  </xsl:function>

  <!-- A part of a margin. -->
  <xsl:function name="sg:part-of-margin" as="xs:string">
    <xsl:param name="margin" as="xs:string"/>
    <xsl:param name="part" as="xs:double"/>
    <xsl:sequence select="round(sg:points(sg:geometry($margin)) * $part, 2) || 'pt'"/>
  </xsl:function>

  <!-- The FO id of something in a document; the document's own is that of the empty name. -->
  <xsl:function name="sg:fo-id" as="xs:string">
    <xsl:param name="document" as="element(sg:document)"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="'d' || $document/@n || (if ($id = '') then '' else '_' || $id)"/>
  </xsl:function>

  <!-- The FO id by which another document, which knows a page's address only, refers to that page. -->
  <xsl:function name="sg:page-id" as="xs:string">
    <xsl:param name="page" as="xs:string"/>
    <xsl:sequence select="'p_' || $page"/>
  </xsl:function>

  <xsl:function name="sg:register-id" as="xs:string">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="string-join(('r', $kind, $id[. ne '']), '_')"/>
  </xsl:function>

  <!-- An address as FO writes it. -->
  <xsl:function name="sg:url" as="xs:string">
    <xsl:param name="address" as="xs:string"/>
    <xsl:sequence select="'url(&quot;' || replace($address, '&quot;', '%22') || '&quot;)'"/>
  </xsl:function>

  <!-- Where an element stands in the sources, as Java wants it for FOP's warnings. -->
  <xsl:function name="sg:position" as="attribute()?">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="$element/@sg:at">
      <xsl:attribute name="sg:at"
        select="$element/ancestor-or-self::*[@sg:file][1]/@sg:file || '|' || $element/@sg:at"/>
    </xsl:if>
  </xsl:function>

  <!-- What every object made from an element bears: its identity, position, language and looks. -->
  <xsl:function name="sg:attributes" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="sg:identity($element), sg:language($element), sg:looks($element)"/>
  </xsl:function>

  <xsl:function name="sg:identity" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <!-- The lemma of an entry is a copy of what stands in the text; nothing leads to what an editor changed. -->
    <xsl:variable name="id" as="xs:string?" select="if (not($about) or $element[@sg:layer eq 'interventions'][not(@xml:id)]) then ()
      else ($element/@sg:id, $element[not(ancestor::lem)] ! sg:mention-id(.))[1]"/>
    <xsl:if test="$id">
      <xsl:attribute name="id" select="sg:fo-id($about, $id)"/>
    </xsl:if>
    <xsl:sequence select="sg:position($element)"/>
  </xsl:function>

</xsl:stylesheet>
