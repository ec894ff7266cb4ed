<?xml version="1.0" encoding="UTF-8"?>
<!-- The editor's interventions as entries: what each says behind its lemma. In Latin, as all of the apparatus; an editor may have other words. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:import href="entry-looks.xsl"/>

  <!-- The alternative that the edited text has. -->
  <xsl:function name="sg:preferred" as="element()?">
    <xsl:param name="choice" as="element(choice)"/>
    <xsl:sequence select="($choice/(corr | reg | expan), $choice/*)[1]"/>
  </xsl:function>

  <!-- What another alternative is: sic, orig., abbr., or vel for one that is as good. -->
  <xsl:function name="sg:alternative-name" as="xs:string">
    <xsl:param name="alternative" as="element()"/>
    <xsl:sequence select="($alternative/(self::sic | self::orig | self::abbr | self::corr | self::reg | self::expan) ! sg:abbreviation(local-name()),
        sg:abbreviation('vel'))[1]"/>
  </xsl:function>

  <!-- As `sic Thnig`, `corr. ex two`, `suppl.` -->
  <xsl:function name="sg:intervention" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if ($element/self::choice) then
          string-join($element/(* except sg:preferred($element)) ! (sg:alternative-name(.) || ' ' || _:words-without-notes(.)), ', ')
        else string-join((sg:intervention-name($element), sg:replaced-words($element)), ' ')"/>
  </xsl:function>

  <!-- What was done, other than to choose: `suppl.`, `corr. ex`. -->
  <xsl:function name="sg:intervention-name" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="string(sg:abbreviation(
        if ($element/self::subst/del) then 'ex' else if ($element/self::subst) then 'add' else local-name($element)))"/>
  </xsl:function>

  <!-- The words that others were put in the place of; empty where there were none. -->
  <xsl:function name="sg:replaced-words" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/self::subst[del] ! string-join(del ! _:words-without-notes(.), ', ')"/>
  </xsl:function>

  <xsl:function name="_:words-without-notes" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="normalize-space(string-join($element//text()[empty(ancestor::note[ancestor::* intersect $element])]))"/>
  </xsl:function>

</xsl:stylesheet>
