<?xml version="1.0" encoding="UTF-8"?>
<!--
  Layers of the apparatus: entries that are kept apart from variants, as sources and testimonia are. A layer is named by the type of an
  entry or of its listApp; also notes, and quotations with their references, may be entries of one. These stay where they are in the text.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- The layers that the editor names, in their order: "name", and perhaps "label" and "types". -->
  <xsl:param name="layers" as="map(xs:string, item()*)*" select="()"/>

  <!-- A passage of more words than this is called by its first and its last. -->
  <xsl:param name="lemma-words" as="xs:integer" select="4"/>

  <xsl:function name="_:shown-words" as="xs:string">
    <xsl:param name="words" as="xs:string*"/>
    <xsl:sequence select="
        if (count($words) le $lemma-words) then string-join($words, ' ')
        else replace($words[1], '\P{L}+$', '') || ' … ' || replace($words[last()], '\P{L}+$', '')"/>
  </xsl:function>

  <xsl:variable name="_:by-type" as="map(xs:string, xs:string)" select="
      map:merge(for $layer in $layers, $type in if (map:contains($layer, 'types')) then $layer?types else $layer?name
        return map:entry($type, $layer?name), map { 'duplicates': 'use-first' })"/>

  <!-- The layer that is no other: of variants. -->
  <xsl:variable static="yes" name="_:proper" as="xs:string" select="'apparatus'"/>

  <!-- Words of the field for layers, in small letters and without what parts words. They make a layer wherever they stand. -->
  <xsl:variable static="yes" name="_:known" as="map(xs:string, xs:string)" select="map:merge((
      ('sources fontes fons apparatusfontium') ! tokenize(.) ! map { .: 'sources' },
      ('testimonia testimonium test testimony testimonies apparatustestimoniorum') ! tokenize(.) ! map { .: 'testimonia' },
      ('parallels parallel similia loci locisimiles locussimilis parallelpassage parallelpassages apparatussimilium') ! tokenize(.) ! map { .: 'parallels' }))"/>

  <!-- A note of the type "source" says where a document comes from: it makes a layer of entries alone. -->
  <xsl:variable static="yes" name="_:known-of-entries" as="map(xs:string, xs:string)" select="map:put($_:known, 'source', 'sources')"/>

  <!-- As types of an entry these would be kinds of variants. -->
  <xsl:variable static="yes" name="_:known-of-lists" as="map(xs:string, xs:string)" select="map:merge(($_:known-of-entries,
      ('emendations emendation emendationes conjectures conjecture coniecturae coniectura') ! tokenize(.) ! map { .: 'emendations' },
      ('apparatus criticus apparatuscriticus criticalapparatus critical appcrit variants variant readings main') ! tokenize(.) ! map { .: $_:proper }))"/>

  <!-- The layer that a type names: as the editor says, else by a word of the field; not where the editor lists the types of that layer. -->
  <xsl:function name="_:layer-of-type" as="xs:string?">
    <xsl:param name="type" as="attribute()?"/>
    <xsl:param name="words" as="map(xs:string, xs:string)"/>
    <xsl:for-each select="$type ! normalize-space(.)">
      <xsl:variable name="known" as="xs:string?" select="$words(translate(lower-case(.), ' _.-', ''))"/>
      <xsl:sequence select="($_:by-type(.), $known[not($layers[?name = $known] ! map:contains(., 'types'))])[1]"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The layer of an entry of the apparatus. A listApp makes a layer by any type. -->
  <xsl:function name="_:layer-of-entry" as="xs:string">
    <xsl:param name="app" as="element(app)"/>
    <xsl:variable name="list" as="attribute()?" select="$app/ancestor::listApp[normalize-space(@type)][1]/@type"/>
    <xsl:sequence select="
        if (empty($list) and empty($app/@type)) then $_:proper
        else (_:layer-of-type($app/@type, $_:known-of-entries), _:layer-of-type($list, $_:known-of-lists), $list ! normalize-space(.), $_:proper)[1]"/>
  </xsl:function>

  <!-- The layer that a note or quotation of the text is an entry of; empty for most. -->
  <xsl:function name="sg:layer" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="layer" as="xs:string?" select="
        if ($element/self::note) then _:layer-of-type($element/@type, $_:known)
        else if (map:size($_:by-type) eq 0) then ()
        else if ($element/self::cit[bibl | biblStruct | ref | ptr]) then ($element/(@type, quote/@type) ! $_:by-type(normalize-space()))[1]
        else if ($element/self::quote[@source][not(parent::cit)]) then $element/@type ! $_:by-type(normalize-space())
        else ()"/>
    <xsl:sequence select="$layer[_:is-in-running-text($element)]"/>
  </xsl:function>

  <!-- What stands in a lemma stands in the text. -->
  <xsl:function name="_:is-in-running-text" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element/ancestor::text)
        and empty($element/ancestor::*[self::rdg or self::note or self::person or self::place or self::org or self::event
          or self::object or self::nym or self::listBibl or self::witness])
        and (every $app in $element/ancestor::app satisfies not(_:is-stand-off($app)) and exists($element/ancestor::* intersect _:lemma($app)))"/>
  </xsl:function>

  <!-- All notes and quotations of the text that are entries. -->
  <xsl:variable name="_:layered-in-text" as="element()*" select="$document/text/(descendant::note | descendant::cit | descendant::quote)[sg:layer(.)]"/>

  <xsl:variable name="_:has-other-layers" as="xs:boolean" select="some $app in sg:entries($document) satisfies _:layer-of-entry($app) ne $_:proper"/>

  <!-- The layers that occur, in the order in which they are shown: as the editor lists them, then what explains the text, its variants, others. -->
  <xsl:function name="sg:layers" as="element(sg:layer)*">
    <xsl:variable name="entries" as="element(app)*" select="sg:ordered-entries()"/>
    <xsl:variable name="occurring" as="xs:string*" select="distinct-values(($_:layered-in-text ! sg:layer(.), $entries ! _:layer-of-entry(.), 'interventions'[exists($_:interventions)]))"/>
    <xsl:for-each select="distinct-values(($layers?name, 'sources', 'testimonia', 'parallels', $_:proper, $occurring))[. = $occurring]">
      <xsl:variable name="name" as="xs:string" select="."/>
      <xsl:variable name="types" as="xs:string*" select="
          if ($name eq $_:proper) then () else distinct-values($entries/@type[_:layer-of-type(., $_:known-of-entries) = $name] ! normalize-space(.))"/>
      <sg:layer name="{$name}">
        <xsl:for-each select="$layers[?name = $name]?label">
          <xsl:attribute name="label" select="."/>
        </xsl:for-each>
        <xsl:if test="exists($types)">
          <xsl:attribute name="types" select="$types"/>
        </xsl:if>
      </sg:layer>
    </xsl:for-each>
  </xsl:function>

  <!-- What the canonical entry says of its layer. -->
  <xsl:function name="_:layer-attribute" as="attribute(sg:layer)?">
    <xsl:param name="app" as="element(app)"/>
    <xsl:variable name="layer" as="xs:string" select="_:layer-of-entry($app)"/>
    <xsl:if test="$layer ne $_:proper">
      <xsl:attribute name="sg:layer" select="$layer"/>
    </xsl:if>
  </xsl:function>

  <!-- Whether an entry of another layer has no variants: it says nothing of the witnesses. -->
  <xsl:function name="_:is-remark" as="xs:boolean">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="empty($app//rdg) and _:layer-of-entry($app) ne $_:proper"/>
  </xsl:function>

  <!-- Of a note or quotation: its layer, and what it is keyed to. A note among verses or paragraphs belongs to the one before it. -->
  <xsl:template name="_:layer-attributes" as="attribute()*">
    <xsl:variable name="before" as="element()?" select="preceding-sibling::*[1]/descendant-or-self::*[self::l or self::p or self::ab][last()]"/>
    <xsl:variable name="lines" as="element(l)*" select="self::cit/quote//l | self::quote//l"/>
    <xsl:variable name="around" as="element()?" select="ancestor::*[self::l or self::p or self::ab][1]"/>
    <xsl:attribute name="sg:layer" select="sg:layer(.)"/>
    <xsl:sequence select="_:keyed(
        ancestor::*[starts-with(local-name(), 'div') or self::floatingText or self::text][1],
        (($around/self::l, $lines[1], $around, $before)[1], $lines[last()][not($around/self::l)]))"/>
    <xsl:if test="@source">
      <xsl:attribute name="sg:sources" select="tokenize(@source) ! sg:siglum(.)"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="cit[sg:layer(.)] | quote[sg:layer(.)]" mode="sg:more">
    <xsl:variable name="words" as="xs:string*" select="_:words-of-quotation(.)"/>
    <xsl:call-template name="sg:identifier"/>
    <xsl:call-template name="_:layer-attributes"/>
    <xsl:attribute name="sg:lemma" select="_:shown-words($words)"/>
  </xsl:template>

  <xsl:function name="_:words-of-quotation" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="flat" as="node()*">
      <xsl:apply-templates select="if ($element/self::cit) then $element/(quote | q) else $element/node()" mode="_:flat"/>
    </xsl:variable>
    <xsl:sequence select="tokenize(string-join($flat))"/>
  </xsl:function>

  <!-- The reference of such a quotation is none of the running text. -->
  <xsl:function name="_:is-reference" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        map:size($_:by-type) gt 0 and exists($node/ancestor-or-self::*[parent::cit[sg:layer(.)]][not(self::quote or self::q)])"/>
  </xsl:function>

  <xsl:template match="cit/*[_:is-reference(.)]" mode="_:flat"/>

  <xsl:template match="text()[parent::cit[sg:layer(.)]][not(normalize-space())]" mode="#default _:flat" priority="1"/>

</xsl:stylesheet>
