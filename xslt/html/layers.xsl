<?xml version="1.0" encoding="UTF-8"?>
<!-- The apparatus at the foot of a division, in layers where the text has several; and entries that are notes or quotations of the text. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:key name="_:interventions" match="*[@sg:layer = 'interventions'][not(self::app or self::note or self::cit or self::quote)]" use="string(@sg:in)"/>

  <xsl:key name="_:apparatus" match="listApp/app | note[@sg:layer] | cit[@sg:layer] | quote[@sg:layer]" use="string(@sg:in)"/>

  <!-- Beside a text there is room for its notes or for its apparatus. -->
  <xsl:variable name="_:has-notes-beside" as="xs:boolean" select="exists(root(.)//text//note[@sg:place = 'margin'])"/>

  <!-- The layers whose entries are always shown. -->
  <xsl:variable name="_:foot-layers" as="element(sg:layer)*" select="
      $_:layers[@name ne 'interventions' or exists((root(.)/TEI/standOff/listApp/app, $_:entries-in-text)[@sg:layer = 'interventions'])]"/>

  <xsl:template name="sg:apparatus">
    <xsl:if test="(@sg:id or self::sourceDoc) and exists($_:layers)">
      <xsl:call-template name="_:foot"/>
      <xsl:call-template name="_:interventions"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="_:foot">
    <xsl:variable name="entries" as="element()*" select="key('_:apparatus', (@sg:id, ''[current()/(self::text | self::sourceDoc)]))"/>
    <xsl:if test="exists($entries)">
      <section class="{'apparatus', 'long'[count(distinct-values($entries/string-join((@sg:unit, @sg:n), ' '))) ge 7], 'beside'[not($_:has-notes-beside)]}" aria-label="{string-join((_:apparatus-label(),
          $about//sg:division[@id = current()/@sg:id]/(@label, @n)[normalize-space()][1]), ': ')}">
        <xsl:choose>
          <xsl:when test="count($_:foot-layers) gt 1">
            <xsl:for-each-group select="for $layer in $_:layers return $entries[sg:layer-of(.) = $layer/@name]" group-adjacent="sg:layer-of(.)">
              <xsl:variable name="label" as="xs:string" select="$_:layers[@name = current-grouping-key()]/sg:layer-label(., $messages)"/>
              <div class="layer" data-layer="{current-grouping-key()}" role="group" aria-label="{$label}">
                <p class="layer-name gen" aria-hidden="true">{$label}</p>
                <xsl:call-template name="_:entries">
                  <xsl:with-param name="entries" select="sg:in-text-order(current-group())"/>
                </xsl:call-template>
              </div>
            </xsl:for-each-group>
          </xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="_:entries">
              <xsl:with-param name="entries" select="sg:in-text-order($entries)"/>
            </xsl:call-template>
          </xsl:otherwise>
        </xsl:choose>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Several layers together, and variants alone, are the critical apparatus. -->
  <xsl:function name="_:apparatus-label" as="xs:string">
    <xsl:sequence select="
        if (count($_:foot-layers) eq 1 and $_:foot-layers/@name ne 'apparatus') then sg:layer-label($_:foot-layers, $messages)
        else sg:label($messages, 'apparatus')"/>
  </xsl:function>

  <xsl:template name="_:entries">
    <xsl:param name="entries" as="element()+"/>
    <xsl:for-each-group select="$entries" group-adjacent="string-join((@sg:unit, @sg:n), ' ')">
      <div class="entries">
        <xsl:variable name="line" as="xs:string" select="_:line-of(.)"/>
        <span class="{'line', 'long'[string-length($line) gt 5], 'gen'}">{$line}</span>
        <xsl:apply-templates select="current-group()" mode="sg:entry"/>
      </div>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:function name="_:line-of" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="'¶ '[$entry/@sg:unit = ('p', 'ab')] || $entry/@sg:n"/>
  </xsl:function>

  <!-- Between the entries of a line. -->
  <xsl:template name="_:entry-separator">
    <xsl:if test="position() gt 1">
      <span class="gen"> ‖ </span>
    </xsl:if>
    <xsl:text> </xsl:text>
  </xsl:template>

  <!-- Whether an entry says nothing of the witnesses. -->
  <xsl:function name="_:is-remark" as="xs:boolean">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="exists($app/@sg:layer) and empty($app//rdg)"/>
  </xsl:function>

  <!-- The identifier of an entry at the foot: a quotation or an intervention keeps its own where it stands. -->
  <xsl:function name="_:foot-id" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="if ($entry/(self::app | self::note)) then string($entry/@sg:id) else $entry/@sg:id || '-entry'"/>
  </xsl:function>

  <!-- In the text -->

  <xsl:template match="note[@sg:place = 'layer']">
    <xsl:call-template name="_:call"/>
  </xsl:template>

  <xsl:template match="cit[@sg:layer] | quote[@sg:layer]" priority="5">
    <span id="{_:foot-id(.)}-from"/>
    <xsl:next-match/>
    <xsl:call-template name="_:call"/>
  </xsl:template>

  <!-- The reference of a quotation stands in the entry. -->
  <xsl:template match="cit[@sg:layer]/*[not(self::quote or self::q)]" priority="5">
    <xsl:param name="in-entry" tunnel="yes" as="xs:boolean" select="false()"/>
    <xsl:if test="$in-entry">
      <xsl:text> </xsl:text>
      <xsl:next-match/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="_:call">
    <a class="app-ref gen" href="#{_:foot-id(.)}" id="{_:foot-id(.)}-ref"
        aria-label="{string-join(($_:layers[@name = current()/@sg:layer]/sg:layer-label(., $messages), @sg:n), ' ')}">°</a>
  </xsl:template>

  <!-- At the foot -->

  <xsl:template match="note | cit | quote" mode="sg:entry">
    <xsl:call-template name="_:entry-separator"/>
    <xsl:element name="{if (_:holds-block(.)) then 'div' else 'span'}">
      <xsl:attribute name="class" select="'app', 'remark'"/>
      <xsl:attribute name="id" select="_:foot-id(.)"/>
      <xsl:apply-templates select="@xml:lang | @type"/>
      <xsl:if test="@sg:lemma">
        <span class="lem gen">{@sg:lemma}</span>
      </xsl:if>
      <xsl:call-template name="_:back-link"/>
      <xsl:apply-templates select="." mode="_:remark"/>
    </xsl:element>
  </xsl:template>

  <!-- The words of such an entry. -->
  <xsl:mode name="_:remark" on-no-match="deep-skip"/>

  <xsl:template match="note" mode="_:remark">
    <xsl:text> </xsl:text>
    <xsl:apply-templates/>
    <xsl:call-template name="_:sources"/>
  </xsl:template>

  <xsl:template match="cit | quote" mode="_:remark">
    <xsl:apply-templates select="self::cit/*[not(self::quote or self::q)]">
      <xsl:with-param name="in-entry" tunnel="yes" select="true()"/>
    </xsl:apply-templates>
    <xsl:call-template name="_:sources"/>
  </xsl:template>

  <xsl:template name="_:sources">
    <xsl:for-each select="@sg:sources">
      <xsl:text> </xsl:text>
      <span class="sigla gen">{.}</span>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="*" mode="_:remark">
    <xsl:text> {sg:intervention(.)}</xsl:text>
  </xsl:template>

  <!-- Leads back from an entry without a lemma of its own, or from behind that of a quotation. -->
  <xsl:template name="_:back-link">
    <a class="bracket gen" href="#{_:foot-id(.)}-ref"
        aria-label="{sg:label($messages, 'back-to-app', string(@sg:n))}">{if (@sg:lemma) then ']' else '°'}</a>
  </xsl:template>

</xsl:stylesheet>
