<?xml version="1.0" encoding="UTF-8"?>
<!--
  Identifiers: every block, line, note and entry has one (sg:id). It is the xml:id; without one it is made of the
  division and a count within it (d2.p5), so that it changes only when something is added before it in that division.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all">

  <!-- The letters by which the parts of a text are told apart in a derived identifier. -->
  <xsl:variable static="yes" name="_:prefixes" as="map(xs:string, xs:string)"
    select="map { 'body': '', 'front': 'f', 'back': 'b', 'group': 'g' }"/>

  <!--
    Where the walk is: a stack of maps, the innermost division first. Each holds the division's "id", how many children
    divisions it has had ("div"), and how many blocks of each name.
  -->
  <xsl:accumulator name="place" as="map(xs:string, item())*" initial-value="map { 'id': '', 'kind': 'text' }">
    <xsl:accumulator-rule match="tei:text[parent::tei:TEI]" select="map { 'id': '', 'kind': 'text' }"/>
    <xsl:accumulator-rule match="tei:floatingText | tei:front | tei:body | tei:back | tei:group | tei:div | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:div5 | tei:div6 | tei:div7"
      phase="start" select="_:enter($value, .)"/>
    <xsl:accumulator-rule match="tei:floatingText | tei:front | tei:body | tei:back | tei:group | tei:div | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:div5 | tei:div6 | tei:div7"
      phase="end" select="tail($value)"/>
    <xsl:accumulator-rule match="tei:p | tei:ab | tei:l | tei:lg | tei:sp | tei:stage | tei:head | tei:list | tei:item | tei:table | tei:figure | tei:quote | tei:cit | tei:opener | tei:closer | tei:salute | tei:signed | tei:dateline | tei:address | tei:epigraph | tei:argument | tei:trailer | tei:titlePage | tei:castList | tei:castItem | tei:bibl | tei:listBibl | tei:pb | tei:postscript | tei:byline | tei:note"
      select="_:count($value, .)"/>
  </xsl:accumulator>

  <!-- Entries of the apparatus so far; those within a reading belong to it. -->
  <xsl:accumulator name="entries" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="tei:TEI" select="0"/>
    <xsl:accumulator-rule match="tei:app" select="if (ancestor::tei:rdg) then $value else $value + 1"/>
  </xsl:accumulator>

  <!-- Notes so far that are set apart from the text and bear a number. -->
  <xsl:accumulator name="notes" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="tei:TEI" select="0"/>
    <xsl:accumulator-rule match="tei:note" select="if (sg:is-numbered(.)) then $value + 1 else $value"/>
  </xsl:accumulator>

  <xsl:function name="_:enter" as="map(xs:string, item())+">
    <xsl:param name="stack" as="map(xs:string, item())*"/>
    <xsl:param name="division" as="element()"/>
    <xsl:variable name="outer" as="map(xs:string, item())" select="head($stack)"/>
    <xsl:variable name="name" as="xs:string" select="local-name($division)"/>
    <xsl:choose>
      <xsl:when test="$name = ('front', 'body', 'back', 'group')">
        <xsl:sequence select="map { 'id': string($outer?id), 'kind': $_:prefixes($name) }, $stack"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="number" as="xs:integer" select="($outer?div, 0)[1] + 1"/>
        <xsl:variable name="prefix" as="xs:string" select="
            if ($name = 'floatingText') then string-join(($outer?id[. ne ''], 'e'), '.')
            else if (exists($outer?kind)) then string-join(($outer?id[. ne ''], ($outer?kind[. ne ''], 'd')[1]), '.')
            else $outer?id || '.'"/>
        <xsl:sequence select="
            map { 'id': string(($division/@xml:id, $prefix || $number)[1]) },
            map:put($outer, 'div', $number), tail($stack)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="_:count" as="map(xs:string, item())+">
    <xsl:param name="stack" as="map(xs:string, item())*"/>
    <xsl:param name="block" as="element()"/>
    <xsl:variable name="name" as="xs:string" select="local-name($block)"/>
    <xsl:variable name="counted" as="xs:boolean" select="not($name = 'l' and $block/@part = ('M', 'F'))"/>
    <xsl:sequence select="
        map:put(head($stack), $name, (head($stack)($name), 0)[1] + (if ($counted) then 1 else 0)), tail($stack)"/>
  </xsl:function>

  <!-- The innermost division's state at a node: its "id" and counts. -->
  <xsl:function name="sg:place" as="map(xs:string, item())">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="head($node/accumulator-before('place'))"/>
  </xsl:function>

  <xsl:key name="_:id" match="*[@xml:id]" use="normalize-space(@xml:id)"/>

  <!-- The identifier of an element that bears one; empty for others. -->
  <xsl:function name="sg:id" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="derived" as="xs:string?" select="if ($element/@xml:id) then () else _:derived($element)"/>
    <xsl:sequence select="
        if ($element/@xml:id) then normalize-space($element/@xml:id)
        else if (exists($derived) and exists(key('_:id', $derived, root($element)))) then $derived || '_'
        else $derived"/>
  </xsl:function>

  <xsl:function name="_:derived" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="name" as="xs:string" select="local-name($element)"/>
    <xsl:variable name="place" as="map(xs:string, item())?" select="sg:place($element)"/>
    <xsl:choose>
      <xsl:when test="$name = 'note' and sg:is-numbered($element)">
        <xsl:sequence select="'n' || $element/accumulator-before('notes')"/>
      </xsl:when>
      <xsl:when test="$name = 'app'">
        <xsl:sequence select="'app' || $element/accumulator-before('entries')"/>
      </xsl:when>
      <xsl:when test="$name = ('text', 'front', 'body', 'back')">
        <xsl:sequence select="$name[exists($element/(self::tei:text | parent::tei:text)/parent::tei:TEI)]"/>
      </xsl:when>
      <xsl:when test="starts-with($name, 'div') or $name = 'floatingText'">
        <xsl:sequence select="string($place?id)"/>
      </xsl:when>
      <xsl:when test="exists($place) and exists($place($name))">
        <xsl:sequence select="string-join((
            ($place?id, $place?kind)[. ne ''][1], $name || $place($name) || $element/@part[. = ('M', 'F')]), '.')"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
