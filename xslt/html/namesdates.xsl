<?xml version="1.0" encoding="UTF-8"?>
<!-- Names, dates, people and places (ND): names that lead to the registers, and what a list of
     entities says of each. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:template match="rs | name | persName | placeName | orgName | objectName[@ref]
      | eventName[@ref] | geogName[@ref] | settlement[@ref] | country[@ref] | region[@ref]
      | district[@ref] | bloc[@ref] | term[@ref] | author[@ref] | editor[@ref] | bibl[@corresp]
      | objectName[@key] | eventName[@key] | geogName[@key] | term[@key]">
    <xsl:call-template name="sg:link">
      <xsl:with-param name="href" select="if (@ref or not(@key)) then sg:href((@ref, self::bibl/@corresp)[1]) else sg:href-of-key(@key)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Parts of a name that are written without a space between them. -->
  <xsl:template priority="1" match="(forename | surname | nameLink | addName | genName | roleName)[preceding-sibling::node()[1]
      /(self::forename | self::surname | self::nameLink[not(matches(., '[’''-]$'))] | self::addName | self::genName | self::roleName)]">
    <span class="gen"><xsl:text> </xsl:text></span>
    <xsl:next-match/>
  </xsl:template>

  <!-- The parts of names, and what is known of people and places, where they stand in a text. -->
  <xsl:template match="addName | affiliation | age | birth | bloc | climate | country | death
      | district | education | eventName | faith | floruit | forename | genName | gender | geo
      | geogFeat | geogName | langKnowledge | langKnown | location | nameLink | nationality
      | objectName | occupation | offset | persPronouns | persona | population | region
      | residence | roleName | settlement | sex | socecStatus | state | surname | terrain | trait">
    <xsl:call-template name="sg:element"/>
  </xsl:template>

  <!-- Where and when, read as one line. -->
  <xsl:template match="birth | death | floruit | residence | location | affiliation | education
      | nationality | occupation | settlement[*] | country[*] | region[*]" mode="sg:data">
    <xsl:choose>
      <xsl:when test="* and not(text()[normalize-space()])">
        <xsl:for-each select="*[_:says(.)]">
          <xsl:if test="position() gt 1">
            <span class="gen">, </span>
          </xsl:if>
          <xsl:apply-templates select="." mode="#current"/>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <xsl:next-match/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An entity in the text itself, as its data. -->
  <xsl:template match="person | personGrp | place | org | event | object | nym | relation">
    <xsl:call-template name="sg:record"/>
  </xsl:template>

  <!-- In a note its names alone need no table. -->
  <xsl:template priority="1" match="note//*[self::person or self::place or self::org][empty(* except (persName | placeName | orgName | name | label))]">
    <span>
      <xsl:call-template name="sg:attributes"/>
      <xsl:for-each select="*[normalize-space()]">
        <xsl:if test="position() gt 1">
          <span class="gen">, </span>
        </xsl:if>
        <xsl:apply-templates select="."/>
      </xsl:for-each>
    </span>
  </xsl:template>

</xsl:stylesheet>
