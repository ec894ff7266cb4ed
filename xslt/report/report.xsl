<?xml version="1.0" encoding="UTF-8"?>
<!-- What was found in an edition, and the account of its documents, as one page that needs no other file. Findings are in English, and so is this. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:output method="html" html-version="5" encoding="UTF-8" indent="no" include-content-type="no"/>

  <!-- A style sheet's text. -->
  <xsl:param name="style" as="xs:string" required="yes"/>

  <xsl:mode on-no-match="fail"/>

  <xsl:template match="document-node()">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="sg:report">
    <html lang="en">
      <head>
        <meta charset="UTF-8"/>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title>Report – {@edition}</title>
        <style>{$style}</style>
      </head>
      <body>
        <main>
          <h1>Report</h1>
          <p class="edition" dir="auto">{@edition}</p>
          <p>
            <xsl:variable name="severities" as="attribute()*" select="sg:finding[not(@accepted)]/@severity"/>
            <xsl:text>{string-join(for $severity in ('error', 'warning', 'info') return _:count(count($severities[. eq $severity]), $severity), ', ')}.</xsl:text>
          </p>
          <xsl:where-populated>
            <section class="account" aria-labelledby="account">
              <xsl:call-template name="_:account"/>
            </section>
          </xsl:where-populated>
          <xsl:where-populated>
            <section class="witnesses" aria-labelledby="witnesses">
              <xsl:call-template name="_:witnesses"/>
            </section>
          </xsl:where-populated>
          <xsl:call-template name="_:findings"/>
        </main>
      </body>
    </html>
  </xsl:template>

  <xsl:function name="_:count" as="xs:string">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="severity" as="xs:string"/>
    <xsl:sequence select="if ($severity eq 'info') then $number || ' for information' else $number || ' ' || $severity || 's'[$number ne 1]"/>
  </xsl:function>

  <!-- The account of the documents -->

  <xsl:template name="_:account">
    <xsl:if test="sg:document">
      <h2 id="account">What the documents say, and what is made of them</h2>
      <p>Each text was read as its editor wrote it, as its pages have it, and as the volume is set from it, and compared word by word. The numbers are characters of
        the text, without white space. What is left out by rule stands in the manual, under “What is left out, and why”.</p>
      <div class="wide" role="region" tabindex="0" aria-labelledby="account">
        <table>
          <thead>
            <tr>
              <xsl:for-each select="'Document', 'Text', 'Notes', 'Apparatus', 'Alternatives', 'In registers', 'Left out by rule', $_:media ! $_:headings(.)">
                <th scope="col">{.}</th>
              </xsl:for-each>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each-group select="sg:document" group-by="@path">
              <xsl:apply-templates select=".">
                <xsl:with-param name="accounts" select="current-group()"/>
              </xsl:apply-templates>
            </xsl:for-each-group>
          </tbody>
          <tfoot>
            <tr>
              <xsl:variable name="number" as="xs:integer" select="count(distinct-values(sg:document/@path))"/>
              <th scope="row">{$number} {if ($number eq 1) then 'document' else 'documents'}</th>
              <xsl:for-each select="'text', 'notes', 'apparatus', 'alternatives', 'registers'">
                <xsl:variable name="kind" as="xs:string" select="."/>
                <td>{_:number(sum($_:documents[@medium eq $_:media[1]]/@*[local-name() eq $kind]))}</td>
              </xsl:for-each>
              <td>{_:number(sum(sg:document[@medium eq $_:media[1]]/sg:left-out/@characters))}</td>
              <xsl:for-each select="$_:media">
                <xsl:variable name="lost" as="attribute()*" select="$_:documents[@medium eq current()]/@lost"/>
                <td>{if (exists($lost)) then count($lost) || ' documents' else 'nothing'}</td>
              </xsl:for-each>
            </tr>
          </tfoot>
        </table>
      </div>
    </xsl:if>
  </xsl:template>

  <xsl:variable name="_:documents" as="element(sg:document)*" select="//sg:document"/>

  <!-- What was made of the documents. -->
  <xsl:variable name="_:media" as="xs:string*" select="sort(distinct-values($_:documents/@medium))"/>
  <xsl:variable name="_:headings" as="map(xs:string, xs:string)" select="map { 'pages': 'Lost on its pages', 'volume': 'Lost in the volume' }"/>

  <xsl:function name="_:number" as="xs:string">
    <xsl:param name="number" as="xs:anyAtomicType?"/>
    <xsl:sequence select="if (empty($number) or number($number) eq 0) then '–' else format-number(number($number), '#,##0')"/>
  </xsl:function>

  <xsl:template match="sg:document">
    <xsl:param name="accounts" as="element(sg:document)+"/>
    <tr>
      <th scope="row">{@path}</th>
      <td>{_:number(@text)}</td>
      <td>{_:number(@notes)}</td>
      <td>{_:number(@apparatus)}</td>
      <td>{_:number(@alternatives)}</td>
      <td>{_:number(@registers)}</td>
      <td>
        <xsl:variable name="here" as="xs:string*" select="sg:left-out/@element"/>
        <xsl:variable name="left-out" as="xs:string*" select="sg:left-out ! (@element || ' ' || _:number(@characters)),
          tail($accounts)/sg:left-out[not(@element = $here)] ! (@element || ' ' || _:number(@characters) || ' (in the volume)')"/>
        <xsl:value-of select="if (exists($left-out)) then $left-out else '–'" separator=", "/>
      </td>
      <xsl:for-each select="$_:media">
        <xsl:variable name="account" as="element(sg:document)?" select="$accounts[@medium eq current()]"/>
        <td class="{$account/@lost ! 'error'}">{if ($account/@lost) then 'see below' else if ($account) then 'nothing' else '–'}</td>
      </xsl:for-each>
    </tr>
  </xsl:template>

  <!-- The texts of witnesses -->

  <xsl:template name="_:witnesses">
    <xsl:if test="sg:document/sg:witness">
      <h2 id="witnesses">What each witness reads</h2>
      <p>Whoever reads something by the source reads it by the canonical form and by the page too, between the same words; so the text of each witness, which the
        reader makes of them, is whole. Each witness stands with its readings, named or inferred, that are not the edited text, and their characters.</p>
      <dl class="witnesses">
        <xsl:for-each select="sg:document[sg:witness]">
          <div>
            <dt>{@path}</dt>
            <xsl:for-each select="sg:witness">
              <dd><b dir="auto">{@siglum}</b> {_:number(@readings)} <small>({_:number(@characters)})</small></dd>
            </xsl:for-each>
          </div>
        </xsl:for-each>
      </dl>
    </xsl:if>
  </xsl:template>

  <!-- Findings -->

  <xsl:template name="_:findings">
    <h2 id="findings">Findings</h2>
    <xsl:if test="empty(sg:finding[not(@accepted)])">
      <p>None.</p>
    </xsl:if>
    <!-- From the worst down; of a kind each with its place. -->
    <xsl:for-each-group select="sg:finding[not(@accepted)]" group-by="@code">
      <xsl:sort select="min(current-group() ! index-of(('error', 'warning', 'info'), @severity))"/>
      <xsl:sort select="current-grouping-key()"/>
      <section class="kind" aria-labelledby="{current-grouping-key()}">
        <h3 id="{current-grouping-key()}">
          <span class="{@severity}">{@severity}</span>
          <xsl:text> {current-grouping-key()} </xsl:text>
          <small>{count(current-group())}</small>
        </h3>
        <xsl:for-each-group select="current-group()" group-by="@advice">
          <p class="advice">{@advice}</p>
          <ul>
            <xsl:for-each-group select="current-group()" group-by="@text">
              <li>
                <span dir="auto">{@text}</span>
                <xsl:where-populated>
                  <span class="places">{string-join(current-group()[@file ne ''] ! _:place(.), ', ')}</span>
                </xsl:where-populated>
              </li>
            </xsl:for-each-group>
          </ul>
        </xsl:for-each-group>
      </section>
    </xsl:for-each-group>
    <xsl:if test="sg:finding/@accepted">
      <h2 id="accepted">Accepted</h2>
      <ul>
        <xsl:for-each select="sg:finding[@accepted]">
          <li>
            <span dir="auto">{@text}</span>
            <xsl:text> </xsl:text>
            <i dir="auto">{@accepted}</i>
            <span class="places">{@code}, {_:place(.)}</span>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>

  <xsl:function name="_:place" as="xs:string">
    <xsl:param name="finding" as="element(sg:finding)"/>
    <xsl:sequence select="$finding/@file || (if ($finding/@line ne '0') then ':' || $finding/@line || ':' || $finding/@column else '')"/>
  </xsl:function>

</xsl:stylesheet>
