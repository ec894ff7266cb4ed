<?xml version="1.0" encoding="UTF-8"?>
<!-- The pages of the correspondences: all of them, and each with its letters. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:template match="sg:correspondences">
    <xsl:call-template name="sg:shell">
      <xsl:with-param name="title" select="sg:label($messages, 'correspondences')"/>
      <xsl:with-param name="class" select="'register'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="sg:correspondences" mode="sg:main">
    <h1>{sg:label($messages, 'correspondences')}</h1>
    <xsl:if test="$sheet eq 1">
      <xsl:call-template name="_:correspondents"/>
    </xsl:if>
    <xsl:call-template name="_:sheets"/>
    <table class="correspondences">
      <thead>
        <tr>
          <th scope="col">{sg:label($messages, 'correspDesc')}</th>
          <th scope="col">{sg:label($messages, 'letters')}</th>
          <th scope="col">{sg:label($messages, 'period')}</th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="_:here(sg:correspondence)">
          <tr>
            <th scope="row">
              <a href="{sg:relative($page, @page)}" dir="auto">{sg:name}</a>
            </th>
            <td>{count(sg:letter)}</td>
            <td>{_:period(sg:letter/@date)}</td>
          </tr>
        </xsl:for-each>
      </tbody>
    </table>
    <xsl:call-template name="_:neighbouring-sheets"/>
  </xsl:template>

  <!-- From the first year to the last. -->
  <xsl:function name="_:period" as="xs:string">
    <xsl:param name="dates" as="xs:string*"/>
    <xsl:variable name="years" as="xs:string*" select="sort(distinct-values($dates ! replace(., '^(-?\d+).*$', '$1')))"/>
    <xsl:sequence select="string-join(distinct-values(($years[1], $years[last()])), '–')"/>
  </xsl:function>

  <xsl:template match="sg:correspondence">
    <xsl:call-template name="sg:shell">
      <xsl:with-param name="title" select="sg:label($messages, 'correspondence-of', sg:name)"/>
      <xsl:with-param name="class" select="'entry'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="sg:correspondence" mode="sg:main">
    <article class="entry">
      <header>
        <p class="kind">
          <a href="{sg:relative($page, ../@page)}">{sg:label($messages, 'correspondences')}</a>
        </p>
        <h1 dir="auto">{sg:name}</h1>
        <p class="parties">
          <xsl:for-each select="sg:party">
            <xsl:text>{if (position() gt 1) then ' – ' else ''}</xsl:text>
            <xsl:choose>
              <xsl:when test="@page">
                <a href="{sg:relative($page, @page)}" dir="auto">{.}</a>
              </xsl:when>
              <xsl:otherwise>
                <bdi>{.}</bdi>
              </xsl:otherwise>
            </xsl:choose>
          </xsl:for-each>
        </p>
      </header>
      <xsl:call-template name="_:sheets"/>
      <ol class="documents">
        <xsl:apply-templates select="for $path in _:here(sg:letter)/@path return $_:collection/key('_:document', $path, .)" mode="_:document"/>
      </ol>
      <xsl:call-template name="_:neighbouring-sheets"/>
    </article>
  </xsl:template>

  <!-- On the page of someone who wrote or got letters. -->
  <xsl:template name="_:correspondences-of-entry">
    <xsl:context-item as="element(sg:entry)" use="required"/>
    <xsl:if test="sg:in-correspondence">
      <section class="mentions" aria-labelledby="correspondences">
        <h2 id="correspondences">{sg:label($messages, 'correspondences')}</h2>
        <ul>
          <xsl:for-each select="sg:in-correspondence">
            <li>
              <a class="document" href="{sg:relative($page, @page)}" dir="auto">{sg:name}</a>
              <xsl:text> </xsl:text>
              <span class="count">{@letters}</span>
            </li>
          </xsl:for-each>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Under a letter: those before and after it in its correspondences. -->
  <xsl:template match="sg:in-correspondence" mode="_:neighbours">
    <nav class="neighbours" aria-label="{sg:label($messages, 'correspondence-of', sg:name)}">
      <p>
        <a href="{sg:relative($page, @page)}" dir="auto">{sg:label($messages, 'correspondence-of', sg:name)}</a>
      </p>
      <xsl:apply-templates select="sg:previous, sg:next" mode="#current"/>
    </nav>
  </xsl:template>

</xsl:stylesheet>
