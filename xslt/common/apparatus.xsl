<?xml version="1.0" encoding="UTF-8"?>
<!-- What pages and exports ask of the entries of a canonical apparatus: where one stands, what it holds, of what kind it is. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:key name="_:division" match="text | floatingText | div | div1 | div2 | div3 | div4 | div5 | div6 | div7" use="@sg:id"/>

  <xsl:variable name="_:root" as="document-node()" select="root(.)"/>

  <xsl:variable name="_:with-entries" as="element()*"
    select="key('_:division', distinct-values(($_:root/TEI/standOff/listApp/app, $_:entries-in-text, $_:interventions-in-text)/@sg:in), $_:root)"/>

  <!-- The layers of the apparatus that the document has, in their order. -->
  <xsl:variable name="_:layers" as="element(sg:layer)*" select="$_:root/TEI/standOff/sg:layer"/>
  <xsl:variable name="_:has-layers" as="xs:boolean" select="count($_:layers) gt 1"/>

  <!-- Notes and quotations that are entries of a layer, where they stand. -->
  <xsl:key name="_:in-layer" match="note[@sg:layer] | cit[@sg:layer] | quote[@sg:layer]" use="string(@sg:layer)"/>

  <xsl:variable name="_:entries-in-text" as="element()*" select="key('_:in-layer', $_:layers/@name, $_:root)"/>

  <!-- What the editor of a transcription did, where it was done. -->
  <xsl:variable name="_:interventions-in-text" as="element()*" select="
      if ($_:layers/@name = 'interventions') then $_:root/TEI/text//*[@sg:layer eq 'interventions'] except $_:entries-in-text else ()"/>

  <!-- The layer of an entry. -->
  <xsl:function name="sg:layer-of" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="string((_:outermost($entry)/@sg:layer, 'apparatus')[1])"/>
  </xsl:function>

  <!-- Entries of several kinds in the order of their places in the text; those without a place come last. -->
  <xsl:function name="sg:in-text-order" as="element()*">
    <xsl:param name="entries" as="element()*"/>
    <xsl:variable name="ranks" as="map(xs:string, xs:integer)">
      <xsl:map>
        <xsl:for-each select="($entries ! _:place-in-text(.))/.">
          <xsl:map-entry key="generate-id()" select="position()"/>
        </xsl:for-each>
      </xsl:map>
    </xsl:variable>
    <xsl:sequence select="
        if (empty($entries[self::app]) or empty($entries[not(self::app)])) then $entries
        else sort($entries, (), function($entry as element()) as xs:integer {
          (_:place-in-text($entry) ! $ranks(generate-id()), map:size($ranks) + 1)[1] })"/>
  </xsl:function>

  <xsl:key name="_:from" match="anchor[@type = 'app-from']" use="string(@corresp)"/>

  <xsl:function name="_:place-in-text" as="element()?">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="if ($entry/self::app) then key('_:from', '#' || $entry/@sg:id, $_:root)[1] else $entry"/>
  </xsl:function>

  <!-- The divisions that have entries, by identifier: the "label", with those of the divisions around it, and the "page". -->
  <xsl:variable name="_:of-divisions" as="map(xs:string, map(xs:string, xs:string))"
    select="map:merge($_:with-entries ! map:entry(string(@sg:id), _:of-division(.)))"/>

  <!-- A division that holds all others that have entries tells none of them apart. -->
  <xsl:function name="_:of-division" as="map(xs:string, xs:string)">
    <xsl:param name="division" as="element()"/>
    <xsl:variable name="telling" as="element()*" select="
        $division/ancestor-or-self::*[. is $division or (some $other in $_:with-entries satisfies empty($other/ancestor-or-self::* intersect .))]"/>
    <xsl:variable name="part" as="xs:string?" select="$division/ancestor-or-self::*[@sg:part][1]/@sg:part"/>
    <xsl:sequence select="map {
        'label': string-join($about//sg:division[@id = $telling/@sg:id]/(@label, @n)[normalize-space()][1], ', '),
        'page': string(($about/sg:part[@name = $part]/@page, $about/@page)[1]) }"/>
  </xsl:function>

  <!-- The entry of the text that an entry belongs to: itself, unless it stands within a reading. -->
  <xsl:function name="_:outermost" as="element()">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="($entry/ancestor-or-self::app[last()], $entry)[1]"/>
  </xsl:function>

  <!-- What the division of an entry is called; empty where it has no name. -->
  <xsl:function name="sg:division-of" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="string(_:outermost($entry)/@sg:in ! $_:of-divisions(.)?label)"/>
  </xsl:function>

  <!-- The page at whose foot an entry stands, from the site's root. -->
  <xsl:function name="sg:entry-page" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="string((_:outermost($entry)/@sg:in ! $_:of-divisions(.)?page, $about/@page)[1])"/>
  </xsl:function>

  <!-- What an entry is keyed to: a line (l), a paragraph (p), a block (ab), or nothing. -->
  <xsl:function name="sg:unit-of" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="string(_:outermost($entry)/@sg:unit)"/>
  </xsl:function>

  <!-- Entries that point to a place by a reference of the editor's (@loc) have no line. -->
  <xsl:function name="sg:number-of" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="string(_:outermost($entry)/(@sg:n, @loc)[1])"/>
  </xsl:function>

  <!-- The identifier of an entry; one within a reading is counted in its outermost entry. -->
  <xsl:function name="sg:entry-id" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="outermost" as="element()" select="_:outermost($entry)"/>
    <xsl:sequence select="
        if ($entry is $outermost) then string($entry/@sg:id)
        else string(($entry/@xml:id, $outermost/@sg:id || '.' || count($outermost//app[. &lt;&lt; $entry]) + 1)[1])"/>
  </xsl:function>

  <xsl:key name="_:listed" match="standOff/sg:witness" use="@id"/>

  <!-- The siglum of a witness by its identifier; a hand that no list describes has that of its manuscript and its own label. -->
  <xsl:function name="sg:siglum-of" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="
        if (contains($id, '~')) then sg:siglum-of(substring-before($id, '~')) || '&#xA0;' || replace(substring-after($id, '~'), '^pc$', 'p.c.')
        else string((key('_:listed', $id, $_:root)/@siglum, $id)[1])"/>
  </xsl:function>

  <!-- Whether a witness is described by its siglum alone. -->
  <xsl:function name="sg:is-siglum" as="xs:boolean">
    <xsl:param name="witness" as="element()"/>
    <xsl:sequence select="empty($witness/*) and normalize-space($witness) eq sg:siglum-of(sg:key-of-witness($witness))"/>
  </xsl:function>

  <!-- What a description gives for the siglum itself. -->
  <xsl:function name="sg:given-siglum" as="element()?">
    <xsl:param name="witness" as="element()"/>
    <xsl:sequence select="$witness/(abbr | head/abbr | idno | label)[@type = 'siglum'][1]"/>
  </xsl:function>

  <!-- What entries call a witness: its identifier, else its number. -->
  <xsl:function name="sg:key-of-witness" as="xs:string">
    <xsl:param name="witness" as="element()"/>
    <xsl:sequence select="normalize-space(($witness/@xml:id, $witness/@n)[1])"/>
  </xsl:function>

  <!-- The hands that only the entries know. -->
  <xsl:variable name="sg:derived-hands" as="xs:string*" select="
      distinct-values($_:root/TEI/standOff/listApp//@sg:witnesses ! tokenize(.)[contains(., '~')])"/>

  <!-- Lemma and readings of an entry, those in groups too, but not those of an entry within a reading. -->
  <xsl:function name="sg:readings" as="element()*">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="_:parts($app)[self::lem or self::rdg]"/>
  </xsl:function>

  <!-- All that an entry holds, in its order: groups only hold it together. -->
  <xsl:function name="_:parts" as="element()*">
    <xsl:param name="parent" as="element()"/>
    <xsl:sequence select="$parent/* ! (if (self::rdgGrp) then _:parts(.) else .)"/>
  </xsl:function>

  <!-- Whether the edited text has nothing where an entry stands, so that its readings are additions; a remark has no readings. -->
  <xsl:function name="sg:is-addition" as="xs:boolean">
    <xsl:param name="lemma" as="element(lem)"/>
    <xsl:sequence select="empty($lemma/(text()[normalize-space()] | *[not(self::anchor)])) and exists($lemma/ancestor::app[1]//rdg)"/>
  </xsl:function>

  <!-- Whether an entry says only where witnesses begin, end or fail. -->
  <xsl:function name="sg:tells-extent" as="xs:boolean">
    <xsl:param name="lemma" as="element(lem)"/>
    <xsl:variable name="readings" as="element(rdg)*" select="$lemma/ancestor::app[1]//rdg"/>
    <xsl:sequence select="sg:is-addition($lemma) and empty($lemma/(witStart | witEnd | lacunaStart | lacunaEnd))
        and empty($readings[empty(witStart | witEnd | lacunaStart | lacunaEnd) or * except (witStart | witEnd | lacunaStart | lacunaEnd) or text()[normalize-space()]])"/>
  </xsl:function>

  <!-- The word before an entry in its line or block of the text, which tells where an addition stands; empty at the start. -->
  <xsl:function name="sg:word-before" as="xs:string?">
    <xsl:param name="app" as="element(app)"/>
    <xsl:for-each select="key('_:from', '#' || $app/@sg:id, $_:root)[1]">
      <xsl:variable name="anchor" as="element(anchor)" select="."/>
      <xsl:variable name="before" as="text()*"
        select="ancestor::*[@sg:unit][1]//text()[. &lt;&lt; $anchor][empty(ancestor::note | ancestor::del | ancestor::choice/(sic | orig | abbr))]"/>
      <xsl:sequence select="tokenize(string-join($before))[matches(., '[\p{L}\p{N}]')][last()] ! replace(., '^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$', '')"/>
    </xsl:for-each>
  </xsl:function>

  <!-- Whether a lemma is only the mark that the words stand elsewhere in the text. -->
  <xsl:function name="sg:is-placeholder" as="xs:boolean">
    <xsl:param name="reading" as="element()"/>
    <xsl:sequence select="exists($reading/self::lem[@sg:inferred][not(node())]) and empty($reading/@sg:at)"/>
  </xsl:function>

  <!-- What is said of a reading: the notes and details that point to it, or follow it and point to none. -->
  <xsl:function name="sg:remarks" as="element()*">
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="app" as="element(app)" select="$reading/ancestor::app[1]"/>
    <xsl:variable name="readings" as="element()*" select="sg:readings($app)"/>
    <xsl:for-each select="_:parts($app)[not(self::lem or self::rdg)]">
      <xsl:variable name="remark" as="element()" select="."/>
      <xsl:variable name="pointed" as="element()*" select="$readings['#' || @xml:id = tokenize($remark/@target)]"/>
      <xsl:sequence select=".[($pointed, $readings[. &lt;&lt; $remark][last()], $readings[1])[1] is $reading]"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The type of a reading: its own, else that of its group, else that of the entry. -->
  <xsl:function name="sg:type-of" as="xs:string?">
    <xsl:param name="reading" as="element()"/>
    <xsl:sequence select="($reading/@type, $reading/ancestor::rdgGrp/@type[ancestor::app[1] is $reading/ancestor::app[1]], $reading/ancestor::app[1]/@type)[1]"/>
  </xsl:function>

  <!-- All kinds of variation that an entry names, by @type, @ana and @cause of any of its parts. -->
  <xsl:function name="sg:kinds-of" as="xs:string*">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="
        distinct-values(($app, $app/rdgGrp, sg:readings($app))/(@type, @subtype, @cause, @ana)[not(_:names-layer(.))] ! tokenize(.) ! replace(., '^.*#', ''))"/>
  </xsl:function>

  <!-- Whether the type of an entry only says to which layer it belongs. -->
  <xsl:function name="_:names-layer" as="xs:boolean">
    <xsl:param name="type" as="attribute()"/>
    <xsl:sequence select="$type/../@sg:layer and name($type) = 'type' and normalize-space($type) = $_:layers[@name = $type/../@sg:layer]/tokenize(@types)"/>
  </xsl:function>

</xsl:stylesheet>
