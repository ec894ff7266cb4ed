<?xml version="1.0" encoding="UTF-8"?>
<!-- The words of an element for a place where there is but one line: a title, a label, a name. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- Without notes, and with the one reading that the text has in the end. -->
  <xsl:function name="sg:plain" as="xs:string">
    <xsl:param name="element" as="element()?"/>
    <xsl:variable name="words" as="item()*">
      <xsl:choose>
        <xsl:when test="$element/*">
          <xsl:apply-templates select="$element/node()" mode="_:plain"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="string($element)"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:sequence select="normalize-space(string-join($words))"/>
  </xsl:function>

  <!-- The text nodes, and the spaces between them. -->
  <xsl:mode name="_:plain" on-no-match="shallow-skip"/>

  <xsl:template match="text()" mode="_:plain" as="text()">
    <xsl:sequence select="."/>
  </xsl:template>

  <xsl:template match="note | idno | del | rdg | figure | witDetail | abbr[@type = 'siglum']"
      mode="_:plain"/>

  <xsl:template match="choice" mode="_:plain" as="item()*">
    <xsl:apply-templates mode="#current" select="(corr, reg, expan, *)[1]"/>
  </xsl:template>

  <xsl:template match="app[not(lem)]" mode="_:plain" as="item()*">
    <xsl:apply-templates mode="#current" select="rdg[1]/node()"/>
  </xsl:template>

  <xsl:template match="lb[not(@break = 'no')] | space" mode="_:plain" as="xs:string">
    <xsl:sequence select="' '"/>
  </xsl:template>

  <!-- Parts of a name are often written without anything between them. -->
  <xsl:template match="forename | surname | roleName | nameLink | genName | addName" mode="_:plain" as="item()*">
    <xsl:apply-templates mode="#current"/>
    <xsl:sequence select="' '[current()/following-sibling::node()[1] instance of element()]"/>
  </xsl:template>

  <!-- Blocks follow each other without white space. -->
  <xsl:template match="p | l | lg | list | item | head | row | cell | opener | closer | salute | signed | dateline | addrLine | speaker | stage
      | *[@sg:display = 'block']" mode="_:plain" as="item()*">
    <xsl:sequence select="' '"/>
    <xsl:apply-templates mode="#current"/>
    <xsl:sequence select="' '"/>
  </xsl:template>

</xsl:stylesheet>
