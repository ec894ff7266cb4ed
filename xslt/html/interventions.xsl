<?xml version="1.0" encoding="UTF-8"?>
<!--
  What the editor of a transcription did, listed at the foot of its division. The text itself shows most of it, in one view or another: so
  the list is closed until a reader opens it, and all of it is generated.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:import href="../common/interventions.xsl"/>
  <xsl:import href="../common/circumstances.xsl"/>

  <xsl:template name="_:interventions">
    <xsl:variable name="entries" as="element()*" select="key('_:interventions', (@sg:id, ''[current()/self::text]))"/>
    <xsl:if test="exists($entries)">
      <details class="apparatus interventions gen">
        <summary lang="{$_:interface}" dir="{sg:dir($_:interface)}">
          <xsl:text>{$_:layers[@name = 'interventions']/sg:layer-label(., $messages)} </xsl:text>
          <span class="count">{count($entries)}</span>
        </summary>
        <xsl:for-each-group select="$entries" group-adjacent="string-join((@sg:unit, @sg:n), ' ')">
          <div class="entries">
            <span class="line">{_:line-of(.)}</span>
            <xsl:for-each select="current-group()">
              <xsl:call-template name="_:entry-separator"/>
              <span class="intervention" id="{_:foot-id(.)}">
                <xsl:if test="@sg:lemma">
                  <span class="lem">{@sg:lemma}</span>
                </xsl:if>
                <a class="bracket" href="#{@sg:id}" aria-label="{sg:label($messages, 'back-to-app', string(@sg:n))}">{if (@sg:lemma) then ']' else '°'}</a>
                <xsl:text> {sg:intervention(.)}</xsl:text>
                <xsl:for-each select="sg:circumstances(., $messages)[.]">
                  <xsl:text> </xsl:text>
                  <span lang="{$_:interface}">({.})</span>
                </xsl:for-each>
              </span>
            </xsl:for-each>
          </div>
        </xsl:for-each-group>
      </details>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
