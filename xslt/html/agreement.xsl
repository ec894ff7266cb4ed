<?xml version="1.0" encoding="UTF-8"?>
<!-- How often each two witnesses agree: a picture, and a table that says the same. What the entries
     name is told from what was inferred besides. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- The counts; on the page of witnesses only. -->
  <xsl:param name="agreement" as="element(sg:agreement)?"/>

  <xsl:variable name="_:pairs" as="element(sg:pair)*" select="$agreement/sg:pair"/>

  <!-- Nothing to tell apart when all is named. -->
  <xsl:variable name="_:inferred" as="xs:boolean"
      select="exists($_:pairs[@both ne @both-named])"/>

  <xsl:template name="sg:agreement">
    <xsl:if test="exists($_:pairs)">
      <section class="agreement" aria-labelledby="siglum-agreement">
        <h2 id="siglum-agreement">{sg:label($messages, 'agreement')}</h2>
        <p>{sg:label($messages, 'agreement-rule', string($agreement/@entries))}</p>
        <xsl:if test="$_:inferred">
          <p>{sg:label($messages, 'agreement-inferred')}</p>
        </xsl:if>
        <xsl:call-template name="_:picture"/>
        <xsl:call-template name="_:pair-filter"/>
        <xsl:call-template name="_:pair-table"/>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- The share of agreement; none where the two never meet. -->
  <xsl:function name="_:share" as="xs:double?">
    <xsl:param name="shared" as="xs:integer"/>
    <xsl:param name="both" as="xs:integer"/>
    <xsl:sequence select="if ($both gt 0) then $shared div $both else ()"/>
  </xsl:function>

  <xsl:function name="_:percent" as="xs:string">
    <xsl:param name="share" as="xs:double?"/>
    <xsl:sequence select="if (empty($share)) then '–' else
        translate(format-number(100 * $share, '0.0'), '.', sg:label($messages, 'decimal-sign'))"/>
  </xsl:function>

  <!-- The table -->

  <xsl:template name="_:pair-filter">
    <div class="filters gen" role="search" data-table="siglum-pairs" hidden="">
      <xsl:call-template name="_:choice">
        <xsl:with-param name="of" select="'pairs'"/>
        <xsl:with-param name="options" as="element(option)*">
          <xsl:for-each select="distinct-values($_:pairs/(@a, @b))">
            <option value="{.}">{sg:siglum-of(.)}</option>
          </xsl:for-each>
        </xsl:with-param>
      </xsl:call-template>
      <p class="count" role="status" data-count="{sg:label($messages, 'pairs-count')}"/>
    </div>
  </xsl:template>

  <xsl:template name="_:pair-table">
    <div class="table" role="region" tabindex="0" aria-label="{sg:label($messages, 'agreement')}">
      <table id="siglum-pairs" class="sortable">
        <thead>
          <tr>
            <th scope="col" rowspan="2" data-sort="0">{sg:label($messages, 'witness')}</th>
            <th scope="col" rowspan="2" data-sort="1">{sg:label($messages, 'with-witness')}</th>
            <th scope="colgroup" colspan="3">{sg:label($messages, 'named')}</th>
            <xsl:if test="$_:inferred">
              <th scope="colgroup" colspan="3">{sg:label($messages, 'named-or-inferred')}</th>
            </xsl:if>
          </tr>
          <tr>
            <xsl:for-each select="2, 5[$_:inferred]">
              <th scope="col" data-sort="{.}">{sg:label($messages, 'agree')}</th>
              <th scope="col" data-sort="{. + 1}">{sg:label($messages, 'agree-of')}</th>
              <th scope="col" data-sort="{. + 2}">%</th>
            </xsl:for-each>
          </tr>
        </thead>
        <tbody>
          <xsl:apply-templates select="$_:pairs" mode="_:pair"/>
        </tbody>
      </table>
    </div>
  </xsl:template>

  <xsl:mode name="_:pair" on-no-match="deep-skip"/>

  <xsl:template match="sg:pair" mode="_:pair">
    <tr data-pairs="{@a, @b}">
      <!-- They sort in the order of their list, not of the alphabet. -->
      <th scope="row" data-key="{index-of($_:compared, @a)}">{sg:siglum-of(@a)}</th>
      <th scope="row" data-key="{index-of($_:compared, @b)}">{sg:siglum-of(@b)}</th>
      <xsl:call-template name="_:counts">
        <xsl:with-param name="shared" select="@shared-named"/>
        <xsl:with-param name="both" select="@both-named"/>
      </xsl:call-template>
      <xsl:if test="$_:inferred">
        <xsl:call-template name="_:counts">
          <xsl:with-param name="shared" select="@shared"/>
          <xsl:with-param name="both" select="@both"/>
        </xsl:call-template>
      </xsl:if>
    </tr>
  </xsl:template>

  <xsl:template name="_:counts">
    <xsl:param name="shared" as="xs:integer"/>
    <xsl:param name="both" as="xs:integer"/>
    <xsl:variable name="share" as="xs:double?" select="_:share($shared, $both)"/>
    <td>{$shared}</td>
    <td>{$both}</td>
    <td data-key="{(round($share, 6), -1)[1]}">{_:percent($share)}</td>
  </xsl:template>

  <!-- The picture: a square of all pairs. Below the diagonal stands what is named, above it all. -->

  <!-- As large as the column allows; few witnesses need no large picture. -->
  <xsl:variable name="_:side" as="xs:integer"
      select="xs:integer(max((16, min((36, 560 idiv max((1, count($_:compared))))))))"/>

  <!-- Room for the longest siglum. -->
  <xsl:variable name="_:margin" as="xs:integer"
      select="16 + 7 * xs:integer(max($_:compared ! string-length(sg:siglum-of(.))))"/>

  <xsl:variable name="_:compared" as="xs:string*"
      select="$_:root/*/*/sg:witness/string(@id)[. = $_:pairs/(@a, @b)]"/>

  <xsl:template name="_:picture">
    <xsl:variable name="size" as="xs:integer"
        select="$_:margin + $_:side * count($_:compared) + 1"/>
    <figure class="agreement">
      <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="siglum-picture"
          viewBox="0 0 {$size} {$size}" width="{$size}" height="{$size}">
        <title id="siglum-picture">{sg:label($messages, 'agreement-picture')}</title>
        <xsl:for-each select="$_:compared">
          <xsl:variable name="at" as="xs:double"
              select="$_:margin + $_:side * (position() - 0.5)"/>
          <text x="{$_:margin - 6}" y="{$at + 4}" text-anchor="end">{sg:siglum-of(.)}</text>
          <text transform="translate({$at + 4} {$_:margin - 6}) rotate(-90)">
            <xsl:value-of select="sg:siglum-of(.)"/>
          </text>
        </xsl:for-each>
        <xsl:call-template name="_:cells"/>
      </svg>
      <figcaption>{sg:label($messages, if ($_:inferred) then 'agreement-legend-inferred'
          else 'agreement-legend')}</figcaption>
    </figure>
  </xsl:template>

  <xsl:template name="_:cells">
    <xsl:variable name="places" as="map(xs:string, xs:integer)" select="map:merge(
        for $i in 1 to count($_:compared) return map:entry($_:compared[$i], $i))"/>
    <xsl:variable name="least" as="xs:double" select="min($_:pairs
        ! (_:share(@shared-named, @both-named), _:share(@shared, @both)))"/>
    <xsl:for-each select="$_:pairs">
      <xsl:call-template name="_:cell">
        <xsl:with-param name="row" select="$places(@b)"/>
        <xsl:with-param name="column" select="$places(@a)"/>
        <xsl:with-param name="shared" select="@shared-named"/>
        <xsl:with-param name="both" select="@both-named"/>
        <xsl:with-param name="least" select="$least"/>
      </xsl:call-template>
      <xsl:call-template name="_:cell">
        <xsl:with-param name="row" select="$places(@a)"/>
        <xsl:with-param name="column" select="$places(@b)"/>
        <xsl:with-param name="shared" select="@shared"/>
        <xsl:with-param name="both" select="@both"/>
        <xsl:with-param name="least" select="$least"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <!-- The stronger, the more they agree, from the least share of all pairs on. -->
  <xsl:template name="_:cell">
    <xsl:param name="row" as="xs:integer"/>
    <xsl:param name="column" as="xs:integer"/>
    <xsl:param name="shared" as="xs:integer"/>
    <xsl:param name="both" as="xs:integer"/>
    <xsl:param name="least" as="xs:double"/>
    <xsl:variable name="share" as="xs:double?" select="_:share($shared, $both)"/>
    <rect xmlns="http://www.w3.org/2000/svg" width="{$_:side}" height="{$_:side}"
        x="{$_:margin + $_:side * ($column - 1)}" y="{$_:margin + $_:side * ($row - 1)}">
      <xsl:choose>
        <xsl:when test="exists($share)">
          <xsl:attribute name="fill-opacity" select="
              round(if ($least lt 1) then 0.06 + 0.94 * ($share - $least) div (1 - $least)
              else 1, 2)"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:attribute name="class" select="'never'"/>
        </xsl:otherwise>
      </xsl:choose>
      <title>{sg:siglum-of(@a)} · {sg:siglum-of(@b)}: {$shared} / {$both} ({_:percent($share)} %)</title>
    </rect>
  </xsl:template>

</xsl:stylesheet>
