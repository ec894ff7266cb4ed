<?xml version="1.0" encoding="UTF-8"?>
<!--
  The signs of an edition of inscriptions, papyri or manuscripts: the Leiden conventions (H. Krummrey, S. Panciera, “Criteri di edizione
  e segni diacritici”, Tituli 2, 1980), as the EpiDoc Guidelines read them out of TEI.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- The two signs around what an editor supplied, resolved or took out, or around a gap; none around anything else. -->
  <xsl:function name="sg:signs" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="reason" as="xs:string*" select="tokenize($element/@reason)"/>
    <xsl:variable name="signs" as="xs:string*" select="
        if ($element/self::supplied) then
          if (_:is-lost($element)) then ('[', ']')
          else if ($reason = 'subaudible') then ('(', ')')
          else ('⟨', '⟩')
        else if ($element/(self::gap | self::ellipsis)) then
          if ($reason = 'illegible' and sg:is-of-letters($element) and _:is-in-edition($element)) then ('', '')
          else ('[', ']')
        else if ($element/self::ex) then ('(', ')')
        else if ($element/self::surplus) then ('{', '}')
        else if ($element/self::del and _:is-erased($element)) then ('⟦', '⟧')
        else ()"/>
    <xsl:sequence select="$signs[1], $signs[2] ! ('?'[$element/@cert eq 'low'] || .)"/>
  </xsl:function>

  <!-- Whether the sign before an element (after it) is left out, as what is lost goes on: `[...arma]`. -->
  <xsl:function name="sg:goes-on-before" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="_:is-lost($element) and exists($element/preceding-sibling::node()[1][_:is-lost(.)][not(@cert eq 'low')])"/>
  </xsl:function>

  <xsl:function name="sg:goes-on-after" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="_:is-lost($element) and not($element/@cert eq 'low') and exists($element/following-sibling::node()[1][_:is-lost(.)])"/>
  </xsl:function>

  <!-- What stands for a gap, between its signs: a dot for each letter, strokes for a line or for nobody knows how much. -->
  <xsl:function name="sg:gap-sign" as="xs:string">
    <xsl:param name="gap" as="element()"/>
    <xsl:variable name="number" as="xs:integer?" select="($gap ! (@quantity, @extent)[. castable as xs:integer])[1] ! xs:integer(.)[. gt 0]"/>
    <xsl:variable name="unit" as="xs:string" select="string($gap/@unit)"/>
    <xsl:variable name="range" as="xs:string*" select="$gap/(@atLeast, @min)[1], $gap/(@atMost, @max)[1]"/>
    <xsl:choose>
      <xsl:when test="sg:is-of-letters($gap) and (exists($number) or exists($range))">
        <xsl:variable name="about" as="xs:string" select="'c.&#xA0;'[$gap/@precision eq 'low'] || ''"/>
        <xsl:sequence select="
            if (exists($range)) then '..' || $about || string-join($range, '–') || '..'
            else if ($about eq '' and $number le 10) then string-join((1 to $number) ! '.')
            else '..' || $about || $number || '..'"/>
      </xsl:when>
      <xsl:when test="$unit = ('line', 'lines') and $gap/@reason = 'lost'">
        <xsl:sequence select="string-join((1 to min((($number, 1)[1], 9))) ! $_:lost-line, '] [')"/>
      </xsl:when>
      <xsl:when test="$gap/@reason = 'lost' and _:is-in-edition($gap)">
        <xsl:sequence select="'–&#xA0;–&#xA0;–'"/>
      </xsl:when>
      <xsl:otherwise>…</xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:variable name="_:lost-line" as="xs:string" select="string-join((1 to 6) ! '–', '&#xA0;')"/>

  <!-- Whether the extent of a gap or a blank is told in letters. -->
  <xsl:function name="sg:is-of-letters" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/@unit = ('character', 'characters', 'char', 'chars', 'letter', 'letters')"/>
  </xsl:function>

  <!-- What is said of a letter or sign without a form of its own: as the header maps it (chapter WD), else by its name in double brackets. -->
  <xsl:function name="sg:glyph" as="xs:string">
    <xsl:param name="g" as="element(g)"/>
    <xsl:variable name="described" as="element()?" select="key('_:glyph', substring-after($g/@ref, '#'), root($g))[1]"/>
    <xsl:variable name="form" as="xs:string" select="string(($described ! (mapping[@type = ('standard', 'normalized')], mapping)[normalize-space()])[1])"/>
    <xsl:variable name="name" as="xs:string?" select="($g/@type, $described ! (glyphName, charName, (localProp, unicodeProp)[@name = ('name', 'entity')]/@value), $g/@ref ! substring-after(., '#'), $g/@n)[normalize-space()][1]"/>
    <xsl:sequence select="if ($form ne '') then normalize-space($form) else string($name ! ('((' || normalize-space(.) || '))'))"/>
  </xsl:function>

  <xsl:key name="_:glyph" match="char[@xml:id] | glyph[@xml:id]" use="normalize-space(@xml:id)"/>

  <!-- What an earlier editor still saw is lost today. -->
  <xsl:function name="_:is-lost" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="exists($node/(self::supplied | self::gap)[tokenize(@reason) = 'lost' or @evidence = 'previouseditor'])"/>
  </xsl:function>

  <xsl:function name="_:is-erased" as="xs:boolean">
    <xsl:param name="del" as="element(del)"/>
    <xsl:sequence select="tokenize($del/@rend) = ('erasure', 'erased')"/>
  </xsl:function>

  <!-- Editions of inscriptions and papyri have the text in a division of its own. -->
  <xsl:function name="_:is-in-edition" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/ancestor::div[@type = 'edition'])"/>
  </xsl:function>

  <!-- Whether doubtful letters have dots below them, in the text and in the entries of its apparatus. -->
  <xsl:function name="sg:has-dots-below" as="xs:boolean">
    <xsl:param name="unclear" as="element(unclear)"/>
    <xsl:sequence select="_:is-in-edition($unclear) or exists($unclear/ancestor::listApp/ancestor::TEI/text/body/div[@type = 'edition'])"/>
  </xsl:function>

  <!-- Whether the lines of the source are lines here too, those that end within a word with a hyphen. -->
  <xsl:function name="sg:breaks-word" as="xs:boolean">
    <xsl:param name="lb" as="element(lb)"/>
    <xsl:sequence select="$lb/@break = 'no' and _:is-in-edition($lb)"/>
  </xsl:function>

</xsl:stylesheet>
