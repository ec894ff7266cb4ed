<?xml version="1.0" encoding="UTF-8"?>
<!-- feed.xml (Atom, RFC 4287): the latest changes that the headers tell of (revisionDesc). -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.w3.org/2005/Atom"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:output method="xml" encoding="UTF-8" indent="yes" suppress-indentation="title summary"/>

  <xsl:param name="edition" as="element(sg:edition)" required="yes"/>

  <xsl:variable name="_:most" as="xs:integer" select="50"/>

  <xsl:mode on-no-match="fail"/>

  <xsl:template match="sg:collection" as="element()">
    <xsl:variable name="changes" as="element(sg:change)*">
      <xsl:perform-sort select="sg:document[not(@registers-only)]/sg:change">
        <xsl:sort select="@when" order="descending"/>
      </xsl:perform-sort>
    </xsl:variable>
    <feed>
      <id>
        <xsl:value-of select="$edition/@url"/>
      </id>
      <title>
        <xsl:value-of select="$edition/sg:title"/>
      </title>
      <updated>
        <xsl:value-of select="_:instant(($changes[1]/@when, $edition/sg:citation/@issued, '2000')[1])"/>
      </updated>
      <link rel="self" href="{$edition/@url}feed.xml"/>
      <link href="{$edition/@url}"/>
      <author>
        <name>
          <xsl:value-of select="($edition/sg:publisher, $edition/sg:editor, $edition/sg:title)[1]"/>
        </name>
      </author>
      <xsl:apply-templates select="subsequence($changes, 1, $_:most)"/>
    </feed>
  </xsl:template>

  <!-- Two changes of a document on one day are told apart by their count. -->
  <xsl:template match="sg:change" as="element()">
    <xsl:variable name="address" as="xs:string" select="$edition/@url || ../@page"/>
    <xsl:variable name="before" as="xs:integer" select="count(preceding-sibling::sg:change[@when = current()/@when])"/>
    <entry>
      <id>
        <xsl:value-of select="$address || '#change-' || @when || ('.' || $before)[$before gt 0]"/>
      </id>
      <title>
        <xsl:value-of select="../sg:title"/>
      </title>
      <updated>
        <xsl:value-of select="_:instant(@when)"/>
      </updated>
      <link href="{$address}"/>
      <summary>
        <xsl:value-of select="."/>
      </summary>
    </entry>
  </xsl:template>

  <!-- The beginning of a year, month or day. -->
  <xsl:function name="_:instant" as="xs:string">
    <xsl:param name="date" as="xs:string"/>
    <xsl:sequence select="$date || substring('0000-01-01', string-length($date) + 1) || 'T00:00:00Z'"/>
  </xsl:function>

</xsl:stylesheet>
