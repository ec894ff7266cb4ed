<?xml version="1.0" encoding="UTF-8"?>
<!-- The home page: the title page of the edition, its contents, its registers. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:template match="sg:collection">
    <xsl:call-template name="sg:shell">
      <xsl:with-param name="title" select="string($edition/sg:title)"/>
      <xsl:with-param name="class" select="'home'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="sg:collection" mode="sg:main">
    <xsl:call-template name="_:title-page"/>
    <section id="contents">
      <h2>{sg:label($messages, 'contents')}</h2>
      <xsl:call-template name="_:what-was-read"/>
      <xsl:call-template name="_:ways"/>
      <xsl:call-template name="_:facets"/>
      <xsl:call-template name="_:narrowing"/>
      <div class="narrowed">
        <xsl:call-template name="_:contents"/>
        <xsl:call-template name="_:neighbouring-sheets"/>
      </div>
    </section>
    <xsl:if test="$sheet eq 1">
      <xsl:call-template name="_:registers"/>
      <xsl:call-template name="sg:how-to-cite"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="_:title-page">
    <header lang="{$edition/@language}" dir="{_:direction($edition/@language)}">
      <xsl:if test="$sheet eq 1">
        <xsl:attribute name="class" select="'title-page'"/>
        <xsl:apply-templates select="$edition/sg:author" mode="_:title-page"/>
      </xsl:if>
      <h1>{$edition/sg:title}</h1>
      <xsl:if test="$sheet eq 1">
        <xsl:call-template name="_:imprint"/>
      </xsl:if>
    </header>
  </xsl:template>

  <xsl:template name="_:imprint">
    <xsl:where-populated>
      <p class="editors">
        <xsl:if test="$edition/sg:editor">
          <span class="label" lang="{$_:interface}">{sg:label($messages, if ($edition/sg:editor[2]) then 'edited-by-several' else 'edited-by')}</span>
          <xsl:text> </xsl:text>
          <xsl:value-of select="$edition/sg:editor" separator=" · "/>
        </xsl:if>
      </p>
    </xsl:where-populated>
    <xsl:apply-templates select="$edition/sg:series" mode="_:title-page"/>
    <xsl:where-populated>
      <p class="imprint">
        <xsl:value-of select="$edition/(sg:publisher, sg:date)" separator=", "/>
      </p>
    </xsl:where-populated>
    <xsl:where-populated>
      <p class="former-versions" lang="{$_:interface}">
        <xsl:for-each select="$edition/sg:former-version">
          <xsl:text>{if (position() eq 1) then sg:label($messages, 'former-versions') || ' ' else ' · '}</xsl:text>
          <a href="{@url}">{.}</a>
          <xsl:text>{@date ! (' (' || sg:date(., $messages, $edition/@interface) || ')')}</xsl:text>
        </xsl:for-each>
      </p>
    </xsl:where-populated>
  </xsl:template>

  <!-- Filled and shown by the script, when a text was opened before. -->
  <xsl:template name="_:what-was-read">
    <div class="reading" hidden="" data-opened="{sg:label($messages, 'opened')}">
      <a href="#contents">{sg:label($messages, 'go-on-reading')}: <bdi/></a>
      <button type="button" title="{sg:label($messages, 'reading-kept')}">{sg:label($messages, 'forget-reading')}</button>
    </div>
  </xsl:template>

  <xsl:template name="_:registers">
    <xsl:if test="sg:register">
      <section id="registers">
        <h2>{sg:label($messages, 'registers')}</h2>
        <ul class="registers">
          <xsl:for-each select="sg:register">
            <li>
              <a href="{sg:relative($page, @page)}">{sg:label($messages, @kind)}</a>
              <xsl:text> </xsl:text>
              <span class="count">{count(sg:entry)}</span>
            </li>
          </xsl:for-each>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:mode name="_:title-page" on-no-match="deep-skip"/>

  <xsl:template match="*" mode="_:title-page">
    <p class="{local-name()}">{.}</p>
  </xsl:template>

  <!-- By year, or by folder. -->
  <xsl:template name="_:contents">
    <!-- One that holds register lists alone has no page. -->
    <xsl:variable name="documents" as="element(sg:document)*" select="sg:document[not(@registers-only)]"/>
    <xsl:variable name="groups" as="xs:string*" select="distinct-values($documents ! _:group(.))"/>
    <xsl:if test="count($groups) gt 3">
      <ul class="jump">
        <xsl:for-each-group select="$documents" group-by="_:group(.)">
          <li>
            <a href="{_:place-in-list(., 'group-' || position())}">{_:name-of-group(.)}</a>
          </li>
        </xsl:for-each-group>
      </ul>
    </xsl:if>
    <xsl:for-each-group select="$documents" group-by="_:group(.)">
      <xsl:variable name="list" as="element(ol)">
        <ol class="documents">
          <xsl:apply-templates select="_:here(current-group())" mode="_:document"/>
        </ol>
      </xsl:variable>
      <xsl:choose>
        <xsl:when test="empty($list/li)"/>
        <xsl:when test="count($groups) eq 1">
          <xsl:sequence select="$list"/>
        </xsl:when>
        <xsl:otherwise>
          <section id="group-{position()}">
            <h3>{_:name-of-group(.)}</h3>
            <xsl:sequence select="$list"/>
          </section>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:function name="_:group" as="xs:string">
    <xsl:param name="document" as="element(sg:document)"/>
    <xsl:sequence select="string($document/(@year, @folder)[1])"/>
  </xsl:function>

  <xsl:function name="_:name-of-group" as="xs:string">
    <xsl:param name="document" as="element(sg:document)"/>
    <xsl:sequence select="($document/@year[. ne ''], $document/@folder ! replace(., '/', ' / '),
        sg:label($messages, if ($document/@year) then 'undated' else 'documents'))[1]"/>
  </xsl:function>

  <xsl:mode name="_:document" on-no-match="deep-skip"/>

  <xsl:template match="sg:document" mode="_:document">
    <li>
      <a href="{sg:relative($page, @page)}" lang="{@language}" dir="{sg:dir(@language)}">
        <xsl:value-of select="sg:title"/>
      </a>
      <xsl:apply-templates select="@date" mode="#current"/>
      <xsl:where-populated>
        <ol>
          <xsl:apply-templates select="sg:part" mode="#current"/>
        </ol>
      </xsl:where-populated>
    </li>
  </xsl:template>

  <xsl:template match="sg:part" mode="_:document">
    <li>
      <a href="{sg:relative($page, @page)}" lang="{../@language}" dir="{sg:dir(../@language)}">
        <xsl:value-of select="sg:title"/>
      </a>
    </li>
  </xsl:template>

  <!-- Many a title says it already. -->
  <xsl:template match="@date[contains(../sg:title, substring(., 1, 4))]" mode="_:document"/>

  <xsl:template match="@date" mode="_:document">
    <xsl:text> </xsl:text>
    <time datetime="{.}">{sg:date(., $messages, $edition/@interface)}</time>
  </xsl:template>

</xsl:stylesheet>
