<?xml version="1.0" encoding="UTF-8"?>
<!--
  Readings that hang together over several entries (Guidelines, chapter TC): a witness reads one of those that exclude
  each other (@exclude), and what a reading of its requires (@require).
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:key name="_:excluding" match="app[@exclude] | lem[@exclude] | rdg[@exclude]" use="tokenize(@exclude) ! _:name(.)"/>
  <xsl:key name="_:requiring" match="app[@require] | lem[@require] | rdg[@require]" use="tokenize(@require) ! _:name(.)"/>

  <!-- What is named in them. -->
  <xsl:variable name="_:bound-ids" as="map(xs:string, xs:boolean)" select="
      map:merge($document//(app | lem | rdg)/(@exclude | @require) ! tokenize(.) ! map:entry(_:name(.), true()), map { 'duplicates': 'use-first' })"/>

  <xsl:variable name="_:has-bonds" as="xs:boolean" select="map:size($_:bound-ids) gt 0"/>

  <!-- The entries and readings that exclude an entry or reading: both that it names and that name it. -->
  <xsl:function name="_:excluded-by" as="element()*">
    <xsl:param name="reading" as="element()"/>
    <xsl:sequence select="($reading/@exclude ! tokenize(.) ! _:name(.) ! key('_:id', ., $document)[self::app or self::lem or self::rdg],
        $reading/@xml:id ! key('_:excluding', normalize-space(.), $document)) except $reading"/>
  </xsl:function>

  <xsl:function name="_:required-by" as="element()*">
    <xsl:param name="reading" as="element()"/>
    <xsl:sequence select="$reading/@xml:id ! key('_:requiring', normalize-space(.), $document)"/>
  </xsl:function>

  <!-- The witnesses that @wit of a reading names; of an entry, those that any reading in it names that is not empty. -->
  <xsl:function name="_:readers" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:for-each select="if ($element/self::app) then _:readings($element)[node()] else $element">
      <xsl:variable name="reading" as="element()" select="."/>
      <xsl:sequence select="tokenize(@wit) ! _:name(.)
          ! (if (map:contains($_:members, .)) then $_:members(.) else _:hand(., $reading))"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="_:is-bound" as="xs:boolean">
    <xsl:param name="app" as="element(app)"/>
    <xsl:param name="readings" as="element()*"/>
    <xsl:sequence select="$_:has-bonds and exists(($app, $readings)[@exclude or @require or map:contains($_:bound-ids, string(@xml:id))])"/>
  </xsl:function>

  <!-- The hands that are not named here, but read what excludes or requires one of these readings. -->
  <xsl:function name="_:bound-hands" as="xs:string*">
    <xsl:param name="app" as="element(app)"/>
    <xsl:param name="readings" as="element()*"/>
    <xsl:param name="named" as="map(*)"/>
    <xsl:sequence select="(($app, $readings) ! (_:excluded-by(.), _:required-by(.)) ! _:readers(.))
        [$_:kinds(.) = 'hand' and not(map:contains($named, .))]"/>
  </xsl:function>

  <!-- The witnesses that read what is "excluding", or "requiring", an entry or each of its readings, by generate-id(). -->
  <xsl:function name="_:bonds" as="map(*)">
    <xsl:param name="app" as="element(app)"/>
    <xsl:param name="readings" as="element()*"/>
    <xsl:sequence select="map {
        'excluding': map:merge(($app, $readings) ! map:entry(generate-id(), _:excluded-by(.) ! _:readers(.))),
        'requiring': map:merge($readings ! map:entry(generate-id(), _:required-by(.) ! _:readers(.))) }"/>
  </xsl:function>

  <!-- What is left to a witness that the entry does not name: what another of its readings requires, else the lemma, else the only reading that none of its readings excludes. -->
  <xsl:function name="_:left-to" as="element()?">
    <xsl:param name="witness" as="xs:string"/>
    <xsl:param name="app" as="element(app)"/>
    <xsl:param name="readings" as="element()*"/>
    <xsl:param name="lemma" as="element()?"/>
    <xsl:param name="bonds" as="map(*)"/>
    <xsl:variable name="required" as="element()*" select="$readings[$bonds?requiring(generate-id()) = $witness]"/>
    <xsl:variable name="open" as="element()*" select="
        if ($bonds?excluding(generate-id($app)) = $witness) then ()
        else $readings[not($bonds?excluding(generate-id()) = $witness)]"/>
    <xsl:sequence select="($required, $lemma[. is $app or exists(. intersect $open)], $open[count($open) lt count($readings)][count($open) eq 1])[1]"/>
  </xsl:function>

  <!-- Whether the edited text has the words of an entry without lem elsewhere: in one with a lem, which this one excludes. -->
  <xsl:function name="_:stands-elsewhere" as="xs:boolean">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="$_:has-bonds and exists(($app, $app/rdg) ! _:excluded-by(.)/(self::lem, self::app/lem))"/>
  </xsl:function>

</xsl:stylesheet>
