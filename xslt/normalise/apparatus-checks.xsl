<?xml version="1.0" encoding="UTF-8"?>
<!-- What an apparatus says that cannot be, or says nothing. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- Reports what is wrong with one entry. -->
  <xsl:function name="_:check" as="empty-sequence()">
    <xsl:param name="app" as="element(app)"/>
    <xsl:param name="attestation" as="map(*)"/>
    <xsl:if test="empty(_:lem($app)) and exists(_:readings($app)) and not(_:is-stand-off($app)) and not(_:stands-elsewhere($app) or _:is-of-bounds($app))
        and not($base-witness ne '' and _:readers(_:lemma($app)) = $base-witness)">
      <xsl:message select="sg:finding('SG-APP-NOLEM', 'warning', $app,
          'This entry of the apparatus has no lem; its first reading is taken for the lemma.',
          'Mark the reading of the text as lem, or name the base witness in edition.yml.')"/>
    </xsl:if>
    <xsl:for-each select="$attestation?twice">
      <xsl:message select="sg:finding('SG-APP-TWICE', 'warning', ?reading, '“' || sg:siglum(?witness) || '” has another reading in the same entry, and nothing tells the two apart.',
          'Name the hand (@hand, or a witness of its own), give @type or @varSeq, or correct @wit.')"/>
    </xsl:for-each>
    <xsl:if test="_:says-nothing($app)">
      <xsl:message select="sg:finding('SG-APP-SAME', 'warning', $app, 'All readings of this entry equal its lemma: “' || normalize-space(_:lemma($app)) || '”.',
          'Correct the readings, or delete the entry.')"/>
    </xsl:if>
  </xsl:function>

  <!-- Whether the readings are the words of the lemma and nothing more: without markup, copies, or remarks. -->
  <xsl:function name="_:says-nothing" as="xs:boolean">
    <xsl:param name="app" as="element(app)"/>
    <xsl:variable name="readings" as="element()*" select="_:readings($app)"/>
    <xsl:sequence select="count($readings) gt 1
        and (every $reading in tail($readings) satisfies normalize-space($reading) = normalize-space($readings[1]))
        and empty($readings/(* | @copyOf)) and empty($readings[not(node())][_:is-unread(.)]) and empty($app//(witDetail | note)) and empty($app[@loc])"/>
  </xsl:function>

  <!-- Reports, once for each value, what @wit names that is no witness. -->
  <xsl:function name="sg:check-witnesses" as="empty-sequence()">
    <xsl:for-each-group select="$_:wits" group-by="tokenize(.)">
      <xsl:variable name="named" as="element()?" select="key('_:named', _:name(current-grouping-key()), $document)[1]"/>
      <xsl:choose>
        <xsl:when test="map:contains($several, current-grouping-key()) and (empty($named) or _:is-companion($named))">
          <xsl:message select="sg:finding('SG-WIT-SEVERAL', 'warning', .., '@wit names “' || current-grouping-key() || '”, which is no witness of this document, but of several other files: '
              || $several(current-grouping-key()) || '.',
              'Name the file that you mean before the #.')"/>
        </xsl:when>
        <xsl:when test="empty($named)">
          <xsl:message select="sg:finding('SG-WIT', 'warning', .., '@wit names “' || current-grouping-key() || '”, which is no witness of this document.',
              'Add the witness to the listWit, or correct @wit.')"/>
        </xsl:when>
        <xsl:when test="not($named[self::witness or self::listWit or self::handNote or self::msDesc])">
          <xsl:message select="sg:finding('SG-WIT-KIND', 'info', .., '@wit names “' || current-grouping-key() || '”, which is a ' || local-name($named) || ' and no witness.',
              'Use @source for editions and scholars, or describe it as a witness.')"/>
        </xsl:when>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:function>

  <!-- Reports that the apparatus is said to stand apart, and does not. Emptied lists had entries of other documents. -->
  <xsl:function name="sg:check-location" as="empty-sequence()">
    <xsl:variable name="external" as="element(variantEncoding)?" select="$document/teiHeader/encodingDesc/variantEncoding[@location = 'external'][1]"/>
    <xsl:if test="exists($external) and empty($document//(app[_:is-stand-off(.)] | listApp))">
      <xsl:message select="sg:finding('SG-APP-EXTERNAL', 'warning', $external,
          'The apparatus is said to stand outside of this text, but no entry points into it.',
          'Let @from and @to of the entries, or @corresp of their listApp, point to this file.')"/>
    </xsl:if>
  </xsl:function>

  <!-- Whether an element came to the document from another file. -->
  <xsl:function name="_:is-companion" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/ancestor-or-self::*[@sg:file][1]/@sg:file ne $document/ancestor-or-self::*[@sg:file][1]/@sg:file"/>
  </xsl:function>

</xsl:stylesheet>
