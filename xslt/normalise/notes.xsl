<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes (CO, 3.9): where each is set, its number, and what calls one that stands apart. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all">

  <xsl:template match="tei:note" mode="sg:more">
    <xsl:variable name="place" as="xs:string?" select="sg:note-place(.)"/>
    <xsl:if test="exists($place)">
      <xsl:choose>
        <xsl:when test="$place eq 'layer'">
          <xsl:call-template name="_:layer-attributes"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:attribute name="sg:unit" select="'note'"/>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:attribute name="sg:place" select="$place"/>
      <xsl:if test="$place eq 'apart' or sg:holds-blocks(.)">
        <xsl:attribute name="sg:display" select="'block'"/>
      </xsl:if>
      <xsl:variable name="number" as="xs:string?" select="_:note-number(., $place)"/>
      <xsl:if test="exists($number)">
        <xsl:attribute name="sg:n" select="$number"/>
      </xsl:if>
    </xsl:if>
  </xsl:template>

  <!-- A note of a standOff that is called from nowhere, nor points to anything in the text, has no place on a page. -->
  <xsl:template match="tei:standOff//tei:note[empty(ancestor::*[starts-with(local-name(), 'list')][not(self::tei:listAnnotation)] | ancestor::tei:note | ancestor::tei:app)]"
    mode="sg:more" priority="1">
    <xsl:if test="normalize-space()">
      <xsl:message select="sg:finding('SG-NOTE', 'warning', ., 'Nothing calls this note of the standOff, and it is shown nowhere: “' || substring(normalize-space(), 1, 60) || '”.',
        'Call it where it belongs, by a ptr with @target or an anchor with @corresp, or let its own @target point there.')"/>
    </xsl:if>
  </xsl:template>

  <xsl:variable name="_:numbers-apart" as="map(xs:string, xs:integer)"
    select="_:numbered($document/descendant::tei:note, function($note) { sg:note-place($note) = 'apart' })"/>

  <!-- Its count among those of foot and end; what its editor wrote where that is no number; of one that stands apart that, or how it is called. -->
  <xsl:function name="_:note-number" as="xs:string?">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:variable name="own" as="xs:string?" select="$note/@n[normalize-space()] ! normalize-space()"/>
    <xsl:sequence select="
        if ($place eq 'apart') then ($own, _:calls-of($note)[normalize-space()] ! _:sign(.), _:calls-of($note)[1] ! string($_:numbers-apart(generate-id($note))))[1]
        else if (not($place = ('foot', 'end'))) then ()
        else if ($own and not($own castable as xs:integer)) then $own
        else string($_:note-numbers(generate-id($note)))"/>
  </xsl:function>

  <!--
    Where a note of the text is set: foot, margin, inline (a note in a note always), end, in a layer of the apparatus, or apart, where it is among
    notes alone; empty for one that is part of something else (an entry of the apparatus, a register, the header).
  -->
  <xsl:function name="sg:note-place" as="xs:string?">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:variable name="place" as="xs:string" select="lower-case(string($note/@place))"/>
    <xsl:choose>
      <xsl:when test="sg:layer($note)">layer</xsl:when>
      <xsl:when test="empty($note/(ancestor::tei:text | ancestor::tei:sourceDoc)) or $note/ancestor::*[self::tei:app or self::tei:person or self::tei:place
          or self::tei:org or self::tei:event or self::tei:listBibl or self::tei:witness]"/>
      <xsl:when test="matches($place, 'margin|^left|^right|opposite')">margin</xsl:when>
      <xsl:when test="$note/ancestor::tei:note">inline</xsl:when>
      <xsl:when test="_:stands-apart($note)">apart</xsl:when>
      <xsl:when test="matches($place, '^end')">end</xsl:when>
      <xsl:when test="matches($place, 'inline|inter|^in') or $_:structural(local-name($note/..))">inline</xsl:when>
      <xsl:otherwise>foot</xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="sg:is-numbered" as="xs:boolean">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="sg:note-place($note) = ('foot', 'end')"/>
  </xsl:function>

  <!-- Whether there is no text beside a note that could call it, only notes, in paragraphs or not, and what heads or divides them. -->
  <xsl:function name="_:stands-apart" as="xs:boolean">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="map:contains($_:holders-of-notes, generate-id($note/..))"/>
  </xsl:function>

  <!-- What holds notes and nothing else, by its generated id: looked at once for all its notes. -->
  <xsl:variable name="_:holders-of-notes" as="map(xs:string, xs:boolean)" select="
      map:merge($document//tei:note/..[self::tei:p or self::tei:ab or self::tei:item or self::tei:noteGrp or self::tei:back or matches(local-name(), '^div\d?$')]
        [empty(text()[normalize-space()])]
        [empty((* except (tei:note | tei:noteGrp | tei:head | tei:label | tei:pb | tei:cb | tei:lb | tei:gb | tei:milestone | tei:anchor))
          [not(self::tei:p[tei:note][empty((* except tei:note, text()[normalize-space()]))])])]
        ! map:entry(generate-id(), true()))"/>

  <xsl:key name="_:calls" match="(tei:ref | tei:ptr)[@target]" use="normalize-space(@target)"/>

  <!-- What calls a note that stands apart: pointers of the text, with a number or sign for their words, or none. -->
  <xsl:function name="_:calls-of" as="element()*">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="
        $note/@xml:id/key('_:calls', '#' || normalize-space(.), $document)[empty(ancestor::tei:note)][self::tei:ptr or matches(_:sign(.), '^(\p{N}{1,4}\p{L}?|\p{L}|[*†‡§¶‖#]{1,4})?$')]"/>
  </xsl:function>

  <!-- The number or sign of a call, without brackets. -->
  <xsl:function name="_:sign" as="xs:string">
    <xsl:param name="call" as="element()"/>
    <xsl:sequence select="replace(normalize-space($call), '^[\[(]\s*|\s*[\])]+[.,]?$|\.$', '')"/>
  </xsl:function>

  <!-- The identifier of the note that a pointer calls. -->
  <xsl:template match="tei:ref[@target] | tei:ptr[@target]" mode="sg:more">
    <xsl:variable name="note" as="element()?" select="normalize-space(@target)[starts-with(., '#')] ! key('_:id', substring(., 2), $document)[1]"/>
    <xsl:if test="$note[self::tei:note][sg:note-place(.) = 'apart'][_:calls-of(.) intersect current()]">
      <xsl:attribute name="sg:call" select="sg:id($note)"/>
      <xsl:if test="not(normalize-space())">
        <xsl:attribute name="sg:n" select="_:note-number($note, 'apart')"/>
      </xsl:if>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
