<?xml version="1.0" encoding="UTF-8"?>
<!-- What the pages of a document are told: neighbours, parts, contents, and where its links lead. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:template name="_:documents" as="element(sg:document)*">
    <xsl:for-each select="$_:ordered">
      <xsl:variable name="n" as="xs:integer" select="position()"/>
      <sg:document n="{$n}" path="{@path}" page="{_:page(.)}" language="{@language}"
          dir="{sg:dir(@language)}" words="{@words}">
        <xsl:copy-of select="@date, @registers-only, sg:title, sg:title-short, sg:subtitle"/>
        <xsl:if test="not(@registers-only)">
          <xsl:sequence select="_:neighbour('sg:previous', $_:ordered[$n - 1]),
              _:neighbour('sg:next', $_:ordered[$n + 1])"/>
        </xsl:if>
        <xsl:apply-templates select="sg:part, sg:division" mode="_:document"/>
        <xsl:apply-templates select="key('_:links-of', @path, $_:targets)" mode="_:document"/>
      </sg:document>
    </xsl:for-each>
  </xsl:template>

  <xsl:key name="_:links-of" match="sg:link" use="../@path"/>

  <xsl:function name="_:neighbour" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="record" as="element(sg:record)?"/>
    <xsl:for-each select="$record[not(@registers-only)]">
      <xsl:element name="{$name}">
        <xsl:attribute name="page" select="_:page(.)"/>
        <xsl:copy-of select="sg:title"/>
      </xsl:element>
    </xsl:for-each>
  </xsl:function>

  <xsl:mode name="_:document" on-no-match="fail"/>

  <xsl:template match="sg:part" mode="_:document" as="element(sg:part)">
    <sg:part name="{@name}" id="{@id}" page="{_:page(.., @name)}">
      <sg:title>
        <xsl:value-of select="@title"/>
      </sg:title>
    </sg:part>
  </xsl:template>

  <xsl:template match="sg:division" mode="_:document" as="element(sg:division)">
    <sg:division page="{_:page(ancestor::sg:record, @part)}">
      <xsl:copy-of select="@* except @part"/>
      <xsl:apply-templates mode="#current"/>
    </sg:division>
  </xsl:template>

  <xsl:template match="sg:link" mode="_:document" as="element(sg:link)">
    <xsl:variable name="entry" as="element(sg:entry)?" select="_:entry(.)"/>
    <sg:link>
      <xsl:copy-of select="@value, @page, @id, @href"/>
      <xsl:for-each select="$entry">
        <xsl:copy-of select="@page"/>
        <xsl:attribute name="kind" select="../@kind"/>
        <xsl:attribute name="entry" select="@id"/>
        <sg:title>
          <xsl:value-of select="sg:name"/>
        </sg:title>
      </xsl:for-each>
      <xsl:copy-of select=".[@page][not(@id)]/key('_:page', @page, $_:titles)/sg:title"/>
    </sg:link>
  </xsl:template>

  <!-- For the words of a pointer that has none of its own. -->
  <xsl:key name="_:page" match="sg:document" use="@page"/>
  <xsl:variable name="_:titles" as="document-node()">
    <xsl:document>
      <xsl:for-each select="$_:ordered">
        <sg:document page="{_:page(.)}">
          <xsl:copy-of select="sg:title"/>
        </sg:document>
      </xsl:for-each>
    </xsl:document>
  </xsl:variable>

</xsl:stylesheet>
