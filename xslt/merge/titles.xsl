<?xml version="1.0" encoding="UTF-8"?>
<!-- What each document is called in lists and links: documents of one title, such as the scenes of a play in files of their own,
     are told apart by the headings that they begin with, else by the names of their files, unless their dates do it. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- Its title; with @own, what it is called on its own page, where that is less. -->
  <xsl:function name="_:title" as="element(sg:title)">
    <xsl:param name="record" as="element(sg:record)"/>
    <xsl:sequence select="($_:told-apart($record/@path), $record/sg:title)[1]"/>
  </xsl:function>

  <xsl:variable name="_:title-of-edition" as="xs:string" select="_:edition-title()"/>

  <!-- Lists have the date beside the title. -->
  <xsl:variable name="_:told-apart" as="map(xs:string, element(sg:title))">
    <xsl:map>
      <xsl:for-each-group select="$_:read" group-by="string(sg:title), string(@date)" composite="yes">
        <xsl:if test="current-group()[2]">
          <xsl:call-template name="_:told-apart">
            <xsl:with-param name="namesakes" select="current-group()"/>
          </xsl:call-template>
        </xsl:if>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <xsl:template name="_:told-apart" as="map(xs:string, element(sg:title))*">
    <xsl:param name="namesakes" as="element(sg:record)+"/>
    <xsl:for-each-group select="$namesakes" group-by="_:beginning(.)">
      <xsl:variable name="beginning" as="xs:string?" select="current-grouping-key()[.][not(current-group()[2])]"/>
      <xsl:for-each select="current-group()">
        <xsl:map-entry key="string(@path)">
          <sg:title own="{sg:title}">
            <!-- What the edition is called need not be said of each. -->
            <xsl:value-of select="if ($beginning) then string-join((sg:title[not(. = $_:title-of-edition)], $beginning), ': ')
                else sg:title || ': ' || tokenize(@path, '/')[last()]"/>
          </sg:title>
        </xsl:map-entry>
      </xsl:for-each>
    </xsl:for-each-group>
  </xsl:template>

  <!-- Its subtitle, else the headings of divisions that hold all of it: `ACTE I, SCENE II`. -->
  <xsl:function name="_:beginning" as="xs:string">
    <xsl:param name="record" as="element(sg:record)"/>
    <xsl:sequence select="string(($record/sg:subtitle, string-join(_:headings-of-all($record), ', '))[1])"/>
  </xsl:function>

  <xsl:function name="_:headings-of-all" as="xs:string*">
    <xsl:param name="parent" as="element()"/>
    <xsl:for-each select="$parent/sg:division[count($parent/sg:division) eq 1][not(lower-case(@label) = lower-case(@type))]">
      <xsl:sequence select="replace(@label, '[\s.:,;]+$', ''), _:headings-of-all(.)"/>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
