<?xml version="1.0" encoding="UTF-8"?>
<!--
  Entries that do not hold their lemma: they are attached by @from and @to (double end-point attachment), or by @loc and
  the words of the lemma. What is found of their places is computed once for the document, and only when it has such entries.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:fn="http://www.w3.org/2005/xpath-functions" xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:variable name="_:attached" as="element(app)*" select="sg:entries($document)[_:is-stand-off(.)]"/>
  <xsl:variable name="_:has-attached" as="xs:boolean" select="exists($_:attached)"/>

  <!--
    Where each such entry belongs, by generate-id: its two points ("from" and "to"), the node that it is keyed to
    ("at"), what is wrong with it ("fault"), the reading that turned out to be its lemma ("reading").
  -->
  <xsl:variable name="_:records" as="map(xs:string, map(xs:string, item()))" select="map:merge((
      $_:attached[not(_:is-located(.))] ! map { generate-id(): _:by-pointers(.) },
      _:by-passages($_:attached[_:is-located(.)])))"/>

  <xsl:function name="_:is-stand-off" as="xs:boolean">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="exists($app[@loc or @from or @to or ancestor::listApp or ancestor::lem/ancestor::app[@loc or @from or @to]])"/>
  </xsl:function>

  <xsl:function name="_:is-located" as="xs:boolean">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="exists($app/@loc) and empty($app/(@from, @to))"/>
  </xsl:function>

  <xsl:function name="_:record" as="map(xs:string, item())">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="($_:records(generate-id($app)), map {})[1]"/>
  </xsl:function>

  <!-- Without @to, an entry in the text is the end point itself; one that stands apart is about the element that @from names. -->
  <xsl:function name="_:by-pointers" as="map(xs:string, item())">
    <xsl:param name="app" as="element(app)"/>
    <xsl:variable name="start" as="element()?" select="_:target($app/@from)"/>
    <xsl:variable name="end" as="element()?" select="
        if ($app/@to) then _:target($app/@to) else if (_:is-in-text($app)) then $app else $start"/>
    <xsl:choose>
      <xsl:when test="$start and $end">
        <xsl:variable name="from" as="map(xs:string, item())" select="_:edge($start, 'before')"/>
        <xsl:variable name="to" as="map(xs:string, item())" select="
            if ($end is $app) then _:point($app, 'before')
            else if ($end is $start and _:is-point($start)) then $from
            else _:edge($end, 'after')"/>
        <xsl:sequence select="
            if (_:is-before($to, $from)) then map { 'at': $start, 'fault': 'order' }
            else map:merge((map { 'at': $start, 'from': $from, 'to': $to }, _:reading-of($app, $from, $to) ! map { 'reading': . }))"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="map:merge((map { 'fault': 'place' }, ($start, $end[not(. is $app)])[1] ! map { 'at': . }))"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The one reading of an entry without lem that says what the text has between two points. -->
  <xsl:function name="_:reading-of" as="element(rdg)?">
    <xsl:param name="app" as="element(app)"/>
    <xsl:param name="from" as="map(xs:string, item())"/>
    <xsl:param name="to" as="map(xs:string, item())"/>
    <xsl:if test="empty(_:lem($app))">
      <xsl:variable name="words" as="xs:string*" select="_:words-of(_:between($from, $to))?form"/>
      <xsl:variable name="same" as="element(rdg)*" select="
          $app/(rdg, rdgGrp/rdg)[deep-equal(analyze-string(_:as-quoted(.), $_:word)/fn:match ! _:form(.), $words)]"/>
      <xsl:sequence select="$same[count($same) eq 1]"/>
    </xsl:if>
  </xsl:function>

  <!-- The element of the text that a pointer names. -->
  <xsl:function name="_:target" as="element()?">
    <xsl:param name="pointer" as="xs:string?"/>
    <xsl:variable name="file" as="xs:string" select="replace(string($document/ancestor-or-self::*[@sg:file][1]/@sg:file), '^.*/', '')"/>
    <xsl:sequence select="
        tokenize($pointer)[1][substring-before(., '#') = ('', $file)]
        ! key('_:id', substring-after(., '#'), $document)[1][_:is-in-text(.)]"/>
  </xsl:function>

  <!-- Order: by the start of the lemma, for one start the longer lemma first. What has no place comes last. -->

  <!-- The first and last point of any entry that has a place in the text. -->
  <xsl:function name="_:span" as="map(xs:string, item())*">
    <xsl:param name="app" as="element(app)"/>
    <xsl:variable name="record" as="map(xs:string, item())" select="_:record($app)"/>
    <xsl:sequence select="
        if (exists($record?from)) then ($record?from, $record?to)
        else if (exists($record?at)) then (_:beside($record?at, 'before'), _:beside($record?at, 'before'))
        else if (_:is-in-text($app)) then (_:beside($app, 'before'), _:beside($app, 'after'))
        else ()"/>
  </xsl:function>

  <xsl:variable name="_:ranks" as="map(xs:string, xs:integer)">
    <xsl:variable name="nodes" as="node()*" select="(sg:entries($document) ! _:span(.)?order)/."/>
    <xsl:map>
      <xsl:for-each select="$nodes">
        <xsl:map-entry key="generate-id()" select="position()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:variable name="_:ordered" as="element(app)*" select="
      sort(sg:entries($document), (), function($app as element(app)) as xs:integer+ {
        let $span := _:span($app) ! ($_:ranks(generate-id(?order)), ?sub)
        return if (exists($span)) then ($span[1], $span[2], - $span[3], - $span[4]) else (1000000000, 0, 0, 0) })"/>

  <!-- All entries of the document, in the order of the text. -->
  <xsl:function name="sg:ordered-entries" as="element(app)*">
    <xsl:sequence select="if ($_:has-attached) then $_:ordered else sg:entries($document)"/>
  </xsl:function>

  <!--
    Anchors to set, by the node beside or in which they stand. At one point, lemmata end (the one that began last first) before
    others are nothing, and these before others begin.
  -->
  <xsl:variable name="_:marks" as="map(xs:string, map(xs:string, item()+)+)">
    <xsl:variable name="marks" as="map(xs:string, item()+)*">
      <xsl:for-each select="$_:ordered">
        <xsl:variable name="i" as="xs:integer" select="position()"/>
        <xsl:variable name="id" as="xs:string" select="sg:id(.)"/>
        <xsl:for-each select="_:record(.)[exists(?from)]">
          <xsl:variable name="is-empty" as="xs:boolean" select="?from?order is ?to?order and ?from?sub eq ?to?sub"/>
          <xsl:sequence select="
              map:merge((?from, map { 'anchor': _:anchor($id, 'from'), 'turn': if ($is-empty) then (2, $i, 1) else (3, $i, 1) })),
              map:merge((?to, map { 'anchor': _:anchor($id, 'to'), 'turn': if ($is-empty) then (2, $i, 2) else (1, - $i, 1) }))"/>
        </xsl:for-each>
      </xsl:for-each>
    </xsl:variable>
    <xsl:map>
      <xsl:for-each-group select="sort($marks, (), function($mark) { $mark?turn })" group-by="generate-id(?node)">
        <xsl:map-entry key="current-grouping-key()" select="current-group()"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- Nothing is left of a standOff that has entries alone. -->
  <xsl:template match="standOff[listApp][not(* except listApp)]"/>

  <xsl:template match="*[$_:has-attached][map:contains($_:marks, generate-id())]" priority="20">
    <xsl:variable name="marks" as="map(xs:string, item()+)+" select="$_:marks(generate-id())"/>
    <xsl:sequence select="$marks[?side = 'before']?anchor"/>
    <xsl:next-match/>
    <xsl:sequence select="$marks[?side = 'after']?anchor"/>
  </xsl:template>

  <!-- A text node is cut where an anchor comes; its white space is decided first, as characters other than it do not change. -->
  <xsl:template match="text()[$_:has-attached][map:contains($_:marks, generate-id())]" priority="20">
    <xsl:variable name="marks" as="map(xs:string, item()+)+" select="$_:marks(generate-id())"/>
    <xsl:variable name="text" as="xs:string" select="_:final-text(.)"/>
    <xsl:variable name="ink" as="array(xs:integer)" select="_:ink($text)"/>
    <xsl:sequence select="$marks[?side = 'before']?anchor"/>
    <xsl:iterate select="sort($marks[?side = 'at'], (), function($mark) { _:cut($ink, $mark) })">
      <xsl:param name="done" as="xs:integer" select="1"/>
      <xsl:on-completion>
        <xsl:value-of select="substring($text, $done)"/>
      </xsl:on-completion>
      <xsl:variable name="cut" as="xs:integer" select="_:cut($ink, .)"/>
      <xsl:value-of select="substring($text, $done, $cut - $done)"/>
      <xsl:sequence select="?anchor"/>
      <xsl:next-iteration>
        <xsl:with-param name="done" select="$cut"/>
      </xsl:next-iteration>
    </xsl:iterate>
    <xsl:sequence select="$marks[?side = 'after']?anchor"/>
  </xsl:template>

  <!-- Where in the final text the characters other than white space stand. -->
  <xsl:function name="_:ink" as="array(xs:integer)">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="positions" as="xs:integer*">
      <xsl:for-each select="string-to-codepoints($text)">
        <xsl:if test="not(. = (32, 9, 10, 13))">
          <xsl:sequence select="position()"/>
        </xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="array { $positions }"/>
  </xsl:function>

  <!-- The position before which the text is cut for a point: a lemma begins right before a character, and ends right after one. -->
  <xsl:function name="_:cut" as="xs:integer">
    <xsl:param name="ink" as="array(xs:integer)"/>
    <xsl:param name="point" as="map(xs:string, item()+)"/>
    <xsl:sequence select="if ($point?sub mod 2 eq 0) then $ink($point?count + 1) else $ink($point?count) + 1"/>
  </xsl:function>

</xsl:stylesheet>
