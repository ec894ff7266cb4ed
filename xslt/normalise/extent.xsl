<?xml version="1.0" encoding="UTF-8"?>
<!--
  Fragmentary witnesses (Guidelines, chapter TC): where the text of a witness begins, fails, is there again, and ends. An
  entry at a place where it is not there says nothing of it: neither agreement nor omission.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:variable name="_:bounds" as="element()*" select="
      $document/(descendant::witStart | descendant::witEnd | descendant::lacunaStart | descendant::lacunaEnd)[ancestor::app]"/>

  <!-- The witnesses that such a bound is of: its own @wit, else those of its reading. -->
  <xsl:function name="_:bounded" as="xs:string*">
    <xsl:param name="bound" as="element()"/>
    <xsl:sequence select="($bound[@wit], $bound/ancestor::*[self::lem or self::rdg][1])[1] ! _:readers(.)"/>
  </xsl:function>

  <!--
    Whether a reading says nothing but where a witness begins or fails: it has no words of its own, and its witness reads
    the lemma, if it is there. It is there where it begins and where it ends, and no more where a lacuna begins.
  -->
  <xsl:function name="_:is-bare" as="xs:boolean">
    <xsl:param name="reading" as="element()"/>
    <xsl:sequence select="exists($_:bounds) and exists($reading[witStart | witEnd | lacunaStart | lacunaEnd])
        and empty($reading/(*[not(self::witStart or self::witEnd or self::lacunaStart or self::lacunaEnd)] | text()[normalize-space()]))"/>
  </xsl:function>

  <!-- Whether an entry in the text says nothing but this: it is no variant, and has no lemma. -->
  <xsl:function name="_:is-of-bounds" as="xs:boolean">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="exists($_:bounds) and exists(_:readings($app)) and empty(_:lem($app)) and (every $reading in _:readings($app) satisfies _:is-bare($reading))"/>
  </xsl:function>

  <xsl:function name="_:is-beginning" as="xs:boolean">
    <xsl:param name="bound" as="element()"/>
    <xsl:sequence select="exists($bound/(self::witStart | self::lacunaEnd))"/>
  </xsl:function>

  <!-- The bounds in each entry of the text, by its generate-id(). -->
  <xsl:variable name="_:bounds-of" as="map(xs:string, element()*)" select="
      map:merge($_:bounds ! map:entry(generate-id(ancestor::app[_:is-entry(.)][1]), .), map { 'duplicates': 'combine' })"/>

  <!-- The witnesses whose text begins later than the document. -->
  <xsl:variable name="_:late" as="xs:string*">
    <xsl:variable name="first" as="map(xs:string, element())" select="
        map:merge($_:bounds ! (let $bound := . return _:bounded(.) ! map:entry(., $bound)), map { 'duplicates': 'use-first' })"/>
    <xsl:sequence select="map:keys($first)[_:is-beginning($first(.))]"/>
  </xsl:variable>

  <!-- For each entry, by generate-id(), the manuscripts that are there. -->
  <xsl:variable name="_:there" as="map(xs:string, xs:string*)">
    <xsl:map>
      <xsl:iterate select="if (exists($_:bounds)) then $document//app else ()">
        <xsl:param name="absent" as="xs:string*" select="$_:late"/>
        <xsl:param name="present" as="xs:string*" select="$_:manuscripts[not(. = $_:late)]"/>
        <xsl:choose>
          <xsl:when test="map:contains($_:bounds-of, generate-id())">
            <xsl:variable name="bounds" as="element()+" select="$_:bounds-of(generate-id())"/>
            <xsl:variable name="moved" as="xs:string*" select="$bounds ! _:bounded(.)"/>
            <xsl:variable name="after" as="xs:string*" select="
                $absent[not(. = $bounds[_:is-beginning(.)] ! _:bounded(.))], $bounds[not(_:is-beginning(.))] ! _:bounded(.)"/>
            <xsl:map-entry key="generate-id()" select="
                $_:manuscripts[not(. = ($absent[not(. = $moved)], $bounds/self::lacunaStart[_:is-bare(..)] ! _:bounded(.)))]"/>
            <xsl:next-iteration>
              <xsl:with-param name="absent" select="$after"/>
              <xsl:with-param name="present" select="$_:manuscripts[not(. = $after)]"/>
            </xsl:next-iteration>
          </xsl:when>
          <xsl:otherwise>
            <xsl:map-entry key="generate-id()" select="$present"/>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:iterate>
    </xsl:map>
  </xsl:variable>

  <xsl:template match="witStart | witEnd | lacunaStart | lacunaEnd" mode="sg:entry" priority="4">
    <xsl:copy copy-namespaces="no">
      <xsl:call-template name="sg:attributes"/>
      <xsl:attribute name="sg:bounded" select="_:bounded(.)"/>
      <xsl:if test="@wit">
        <xsl:attribute name="sg:sigla" select="$_:sigla-in(@wit)"/>
      </xsl:if>
      <xsl:apply-templates mode="sg:entry"/>
    </xsl:copy>
  </xsl:template>

  <!--
    Which manuscripts are there where the text begins, by what sigla they are called, groups before their members, and at
    which end of which lemma some come or go. Told only where the text of one has bounds.
  -->
  <xsl:function name="sg:present" as="element(sg:present)?">
    <xsl:param name="entries" as="element(app)*"/>
    <xsl:if test="$_:bounds ! _:bounded(.) = $_:manuscripts">
      <sg:present witnesses="{$_:manuscripts[not(. = $_:late)]}">
        <xsl:variable name="described" as="element()*" select="
            $document//(witness | listWit[@n or (abbr | head/abbr | idno | label)/@type = 'siglum'])[@xml:id or self::witness/@n]"/>
        <xsl:variable name="keys" as="xs:string*" select="distinct-values($described ! _:key(.))"/>
        <xsl:for-each select="$keys[. = $_:manuscripts or exists($_:members(.))], $_:manuscripts[not(. = $keys)]">
          <sg:siglum of="{($_:members(.), .[. = $_:manuscripts])}"><xsl:value-of select="sg:siglum(.)"/></sg:siglum>
        </xsl:for-each>
        <xsl:for-each select="$entries[map:contains($_:bounds-of, generate-id())]">
          <xsl:variable name="bounds" as="element()+" select="$_:bounds-of(generate-id())"/>
          <xsl:variable name="bare" as="element()*" select="$bounds/self::lacunaStart[_:is-bare(..)]"/>
          <xsl:sequence select="_:change(., 'from', $bounds[_:is-beginning(.)], $bare),
              _:change(., 'to', (), $bounds[not(_:is-beginning(.))] except $bare)"/>
        </xsl:for-each>
      </sg:present>
    </xsl:if>
  </xsl:function>

  <xsl:function name="_:change" as="element(sg:change)?">
    <xsl:param name="app" as="element(app)"/>
    <xsl:param name="edge" as="xs:string"/>
    <xsl:param name="begins" as="element()*"/>
    <xsl:param name="ends" as="element()*"/>
    <xsl:if test="exists(($begins, $ends))">
      <sg:change app="{sg:id($app)}" edge="{$edge}" begins="{distinct-values($begins ! _:bounded(.))}" ends="{distinct-values($ends ! _:bounded(.))}"/>
    </xsl:if>
  </xsl:function>

  <!-- Reports each lacuna after which its witness neither is there again nor ends. -->
  <xsl:function name="sg:check-lacunae" as="empty-sequence()">
    <xsl:for-each-group select="$_:bounds" group-by="_:bounded(.)">
      <xsl:for-each select="current-group()[last()]/self::lacunaStart">
        <xsl:message select="sg:finding('SG-LACUNA', 'warning', ., 'The lacuna of “' || current-grouping-key() || '” that begins here never ends.',
            'Put lacunaEnd where the witness is there again, or use witEnd where it ends for good.')"/>
      </xsl:for-each>
    </xsl:for-each-group>
  </xsl:function>

</xsl:stylesheet>
