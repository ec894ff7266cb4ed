<?xml version="1.0" encoding="UTF-8"?>
<!--
  The lemma of a location-referenced entry is sought in its passage by its words; case, markup, punctuation and white space aside.
  A long lemma may be given by its first and last words (arma … cano); a number tells which of several is meant (et²).
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:array="http://www.w3.org/2005/xpath-functions/array"
  xmlns:fn="http://www.w3.org/2005/xpath-functions" xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:variable static="yes" name="_:word" as="xs:string" select="'[\p{L}\p{M}\p{Nd}\p{Nl}]+'"/>
  <xsl:variable static="yes" name="_:omission" as="xs:string" select="'\[?(…|\.\.\.|\. \. \.)\]?'"/>
  <xsl:variable static="yes" name="_:dash" as="xs:string" select="'\s*[–—]\s*|\s+-\s+'"/>
  <xsl:variable static="yes" name="_:raised" as="xs:string" select="'[²³¹⁰⁴-⁹]+$'"/>

  <!-- The records of entries with @loc: each passage is found, and its words are read, once for all its entries. -->
  <xsl:function name="_:by-passages" as="map(xs:string, map(xs:string, item()))*">
    <xsl:param name="entries" as="element(app)*"/>
    <xsl:for-each-group select="$entries" group-by="normalize-space(@loc)">
      <xsl:variable name="passage" as="map(xs:string, item())?" select="_:passage(current-grouping-key())"/>
      <xsl:choose>
        <xsl:when test="exists($passage)">
          <!-- Arrays, as their members are looked up by number. -->
          <xsl:variable name="words" as="array(map(xs:string, item()))" select="array { _:words-of(_:between($passage?from, $passage?to)) }"/>
          <xsl:variable name="forms" as="array(xs:string)" select="array { $words?*?form }"/>
          <xsl:variable name="positions" as="map(xs:string, xs:integer*)" select="_:positions($forms)"/>
          <xsl:sequence select="current-group() ! map { generate-id(): _:by-words(., $passage?at, $words, $forms, $positions) }"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="current-group() ! map { generate-id(): map { 'fault': 'place' } }"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="_:positions" as="map(xs:string, xs:integer*)">
    <xsl:param name="forms" as="array(xs:string)"/>
    <xsl:map>
      <xsl:for-each-group select="1 to array:size($forms)" group-by="$forms(.)">
        <xsl:map-entry key="current-grouping-key()" select="current-group()"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:function>

  <!-- Without a lem, the one reading whose words stand in the passage is the lemma. -->
  <xsl:function name="_:by-words" as="map(xs:string, item())">
    <xsl:param name="app" as="element(app)"/>
    <xsl:param name="at" as="element()"/>
    <xsl:param name="words" as="array(map(xs:string, item()))"/>
    <xsl:param name="forms" as="array(xs:string)"/>
    <xsl:param name="positions" as="map(xs:string, xs:integer*)"/>
    <xsl:variable name="lem" as="element(lem)?" select="_:lem($app)"/>
    <xsl:variable name="found" as="map(xs:string, item()+)*" select="
        ($lem, $app/(rdg, rdgGrp/rdg)[not($lem)]) ! map { 'reading': ., 'hits': _:hits(., $forms, $positions) }[exists(?hits)]"/>
    <xsl:choose>
      <xsl:when test="count($found) eq 1">
        <xsl:variable name="hit" as="array(xs:integer)" select="$found?hits[1]"/>
        <xsl:variable name="start" as="map(xs:string, item())" select="$words($hit(1))?start"/>
        <xsl:variable name="end" as="map(xs:string, item())" select="$words($hit(2))?end"/>
        <xsl:sequence select="map:merge((
            map { 'at': $start?node, 'from': _:within($start?node, $start?from, 'from'), 'to': _:within($end?node, $end?to, 'to') },
            if ($lem) then () else map { 'reading': $found?reading },
            if (count($found?hits) gt 1) then map { 'fault': 'twice' } else ()))"/>
      </xsl:when>
      <!-- An empty lemma has no words to be found by, nor has an entry that is a note only. -->
      <xsl:otherwise>
        <xsl:sequence select="if ($lem[not(matches(., $_:word))] or empty($app/(lem, rdg, rdgGrp))) then map { 'at': $at } else map { 'at': $at, 'fault': 'lemma' }"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!--
    Where the words of a reading stand: positions of the first and last. What could be part of the lemma is taken so at first: a
    number in brackets, then a dash, have their meaning in the apparatus only where the lemma is not found with them.
  -->
  <xsl:function name="_:hits" as="array(xs:integer)*">
    <xsl:param name="reading" as="element()"/>
    <xsl:param name="forms" as="array(xs:string)"/>
    <xsl:param name="positions" as="map(xs:string, xs:integer*)"/>
    <xsl:variable name="text" as="xs:string" select="_:as-quoted($reading)"/>
    <xsl:variable name="which" as="xs:integer?" select="$reading/self::lem/@n[normalize-space() castable as xs:integer] ! xs:integer(.)"/>
    <xsl:iterate select="
        _:parts($text, $_:omission, $_:raised), _:parts($text, $_:omission, $_:raised || '|\s*\(\d+\)$'),
        _:parts($text, $_:omission || '|' || $_:dash, $_:raised || '|\s*\(\d+\)$')">
      <xsl:variable name="hits" as="array(xs:integer)*" select="_:hits-of-parts(., $which, $forms, $positions)"/>
      <xsl:if test="exists($hits)">
        <xsl:break select="$hits"/>
      </xsl:if>
    </xsl:iterate>
  </xsl:function>

  <!-- What a reading says, in one string: a gap is an omission, a raised number stands in brackets. -->
  <xsl:function name="_:as-quoted" as="xs:string">
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="pieces" as="xs:string*">
      <xsl:apply-templates select="$reading/node()" mode="_:quoted"/>
    </xsl:variable>
    <xsl:sequence select="normalize-space(string-join($pieces))"/>
  </xsl:function>

  <xsl:mode name="_:quoted" on-no-match="shallow-skip"/>

  <xsl:template match="text()" mode="_:quoted" as="xs:string">
    <xsl:sequence select="string(.)"/>
  </xsl:template>

  <xsl:template match="gap" mode="_:quoted" as="xs:string">
    <xsl:sequence select="' … '"/>
  </xsl:template>

  <xsl:template match="note" mode="_:quoted"/>

  <xsl:template match="app" mode="_:quoted" as="xs:string*">
    <xsl:apply-templates select="_:lemma(.)/node()" mode="_:quoted"/>
  </xsl:template>

  <xsl:template match="choice" mode="_:quoted" as="xs:string*">
    <xsl:apply-templates select="*[_:is-preferred(.)]/node()" mode="_:quoted"/>
  </xsl:template>

  <xsl:template match="lb[not(@break = 'no')] | pb[not(@break = 'no')] | l | p" mode="_:quoted" as="xs:string*">
    <xsl:sequence select="' '"/>
    <xsl:apply-templates mode="_:quoted"/>
  </xsl:template>

  <xsl:template match="(num | hi)[matches(., '^\s*\d+\s*$')]" mode="_:quoted" priority="1" as="xs:string">
    <xsl:sequence select="' (' || normalize-space() || ') '"/>
  </xsl:template>

  <!-- The first and last part of a lemma: an array of maps with their "words", and "which" of several is meant. -->
  <xsl:function name="_:parts" as="array(map(xs:string, item()*))">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="separator" as="xs:string"/>
    <xsl:param name="number" as="xs:string"/>
    <xsl:variable name="parts" as="map(xs:string, item()*)*">
      <xsl:for-each select="tokenize($text, $separator) ! replace(normalize-space(.), '[\s\p{P}-[()]]+$', '')">
        <xsl:variable name="bare" as="xs:string" select="replace(., $number, '')"/>
        <xsl:variable name="digits" as="xs:string" select="replace(translate(substring-after(., $bare), '¹²³⁴⁵⁶⁷⁸⁹⁰', '1234567890'), '\D', '')"/>
        <xsl:if test="matches($bare, $_:word)">
          <xsl:sequence select="map {
              'words': analyze-string($bare, $_:word)/fn:match ! _:form(.),
              'which': $digits[. ne ''] ! xs:integer(.) }"/>
        </xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="array { $parts[1], $parts[last()][count($parts) gt 1] }"/>
  </xsl:function>

  <xsl:function name="_:hits-of-parts" as="array(xs:integer)*">
    <xsl:param name="parts" as="array(map(xs:string, item()*))"/>
    <xsl:param name="which" as="xs:integer?"/>
    <xsl:param name="forms" as="array(xs:string)"/>
    <xsl:param name="positions" as="map(xs:string, xs:integer*)"/>
    <xsl:variable name="first" as="map(xs:string, item()*)?" select="$parts?*[1]"/>
    <xsl:variable name="last" as="map(xs:string, item()*)?" select="$parts?*[2]"/>
    <xsl:variable name="starts" as="xs:integer*" select="if (exists($first)) then _:occurrences($first, $which, $forms, $positions) else ()"/>
    <xsl:choose>
      <xsl:when test="exists($last)">
        <xsl:variable name="ends" as="xs:integer*" select="_:occurrences($last, (), $forms, $positions)"/>
        <xsl:for-each select="$starts">
          <xsl:variable name="after" as="xs:integer" select=". + count($first?words)"/>
          <xsl:sequence select="$ends[. ge $after][1] ! [$after - count($first?words), . + count($last?words) - 1]"/>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$starts ! [., . + count($first?words) - 1]"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="_:occurrences" as="xs:integer*">
    <xsl:param name="part" as="map(xs:string, item()*)"/>
    <xsl:param name="which" as="xs:integer?"/>
    <xsl:param name="forms" as="array(xs:string)"/>
    <xsl:param name="positions" as="map(xs:string, xs:integer*)"/>
    <xsl:variable name="sought" as="xs:string+" select="$part?words"/>
    <xsl:variable name="all" as="xs:integer*" select="
        $positions($sought[1])[let $start := . return every $i in 2 to count($sought) satisfies _:form-at($forms, $start + $i - 1) = $sought[$i]]"/>
    <xsl:variable name="number" as="xs:integer?" select="($which, $part?which)[1]"/>
    <xsl:sequence select="if (exists($number)) then $all[$number] else $all"/>
  </xsl:function>

  <xsl:function name="_:form-at" as="xs:string?">
    <xsl:param name="forms" as="array(xs:string)"/>
    <xsl:param name="position" as="xs:integer"/>
    <xsl:sequence select="if ($position le array:size($forms)) then $forms($position) else ()"/>
  </xsl:function>

  <!-- The words of a passage: their "form", and the pieces of text that they "start" and "end" with. -->
  <xsl:function name="_:words-of" as="map(xs:string, item())*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="pieces" as="map(xs:string, item())*" select="_:pieces($nodes)"/>
    <xsl:for-each-group select="$pieces" group-starting-with=".[not(?joined)]">
      <xsl:sequence select="map {
          'form': _:form(string-join(current-group()?form)), 'start': current-group()[1], 'end': current-group()[last()] }"/>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="_:form" as="xs:string">
    <xsl:param name="word" as="xs:string"/>
    <xsl:sequence select="normalize-unicode(lower-case($word))"/>
  </xsl:function>

  <!-- Words, or parts of them where markup divides them; "from" and "to" count the characters before, white space aside. -->
  <xsl:function name="_:pieces" as="map(xs:string, item())*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:iterate select="$nodes">
      <xsl:param name="is-open" as="xs:boolean" select="false()"/>
      <xsl:choose>
        <xsl:when test="self::*">
          <xsl:next-iteration>
            <xsl:with-param name="is-open" select="$is-open and not(_:parts-words(.))"/>
          </xsl:next-iteration>
        </xsl:when>
        <xsl:when test="_:is-sought(.)">
          <xsl:variable name="before" as="element()?" select="preceding-sibling::node()[1]/self::*"/>
          <xsl:variable name="joins" as="xs:boolean" select="
              $is-open and not($before[not(self::note)] ! sg:is-block(.)) and (matches(., '^\S') or exists($before[@break = 'no']))"/>
          <xsl:sequence select="_:pieces-of(., $joins)"/>
          <xsl:next-iteration>
            <xsl:with-param name="is-open" select="
                matches(., $_:word || '$') or exists(following-sibling::node()[1]/self::*[@break = 'no']) and matches(., $_:word || '\s*$')"/>
          </xsl:next-iteration>
        </xsl:when>
      </xsl:choose>
    </xsl:iterate>
  </xsl:function>

  <xsl:function name="_:pieces-of" as="map(xs:string, item())*">
    <xsl:param name="text" as="text()"/>
    <xsl:param name="joins" as="xs:boolean"/>
    <xsl:iterate select="analyze-string($text, $_:word)/*">
      <xsl:param name="count" as="xs:integer" select="0"/>
      <xsl:variable name="length" as="xs:integer" select="string-length(translate(., ' &#9;&#10;&#13;', ''))"/>
      <xsl:if test="self::fn:match">
        <xsl:sequence select="map { 'form': string(.), 'node': $text, 'from': $count, 'to': $count + $length, 'joined': $joins and $count eq 0 }"/>
      </xsl:if>
      <xsl:next-iteration>
        <xsl:with-param name="count" select="$count + $length"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <!-- Whether the beginning of an element ends a word. -->
  <xsl:function name="_:parts-words" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if ($element/(self::note | self::anchor | self::handShift)) then false()
        else sg:is-block($element) or exists($element[self::lb or self::pb or self::cb or self::gb or self::milestone or self::space or self::gap][not(@break = 'no')])"/>
  </xsl:function>

  <!-- Whether words are sought in a text node: not in notes, references, other readings, or what was corrected. -->
  <xsl:function name="_:is-sought" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:sequence select="
        empty($text/ancestor::*[self::note or self::fw or self::del[parent::subst] or parent::choice and not(_:is-preferred(.))])
        and not(_:is-reference($text)) and _:is-in-text($text)"/>
  </xsl:function>

  <xsl:function name="_:is-preferred" as="xs:boolean">
    <xsl:param name="alternative" as="element()"/>
    <xsl:sequence select="$alternative is $alternative/../(corr | reg | expan, *)[1]"/>
  </xsl:function>

</xsl:stylesheet>
