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
      <h2 id="account">What the documents say, and their pages</h2>
      <p>Each text was read twice, as its editor wrote it and as its pages have it, and compared word by word. The numbers are characters of the text, without
        white space. What is left out by rule stands in the manual, under “What is left out, and why”.</p>
      <div class="wide" role="region" tabindex="0" aria-labelledby="account">
        <table>
          <thead>
            <tr>
              <xsl:for-each select="'Document', 'Text', 'Notes', 'Apparatus', 'Alternatives', 'In registers', 'Left out by rule', 'Lost'">
                <th scope="col">{.}</th>
              </xsl:for-each>
            </tr>
          </thead>
          <tbody>
            <xsl:apply-templates select="sg:document"/>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{count(sg:document)} {if (count(sg:document) eq 1) then 'document' else 'documents'}</th>
              <xsl:for-each select="'text', 'notes', 'apparatus', 'alternatives', 'registers'">
                <xsl:variable name="kind" as="xs:string" select="."/>
                <td>{_:number(sum($_:documents/@*[local-name() eq $kind]))}</td>
              </xsl:for-each>
              <td>{_:number(sum(sg:document/sg:left-out/@characters))}</td>
              <td>{if (exists(sg:document/@lost)) then count(sg:document/@lost) || ' documents' else 'nothing'}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </xsl:if>
  </xsl:template>

  <xsl:variable name="_:documents" as="element(sg:document)*" select="//sg:document"/>

  <xsl:function name="_:number" as="xs:string">
    <xsl:param name="number" as="xs:anyAtomicType?"/>
    <xsl:sequence select="if (empty($number) or number($number) eq 0) then '–' else format-number(number($number), '#,##0')"/>
  </xsl:function>

  <xsl:template match="sg:document">
    <tr>
      <th scope="row">{@path}</th>
      <td>{_:number(@text)}</td>
      <td>{_:number(@notes)}</td>
      <td>{_:number(@apparatus)}</td>
      <td>{_:number(@alternatives)}</td>
      <td>{_:number(@registers)}</td>
      <td>
        <xsl:value-of select="sg:left-out ! (@element || ' ' || _:number(@characters))" separator=", "/>
        <xsl:text>{'–'[empty(current()/sg:left-out)]}</xsl:text>
      </td>
      <td class="{@lost ! 'error'}">{if (@lost) then 'see below' else 'nothing'}</td>
    </tr>
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
