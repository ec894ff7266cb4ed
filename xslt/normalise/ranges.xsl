<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands between two points of the text; and the lemma of an entry that is attached there and gives none itself. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:fn="http://www.w3.org/2005/xpath-functions" xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- All nodes from one point to another. No more of the text is read than these. -->
  <xsl:function name="_:between" as="node()*">
    <xsl:param name="from" as="map(xs:string, item())"/>
    <xsl:param name="to" as="map(xs:string, item())"/>
    <!-- One node by its type, so that what follows it need not be sorted, and is read no further than to the end. -->
    <xsl:variable name="first" as="node()" select="$from?node"/>
    <xsl:variable name="last" as="node()" select="$to?order"/>
    <xsl:variable name="is-open" as="xs:boolean" select="$to?side = 'before'"/>
    <xsl:iterate select="$first/descendant-or-self::node()[$from?side != 'after'], $first/following::node()">
      <xsl:choose>
        <xsl:when test=". &gt;&gt; $last or $is-open and . is $last">
          <xsl:break/>
        </xsl:when>
        <xsl:when test="self::* or self::text()">
          <xsl:sequence select="."/>
        </xsl:when>
      </xsl:choose>
    </xsl:iterate>
  </xsl:function>

  <!-- The text between two points, flat: without notes, breaks, other readings. -->
  <xsl:function name="_:range" as="node()*">
    <xsl:param name="from" as="map(xs:string, item())"/>
    <xsl:param name="to" as="map(xs:string, item())"/>
    <xsl:variable name="leaves" as="node()*" select="
        _:between($from, $to)[empty(node())][not(self::note or self::app or self::lem or self::rdg or map:contains($_:points, local-name()))]
        [empty(ancestor::note[$from?order &lt;&lt; .])][not(_:is-reference(.))][_:is-in-text(.)]"/>
    <!-- What holds all of it, and begins before it. -->
    <xsl:variable name="common" as="element()?" select="($leaves[1]/ancestor::* intersect $leaves[last()]/ancestor::*)[. &lt;&lt; $from?order][last()]"/>
    <xsl:sequence select="if ($common) then _:nested($leaves, $common, $from, $to, $leaves[1], $leaves[last()]) else ()"/>
  </xsl:function>

  <!-- Puts leaves back into what of their elements is within the range. -->
  <xsl:function name="_:nested" as="node()*">
    <xsl:param name="leaves" as="node()*"/>
    <xsl:param name="parent" as="element()"/>
    <xsl:param name="from" as="map(xs:string, item())"/>
    <xsl:param name="to" as="map(xs:string, item())"/>
    <xsl:param name="first" as="node()"/>
    <xsl:param name="last" as="node()"/>
    <xsl:variable name="depth" as="xs:integer" select="count($parent/ancestor-or-self::node())"/>
    <xsl:for-each-group select="$leaves" group-adjacent="generate-id((ancestor-or-self::node())[$depth + 1])">
      <xsl:variable name="child" as="node()" select="(ancestor-or-self::node())[$depth + 1]"/>
      <xsl:variable name="inner" as="node()*" select="
          if ($child is .) then () else _:nested(current-group(), $child, $from, $to, $first, $last)"/>
      <xsl:choose>
        <xsl:when test="$child instance of text()">
          <xsl:value-of select="_:piece($child, $from, $to) ! (if ($child is $first) then replace(., '^\s+', '') else .)
              ! (if ($child is $last) then replace(., '\s+$', '') else .)"/>
        </xsl:when>
        <xsl:when test="$child is . or $child/self::choice or $child/self::subst">
          <xsl:apply-templates select="$child" mode="_:flat"/>
        </xsl:when>
        <xsl:when test="$child/self::app or $child/parent::app or $child/parent::rdgGrp">
          <xsl:sequence select="$inner"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:for-each select="$child">
            <xsl:copy copy-namespaces="no">
              <xsl:call-template name="_:flat-attributes"/>
              <xsl:sequence select="$inner"/>
            </xsl:copy>
          </xsl:for-each>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:function>

  <!-- What of a text node is in the range. -->
  <xsl:function name="_:piece" as="xs:string">
    <xsl:param name="text" as="text()"/>
    <xsl:param name="from" as="map(xs:string, item())"/>
    <xsl:param name="to" as="map(xs:string, item())"/>
    <xsl:variable name="final" as="xs:string" select="_:final-text($text)"/>
    <xsl:variable name="cuts" as="map(xs:string, item())*" select="($from, $to)[?side = 'at' and ?node is $text]"/>
    <xsl:variable name="ink" as="array(xs:integer)" select="if (exists($cuts)) then _:ink($final) else []"/>
    <xsl:variable name="start" as="xs:integer" select="if ($from?side = 'at' and $from?node is $text) then _:cut($ink, $from) else 1"/>
    <xsl:variable name="end" as="xs:integer" select="if ($to?side = 'at' and $to?node is $text) then _:cut($ink, $to) else string-length($final) + 1"/>
    <xsl:sequence select="substring($final, $start, $end - $start)"/>
  </xsl:function>

  <xsl:function name="_:final-text" as="xs:string">
    <xsl:param name="text" as="text()"/>
    <xsl:variable name="final" as="text()*">
      <xsl:apply-templates select="$text" mode="_:text"/>
    </xsl:variable>
    <xsl:sequence select="string-join($final)"/>
  </xsl:function>

  <!-- Entries, as they stand in the listApp. -->

  <xsl:template match="app[_:is-stand-off(.)]" mode="sg:entry" priority="1">
    <xsl:variable name="id" as="xs:string" select="sg:id(.)"/>
    <xsl:variable name="record" as="map(xs:string, item())" select="_:record(.)"/>
    <xsl:copy copy-namespaces="no">
      <xsl:copy-of select="if (exists($record?from)) then @* except (@from, @to) else @*"/>
      <xsl:attribute name="sg:id" select="$id"/>
      <xsl:if test="exists($record?from)">
        <xsl:attribute name="from" select="'#' || $id || '-from'"/>
        <xsl:attribute name="to" select="'#' || $id || '-to'"/>
      </xsl:if>
      <xsl:sequence select="_:layer-attribute(.), if (exists($record?at)) then _:keyed-to($record?at, $record?to?order) else _:position(.)"/>
      <xsl:sequence select="_:report(., $record)"/>
      <xsl:call-template name="_:readings"/>
    </xsl:copy>
  </xsl:template>

  <!-- Where the entry has no lem, it is what stands in the text. -->
  <xsl:template name="_:range-lemma" as="element(lem)">
    <xsl:param name="implied" as="attribute(sg:implied)?"/>
    <xsl:variable name="record" as="map(xs:string, item())" select="_:record(.)"/>
    <xsl:variable name="range" as="node()*" select="_:range($record?from, $record?to)"/>
    <lem xmlns="http://www.tei-c.org/ns/1.0" sg:inferred="lemma">
      <xsl:if test="exists($range[self::*][map:contains($_:blocks, local-name())])">
        <xsl:attribute name="sg:display" select="'block'"/>
      </xsl:if>
      <xsl:sequence select="$implied, $range"/>
    </lem>
  </xsl:template>

  <!-- An entry whose place begins at or after a node is keyed to the line or paragraph there. -->
  <xsl:function name="_:keyed-to" as="attribute()*">
    <xsl:param name="at" as="node()"/>
    <xsl:param name="last" as="node()?"/>
    <xsl:variable name="around" as="element()?"
      select="($at/ancestor-or-self::*[self::l or self::p or self::ab][1], $at/descendant::*[self::l or self::p or self::ab][1])[1]"/>
    <xsl:sequence select="_:keyed(
        $at/ancestor-or-self::*[starts-with(local-name(), 'div') or self::floatingText or self::text][1],
        if ($around or empty($last)) then (_:numbered-lines($around, $at), $around) else _:first-unit($at, $last))"/>
  </xsl:function>

  <xsl:function name="_:first-unit" as="element()?">
    <xsl:param name="at" as="node()"/>
    <xsl:param name="last" as="node()"/>
    <xsl:iterate select="$at/following::*">
      <xsl:choose>
        <xsl:when test=". &gt;&gt; $last">
          <xsl:break/>
        </xsl:when>
        <xsl:when test="self::l or self::p or self::ab">
          <xsl:break select="."/>
        </xsl:when>
      </xsl:choose>
    </xsl:iterate>
  </xsl:function>

  <xsl:function name="_:report" as="empty-sequence()">
    <xsl:param name="app" as="element(app)"/>
    <xsl:param name="record" as="map(xs:string, item())"/>
    <xsl:variable name="words" as="xs:string" select="if (exists($record?fault)) then _:shortened($app) else ''"/>
    <xsl:choose>
      <xsl:when test="$record?fault = 'place'">
        <xsl:message select="sg:finding('SG-APP-PLACE', 'warning', $app,
            'This entry of the apparatus belongs to no place of this text' || _:said($app) || '; it is shown at the foot.',
            'Correct @from and @to to the xml:id of elements in the text, or @loc to the numbers (@n) of its divisions and lines.')"/>
      </xsl:when>
      <xsl:when test="$record?fault = 'order'">
        <xsl:message select="sg:finding('SG-APP-ORDER', 'warning', $app,
            'This entry of the apparatus ends before it starts' || _:said($app) || '; it is shown at the foot.',
            'Exchange @from and @to, or correct the one that is wrong.')"/>
      </xsl:when>
      <xsl:when test="$record?fault = 'lemma'">
        <xsl:message select="sg:finding('SG-APP-LEMMA', 'warning', $app,
            'The lemma' || $words || ' is not found' || _:said($app) || '; the entry is shown at the foot.',
            'Write the lemma as the text has it, correct @loc, or attach the entry by @from and @to.')"/>
      </xsl:when>
      <xsl:when test="$record?fault = 'twice'">
        <xsl:message select="sg:finding('SG-APP-TWICE-FOUND', 'warning', $app,
            'The lemma' || $words || ' is found more than once' || _:said($app) || '; the first is taken.',
            'Say which is meant by @n of the lem (2 for the second), or write more of the lemma.')"/>
      </xsl:when>
    </xsl:choose>
    <xsl:if test="$record?from?near or $record?to?near">
      <xsl:message select="sg:finding('SG-APP-NEAR', 'info', $app,
          'The lemma of this entry begins or ends where TEI has no anchor; it is marked at the nearest place that may have one.',
          'Nothing, or attach the entry to an element around it.')"/>
    </xsl:if>
  </xsl:function>

  <!-- The place that an entry names, for a finding. -->
  <xsl:function name="_:said" as="xs:string">
    <xsl:param name="app" as="element(app)"/>
    <xsl:variable name="said" as="attribute()*" select="if (_:is-located($app)) then $app/@loc else $app/(@from, @to)"/>
    <xsl:sequence select="if (exists($said)) then ' (' || string-join($said ! ('@' || name() || ' “' || . || '”'), ', ') || ')' else ''"/>
  </xsl:function>

  <xsl:function name="_:shortened" as="xs:string">
    <xsl:param name="app" as="element(app)"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize(_:lem($app))"/>
    <xsl:sequence select="if (empty($words)) then '' else ' “' || string-join($words[position() le 8], ' ') || (if (count($words) gt 8) then ' …' else '') || '”'"/>
  </xsl:function>

</xsl:stylesheet>
