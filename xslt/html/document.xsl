<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of a whole document, and that of a part when the document is cut. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- What the collection says of the document; none on the pages that are not a document's. -->
  <xsl:param name="about" as="element(sg:document)?"/>

  <xsl:variable name="_:part" as="element(sg:part)?" select="$about/sg:part[@page = $page]"/>

  <xsl:key name="_:notes" match="note[@sg:place]" use="@sg:place"/>

  <!-- On its own page a part's heading comes next to the title, however deep the part lies. -->
  <xsl:variable name="_:lift" as="xs:integer" select="max((0,
      $about//sg:division[@id = $_:part/@id]/xs:integer(@level) - 1))"/>

  <!-- The way in. It has a mode of its own, so that an editor's template for `div` cannot
       take the frame away from a part. -->
  <xsl:mode name="sg:page" on-no-match="shallow-skip"/>

  <xsl:template match="*" mode="sg:page">
    <xsl:call-template name="sg:shell">
      <xsl:with-param name="title" as="xs:string"
          select="string-join(($_:part/sg:title, $about/sg:title), ' – ')"/>
      <xsl:with-param name="class" select="'document'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/TEI">
    <xsl:apply-templates select="." mode="sg:page"/>
  </xsl:template>

  <xsl:template match="TEI" mode="sg:main">
    <xsl:call-template name="_:passages"/>
    <article class="document" lang="{$about/@language}" dir="{sg:dir($about/@language)}">
      <header class="document">
        <h1>{$about/sg:title/(@own, .)[1]}</h1>
        <xsl:apply-templates select="teiHeader"/>
        <xsl:call-template name="sg:downloads"/>
        <xsl:call-template name="_:other-facsimiles"/>
      </header>
      <xsl:call-template name="_:views"/>
      <xsl:call-template name="_:apparatus-tools"/>
      <xsl:apply-templates select="text | sourceDoc"/>
      <xsl:call-template name="_:notes"/>
    </article>
    <xsl:call-template name="_:previews-of-entries"/>
    <xsl:call-template name="sg:how-to-cite"/>
    <xsl:call-template name="_:neighbours"/>
    <xsl:call-template name="_:viewer"/>
  </xsl:template>

  <xsl:template match="*" mode="sg:main">
    <xsl:call-template name="_:passages"/>
    <article class="document" lang="{$about/@language}" dir="{sg:dir($about/@language)}">
      <header class="document">
        <h1>
          <a href="{sg:relative($page, $about/@page)}">{$about/sg:title}</a>
        </h1>
        <xsl:call-template name="sg:downloads"/>
      </header>
      <xsl:call-template name="_:views"/>
      <xsl:call-template name="_:apparatus-tools"/>
      <div class="text">
        <xsl:apply-templates select="ancestor::text[1]/@xml:lang"/>
        <xsl:apply-templates select=".">
          <xsl:with-param name="whole" tunnel="yes" select="true()"/>
        </xsl:apply-templates>
      </div>
      <xsl:call-template name="_:notes"/>
    </article>
    <xsl:call-template name="_:previews-of-entries"/>
    <xsl:call-template name="sg:how-to-cite"/>
    <xsl:call-template name="_:neighbours"/>
    <xsl:call-template name="_:viewer"/>
  </xsl:template>

  <!-- On the page of the whole, a part is a line that leads to its own page. -->
  <xsl:template priority="5" match="div[@sg:part] | div1[@sg:part] | div2[@sg:part]
      | div3[@sg:part] | text[@sg:part]">
    <xsl:param name="whole" tunnel="yes" as="xs:boolean" select="false()"/>
    <xsl:variable name="part" select="$about/sg:part[@name = current()/@sg:part]"
        as="element(sg:part)?"/>
    <xsl:choose>
      <xsl:when test="$whole">
        <xsl:next-match/>
      </xsl:when>
      <xsl:when test="$part is $_:part">
        <xsl:apply-templates select="." mode="sg:page"/>
      </xsl:when>
      <xsl:otherwise>
        <p class="part gen" id="{@sg:id}">
          <a href="{sg:relative($page, $part/@page)}">{$part/sg:title}</a>
        </p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The page that an element of the document stands on: that of its part, else that of the whole. -->
  <xsl:function name="_:page-with" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="part" as="attribute(sg:part)?" select="$element/ancestor-or-self::*[@sg:part][1]/@sg:part"/>
    <xsl:sequence select="string(($about/sg:part[@name = $part], $about)[1]/@page)"/>
  </xsl:function>

  <!-- The notes of the page: those of the parts of a cut document stand on the parts' pages. -->
  <xsl:template name="_:notes">
    <xsl:variable name="all" select="key('_:notes', ('foot', 'end'), .)" as="element(note)*"/>
    <xsl:variable name="notes" as="element(note)*" select="if ($about/sg:part and empty($_:part))
        then $all[not(ancestor::*[@sg:part])] else $all"/>
    <xsl:if test="exists($notes)">
      <section class="notes" role="doc-endnotes" aria-labelledby="siglum-notes">
        <h2 class="gen" id="siglum-notes" lang="{$_:interface}">{sg:label($messages, 'notes')}</h2>
        <ol>
          <xsl:apply-templates select="$notes" mode="sg:note"/>
        </ol>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="TEI | div | div1 | div2 | div3 | text" mode="sg:aside">
    <xsl:if test="count($about//sg:division) gt 1">
      <nav class="contents" aria-labelledby="siglum-contents">
        <details>
          <summary id="siglum-contents">{sg:label($messages, 'contents')}</summary>
          <xsl:apply-templates select="$about" mode="_:divisions"/>
        </details>
      </nav>
    </xsl:if>
  </xsl:template>

  <xsl:mode name="_:divisions" on-no-match="deep-skip"/>

  <xsl:template match="sg:document" mode="_:divisions">
    <ol lang="{@language}" dir="{sg:dir(@language)}">
      <xsl:apply-templates select="sg:division" mode="#current"/>
    </ol>
  </xsl:template>

  <xsl:template match="sg:division" mode="_:divisions">
    <li>
      <a href="{if (@page = $page) then '#' || @id else sg:relative($page, @page) || '#' || @id}">
        <xsl:if test="@key">
          <xsl:attribute name="lang" select="$_:interface"/>
          <xsl:attribute name="dir" select="sg:dir($_:interface)"/>
        </xsl:if>
        <xsl:value-of select="(@key ! sg:label($messages, .), @label, @n, @id)[normalize-space()][1]"/>
      </a>
      <xsl:where-populated>
        <ol>
          <xsl:apply-templates select="sg:division" mode="#current"/>
        </ol>
      </xsl:where-populated>
    </li>
  </xsl:template>

  <!-- The parts before and after, else the documents. -->
  <xsl:template name="_:neighbours">
    <xsl:variable name="previous" as="element()?"
        select="if ($_:part) then ($_:part/preceding-sibling::sg:part[1], $about)[1]
                else $about/sg:previous"/>
    <xsl:variable name="next" as="element()?"
        select="if ($_:part) then ($_:part/following-sibling::sg:part[1], $about/sg:next)[1]
                else ($about/sg:part[1], $about/sg:next)[1]"/>
    <xsl:where-populated>
      <nav class="neighbours" aria-label="{sg:label($messages, 'neighbours')}">
        <xsl:sequence select="$previous ! _:neighbour(., 'previous'), $next ! _:neighbour(., 'next')"/>
      </nav>
    </xsl:where-populated>
    <xsl:if test="empty($_:part)">
      <xsl:apply-templates select="$about/sg:in-correspondence" mode="_:neighbours"/>
    </xsl:if>
  </xsl:template>

  <xsl:mode name="_:neighbours" on-no-match="fail"/>

  <xsl:template match="sg:previous | sg:next" mode="_:neighbours">
    <xsl:sequence select="_:neighbour(., local-name())"/>
  </xsl:template>

  <!-- A link to what comes before or after; the label's key is the direction. -->
  <xsl:function name="_:neighbour" as="element()">
    <xsl:param name="what" as="element()"/>
    <xsl:param name="direction" as="xs:string"/>
    <a rel="{if ($direction = 'next') then 'next' else 'prev'}" href="{sg:relative($page, $what/@page)}">
      <span class="direction">{sg:label($messages, $direction)}</span>
      <xsl:text> </xsl:text>
      <span class="title" dir="auto">{$what/sg:title}</span>
    </a>
  </xsl:function>

</xsl:stylesheet>
