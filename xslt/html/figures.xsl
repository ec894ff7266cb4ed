<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables, formulae and figures (FT). -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- A wide table scrolls within its own region, which the keyboard can reach. -->
  <xsl:template match="table">
    <xsl:variable name="rows" select="row" as="element(row)*"/>
    <div role="region" tabindex="0" aria-label="{(head[1] ! normalize-space(),
        sg:label($messages, 'table'))[.][1]}">
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates select="*[not(self::head)][. &lt;&lt; $rows[1]]"/>
      <table>
        <xsl:where-populated>
          <caption>
            <xsl:apply-templates select="head/node()"/>
          </caption>
        </xsl:where-populated>
        <tbody>
          <xsl:apply-templates mode="_:row"
              select="$rows | *[not(self::row)][. >> $rows[1]][. &lt;&lt; $rows[last()]] | *[not(self::head)][empty($rows)]">
            <xsl:with-param name="columns" select="max(($rows ! count(cell), 1))"/>
          </xsl:apply-templates>
        </tbody>
      </table>
      <xsl:apply-templates select="*[not(self::head)][. >> $rows[last()]]"/>
    </div>
  </xsl:template>

  <xsl:mode name="_:row" on-no-match="deep-skip"/>

  <xsl:template match="row" mode="_:row">
    <tr>
      <xsl:call-template name="sg:attributes">
        <xsl:with-param name="class" select="'row', @role"/>
      </xsl:call-template>
      <xsl:apply-templates/>
    </tr>
  </xsl:template>

  <xsl:template match="*" mode="_:row">
    <xsl:param name="columns" as="xs:integer"/>
    <tr>
      <td colspan="{$columns}">
        <xsl:apply-templates select="."/>
      </td>
    </tr>
  </xsl:template>

  <xsl:template match="cell">
    <xsl:variable name="heading" as="xs:boolean"
        select="(@role, ../@role)[1] = 'label'"/>
    <xsl:element name="{if ($heading) then 'th' else 'td'}">
      <xsl:if test="$heading">
        <xsl:attribute name="scope" select="if (../@role = 'label') then 'col' else 'row'"/>
      </xsl:if>
      <xsl:sequence select="@rows[. ne '1'] ! _:attribute('rowspan', .),
          @cols[. ne '1'] ! _:attribute('colspan', .)"/>
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="figure">
    <xsl:variable name="caption" as="element()*" select="head | p | ab | lg | note[not(@sg:place)]
        | figDesc[not(current()/(graphic | media)/sg:picture(@url))] | list | byline | epigraph"/>
    <xsl:variable name="block" select="_:is-block(.)" as="xs:boolean"/>
    <xsl:element name="{if ($block) then 'figure' else 'span'}">
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates select="node() except ($caption, figDesc)"/>
      <xsl:if test="$caption">
        <xsl:element name="{if ($block) then 'figcaption' else 'span'}">
          <xsl:apply-templates select="$caption"/>
        </xsl:element>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <xsl:template match="figure/head" priority="2">
    <xsl:element name="{if (_:holds-block(.)) then 'div' else 'span'}">
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <!-- Shown where there is no picture to describe. -->
  <xsl:template match="figDesc">
    <xsl:variable name="signs" as="xs:string*"
        select="if (_:is-block(..)) then () else (' [', '] ')"/>
    <xsl:where-populated>
      <span class="gen">{$signs[1]}</span>
    </xsl:where-populated>
    <xsl:call-template name="sg:element"/>
    <xsl:where-populated>
      <span class="gen">{$signs[2]}</span>
    </xsl:where-populated>
  </xsl:template>

  <!-- A picture of the edition's own is shown; one elsewhere is led to, as the page asks nothing of
       others; one that is nowhere leaves its place. -->
  <xsl:template match="graphic | media">
    <xsl:variable name="picture" select="sg:picture(@url)" as="xs:string?"/>
    <xsl:variable name="href" select="sg:href(@url)" as="xs:string?"/>
    <xsl:variable name="alt" select="normalize-space(string((../figDesc, desc, ../head)[1]))"
        as="xs:string"/>
    <xsl:choose>
      <xsl:when test="exists($picture)">
        <xsl:sequence select="_:image(@url, $alt, '(max-width: 40rem) 100vw, 38rem')"/>
      </xsl:when>
      <xsl:when test="exists($href)">
        <a class="picture gen" href="{$href}">[{sg:label($messages, 'picture')}]</a>
      </xsl:when>
      <xsl:otherwise>
        <span class="picture gen">[{sg:label($messages, 'picture')}]</span>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="formula | notatedMusic">
    <xsl:call-template name="sg:element"/>
  </xsl:template>

  <xsl:template match="binaryObject">
    <span class="picture gen">[{sg:label($messages, 'picture')}]</span>
  </xsl:template>

</xsl:stylesheet>
