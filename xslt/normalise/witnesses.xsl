<?xml version="1.0" encoding="UTF-8"?>
<!--
  The witnesses of a document (Guidelines, chapter TC): each is a manuscript, a hand of one, or a group. They are known by
  their identifiers; a hand that no list describes, but an entry tells apart, by that of its manuscript and a label: A~pc.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- The first @wit of each value: most values recur, and each is read once. -->
  <xsl:variable name="_:wits" as="attribute(wit)*">
    <xsl:for-each-group select="$document//@wit" group-by="string()">
      <xsl:sequence select="."/>
    </xsl:for-each-group>
  </xsl:variable>

  <!-- All witnesses in the order of their lists. What is described elsewhere, a manuscript or a hand, is one when @wit names it. -->
  <xsl:variable name="_:witnesses" as="element()*" select="
      $document//witness[@xml:id or @n]
      | key('_:named', distinct-values($_:wits ! tokenize(.)) ! _:name(.), $document)[self::msDesc or self::handNote]"/>

  <!-- Hands that another file describes: they are known by now. -->
  <xsl:template match="sg:hands"/>

  <!-- Their identifiers. Where no witness is described anywhere, whatever @wit names is one. -->
  <xsl:variable name="_:listed" as="xs:string*" select="
      distinct-values(if (exists($_:witnesses)) then $_:witnesses ! _:key(.) else $_:wits ! tokenize(.) ! _:name(.))"/>

  <!-- manuscript, hand or group, by identifier. -->
  <xsl:variable name="_:kinds" as="map(xs:string, xs:string)" select="
      if (exists($_:witnesses)) then map:merge($_:witnesses ! map:entry(_:key(.), _:kind(.)), map { 'duplicates': 'use-first' })
      else map:merge($_:listed ! map:entry(., 'manuscript'))"/>

  <xsl:variable name="_:manuscripts" as="xs:string*" select="$_:listed[$_:kinds(.) = 'manuscript']"/>

  <!-- The manuscripts that the siglum of a group, or the identifier of a list, stands for. -->
  <xsl:variable name="_:members" as="map(xs:string, xs:string*)" select="
      map:merge(($_:witnesses[$_:kinds(_:key(.)) = 'group'], $document//listWit[@xml:id])
        ! map:entry(_:key(.), descendant::witness[@xml:id or @n] ! _:key(.)[$_:kinds(.) = 'manuscript']), map { 'duplicates': 'use-first' })"/>

  <!-- What each value of @wit names: manuscripts and hands; groups; and their sigla, as they are written out. -->
  <xsl:variable name="_:witnesses-in" as="map(xs:string, xs:string*)" select="
      map:merge($_:wits ! map:entry(string(), tokenize(.) ! _:name(.)[map:contains($_:kinds, .) and not(map:contains($_:members, .))]))"/>

  <xsl:variable name="_:groups-in" as="map(xs:string, xs:string*)" select="
      map:merge($_:wits ! map:entry(string(), tokenize(.) ! _:name(.)[map:contains($_:members, .)]))"/>

  <xsl:variable name="_:sigla-in" as="map(xs:string, xs:string)" select="
      map:merge($_:wits ! map:entry(string(), string-join(tokenize(.) ! sg:siglum(.), ' ')))"/>

  <!-- The first hand of each manuscript whose hands are listed. -->
  <xsl:variable name="_:first-hands" as="map(xs:string, xs:string)" select="
      map:merge($_:witnesses[$_:kinds(_:key(.)) = 'hand'] ! (let $hand := . return _:of(.) ! map:entry(., _:key($hand))),
        map { 'duplicates': 'use-first' })"/>

  <xsl:variable name="_:all-first-hands" as="xs:string*" select="map:keys($_:first-hands) ! $_:first-hands(.)"/>

  <!-- What all later stages know of the witnesses that have a text: siglum, name, and for a hand its manuscript. -->
  <xsl:function name="sg:witnesses" as="element(sg:witness)*">
    <xsl:for-each select="$_:listed[$_:kinds(.) = ('manuscript', 'hand')]">
      <xsl:variable name="witness" as="element()?" select="key('_:named', ., $document)[1]"/>
      <sg:witness id="{.}" kind="{$_:kinds(.)}" siglum="{sg:siglum(.)}">
        <xsl:if test="$_:kinds(.) = 'hand' and exists(_:of($witness))">
          <xsl:attribute name="of" select="_:of($witness)"/>
        </xsl:if>
        <xsl:value-of select="normalize-space(string-join($witness/node()[not(self::listWit or self::abbr[@type = 'siglum'] or self::comment())]))"/>
      </sg:witness>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="_:key" as="xs:string">
    <xsl:param name="witness" as="element()"/>
    <xsl:sequence select="normalize-space(($witness/@xml:id, $witness/@n)[1])"/>
  </xsl:function>

  <!-- The identifier that a pointer names. -->
  <xsl:function name="_:name" as="xs:string">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:sequence select="if (contains($pointer, '#')) then substring-after($pointer, '#') else $pointer"/>
  </xsl:function>

  <!-- The witness that a hand belongs to. -->
  <xsl:function name="_:of" as="xs:string?">
    <xsl:param name="hand" as="element()"/>
    <xsl:sequence select="$hand/ancestor::*[self::witness or self::msDesc][@xml:id][1] ! _:key(.)"/>
  </xsl:function>

  <!--
    Editions nest a list of witnesses in a witness both for its hands and for the members of a group. They are told apart
    by their sigla: a hand has that of its manuscript with a number or a letter after it (N, N¹; A, Aᵃᶜ).
  -->
  <xsl:function name="_:kind" as="xs:string">
    <xsl:param name="witness" as="element()"/>
    <xsl:variable name="nested" as="element(witness)*"
      select="$witness/descendant::witness[@xml:id or @n][ancestor::witness[1] is $witness]"/>
    <xsl:sequence select="
        if ($witness/self::handNote) then 'hand'
        else if (exists($nested[not(_:is-hand-of(., $witness))])) then 'group'
        else if ($witness/ancestor::witness[@xml:id][1][_:is-hand-of($witness, .)]) then 'hand'
        else 'manuscript'"/>
  </xsl:function>

  <xsl:function name="_:is-hand-of" as="xs:boolean">
    <xsl:param name="hand" as="element()"/>
    <xsl:param name="witness" as="element()"/>
    <xsl:variable name="siglum" as="xs:string" select="sg:siglum(_:key($hand))"/>
    <xsl:variable name="stem" as="xs:string" select="sg:siglum(_:key($witness))"/>
    <xsl:sequence select="starts-with($siglum, $stem)
        and matches(substring-after($siglum, $stem), '^[\s&#xA0;.,_\-]*(\p{N}|m\p{N}|[a-z]|[ap]\.?\s?c\.?|[ᵃᵖ]ᶜ|mg\.?|corr\.?)$')"/>
  </xsl:function>

  <!--
    The witness that a name in @wit of a reading means: itself, or a later hand of it, when @hand or @type says so.
    The scribe of the whole is no later hand.
  -->
  <xsl:function name="_:hand" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="hand" as="xs:string?" select="$reading/@hand[normalize-space()] ! _:name(tokenize(.)[1])"/>
    <xsl:variable name="note" as="element()?" select="$hand ! key('_:named', ., $document)[self::handNote][1]"/>
    <xsl:sequence select="
        if ($_:kinds($name) = 'hand' or $hand = $name) then $name
        else if (exists($hand) and $_:kinds($hand) = 'hand') then $hand
        else if (exists($hand) and not($note/@scope = ('sole', 'major'))) then $name || '~' || sg:siglum($hand)
        else if ($reading/@type[matches(., '^(p\.?c\.?|post-?corr.*|.*correct(ion-altered|ed))$', 'i')]) then $name || '~pc'
        else $name"/>
  </xsl:function>

  <!-- Whether an entry says in any way that a further reading of a witness is a later one: so that it has two, and rightly. -->
  <xsl:function name="_:is-told-apart" as="xs:boolean">
    <xsl:param name="reading" as="element()"/>
    <xsl:sequence select="exists($reading/(@hand, @varSeq, @cause, @type))
        or exists($reading/add[not(../node()[not(self::add)][normalize-space()])])
        or exists($reading/following-sibling::*[1]/self::witDetail[not(sg:is-own(.))])
        or exists($reading/@xml:id[. = $reading/ancestor::app[1]//witDetail[not(sg:is-own(.))]/@target ! tokenize(.) ! _:name(.)])"/>
  </xsl:function>

  <xsl:variable name="_:own" as="xs:string*" select="$document/teiHeader/encodingDesc/appInfo/application[@ident = 'Siglum']/@xml:id ! normalize-space()"/>

  <!-- Whether Siglum itself inferred what a detail says, when it made the file that it reads now. -->
  <xsl:function name="sg:is-own" as="xs:boolean">
    <xsl:param name="detail" as="element(witDetail)"/>
    <xsl:sequence select="exists($_:own) and $detail/@type = 'inferred' and tokenize($detail/@resp) ! _:name(.) = $_:own"/>
  </xsl:function>

</xsl:stylesheet>
