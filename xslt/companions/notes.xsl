<?xml version="1.0" encoding="UTF-8"?>
<!--
  Notes that stand apart, each pointing by @target to what it is on (CO, 3.9): they are brought there, as if they had been
  written where they are called. One that a ref of the text calls stays where it is, for it has its call; but one in a standOff or in
  another file stands on no page of the text, and is brought to its call.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:key name="_:calls" match="(ref | ptr)[@target][empty(ancestor::note)]" use="tokenize(@target)"/>

  <!-- The notes that are brought to an element, by its generated id. -->
  <xsl:variable name="_:notes-on" as="map(xs:string, element(note)+)">
    <xsl:map>
      <xsl:for-each-group select="$document//note[@target]/..[_:holds-notes-alone(.)]/note[@target][empty(_:calls-of(.))][exists(_:bearer(.))]" group-by="generate-id(_:bearer(.))">
        <xsl:map-entry key="current-grouping-key()" select="current-group()"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <xsl:variable name="_:brought" as="element(note)*" select="map:keys($_:notes-on) ! $_:notes-on(.)"/>

  <!-- The notes that calls of the text have in a standOff or in another file, by the generated id of the first call of each. -->
  <xsl:variable name="_:notes-called" as="map(xs:string, element(note))">
    <xsl:map>
      <xsl:for-each-group select="$document/(text | sourceDoc)//(ptr[@target] | ref[@target] | anchor[@corresp])[empty(ancestor::note)]" group-by="_:note-called(.) ! generate-id()">
        <xsl:map-entry key="generate-id()" select="_:note-called(.)"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- What a number or sign calls, or a pointer without words. An editor may have written the identifier alone. -->
  <xsl:function name="_:note-called" as="element(note)?">
    <xsl:param name="call" as="element()"/>
    <xsl:variable name="pointers" as="xs:string*" select="tokenize(if ($call/self::anchor) then $call/@corresp else $call/@target)"/>
    <xsl:variable name="is-sign" as="xs:boolean" select="matches(normalize-space($call), '^([\[(]?(\p{N}{1,4}\p{L}?|\p{L}|[*†‡§¶‖#]{1,4})[\])]?)?$')"/>
    <xsl:for-each select="$pointers[empty($pointers[2])][$is-sign or $call/self::anchor]">
      <xsl:variable name="target" as="xs:string" select="(_:target(., $_:own-file), $_:own-file || '#' || .)[1]"/>
      <xsl:variable name="file" as="document-node()?" select="
          if (_:target-file($target) eq $_:own-file) then root($document) else $files(_:target-file($target))"/>
      <xsl:sequence select="
          $file ! key('_:id', _:target-id($target), .)[self::note][ancestor::TEI[1] is $document or not($file is root($document))][_:is-apart(.)][1]"/>
    </xsl:for-each>
  </xsl:function>

  <!-- Whether a note stands where no text can call it but by its identifier: in a standOff, or, in another file, among notes alone. -->
  <xsl:function name="_:is-apart" as="xs:boolean">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="
        if (exists($note/ancestor::standOff)) then empty($note/(ancestor::app | ancestor::note | ancestor::person | ancestor::place | ancestor::org | ancestor::bibl))
        else not(root($note) is root($document)) and _:holds-notes-alone($note/..)"/>
  </xsl:function>

  <!-- What held nothing but notes that are brought elsewhere, and headings over them. -->
  <xsl:variable name="_:emptied" as="element()*" select="
      $_:brought/ancestor::*[self::p or self::ab or self::item or self::list or self::noteGrp or matches(local-name(), '^div\d?$')]
        [empty(.//(text()[normalize-space()] | graphic | media | app) except (.//head//node(), (.//note intersect $_:brought)//node()))]"/>

  <!-- What is left out: these notes where they stand, and what they leave empty. -->
  <xsl:variable name="_:left" as="map(xs:string, xs:boolean)"
    select="map:merge(($_:brought, $_:emptied, map:keys($_:notes-called) ! $_:notes-called(.)) ! map:entry(generate-id(), true()))"/>

  <!-- Whether an element holds notes, what heads or divides them, and nothing else; a standOff holds all kinds of things. -->
  <xsl:function name="_:holds-notes-alone" as="xs:boolean">
    <xsl:param name="holder" as="element()"/>
    <xsl:sequence select="
        (exists($holder/self::standOff) or empty($holder/text()[normalize-space()])
          and empty($holder/(* except (note | noteGrp | head | label | pb | cb | lb | gb | milestone | anchor | p[note][empty((* except note, text()[normalize-space()]))]))))
        and empty($holder/(ancestor-or-self::app | ancestor-or-self::note | ancestor-or-self::teiHeader
          | ancestor-or-self::person | ancestor-or-self::place | ancestor-or-self::org | ancestor-or-self::bibl))"/>
  </xsl:function>

  <xsl:function name="_:calls-of" as="element()*">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="$note/@xml:id/key('_:calls', '#' || normalize-space(.), root($note))"/>
  </xsl:function>

  <!--
    The element that a note is put at the end of, or behind, if it is empty: what its last pointer names; of a division its heading, of
    other blocks the last line or paragraph in it; of a reading its entry. None for what is no text of the document.
  -->
  <xsl:function name="_:bearer" as="element()?">
    <xsl:param name="note" as="element(note)"/>
    <xsl:variable name="named" as="element()?" select="
        tokenize($note/@target)[last()][starts-with(., '#')] ! key('_:id', substring(., 2), root($note))[1]"/>
    <xsl:variable name="noted" as="element()?" select="
        $named[ancestor::text][ancestor::TEI[1] is $document][empty(ancestor-or-self::note)]"/>
    <xsl:sequence select="$noted ! (
        if (ancestor-or-self::app) then ancestor-or-self::app[1]
        else if (empty(node())) then .
        else if (matches(local-name(), '^(div\d?|text|body|front|back|group|floatingText|lg|sp|list|table|row|quote|q|figure|listBibl|opener|closer|castList|titlePage)$'))
        then (head, .//(p | l | ab | item | cell | head | bibl | salute | signed | titlePart | figDesc)[empty((ancestor::note, .//p, .//l, .//list))][last()],
          .[self::quote or self::q or self::opener or self::closer])[1]
        else .)"/>
  </xsl:function>

  <xsl:template match="*[map:contains($_:left, generate-id())]" mode="_:own" priority="1"/>

  <xsl:template match="*[map:contains($_:notes-on, generate-id())]" mode="_:own">
    <xsl:variable name="notes" as="element(note)+" select="$_:notes-on(generate-id())"/>
    <xsl:choose>
      <xsl:when test="node()">
        <xsl:copy>
          <xsl:apply-templates select="@*, node()" mode="#current"/>
          <xsl:apply-templates select="$notes" mode="_:brought"/>
        </xsl:copy>
      </xsl:when>
      <xsl:otherwise>
        <xsl:next-match/>
        <xsl:apply-templates select="$notes" mode="_:brought"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An anchor is a place that more than a note may name; of the others, nothing but the note is left. -->
  <xsl:template match="*[map:contains($_:notes-called, generate-id())]" mode="_:own" priority="2">
    <xsl:if test="self::anchor">
      <xsl:next-match/>
    </xsl:if>
    <xsl:apply-templates select="$_:notes-called(generate-id())" mode="_:brought"/>
  </xsl:template>

  <!-- Called once more, a note that has come from another file is in the document. -->
  <xsl:template match="ptr/@target | ref/@target" mode="_:own">
    <xsl:sequence select="_:redirected(.)"/>
  </xsl:template>

  <xsl:mode name="_:brought" on-no-match="fail"/>

  <xsl:template match="note[not(root() is root($document))]" mode="_:brought" priority="1">
    <xsl:copy>
      <xsl:copy-of select="ancestor-or-self::*[@sg:file][1]/@sg:file, ancestor-or-self::*[@xml:lang][1]/@xml:lang"/>
      <xsl:apply-templates select="@* except (@target, @xml:lang), node()" mode="_:part"/>
    </xsl:copy>
  </xsl:template>

  <!-- It says its language, which is that of the text around it no more. -->
  <xsl:template match="note" mode="_:brought">
    <xsl:copy>
      <xsl:copy-of select="ancestor::*[@sg:file][1]/@sg:file[. ne $_:own-file], ancestor-or-self::*[@xml:lang][1]/@xml:lang"/>
      <xsl:apply-templates select="@* except (@target, @xml:lang), node()" mode="_:own"/>
    </xsl:copy>
  </xsl:template>

</xsl:stylesheet>
