<?xml version="1.0" encoding="UTF-8"?>
<!--
  Notes that stand apart, each pointing by @target to what it is on (CO, 3.9): they are brought there, as if they had been
  written where they are called. One that a ref of the text calls stays where it is, for it has its call.
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

  <!-- What held nothing but notes that are brought elsewhere, and headings over them. -->
  <xsl:variable name="_:emptied" as="element()*" select="
      $_:brought/ancestor::*[self::p or self::ab or self::item or self::list or self::noteGrp or matches(local-name(), '^div\d?$')]
        [empty(.//(text()[normalize-space()] | graphic | media | app) except (.//head//node(), (.//note intersect $_:brought)//node()))]"/>

  <!-- What is left out: these notes where they stand, and what they leave empty. -->
  <xsl:variable name="_:left" as="map(xs:string, xs:boolean)" select="map:merge(($_:brought, $_:emptied) ! map:entry(generate-id(), true()))"/>

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

  <xsl:mode name="_:brought" on-no-match="fail"/>

  <!-- It says its language, which is that of the text around it no more. -->
  <xsl:template match="note" mode="_:brought">
    <xsl:copy>
      <xsl:copy-of select="ancestor::*[@sg:file][1]/@sg:file[. ne $_:own-file], ancestor-or-self::*[@xml:lang][1]/@xml:lang"/>
      <xsl:apply-templates select="@* except (@target, @xml:lang), node()" mode="_:own"/>
    </xsl:copy>
  </xsl:template>

</xsl:stylesheet>
