<?xml version="1.0" encoding="UTF-8"?>
<!-- What is said of an editor's intervention besides, in the words of the interface: its place, hand, reason and extent. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- Where something was added, why it is missing, by whose hand: as the encoding says, in the words of the interface. -->
  <xsl:function name="sg:circumstances" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="messages" as="map(xs:string, xs:string)"/>
    <xsl:variable name="changes" as="element()*" select="$element/(self::add | self::del | self::subst/(add | del))"/>
    <xsl:sequence select="string-join((
        distinct-values($changes/self::add/@place ! tokenize(.)) ! sg:label($messages, 'place-' || .),
        distinct-values($changes/@hand ! tokenize(.)) ! _:named-hand(.), $element/self::handShift ! sg:new-hand(.),
        $element/@reason ! sg:label($messages, .), $element/self::gap ! sg:amount(., $messages))[.], ', ')"/>
  </xsl:function>

  <!-- How much of the text a gap is: `3 lines`. -->
  <xsl:function name="sg:amount" as="xs:string">
    <xsl:param name="gap" as="element()"/>
    <xsl:param name="messages" as="map(xs:string, xs:string)"/>
    <xsl:sequence select="string-join(($gap/@quantity, $gap/@extent, $gap/@unit ! sg:label($messages, .)), ' ')"/>
  </xsl:function>

  <!-- Whose hand begins, or what it looks like; empty where nothing is said of it. -->
  <xsl:function name="sg:new-hand" as="xs:string">
    <xsl:param name="shift" as="element(handShift)"/>
    <xsl:variable name="scribes" as="xs:string*" select="$shift/(@scribeRef, @scribe) ! tokenize(.)"/>
    <xsl:sequence select="normalize-space(string((
        $shift/@new ! tokenize(.) ! _:named-hand(.), $about/sg:link[@value = $scribes]/sg:title, $shift/(@medium, @script, @style))
        [normalize-space()][1]))"/>
  </xsl:function>

  <xsl:key name="_:described" match="*[@xml:id]" use="normalize-space(@xml:id)"/>

  <!-- What the header says of a hand that an attribute points to; empty where it says nothing. -->
  <xsl:function name="_:named-hand" as="xs:string?">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:sequence select="(key('_:described', substring-after($pointer, '#'), $_:root) ! normalize-space())[.][1]"/>
  </xsl:function>

</xsl:stylesheet>
