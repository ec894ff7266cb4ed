<?xml version="1.0" encoding="UTF-8"?>
<!--
  Points of the text where an anchor may stand. A point is a map: the "node" it is told by, the "side" of it (before,
  after, or at a count of characters within), and its place in the order of the text ("order", a node, and "sub").
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:fn="http://www.w3.org/2005/xpath-functions" xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- Elements that may hold no anchor (TEI P5; of subst too, which every output takes apart). -->
  <xsl:variable static="yes" name="_:without-anchors" as="map(xs:string, xs:boolean)" select="map:merge(('app rdgGrp choice subst row listApp listWit witness biblStruct analytic monogr c pc g gi att tag val code ident idno formula',
      'gap space desc figDesc graphic media notatedMusic ptr caesura dim dimensions height width depth locus locusGrp location geo',
      'msDesc person place org event object') ! tokenize(.) ! map { .: true() })"/>

  <!-- Elements that are points themselves. -->
  <xsl:variable static="yes" name="_:points" as="map(xs:string, xs:boolean)"
    select="map:merge(('pb lb cb gb milestone anchor handShift addSpan delSpan damageSpan') ! tokenize(.) ! map { .: true() })"/>

  <xsl:function name="_:is-point" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="map:contains($_:points, local-name($node)) and empty($node/node())"/>
  </xsl:function>

  <!-- The point before or after a node, whether or not an anchor may stand there. -->
  <xsl:function name="_:beside" as="map(xs:string, item())">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="side" as="xs:string"/>
    <xsl:sequence select="
        map { 'node': $node, 'side': $side, 'count': 0,
          'order': if ($side = 'before') then $node else _:last-within($node), 'sub': if ($side = 'before') then 0 else 1000000000 }"/>
  </xsl:function>

  <xsl:function name="_:last-within" as="node()">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="last" as="node()?" select="$node/node()[last()]"/>
    <xsl:sequence select="if ($last) then _:last-within($last) else $node"/>
  </xsl:function>

  <!-- The same, or the nearest that may have an anchor; that is said by "near". -->
  <xsl:function name="_:point" as="map(xs:string, item())">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="side" as="xs:string"/>
    <xsl:sequence select="
        if (map:contains($_:without-anchors, local-name($node/..))) then map:put(_:point($node/.., $side), 'near', true())
        else _:beside($node, $side)"/>
  </xsl:function>

  <!--
    The edge of an element: where a range begins (before) that begins with it, or ends (after). It lies inside of a
    block, so that what marks the end of a lemma stands in its last line; an empty element is no part of the range.
  -->
  <xsl:function name="_:edge" as="map(xs:string, item())">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="side" as="xs:string"/>
    <xsl:variable name="nodes" as="node()*" select="$element/node()[self::* or self::text()]"/>
    <xsl:variable name="inner" as="node()?" select="if ($side = 'before') then $nodes[1] else $nodes[last()]"/>
    <xsl:choose>
      <xsl:when test="_:is-point($element)">
        <xsl:sequence select="_:point($element, if ($side = 'before') then 'after' else 'before')"/>
      </xsl:when>
      <xsl:when test="$inner and (sg:is-block($element) or map:contains($_:without-anchors, local-name($element/..)))">
        <xsl:variable name="children" as="element()*" select="$element/*"/>
        <xsl:sequence select="
            if (not(map:contains($_:without-anchors, local-name($element)))) then _:beside($inner, $side)
            else if ($children) then _:edge(if ($side = 'before') then $children[1] else $children[last()], $side)
            else _:point($element, $side)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="_:point($element, $side)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The point in a text node where so many characters, white space aside, stand before it. -->
  <xsl:function name="_:within" as="map(xs:string, item())">
    <xsl:param name="text" as="text()"/>
    <xsl:param name="count" as="xs:integer"/>
    <xsl:param name="end" as="xs:string"/>
    <xsl:sequence select="
        if (map:contains($_:without-anchors, local-name($text/..))) then _:point($text, if ($end = 'from') then 'before' else 'after')
        else map { 'node': $text, 'side': 'at', 'count': $count, 'order': $text, 'sub': 2 * $count + (if ($end = 'from') then 2 else 1) }"/>
  </xsl:function>

  <xsl:function name="_:is-before" as="xs:boolean">
    <xsl:param name="one" as="map(xs:string, item())"/>
    <xsl:param name="other" as="map(xs:string, item())"/>
    <xsl:sequence select="$one?order &lt;&lt; $other?order or ($one?order is $other?order and $one?sub lt $other?sub)"/>
  </xsl:function>

  <!-- Whether a node is part of the running text: no reading of an entry, no data of a register, no entry that stands apart. -->
  <xsl:function name="_:is-in-text" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        exists($node/ancestor-or-self::*[self::text or self::sourceDoc])
        and empty($node/ancestor-or-self::*[self::listApp or self::person or self::place or self::org or self::event or self::object or self::nym
          or self::listBibl/parent::back])
        and _:is-flowing($node)"/>
  </xsl:function>

  <!-- Whether a node is in the lemma of each entry that it stands in. -->
  <xsl:function name="_:is-flowing" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        every $app in $node/ancestor::app satisfies not(_:is-stand-off($app)) and exists($node/ancestor-or-self::* intersect _:lemma($app))"/>
  </xsl:function>

</xsl:stylesheet>
