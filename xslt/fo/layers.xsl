<?xml version="1.0" encoding="UTF-8"?>
<!--
  TC: where each layer of the apparatus stands, at the foot of its pages or at an end, and how its entries follow each other there.
  An endnote knows the place of its lemma by `sg:endnote`, which org.siglum.print.ApparatusFilter fills.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="xs map _">

  <!-- What the editor says of layers in print, by their names: as, place, size, rule, heading. -->
  <xsl:param name="layer-print" as="map(xs:string, map(xs:string, xs:string))" select="map {}"/>

  <xsl:variable static="yes" name="_:usual" as="map(xs:string, xs:string)"
    select="map { 'as': 'paragraph', 'place': 'foot', 'size': '8.8pt', 'rule': 'hidden' }"/>

  <!-- One thing that is said of a layer in print, else what is usual. -->
  <xsl:function name="_:in-print" as="xs:string">
    <xsl:param name="layer" as="xs:string"/>
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="($layer-print($layer) ! .($key), $_:usual($key))[1]"/>
  </xsl:function>

  <!-- Whether a setting says how a layer is to be printed. -->
  <xsl:function name="sg:is-set-for-print" as="xs:boolean">
    <xsl:param name="layer" as="xs:string"/>
    <xsl:sequence select="exists($layer-print($layer) ! map:keys(.))"/>
  </xsl:function>

  <!-- At the foot a heading is wanted only where the editor says so; a list of endnotes has one. -->
  <xsl:function name="_:has-heading" as="xs:boolean">
    <xsl:param name="layer" as="xs:string"/>
    <xsl:sequence select="($layer-print($layer)?heading, if (_:in-print($layer, 'place') eq 'foot') then 'hidden' else 'shown')[1] eq 'shown'"/>
  </xsl:function>

  <xsl:function name="_:stands-at" as="xs:boolean">
    <xsl:param name="entry" as="element()"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:sequence select="_:in-print(sg:printed-layer($entry), 'place') eq $place"/>
  </xsl:function>

  <!-- What is set above the entries, and the block that they go into, which comes last. Its leading is absolute, as room is reckoned by it. -->
  <xsl:template name="sg:foot-layer" as="element(sg:layer)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="as" as="xs:string" select="_:in-print($name, 'as')"/>
    <sg:layer name="{$name}">
      <xsl:if test="$as ne 'paragraph'">
        <xsl:attribute name="as" select="$as"/>
      </xsl:if>
      <xsl:if test="_:in-print($name, 'rule') eq 'shown'">
        <fo:block xsl:use-attribute-sets="layer-rule" sg:between="true"><fo:leader xsl:use-attribute-sets="short-rule"/></fo:block>
      </xsl:if>
      <xsl:if test="_:has-heading($name)">
        <fo:block xsl:use-attribute-sets="layer layer-heading">
          <xsl:sequence select="_:size($name)"/>
          <xsl:value-of select="_:label($name)"/>
        </fo:block>
      </xsl:if>
      <fo:block xsl:use-attribute-sets="layer" role="{if ($as eq 'paragraph') then 'P' else 'Div'}">
        <xsl:sequence select="_:size($name), sg:language(($_:root/TEI/text[@xml:lang], $_:root/TEI)[1])"/>
      </fo:block>
    </sg:layer>
  </xsl:template>

  <xsl:function name="_:size" as="attribute()*">
    <xsl:param name="layer" as="xs:string"/>
    <xsl:analyze-string select="string($layer-print($layer)?size)" regex="^([0-9.]+)([a-z]+)$">
      <xsl:matching-substring>
        <xsl:attribute name="font-size" select="."/>
        <xsl:attribute name="line-height" select="round(number(regex-group(1)) * 1.2, 2) || regex-group(2)"/>
      </xsl:matching-substring>
    </xsl:analyze-string>
  </xsl:function>

  <xsl:function name="_:label" as="xs:string">
    <xsl:param name="layer" as="xs:string"/>
    <xsl:sequence select="string($_:layers[@name = $layer] ! sg:layer-label(., $messages))"/>
  </xsl:function>

  <!-- An entry at a foot: part of a paragraph, or a line of its own. -->
  <xsl:template name="sg:foot-entry" as="element()+">
    <xsl:variable name="as" as="xs:string" select="_:in-print(sg:printed-layer(.), 'as')"/>
    <xsl:choose>
      <xsl:when test="$as eq 'paragraph'">
        <xsl:call-template name="_:numbered-entry"/>
      </xsl:when>
      <xsl:otherwise>
        <fo:block xsl:use-attribute-sets="layer-line" role="P">
          <xsl:if test="ends-with($as, 'columns')">
            <xsl:attribute name="text-align">start</xsl:attribute>
          </xsl:if>
          <xsl:call-template name="_:numbered-entry"/>
        </fo:block>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Endnotes -->

  <!-- The end that the endnotes of a place stand at: of the highest division that has others beside it, else of the text. -->
  <xsl:function name="_:chapter" as="element()">
    <xsl:param name="place" as="element()"/>
    <xsl:variable name="divisions" as="element()*" select="$place/ancestor::*[self::div or matches(local-name(), '^div[1-7]$')]"/>
    <xsl:sequence select="($divisions[_:has-siblings(.)][1], $place/ancestor::text[1])[1]"/>
  </xsl:function>

  <xsl:function name="_:has-siblings" as="xs:boolean">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="exists($division/../(* except $division)[local-name() = local-name($division)])"/>
  </xsl:function>

  <!-- What such a division says of its lines: it may number them by itself, and running heads name it. -->
  <xsl:function name="sg:section" as="attribute()*">
    <xsl:param name="division" as="element()"/>
    <xsl:if test="_:has-siblings($division) and empty($division/ancestor::*[self::div or matches(local-name(), '^div[1-7]$')][_:has-siblings(.)])">
      <xsl:attribute name="sg:lines">counted</xsl:attribute>
      <xsl:attribute name="sg:section" select="$division/@n"/>
    </xsl:if>
    <xsl:variable name="asked" as="xs:string*" select="tokenize($lines?second)"/>
    <xsl:for-each select="(sg:number-of-passage($division)[$asked = 'textpart'],
        $division[not(@type = 'textpart')][@type = $asked or $asked = 'div']/@n ! string())[1]">
      <xsl:attribute name="sg:margin" select="."/>
    </xsl:for-each>
  </xsl:function>

  <!-- The entries that stand at the end of a division or of the text, by the identifier of what ends. -->
  <xsl:variable name="_:of-chapters" as="map(xs:string, element()*)" select="
      map:merge(for $entry in sg:foot-entries($_:root/TEI)[_:stands-at(., 'division')]
        return map:entry(generate-id(_:chapter(_:place-of($entry))), $entry), map { 'duplicates': 'combine' })"/>

  <xsl:function name="_:place-of" as="element()">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="($entry/self::app ! key('_:lemma-ends', @sg:id, $_:root)[1], $entry)[1]"/>
  </xsl:function>

  <xsl:template name="sg:endnotes">
    <xsl:if test="$about and map:contains($_:of-chapters, generate-id())">
      <xsl:call-template name="_:endnote-layers">
        <xsl:with-param name="entries" select="$_:of-chapters(generate-id())"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="_:endnote-layers" as="element(fo:block)*">
    <xsl:param name="entries" as="element()*"/>
    <xsl:for-each select="distinct-values(($_:layers/@name, 'interventions'))[. = ($entries ! sg:printed-layer(.))]">
      <xsl:variable name="name" as="xs:string" select="."/>
      <xsl:variable name="own" as="element()+" select="sg:in-text-order($entries[sg:printed-layer(.) = $name])"/>
      <xsl:if test="_:in-print($name, 'rule') eq 'shown'">
        <fo:block xsl:use-attribute-sets="apparatus-rule" sg:lines="none"><fo:leader xsl:use-attribute-sets="short-rule"/></fo:block>
      </xsl:if>
      <xsl:if test="_:has-heading($name)">
        <fo:block xsl:use-attribute-sets="endnotes-heading"><xsl:value-of select="_:label($name)"/></fo:block>
      </xsl:if>
      <fo:block xsl:use-attribute-sets="apparatus" role="{if (_:in-print($name, 'as') eq 'lines') then 'Div' else 'P'}">
        <xsl:sequence select="_:size($name), sg:language(($_:root/TEI/text[@xml:lang], $_:root/TEI)[1])"/>
        <xsl:for-each select="$own">
          <xsl:if test="position() gt 1 and _:in-print($name, 'as') ne 'lines'"><xsl:text>&#x2003;</xsl:text></xsl:if>
          <sg:endnote ref="{sg:lemma-id(.)}"><xsl:call-template name="sg:foot-entry"/></sg:endnote>
        </xsl:for-each>
      </fo:block>
    </xsl:for-each>
  </xsl:template>

  <!-- What of a document goes to the end of the volume; the entries elsewhere are named only, so that their lemmata are looked for. -->
  <xsl:template name="sg:endnotes-apart" as="element()*">
    <xsl:param name="entries" as="element()*"/>
    <xsl:for-each select="$entries[not(_:stands-at(., 'foot'))]">
      <sg:endnote ref="{sg:lemma-id(.)}"/>
    </xsl:for-each>
    <xsl:variable name="last" as="element()*" select="$entries[_:stands-at(., 'volume')]"/>
    <xsl:if test="exists($last)">
      <sg:later>
        <fo:block xsl:use-attribute-sets="endnotes-document"><xsl:value-of select="$about/sg:title"/></fo:block>
        <xsl:call-template name="_:endnote-layers">
          <xsl:with-param name="entries" select="$last"/>
        </xsl:call-template>
      </sg:later>
    </xsl:if>
  </xsl:template>

  <xsl:variable name="sg:last-notes" as="xs:string" select="'notes'"/>

  <!-- Whether something may come for the end of the volume: what leads there stands in sg:if-later. -->
  <xsl:function name="sg:may-have-last-notes" as="xs:boolean">
    <xsl:sequence select="some $layer in map:keys($layer-print) satisfies _:in-print($layer, 'place') eq 'volume'"/>
  </xsl:function>

  <!-- The pages at the end of the volume, if anything has come for them. -->
  <xsl:template name="sg:last-notes">
    <xsl:if test="sg:may-have-last-notes()">
      <sg:if-later>
        <fo:page-sequence master-reference="pages" initial-page-number="auto" xml:lang="{sg:edition/@interface}">
          <xsl:call-template name="sg:running-heads">
            <xsl:with-param name="even" select="string(sg:edition/sg:title)"/>
            <xsl:with-param name="odd" select="sg:label($messages, 'notes')"/>
            <xsl:with-param name="language" select="string(sg:edition/@interface)"/>
          </xsl:call-template>
          <fo:flow flow-name="xsl-region-body" xsl:use-attribute-sets="text">
            <fo:block id="{$sg:last-notes}" xsl:use-attribute-sets="opening" role="H1"><xsl:value-of select="sg:label($messages, 'notes')"/></fo:block>
            <sg:later/>
          </fo:flow>
        </fo:page-sequence>
      </sg:if-later>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
