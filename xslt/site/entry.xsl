<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of a person, a place, a work: what the lists say of it, and where it is mentioned. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:key name="_:entry" match="sg:entry" use="@id"/>
  <xsl:key name="_:document" match="sg:document" use="@path"/>

  <!-- The entries that a pointer in an entry leads to. -->
  <xsl:function name="_:entry" as="element(sg:entry)*">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:sequence select="if (starts-with($pointer, '#'))
        then $_:collection/key('_:entry', substring($pointer, 2), .) else ()"/>
  </xsl:function>

  <!-- Absent when an entry is rendered out of its collection. -->
  <xsl:variable name="_:collection" select="root()[self::document-node()]" as="document-node()?"/>

  <xsl:template match="sg:entry">
    <xsl:call-template name="sg:shell">
      <xsl:with-param name="title" select="string((sg:name[normalize-space()], @id)[1])"/>
      <xsl:with-param name="class" select="'entry'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="sg:entry" mode="sg:main">
    <article class="entry">
      <header>
        <h1 dir="auto">{(sg:name[normalize-space()], @id)[1]}</h1>
      </header>
      <xsl:if test="$sheet eq 1">
        <xsl:apply-templates select="tei:*" mode="_:entity"/>
        <xsl:call-template name="_:map"/>
        <xsl:call-template name="_:correspondences-of-entry"/>
      </xsl:if>
      <section class="mentions" aria-labelledby="mentions">
        <h2 id="mentions">{sg:label($messages, 'mentions')}</h2>
        <xsl:choose>
          <xsl:when test="sg:mention">
            <xsl:call-template name="_:sheets"/>
            <ul>
              <xsl:for-each-group select="_:here(sg:mention)" group-adjacent="string(@document)">
                <xsl:call-template name="_:document"/>
              </xsl:for-each-group>
            </ul>
          </xsl:when>
          <xsl:otherwise>
            <p>{sg:label($messages, 'no-mentions')}</p>
          </xsl:otherwise>
        </xsl:choose>
      </section>
      <xsl:call-template name="_:neighbouring-sheets"/>
    </article>
  </xsl:template>

  <!-- A document and its places; the first of them is the link of its title. Names in a text stand in their contexts. -->
  <xsl:template name="_:document">
    <xsl:variable name="path" select="string(@document)" as="xs:string"/>
    <xsl:variable name="document" as="element(sg:document)?"
        select="$_:collection/key('_:document', $path, .)"/>
    <li>
      <a class="document" href="{_:address(.)}" dir="auto">
        <xsl:value-of select="($document/sg:title, @document)[1]"/>
      </a>
      <xsl:for-each select="current-group()[not(sg:context)]">
        <xsl:text>{if (position() eq 1) then ' ' else ', '}</xsl:text>
        <xsl:call-template name="_:place"/>
      </xsl:for-each>
      <xsl:where-populated>
        <ul class="contexts">
          <xsl:apply-templates select="current-group()/sg:context" mode="_:context">
            <xsl:with-param name="document" select="$document"/>
          </xsl:apply-templates>
        </ul>
      </xsl:where-populated>
    </li>
  </xsl:template>

  <xsl:mode name="_:context" on-no-match="fail"/>

  <xsl:template match="sg:context" mode="_:context">
    <xsl:param name="document" as="element(sg:document)?"/>
    <li>
      <xsl:for-each select="..">
        <xsl:call-template name="_:place"/>
      </xsl:for-each>
      <xsl:text> </xsl:text>
      <span class="context">
        <xsl:copy-of select="$document/(@language ! _:lang(.), @dir)"/>
        <xsl:text>{@before}</xsl:text>
        <b>{.}</b>
        <xsl:text>{@after}</xsl:text>
      </span>
    </li>
  </xsl:template>

  <xsl:function name="_:lang" as="attribute(lang)">
    <xsl:param name="language" as="attribute()"/>
    <xsl:attribute name="lang" select="$language"/>
  </xsl:function>

  <xsl:template name="_:place">
    <xsl:context-item as="element(sg:mention)" use="required"/>
    <a class="place" href="{_:address(.)}">{_:place(.)}</a>
  </xsl:template>

  <xsl:function name="_:address" as="xs:string">
    <xsl:param name="mention" as="element(sg:mention)"/>
    <xsl:sequence select="sg:relative($page, $mention/@page) || $mention/@id[.] ! ('#' || .)"/>
  </xsl:function>

  <xsl:function name="_:place" as="xs:string">
    <xsl:param name="mention" as="element(sg:mention)"/>
    <xsl:sequence select="normalize-space(sg:label($messages, 'unit-' || ($mention/@unit, 'p')[1],
        string($mention/@n)))"/>
  </xsl:function>

  <xsl:mode name="_:entity" on-no-match="shallow-skip"/>

  <xsl:template match="*[text()[normalize-space()]]" mode="_:entity">
    <p class="record {local-name()}">
      <xsl:apply-templates/>
    </p>
  </xsl:template>

  <xsl:template match="*" mode="_:entity">
    <dl class="record {local-name()}">
      <xsl:call-template name="sg:rows">
        <xsl:with-param name="rows" select="*[_:says(.)]"/>
      </xsl:call-template>
    </dl>
  </xsl:template>

</xsl:stylesheet>
