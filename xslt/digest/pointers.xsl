<?xml version="1.0" encoding="UTF-8"?>
<!-- What a document points to: the entities that it mentions, and all that its links name. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:template name="_:pointers">
    <xsl:param name="content" as="element()*"/>
    <!-- Lemmas stand in the text already. -->
    <xsl:variable name="apparatus" as="element()*" select="standOff/listApp/app/(* except lem)"/>
    <!-- What describes the text, and is none of it. -->
    <xsl:variable name="header" as="element()*" select="(teiHeader, standOff/(listWit, msDesc)) ! _:outside-registers(.)"/>
    <xsl:variable name="names" as="element()*" select="($content, $apparatus) ! _:names(.)"/>
    <xsl:call-template name="_:letterhead"/>
    <xsl:call-template name="_:mentions">
      <xsl:with-param name="names" select="$names"/>
    </xsl:call-template>
    <xsl:call-template name="_:speakers">
      <xsl:with-param name="speeches" select="$content/descendant::sp[@who]"/>
    </xsl:call-template>
    <xsl:call-template name="_:links">
      <xsl:with-param name="elements" select="$names | ($header ! (_:names(.), _:others(.)))
          | (($content, $apparatus) ! _:others(.))"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Mentions -->

  <xsl:function name="_:names" as="element()*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/(descendant-or-self::rs | descendant-or-self::persName
        | descendant-or-self::placeName | descendant-or-self::orgName | descendant-or-self::name
        | descendant-or-self::title | descendant-or-self::term | descendant-or-self::geogName
        | descendant-or-self::eventName | descendant-or-self::objectName)[@ref or @key]"/>
  </xsl:function>

  <!-- What a name of a kind names. -->
  <xsl:variable name="_:kinds-of-names" as="map(xs:string, xs:string)" select="map {
      'persName': 'persons', 'placeName': 'places', 'settlement': 'places', 'geogName': 'places', 'orgName': 'organisations',
      'eventName': 'events', 'objectName': 'objects', 'title': 'works', 'name': '', 'rs': '',
      'term': '' }"/>

  <xsl:variable name="_:kinds-of-types" as="map(xs:string, xs:string)" select="map {
      'person': 'persons', 'pers': 'persons', 'place': 'places', 'org': 'organisations',
      'organisation': 'organisations', 'organization': 'organisations', 'work': 'works',
      'title': 'works', 'bibl': 'works', 'event': 'events', 'object': 'objects' }"/>

  <xsl:function name="_:kind" as="xs:string?">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="($_:kinds-of-names(local-name($name))[.],
        $name/@type ! $_:kinds-of-types(.))[1]"/>
  </xsl:function>

  <!-- A key is a name in some data base, which may hold spaces. -->
  <xsl:function name="_:entities" as="xs:string*">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="if ($name/@ref) then tokenize($name/@ref)
        else $name/@key ! normalize-space(.)[.]"/>
  </xsl:function>

  <!-- Once an entity and block, with the context of each; the volume's registers have the place of each. -->
  <xsl:template name="_:mentions" as="element(sg:mention)*">
    <xsl:param name="names" as="element()*"/>
    <xsl:variable name="parts" as="map(xs:string, xs:string)" select="_:part-of-divisions(.)"/>
    <xsl:variable name="contexts" as="map(xs:string, element(sg:context))" select="_:contexts($names)"/>
    <xsl:for-each-group select="$names"
        group-by="let $id := ancestor::*[@sg:id][1]/@sg:id return _:entities(.) ! ($id || ' ' || .)">
      <xsl:variable name="unit" as="element()?" select="ancestor::*[@sg:unit][1]"/>
      <sg:mention ref="{substring-after(current-grouping-key(), ' ')}"
          id="{substring-before(current-grouping-key(), ' ')}"
          at="{current-group() ! sg:mention-id(.)}">
        <xsl:sequence select="_:named(.), $unit/@sg:unit ! _:plain-attribute('unit', .),
            $unit/@sg:n ! _:plain-attribute('n', .),
            .[map:size($parts) ne 0] ! _:part(., $parts)[.] ! _:plain-attribute('part', .),
            current-group() ! $contexts(generate-id())"/>
      </sg:mention>
    </xsl:for-each-group>
  </xsl:template>

  <!-- For an entity that no list has: what it is, and what it is called: here, or by a key that is a name. -->
  <xsl:function name="_:named" as="attribute()*">
    <xsl:param name="name" as="element()"/>
    <xsl:for-each select="_:kind($name)">
      <xsl:attribute name="kind" select="."/>
      <xsl:attribute name="name" select="substring(($name[not(@ref)]/@key[_:is-name(.)] ! normalize-space(.), sg:plain($name))[1], 1, 120)"/>
    </xsl:for-each>
  </xsl:function>

  <!-- Words of letters, as `Palais Majour`; not the letters and numbers of a data base, nor initials. -->
  <xsl:function name="_:is-name" as="xs:boolean">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="matches($key, '^\s*\p{Lu}[\p{L}\p{M}\s.,’''()-]+$') and matches($key, '\p{Ll}')"/>
  </xsl:function>

  <xsl:template name="_:letterhead" as="element(sg:mention)*">
    <xsl:for-each-group select="teiHeader/profileDesc/correspDesc ! (_:names(.), descendant::settlement[@ref])"
        group-by="_:entities(.)">
      <sg:mention ref="{current-grouping-key()}" unit="letterhead">
        <xsl:sequence select="_:named(.)"/>
      </sg:mention>
    </xsl:for-each-group>
  </xsl:template>

  <!-- Who speaks in a play does so on every page: the first speech is enough. -->
  <xsl:template name="_:speakers" as="element(sg:mention)*">
    <xsl:param name="speeches" as="element(sp)*"/>
    <xsl:variable name="parts" as="map(xs:string, xs:string)" select="_:part-of-divisions(.)"/>
    <xsl:for-each-group select="$speeches" group-by="tokenize(@who)">
      <sg:mention ref="{current-grouping-key()}" id="{@sg:id}" unit="speaker" kind="persons"
          name="{replace(sg:plain(speaker[1]), '[.:,;\s]+$', '')}">
        <xsl:sequence select="_:part(., $parts)[.] ! _:plain-attribute('part', .)"/>
      </sg:mention>
    </xsl:for-each-group>
  </xsl:template>

  <!-- Links -->

  <!-- Each value once, with the place where it is first used. An unprefixed name may be the id of an
       entity; a reference must lead somewhere, a key or @corresp need not. -->
  <xsl:template name="_:links" as="element(sg:link)*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:for-each-group select="$elements" group-by="_:values(.)">
      <sg:link value="{current-grouping-key()}">
        <xsl:copy-of select="ancestor-or-self::*[@sg:file][1][parent::TEI or ancestor::TEI]/@sg:file"/>
        <xsl:if test="some $use in current-group() satisfies not($use/@target)">
          <xsl:attribute name="name" select="true()"/>
        </xsl:if>
        <xsl:if test="every $use in current-group() satisfies not($use/(@target | @ref))">
          <xsl:attribute name="may" select="true()"/>
        </xsl:if>
      </sg:link>
    </xsl:for-each-group>
  </xsl:template>

  <!-- What is linked but named in no register. -->
  <xsl:function name="_:others" as="element()*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/(descendant-or-self::ref | descendant-or-self::ptr | descendant-or-self::gloss
        | descendant-or-self::licence | descendant-or-self::note | descendant-or-self::sp
        | descendant-or-self::bibl | descendant-or-self::biblStruct | descendant-or-self::settlement
        | descendant-or-self::country | descendant-or-self::region | descendant-or-self::author
        | descendant-or-self::editor | descendant-or-self::role | descendant-or-self::actor)
        [@target or @ref or @corresp or @who]"/>
  </xsl:function>

  <xsl:function name="_:values" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:choose>
      <xsl:when test="$element[self::ref or self::ptr or self::gloss or self::licence]">
        <xsl:sequence select="tokenize($element/@target)"/>
      </xsl:when>
      <!-- A note's own anchor is no matter of links. -->
      <xsl:when test="$element[self::note]">
        <xsl:sequence select="tokenize($element/@target)[not(starts-with(., '#'))]"/>
      </xsl:when>
      <xsl:when test="$element[self::bibl or self::biblStruct]">
        <xsl:sequence select="tokenize($element/@corresp)"/>
      </xsl:when>
      <xsl:when test="$element[self::sp]">
        <xsl:sequence select="tokenize($element/@who)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="_:entities($element)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
