<?xml version="1.0" encoding="UTF-8"?>
<!--
  An apparatus as JSON: the witnesses, how they agree, and an object for each entry. Every object of these lists has a line of its own,
  so that two editions of the file can be compared line by line.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:j="http://www.w3.org/2005/xpath-functions"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all" xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:import href="readings.xsl"/>

  <!-- How often each two witnesses agree. -->
  <xsl:param name="agreement" as="element(sg:agreement)" required="yes"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:mode on-no-match="fail"/>

  <xsl:template match="TEI" as="text()*">
    <xsl:variable name="apparatus" as="element(standOff)" select="standOff[last()]"/>
    <xsl:value-of select="'{&quot;document&quot;:' || _:json(_:string((), $about/@path)) || ',&#xA;'"/>
    <xsl:value-of select="'&quot;title&quot;:' || _:json(_:string((), $about/sg:title)) || ',&#xA;'"/>
    <xsl:value-of select="'&quot;page&quot;:' || _:json(_:string((), $about/@page)) || ',&#xA;'"/>
    <xsl:value-of select="'&quot;implicit&quot;:' || _:json(_:string((), string($apparatus/listApp/@sg:implicit))) || ',&#xA;'"/>
    <xsl:sequence select="
        _:list('witnesses', ($apparatus/sg:witness ! _:witness(.), $sg:derived-hands ! _:derived-hand(.)), ','),
        _:list('agreement', $agreement/sg:pair ! _:pair(.), ','),
        _:list('entries', $_:entries[not(ancestor::app)] ! (if (self::app) then _:entry(.) else _:remark(.)), '}')"/>
  </xsl:template>

  <xsl:function name="_:list" as="text()*">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="objects" as="element(j:map)*"/>
    <xsl:param name="after" as="xs:string"/>
    <xsl:value-of select="'&quot;' || $key || '&quot;:['"/>
    <xsl:for-each select="$objects">
      <xsl:value-of select="(if (position() eq 1) then '&#xA;' else ',&#xA;') || _:json(.)"/>
    </xsl:for-each>
    <xsl:value-of select="']' || $after || '&#xA;'"/>
  </xsl:function>

  <!-- Slashes need no backslash before them. -->
  <xsl:function name="_:json" as="xs:string">
    <xsl:param name="value" as="element()"/>
    <xsl:sequence select="replace(xml-to-json($value), '\\/', '/')"/>
  </xsl:function>

  <xsl:function name="_:string" as="element(j:string)">
    <xsl:param name="key" as="xs:string?"/>
    <xsl:param name="value" as="xs:string"/>
    <j:string>
      <xsl:sequence select="_:key($key)"/>
      <xsl:value-of select="$value"/>
    </j:string>
  </xsl:function>

  <!-- What is empty is left out. -->
  <xsl:function name="_:optional" as="element(j:string)?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:sequence select="$value[.] ! _:string($key, .)"/>
  </xsl:function>

  <xsl:function name="_:number" as="element(j:number)">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="attribute()"/>
    <j:number key="{$key}">
      <xsl:value-of select="$value"/>
    </j:number>
  </xsl:function>

  <xsl:function name="_:strings" as="element(j:array)">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <j:array key="{$key}">
      <xsl:sequence select="$values ! _:string((), .)"/>
    </j:array>
  </xsl:function>

  <xsl:function name="_:key" as="attribute()?">
    <xsl:param name="key" as="xs:string?"/>
    <xsl:if test="exists($key)">
      <xsl:attribute name="key" select="$key"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="_:witness" as="element(j:map)">
    <xsl:param name="witness" as="element(sg:witness)"/>
    <j:map>
      <xsl:sequence select="
          _:string('id', $witness/@id), _:string('siglum', $witness/@siglum), _:string('kind', $witness/@kind), _:optional('of', $witness/@of),
          _:counts($witness/@id)"/>
    </j:map>
  </xsl:function>

  <xsl:function name="_:derived-hand" as="element(j:map)">
    <xsl:param name="id" as="xs:string"/>
    <j:map>
      <xsl:sequence select="
          _:string('id', $id), _:string('siglum', sg:siglum-of($id)), _:string('kind', 'hand'), _:string('of', substring-before($id, '~')), _:counts($id)"/>
    </j:map>
  </xsl:function>

  <!-- How many entries name a witness, and at how many its reading was inferred. -->
  <xsl:function name="_:counts" as="element(j:number)*">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="$agreement/sg:witness[@id = $id] ! (_:number('named', @named), _:number('inferred', @inferred))"/>
  </xsl:function>

  <xsl:function name="_:pair" as="element(j:map)">
    <xsl:param name="pair" as="element(sg:pair)"/>
    <j:map>
      <xsl:sequence select="
          _:string('a', $pair/@a), _:string('b', $pair/@b),
          _:number('sharedNamed', $pair/@shared-named), _:number('bothNamed', $pair/@both-named),
          _:number('shared', $pair/@shared), _:number('both', $pair/@both)"/>
    </j:map>
  </xsl:function>

  <xsl:function name="_:entry" as="element(j:map)">
    <xsl:param name="app" as="element(app)"/>
    <xsl:variable name="nested" as="element(app)*" select="$app//app[ancestor::app[1] is $app]"/>
    <j:map>
      <xsl:sequence select="
          _:place($app), _:optional('type', $app/@type), _:strings('kinds', sg:kinds-of($app))"/>
      <xsl:if test="empty(sg:readings($app))">
        <xsl:sequence select="_:string('note', sg:remark-of($app))"/>
      </xsl:if>
      <j:array key="readings">
        <xsl:sequence select="sg:readings($app)[not(sg:is-placeholder(.))] ! _:reading(.)"/>
      </j:array>
      <xsl:if test="exists($nested)">
        <j:array key="entries">
          <xsl:sequence select="$nested ! _:entry(.)"/>
        </j:array>
      </xsl:if>
    </j:map>
  </xsl:function>

  <xsl:function name="_:place" as="element(j:string)+">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="
        _:string('id', sg:entry-id($entry)), _:string('page', sg:entry-page($entry)), _:optional('division', sg:division-of($entry)),
        _:optional('unit', sg:unit-of($entry)), _:optional('number', sg:number-of($entry)), _:optional('layer', sg:layer-of($entry)[$_:has-layers])"/>
  </xsl:function>

  <!-- An entry that is a note or quotation of the text. -->
  <xsl:function name="_:remark" as="element(j:map)">
    <xsl:param name="entry" as="element()"/>
    <j:map>
      <xsl:sequence select="_:place($entry), _:optional('lemma', $entry/@sg:lemma), _:string('note', sg:remark-of($entry))"/>
    </j:map>
  </xsl:function>

  <xsl:function name="_:reading" as="element(j:map)">
    <xsl:param name="reading" as="element()"/>
    <j:map>
      <xsl:sequence select="
          _:string('kind', local-name($reading)), _:optional('id', $reading/@xml:id), _:string('text', sg:words-of($reading)),
          _:optional('type', sg:type-of($reading)), _:optional('ana', replace($reading/@ana, '#', '')), _:optional('cause', $reading/@cause),
          _:strings('sigla', tokenize($reading/@sg:sigla, ' ')), _:strings('witnesses', tokenize($reading/@sg:witnesses)),
          _:strings('inferred', tokenize($reading/@sg:implied)), _:strings('sources', tokenize($reading/@sg:sources, ' ')),
          _:strings('notes', sg:remark-words($reading))"/>
    </j:map>
  </xsl:function>

</xsl:stylesheet>
