<?xml version="1.0" encoding="UTF-8"?>
<!-- The map of all places, and that of one on its page. Each is drawn by the script from the table that stands below it. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- A server of tiles; the keys: address, attribution. Without, a map shows the land alone. -->
  <xsl:param name="tiles" as="map(xs:string, xs:string)" select="map {}"/>

  <xsl:template match="sg:map">
    <xsl:call-template name="sg:shell">
      <xsl:with-param name="title" select="sg:label($messages, 'map')"/>
      <xsl:with-param name="class" select="'register'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="sg:map" mode="sg:main">
    <h1>{sg:label($messages, 'map')}</h1>
    <xsl:call-template name="_:map">
      <xsl:with-param name="points" select="sg:point"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="_:map">
    <xsl:param name="points" as="element(sg:point)*" select="sg:point"/>
    <xsl:if test="$points">
      <xsl:variable name="with-letters" as="xs:boolean" select="$points/@letters != '0'"/>
      <section class="map" aria-label="{sg:label($messages, 'map')}">
        <!-- Filled by the script, without which there is none. -->
        <div class="map-canvas" hidden="" data-label="{sg:label($messages, 'map')}" data-zoom-in="{sg:label($messages, 'zoom-in')}"
            data-zoom-out="{sg:label($messages, 'zoom-out')}"
            data-several="{sg:label($messages, 'places-here')}">
          <xsl:for-each select="$tiles?address">
            <xsl:attribute name="data-tiles" select="."/>
          </xsl:for-each>
        </div>
        <p class="map-source" hidden="">{($tiles?attribution, sg:label($messages, 'map-source'))[1]}</p>
        <div class="map-places" role="region" tabindex="0" aria-label="{sg:label($messages, 'places')}">
          <table>
            <thead>
              <tr>
                <th scope="col">{sg:label($messages, 'place')}</th>
                <th scope="col">{sg:label($messages, 'geo')}</th>
                <th scope="col">{sg:label($messages, 'mentions')}</th>
                <xsl:if test="$with-letters">
                  <th scope="col">{sg:label($messages, 'letters-written')}</th>
                </xsl:if>
              </tr>
            </thead>
            <tbody>
              <xsl:for-each select="$points">
                <tr data-latitude="{@latitude}" data-longitude="{@longitude}">
                  <th scope="row">
                    <a href="{sg:relative($page, @page)}" dir="auto">{sg:name}</a>
                  </th>
                  <!-- Four decimals are some ten metres; all of them stand on the page of the place. -->
                  <td>{_:degrees((@latitude, @longitude) ! round(xs:decimal(.), 4))}</td>
                  <td>{@mentions}</td>
                  <xsl:if test="$with-letters">
                    <td>{@letters}</td>
                  </xsl:if>
                </tr>
              </xsl:for-each>
            </tbody>
          </table>
        </div>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- `48.2083° N, 16.3731° E` -->
  <xsl:function name="_:degrees" as="xs:string">
    <xsl:param name="coordinates" as="xs:decimal+"/>
    <xsl:sequence select="_:degrees($coordinates[1], 'north', 'south') || ', ' || _:degrees($coordinates[2], 'east', 'west')"/>
  </xsl:function>

  <xsl:function name="_:degrees" as="xs:string">
    <xsl:param name="value" as="xs:decimal"/>
    <xsl:param name="positive" as="xs:string"/>
    <xsl:param name="negative" as="xs:string"/>
    <xsl:variable name="number" as="xs:string" select="format-number(abs($value), '0.####################') => translate('.', sg:label($messages, 'decimal-sign'))"/>
    <xsl:sequence select="sg:label($messages, if ($value lt 0) then $negative else $positive, $number)"/>
  </xsl:function>

  <xsl:template match="sg:map | sg:entry[sg:point][$sheet eq 1]" mode="sg:styles" as="xs:string*">
    <xsl:sequence select="$assets?map-style, $assets?pictures"/>
  </xsl:template>

  <xsl:template match="sg:map | sg:entry[sg:point][$sheet eq 1]" mode="sg:scripts" as="xs:string*">
    <xsl:sequence select="$assets?map-library, $assets?map-script"/>
  </xsl:template>

  <!-- Where the tiles come from: the one place that a page may ask besides its own. -->
  <xsl:template match="sg:map | sg:entry[sg:point][$sheet eq 1]" mode="sg:image-sources" as="xs:string*">
    <xsl:sequence select="$tiles?address ! replace(., '^(https://[^/]+)/.*$', '$1')"/>
  </xsl:template>

  <!-- On the register of places. -->
  <xsl:template name="_:link-to-map">
    <xsl:context-item as="element(sg:register)" use="required"/>
    <xsl:for-each select="$edition/@map[current()/@kind = 'places']">
      <p class="ways">
        <a href="{sg:relative($page, .)}">{sg:label($messages, 'map')}</a>
      </p>
    </xsl:for-each>
  </xsl:template>

  <!-- On the home page: other ways into the edition than its contents. -->
  <xsl:template name="_:ways">
    <xsl:where-populated>
      <ul class="ways">
        <xsl:for-each select="$edition/(@chronology, @map)">
          <li>
            <a href="{sg:relative($page, .)}">{sg:label($messages, local-name())}</a>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:where-populated>
  </xsl:template>

</xsl:stylesheet>
