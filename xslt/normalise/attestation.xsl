<?xml version="1.0" encoding="UTF-8"?>
<!--
  Who reads what (Guidelines, chapter TC): every entry says of each manuscript which one reading it has. What @wit names,
  by itself, by a hand or by a group, stands in sg:witnesses of the reading; what is inferred, in sg:implied.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- What a witness reads that no reading names: "lemma", "unknown" (nothing can be said), or "" for the custom of the document. -->
  <xsl:param name="implicit-witnesses" as="xs:string" select="''"/>

  <!-- An apparatus most of whose lemmata name nobody is negative: who is not named agrees with the text. -->
  <xsl:variable name="sg:implicit" as="xs:string" select="
      if ($implicit-witnesses ne '') then $implicit-witnesses
      else if (count($_:variant-lemmata[not(@wit)]) gt count($_:variant-lemmata[@wit])) then 'lemma' else 'unknown'"/>

  <xsl:variable name="_:variant-lemmata" as="element(lem)*" select="
      if ($_:has-other-layers) then $document//lem[not(_:is-remark(ancestor::app[last()]))] else $document//lem"/>

  <!-- The readings of an entry; those of an entry within a reading are not its own. -->
  <xsl:function name="_:readings" as="element()*">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="if ($app/rdgGrp) then $app/(lem | rdg | rdgGrp/(lem | rdg | rdgGrp/(lem | rdg))) else $app/(lem | rdg)"/>
  </xsl:function>

  <!--
    A map: "named" and "implied" hold the witnesses of each reading, by its generate-id(), in the order of @wit and of
    the list of witnesses; "twice" each "witness" with a "reading" that is its second one in the entry, when nothing tells
    the two apart. Maps that pass from function to function bear no closer type, as that would be proved for every entry.
  -->
  <xsl:function name="_:attestation" as="map(*)">
    <xsl:param name="app" as="element(app)"/>
    <xsl:variable name="readings" as="element()*" select="_:readings($app)"/>
    <xsl:variable name="claiming" as="element()*" select="$readings[@wit][not(_:is-bare(.))]"/>
    <xsl:variable name="own" as="map(*)" select="
        map:merge(for $reading in $claiming, $witness in _:named-itself($reading) return map:entry($witness, $reading), map { 'duplicates': 'combine' })"/>
    <xsl:variable name="contested" as="xs:string*" select="map:keys($own)[exists(tail($own(.)))]"/>
    <xsl:variable name="named" as="map(*)" select="
        map:merge((
          $own,
          $contested[not(contains(., '~'))] ! (let $witness := . return tail($own(.))[_:is-told-apart(.)][1] ! map:entry($witness || '~pc', .)),
          _:by-groups($claiming)),
        map { 'duplicates': 'use-first' })"/>
    <xsl:sequence select="map {
        'named': map:merge(for $reading in $claiming return map:entry(generate-id($reading),
          distinct-values((_:named-itself($reading), $contested ! (. || '~pc'), _:of-groups($reading)))[$named(.)[1] is $reading])),
        'implied': _:implied($app, $readings, $named),
        'twice': $contested ! (let $witness := . return tail($own(.))[not(. is $own($witness)[1]) and not(_:is-told-apart(.))]
          ! map { 'witness': $witness, 'reading': . }) }"/>
  </xsl:function>

  <!-- The manuscripts and hands that @wit of a reading names by themselves. -->
  <xsl:function name="_:named-itself" as="xs:string*">
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="names" as="xs:string*" select="$_:witnesses-in($reading/@wit)"/>
    <xsl:sequence select="if ($reading/(@hand, @type)) then $names ! _:hand(., $reading) else $names"/>
  </xsl:function>

  <xsl:function name="_:of-groups" as="xs:string*">
    <xsl:param name="reading" as="element()"/>
    <xsl:sequence select="$_:groups-in($reading/@wit) ! $_:members(.)"/>
  </xsl:function>

  <!-- What is read by a group is read by its members: unless one is named by itself, or by a smaller group. -->
  <xsl:function name="_:by-groups" as="map(*)*">
    <xsl:param name="readings" as="element()*"/>
    <xsl:for-each select="
        for $reading in $readings, $name in $_:groups-in($reading/@wit)
        return map { 'reading': $reading, 'members': $_:members($name) }">
      <xsl:sort select="count(?members)"/>
      <xsl:variable name="reading" as="element()" select="?reading"/>
      <xsl:sequence select="?members ! map:entry(., $reading)"/>
    </xsl:for-each>
  </xsl:function>

  <!--
    The manuscripts that are there and not named: one whose first hand is named reads with it; else what other entries
    require or leave; else what the custom of the apparatus says.
  -->
  <xsl:function name="_:implied" as="map(*)">
    <xsl:param name="app" as="element(app)"/>
    <xsl:param name="readings" as="element()*"/>
    <xsl:param name="named" as="map(*)"/>
    <xsl:variable name="unnamed" as="xs:string*" select="
        if ($_:has-other-layers and _:is-remark($app)) then () else _:present($app)[not(map:contains($named, .))]"/>
    <!-- The entry stands for a lemma that no reading of it gives. -->
    <xsl:variable name="lemma" as="element()?" select="if ($sg:implicit = 'lemma') then (_:lemma($app), $app)[1] else ()"/>
    <xsl:variable name="is-bound" as="xs:boolean" select="_:is-bound($app, $readings)"/>
    <xsl:choose>
      <xsl:when test="$is-bound or map:keys($named) = $_:all-first-hands">
        <xsl:variable name="witnesses" as="xs:string*"
          select="$unnamed, if ($is-bound) then distinct-values(_:bound-hands($app, $readings, $named)) else ()"/>
        <xsl:variable name="bonds" as="map(*)" select="if ($is-bound) then _:bonds($app, $readings) else map {}"/>
        <xsl:map>
          <xsl:for-each-group select="$witnesses" group-by="
              ($_:first-hands(.) ! $named(.), if ($is-bound) then _:left-to(., $app, $readings, $lemma, $bonds) else $lemma)[1] ! generate-id()">
            <xsl:map-entry key="current-grouping-key()" select="current-group()"/>
          </xsl:for-each-group>
        </xsl:map>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="map:merge($lemma ! map:entry(generate-id(), $unnamed))"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The manuscripts whose text runs through the place of an entry: those that have what the entry stands within, and have not failed. -->
  <xsl:function name="_:present" as="xs:string*">
    <xsl:param name="app" as="element(app)"/>
    <xsl:variable name="around" as="element()?" select="$app/ancestor::*[self::lem or self::rdg][1]"/>
    <xsl:variable name="outer" as="map(*)?" select="$around/ancestor::app[1] ! _:attestation(.)"/>
    <xsl:variable name="all" as="xs:string*" select="
        if (exists($outer)) then ($outer?named(generate-id($around))[$_:kinds(.) = 'manuscript'], $outer?implied(generate-id($around)))
        else $_:manuscripts"/>
    <xsl:choose>
      <xsl:when test="empty($_:bounds)">
        <xsl:sequence select="$all"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="there" as="xs:string*" select="$_:there(generate-id($app))"/>
        <xsl:sequence select="if (exists($outer)) then $all[. = $there] else $there"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
