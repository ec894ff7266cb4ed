<?xml version="1.0" encoding="UTF-8"?>
<!--
  Texts that say the same in another way, as an original and its translation: which divisions of a document they are. They are tied by
  @corresp (chapter SA of the Guidelines), or by equal @n.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- What stands beside others: each holds two columns or more. -->
  <xsl:function name="sg:parallel-sets" as="element()*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="pointing" as="element()*" select="$tei/text//*[@corresp][not(self::anchor or self::note)]"/>
    <xsl:variable name="translations" as="element()*" select="$tei/text//(div | div1 | div2 | text)[_:is(., 'translation')]"/>
    <xsl:sequence select="(($pointing/ancestor-or-self::*[self::div or self::div1 or self::div2 or self::text][parent::*[self::body or self::group or self::div or self::div1]],
        $translations)/..)[count(sg:columns(.)) gt 1][not(ancestor::*[count(sg:columns(.)) gt 1])]"/>
  </xsl:function>

  <!-- The columns of what holds them: first the one that the others follow. -->
  <xsl:function name="sg:columns" as="element()*">
    <xsl:param name="holder" as="element()"/>
    <xsl:variable name="candidates" as="element()*" select="$holder/(div | div1 | div2 | text)[normalize-space()]"/>
    <xsl:if test="count($candidates) gt 1">
      <xsl:variable name="lead" as="element()?" select="(
          $candidates[_:are-tied(., $candidates except .)],
          $candidates[_:is(., 'edition')], $candidates[_:is(., 'original')], $candidates[_:is(., 'transcription')],
          $candidates[not(_:is(., 'translation') or _:is(., 'commentary') or _:is(., 'apparatus') or _:is(., 'bibliography'))])[1]"/>
      <xsl:variable name="numbers" as="xs:string*" select="$lead//@n ! string()"/>
      <xsl:sequence select="$lead, $candidates[not(. is $lead)][exists($lead)]
          [_:is(., 'translation') or _:are-tied($lead, .) or _:is(., 'commentary') and .//@n = $numbers]"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="_:is" as="xs:boolean">
    <xsl:param name="division" as="element()"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:sequence select="$division/(@type, @subtype) ! lower-case(.) = $type"/>
  </xsl:function>

  <!-- Whether others point to a division or to something in it. -->
  <xsl:function name="_:are-tied" as="xs:boolean">
    <xsl:param name="division" as="element()"/>
    <xsl:param name="others" as="element()*"/>
    <xsl:variable name="ids" as="xs:string*" select="$division/descendant-or-self::*/@xml:id ! ('#' || .)"/>
    <xsl:sequence select="exists($ids) and $others/descendant-or-self::*[not(self::anchor or self::note)]/@corresp ! tokenize(.) = $ids"/>
  </xsl:function>

</xsl:stylesheet>
