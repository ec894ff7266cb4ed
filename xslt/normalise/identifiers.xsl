<?xml version="1.0" encoding="UTF-8"?>
<!--
  Identifiers: every block, line, note and entry has one (sg:id). It is the xml:id; without one it is made of the
  division and a count within it (d2.p5), so that it changes only when something is added before it in that division.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all">

  <!-- What a text is parted into, with the letters by which front and back are told from the body. -->
  <xsl:variable static="yes" name="_:parts-of-text" as="map(xs:string, xs:string)"
    select="map { 'front': 'f', 'body': '', 'back': 'b', 'group': 'g' }"/>

  <!-- What is counted, by name, and as what: each by itself in its division. -->
  <xsl:variable static="yes" name="_:counted" as="map(xs:string, xs:string)" select="map:merge((
      ('p ab l lg sp stage head list item table figure quote cit opener closer salute signed dateline address epigraph argument',
       'trailer titlePage castList castItem bibl listBibl pb postscript byline note') ! tokenize(.) ! map { .: . },
      ('div div1 div2 div3 div4 div5 div6 div7 floatingText text') ! tokenize(.) ! map { .: 'div' }))"/>

  <!-- What has an identifier without an xml:id, some of it in some places only. -->
  <xsl:variable static="yes" name="_:bearing" as="map(xs:string, xs:string)" select="map:merge(($_:counted, $_:parts-of-text, map { 'app': 'app' }))"/>

  <!-- The innermost division around a node, or part of a text, or text in a group; empty outside of these. -->
  <xsl:function name="_:division" as="element()?">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="$node/ancestor::*[$_:counted(local-name()) = 'div' or map:contains($_:parts-of-text, local-name())][not(self::tei:text/parent::tei:TEI)][1]"/>
  </xsl:function>

  <!-- The number of each element that is counted, by generated id. What stands before the text is counted apart. -->
  <xsl:variable name="_:numbers" as="map(xs:string, xs:integer)" select="map:merge(_:numbered-by-division())"/>

  <xsl:function name="_:numbered-by-division" as="map(xs:string, xs:integer)*">
    <xsl:for-each-group select="$document/descendant::*[map:contains($_:counted, local-name())]"
      group-by="(_:division(.) ! generate-id(), string(. &lt;&lt; $document/tei:text[1]))[1], $_:counted(local-name())" composite="yes">
      <!-- A line in several parts is one. -->
      <xsl:sequence select="_:numbered(current-group(), function($block) { not($block/self::tei:l/@part = ('M', 'F')) })"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- Entries of the apparatus through the document; those within a reading belong to it. -->
  <xsl:variable name="_:entry-numbers" as="map(xs:string, xs:integer)"
    select="_:numbered($document/descendant::tei:app, function($app) { empty($app/ancestor::tei:rdg) })"/>

  <!-- Notes that are set apart from the text and bear a number. -->
  <xsl:variable name="_:note-numbers" as="map(xs:string, xs:integer)"
    select="_:numbered($document/descendant::tei:note, function($note) { sg:is-numbered($note) })"/>

  <!-- How many of the elements count, up to each of them. -->
  <xsl:function name="_:numbered" as="map(xs:string, xs:integer)">
    <xsl:param name="elements" as="element()*"/>
    <xsl:param name="counts" as="function(element()) as xs:boolean"/>
    <xsl:map>
      <xsl:iterate select="$elements">
        <xsl:param name="before" as="xs:integer" select="0"/>
        <xsl:variable name="number" as="xs:integer" select="if ($counts(.)) then $before + 1 else $before"/>
        <xsl:map-entry key="generate-id()" select="$number"/>
        <xsl:next-iteration>
          <xsl:with-param name="before" select="$number"/>
        </xsl:next-iteration>
      </xsl:iterate>
    </xsl:map>
  </xsl:function>

  <!-- The number of a block in its division; empty for what is not counted. -->
  <xsl:function name="sg:count" as="xs:integer?">
    <xsl:param name="block" as="element()"/>
    <xsl:sequence select="$_:numbers(generate-id($block))"/>
  </xsl:function>

  <!-- The identifier of a division; a part of a text has that of the division, if any, that the text stands in. -->
  <xsl:function name="_:division-id" as="xs:string?">
    <xsl:param name="division" as="element()?"/>
    <xsl:variable name="outer" as="element()?" select="$division ! _:division(.)"/>
    <xsl:choose>
      <xsl:when test="empty($division)"/>
      <xsl:when test="map:contains($_:parts-of-text, local-name($division))">
        <xsl:sequence select="_:division-id($outer)"/>
      </xsl:when>
      <xsl:when test="$division/@xml:id">
        <xsl:sequence select="normalize-space($division/@xml:id)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="letter" as="xs:string?" select="
            if ($division/self::tei:floatingText) then 'e' else _:part-letter($outer) ! (if (.) then . else 'd')"/>
        <xsl:sequence select="string-join((_:division-id($outer), $letter || sg:count($division)), '.')"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The letter of a part of a text; empty for divisions. -->
  <xsl:function name="_:part-letter" as="xs:string?">
    <xsl:param name="division" as="element()?"/>
    <xsl:sequence select="if (empty($division)) then 'text' else $_:parts-of-text(local-name($division))"/>
  </xsl:function>

  <xsl:key name="_:id" match="*[@xml:id]" use="normalize-space(@xml:id)"/>

  <!-- The identifier of an element that bears one; empty for others. No two elements have the same. -->
  <xsl:function name="sg:id" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$_:ids(generate-id($element))"/>
  </xsl:function>

  <!-- The identifier that an element would have by itself. -->
  <xsl:function name="_:intended-id" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="($element/@xml:id ! normalize-space()[.], _:derived($element) ! _:free-id(., $element))[1]"/>
  </xsl:function>

  <!-- What no editor gave to another element. -->
  <xsl:function name="_:free-id" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if (exists(key('_:id', $id, root($element)))) then _:free-id($id || '_', $element) else $id"/>
  </xsl:function>

  <!-- By generated id. Where two elements would have the same identifier, as where an xml:id is given twice, links lead to the first. -->
  <xsl:variable name="_:ids" as="map(xs:string, xs:string)">
    <xsl:map>
      <xsl:for-each-group select="$document/descendant-or-self::*[@xml:id or map:contains($_:bearing, local-name())]" group-by="_:intended-id(.)">
        <xsl:variable name="id" as="xs:string" select="current-grouping-key()"/>
        <xsl:map-entry key="generate-id()" select="$id"/>
        <xsl:for-each select="tail(current-group())">
          <xsl:map-entry key="generate-id()" select="_:free-id($id || '_' || (position() + 1), .)"/>
        </xsl:for-each>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="_:derived" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="name" as="xs:string" select="local-name($element)"/>
    <xsl:choose>
      <xsl:when test="$name = 'note' and sg:is-numbered($element)">
        <xsl:sequence select="'n' || $_:note-numbers(generate-id($element))"/>
      </xsl:when>
      <xsl:when test="$name = 'app'">
        <xsl:sequence select="'app' || $_:entry-numbers(generate-id($element))"/>
      </xsl:when>
      <xsl:when test="$element/(self::tei:text | parent::tei:text)/parent::tei:TEI">
        <xsl:sequence select="$name[. = ('text', 'front', 'body', 'back')]"/>
      </xsl:when>
      <xsl:when test="$_:counted($name) = 'div'">
        <xsl:sequence select="_:division-id($element)"/>
      </xsl:when>
      <xsl:when test="map:contains($_:counted, $name)">
        <xsl:variable name="division" as="element()?" select="_:division($element)"/>
        <xsl:sequence select="string-join((
            _:division-id($division), _:part-letter($division)[.], $name || sg:count($element) || $element/@part[. = ('M', 'F')]), '.')"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
