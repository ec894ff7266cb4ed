<?xml version="1.0" encoding="UTF-8"?>
<!--
  Passages that @loc names: by a path of numbers (@n; of verses the count too), each within the last, by an identifier, or from
  one to another ("2.5-7"). A passage that a break begins ends where the next of its kind stands.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:fn="http://www.w3.org/2005/xpath-functions" xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- Kinds of passages. A number alone is that of the first kind that has it. -->
  <xsl:variable static="yes" name="_:passage-names" as="xs:string+"
    select="'l', 'lb', 'milestone', 'seg', 'p', 'ab', 'pb', 'cb', 'lg', 'sp', 'div', 'div7', 'div6', 'div5', 'div4', 'div3', 'div2', 'div1', 'floatingText'"/>

  <!-- By their own number, and by that with one of those around it. -->
  <xsl:key name="_:numbered" match="l | *[@n][local-name() = $_:passage-names]">
    <xsl:variable name="own" as="xs:string" select="string-join(_:own(.), '.')"/>
    <xsl:sequence select="$own, distinct-values(_:steps(.)) ! (. || '.' || $own)"/>
  </xsl:key>

  <xsl:function name="_:numbers" as="xs:string*">
    <xsl:param name="number" as="xs:string?"/>
    <xsl:sequence select="tokenize(lower-case($number), '[\s.,:;§]+')[. ne '']"/>
  </xsl:function>

  <xsl:function name="_:own" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="_:numbers(if ($element/self::l) then sg:number($element) else $element/@n)"/>
  </xsl:function>

  <!-- The numbers of what an element stands in, from the outside: its ancestors, and the pages or sections that breaks begin. -->
  <xsl:function name="_:steps" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="($element/ancestor::*[@n] | $_:passing(generate-id($element))) ! _:numbers(@n)"/>
  </xsl:function>

  <!-- The breaks that an element stands after, the last of each kind. -->
  <xsl:variable name="_:passing" as="map(xs:string, element()*)">
    <xsl:variable name="breaks" as="element()*" select="$document/text//(pb | cb | milestone)[@n]"/>
    <xsl:map>
      <xsl:if test="exists($breaks)">
        <xsl:iterate select="$breaks | $document/text//(lb | l | seg | p | ab)">
          <xsl:param name="last" as="map(xs:string, element())" select="map {}"/>
          <xsl:variable name="kind" as="xs:string" select="_:passage-kind(.)"/>
          <xsl:variable name="is-break" as="xs:boolean" select="exists(self::pb | self::cb | self::milestone)"/>
          <xsl:map-entry key="generate-id()" select="map:remove($last, $kind)?*"/>
          <xsl:next-iteration>
            <xsl:with-param name="last" select="if ($is-break) then map:put($last, $kind, .) else $last"/>
          </xsl:next-iteration>
        </xsl:iterate>
      </xsl:if>
    </xsl:map>
  </xsl:variable>

  <!-- What the next break must have in common with one to end its passage. -->
  <xsl:function name="_:passage-kind" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="string-join((local-name($element), $element/@unit, $element/@ed), ' ')"/>
  </xsl:function>

  <!-- The passage that @loc names: its two ends, and the element that it begins "at"; empty where it is none. -->
  <xsl:function name="_:passage" as="map(xs:string, item())?">
    <xsl:param name="loc" as="xs:string"/>
    <xsl:variable name="path" as="xs:string" select="_:path-in-urn($loc)"/>
    <xsl:variable name="named" as="element()*" select="_:named($path)"/>
    <xsl:variable name="ends" as="xs:string*" select="tokenize($path, '\s*[\-‐‑–—]\s*')"/>
    <xsl:choose>
      <xsl:when test="exists($named)">
        <xsl:sequence select="_:extent($named)"/>
      </xsl:when>
      <xsl:when test="count($ends) eq 2">
        <xsl:variable name="first" as="xs:string*" select="_:numbers($ends[1])"/>
        <xsl:variable name="second" as="xs:string*" select="_:numbers($ends[2])"/>
        <xsl:variable name="start" as="element()*" select="_:named($ends[1])"/>
        <!-- The second number is within what the first is in. -->
        <xsl:variable name="end" as="element()*" select="
            _:named(string-join(($first[position() le count($first) - count($second)], if (starts-with($ends[2], '#')) then $ends[2] else $second), ' '))"/>
        <xsl:if test="exists($start) and exists($end) and not($end[last()] &lt;&lt; $start[1])">
          <xsl:sequence select="_:extent(($start, $end))"/>
        </xsl:if>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <!--
    Of a CTS URN the path alone (CITE Architecture, CTS URN 2.0.2): the work is this document, and the words behind @ are the lemma's.
    `urn:cts:latinLit:stoa0023.stoa001:14.1.1@animis` is 14.1.1.
  -->
  <xsl:function name="_:path-in-urn" as="xs:string">
    <xsl:param name="loc" as="xs:string"/>
    <xsl:sequence select="
        if (contains($loc, 'urn:cts:')) then replace(replace($loc, 'urn:cts:[^:\s]*:[^:\s]*:', ''), '@[^\-\s]*', '') else $loc"/>
  </xsl:function>

  <xsl:function name="_:named" as="element()*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="by-id" as="element()*" select="
        if (contains($name, '#')) then tokenize($name) ! _:target(.)
        else if ($name castable as xs:NCName) then _:target('#' || $name) else ()"/>
    <xsl:sequence select="if (exists($by-id)) then $by-id/. else _:by-numbers(_:numbers($name))"/>
  </xsl:function>

  <!-- The element with this path of numbers; of a verse all its parts. Words that lead up to the path need not be known. -->
  <xsl:function name="_:by-numbers" as="element()*">
    <xsl:param name="path" as="xs:string*"/>
    <xsl:variable name="length" as="xs:integer" select="count($path)"/>
    <xsl:variable name="found" as="element()*" select="
        if ($length eq 0) then ()
        else key('_:numbered', (string-join($path, '.'), string-join($path[position() ge $length - 1], '.')), $document)[_:is-path($path, .)][_:is-in-text(.)]"/>
    <xsl:choose>
      <xsl:when test="exists($found)">
        <xsl:sequence select="_:one($found)"/>
      </xsl:when>
      <xsl:when test="$length gt 1">
        <!-- Where nothing around has a number, that of the document itself may be meant. -->
        <xsl:variable name="rest" as="element()*" select="_:by-numbers(tail($path))"/>
        <xsl:sequence select="if (matches($path[1], '[0-9]')) then $rest[empty(_:steps(.))] else $rest"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="_:is-path" as="xs:boolean">
    <xsl:param name="path" as="xs:string*"/>
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="own" as="xs:string*" select="_:own($element)"/>
    <xsl:variable name="above" as="xs:integer" select="count($path) - count($own)"/>
    <xsl:sequence select="
        deep-equal(subsequence($path, $above + 1), $own) and _:leads(subsequence($path, 1, $above), _:steps($element))"/>
  </xsl:function>

  <!-- Whether the numbers of a path are among the steps, in their order. -->
  <xsl:function name="_:leads" as="xs:boolean">
    <xsl:param name="path" as="xs:string*"/>
    <xsl:param name="steps" as="xs:string*"/>
    <xsl:sequence select="
        empty($path) or exists($steps) and _:leads(if ($path[1] eq $steps[1]) then tail($path) else $path, tail($steps))"/>
  </xsl:function>

  <xsl:function name="_:one" as="element()*">
    <xsl:param name="found" as="element()+"/>
    <xsl:variable name="kind" as="xs:string" select="$_:passage-names[. = $found/local-name()][1]"/>
    <xsl:variable name="of-kind" as="element()+" select="$found[local-name() eq $kind]"/>
    <xsl:sequence select="$of-kind[count($of-kind[not(@part = ('M', 'F'))]) le 1]"/>
  </xsl:function>

  <!-- From where the first element begins to where the last ends. -->
  <xsl:function name="_:extent" as="map(xs:string, item())">
    <xsl:param name="elements" as="element()+"/>
    <xsl:variable name="first" as="element()" select="$elements[1]"/>
    <xsl:sequence select="map {
        'at': $first,
        'from': _:beside($first, if (_:is-point($first)) then 'after' else 'before'),
        'to': _:end-of($elements[last()]) }"/>
  </xsl:function>

  <xsl:function name="_:end-of" as="map(xs:string, item())">
    <xsl:param name="element" as="element()"/>
    <xsl:choose>
      <xsl:when test="_:is-point($element)">
        <xsl:variable name="kind" as="xs:string" select="_:passage-kind($element)"/>
        <xsl:variable name="whole" as="element()" select="
            $element/ancestor::*[self::body or self::front or self::back or self::text or $element/self::lb and starts-with(local-name(), 'div')][1]"/>
        <xsl:variable name="next" as="element()?" select="
            $element/following::*[local-name() eq local-name($element)][_:passage-kind(.) eq $kind][1][ancestor::* intersect $whole]"/>
        <xsl:sequence select="if ($next) then _:beside($next, 'before') else _:beside($whole, 'after')"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="_:beside($element, 'after')"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
