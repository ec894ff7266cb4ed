<?xml version="1.0" encoding="UTF-8"?>
<!--
  TC: the apparatus at the foot of the page. A page sequence begins with its layers and entries; marks in the text say where
  each lemma begins and ends. Which page an entry belongs to, and the number of its line, is known only when the lines are
  set: `sg:fill` says where that goes. org.siglum.print.ApparatusFilter reads all of it.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="xs _">

  <!-- A lemma of more words than this is shown by its first and its last. -->
  <xsl:param name="lemma-words" as="xs:integer" select="4"/>
  <!-- How entries are written: separator, over-pages (full, short, line), divided-words (first, range), witnesses-present (shown, hidden). -->
  <xsl:param name="entry-form" as="map(xs:string, xs:string)"
    select="map {'separator': '‖', 'over-pages': 'full', 'divided-words': 'first', 'witnesses-present': 'shown'}"/>

  <xsl:key name="_:lemma-ends" match="text//anchor[@type = 'app-to'][not(ancestor::*[@sg:register])]" use="substring(@corresp, 2)"/>

  <!-- What a page sequence says of its lines. -->
  <xsl:template name="sg:line-numbering" as="attribute()*">
    <xsl:param name="has-apparatus" as="xs:boolean"/>
    <xsl:attribute name="sg:lines" select="if ($lines?restart eq 'document') then 'running' else $lines?restart"/>
    <xsl:if test="$_:has-grid">
      <xsl:attribute name="sg:leading" select="sg:geometry('leading')"/>
    </xsl:if>
    <xsl:attribute name="sg:prose" select="$lines?prose eq 'always' or ($lines?prose eq 'apparatus' and $has-apparatus)"/>
    <xsl:attribute name="sg:side" select="$lines?side"/>
    <xsl:attribute name="sg:second" select="_:second-side($has-apparatus)"/>
    <xsl:attribute name="sg:interval" select="$lines?interval"/>
    <xsl:attribute name="sg:first" select="$lines?first"/>
    <xsl:attribute name="sg:only" select="$lines?numbers"/>
    <xsl:attribute name="sg:heads" select="_:heads-name-lines(.)"/>
    <xsl:attribute name="sg:bound-at-right" select="sg:is-bound-at-right()"/>
  </xsl:template>

  <!-- What the text says of its own places stands in the margin that its lines leave free. -->
  <xsl:function name="_:second-side" as="xs:string">
    <xsl:param name="has-apparatus" as="xs:boolean"/>
    <xsl:variable name="has-numbers" as="xs:boolean" select="exists($_:root/TEI/text//l/@sg:n) or $lines?prose eq 'always'
      or ($lines?prose eq 'apparatus' and $has-apparatus)"/>
    <xsl:sequence select="if ($has-numbers) then map{'outer': 'inner', 'inner': 'outer', 'left': 'right', 'right': 'left'}($lines?side) else $lines?side"/>
  </xsl:function>

  <!-- Only numbers that do not begin anew on each page tell where one is. -->
  <xsl:function name="_:heads-name-lines" as="xs:boolean">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="$lines?heads eq 'true' and ($lines?restart ne 'page' or exists($document/text//l/@sg:n))"/>
  </xsl:function>

  <!-- Entries whose lemma stands in the text, or that stand there themselves: notes, and quotations with their sources. -->
  <xsl:function name="sg:foot-entries" as="element()*">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="$document/standOff/listApp/app[sg:has-place(.)], $_:entries-in-text[not(ancestor::*[@sg:register])],
        $document/text//*[self::choice or @sg:layer eq 'interventions'][sg:is-listed-apart(.)]"/>
  </xsl:function>

  <!-- The layer of an entry in print. -->
  <xsl:function name="sg:printed-layer" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="if ($entry/self::choice) then 'interventions' else sg:layer-of($entry)"/>
  </xsl:function>

  <xsl:function name="sg:has-place" as="xs:boolean">
    <xsl:param name="entry" as="element(app)"/>
    <xsl:sequence select="exists(key('_:lemma-ends', $entry/@sg:id, root($entry)))"/>
  </xsl:function>

  <!-- The layers at the foot and the entries of a document; what an editor has changed comes last, unless a setting says where. -->
  <xsl:template name="sg:page-apparatus" as="element(sg:apparatus)?">
    <xsl:variable name="all" as="element()*" select="sg:foot-entries(.)"/>
    <xsl:variable name="entries" as="element()*" select="$all[_:stands-at(., 'foot')]"/>
    <xsl:variable name="names" as="xs:string*"
      select="distinct-values(($_:layers/@name, 'interventions'))[. = ($entries ! sg:printed-layer(.))]"/>
    <xsl:if test="exists($all)">
      <sg:apparatus page="{if ($entry-form?over-pages eq 'short') then '' else substring-before(sg:label($messages, 'pb'), '{}')}">
        <xsl:if test="$entry-form?over-pages eq 'line'">
          <xsl:attribute name="over-pages">line</xsl:attribute>
        </xsl:if>
        <xsl:if test="$entry-form?divided-words eq 'range'">
          <xsl:attribute name="divided-words">range</xsl:attribute>
        </xsl:if>
        <sg:same-line><xsl:value-of select="if ($entry-form?separator eq 'space') then '&#x2002;' else ' ' || $entry-form?separator || ' '"/></sg:same-line>
        <sg:next-line><xsl:text>&#x2003;</xsl:text></sg:next-line>
        <xsl:for-each select="$names">
          <xsl:call-template name="sg:foot-layer">
            <xsl:with-param name="name" select="."/>
          </xsl:call-template>
        </xsl:for-each>
        <xsl:call-template name="sg:witnesses-present"/>
        <xsl:for-each select="for $name in $names return sg:in-text-order($entries[sg:printed-layer(.) = $name])">
          <sg:entry ref="{sg:lemma-id(.)}" layer="{sg:printed-layer(.)}">
            <xsl:call-template name="sg:foot-entry"/>
          </sg:entry>
        </xsl:for-each>
        <xsl:call-template name="sg:endnotes-apart">
          <xsl:with-param name="entries" select="$all"/>
        </xsl:call-template>
      </sg:apparatus>
    </xsl:if>
  </xsl:template>

  <xsl:template name="_:numbered-entry" as="element()+">
    <fo:inline xsl:use-attribute-sets="apparatus-number" sg:fill="number"><xsl:text>&#xA0;</xsl:text></fo:inline>
    <xsl:variable name="whole" as="element(fo:inline)"><xsl:call-template name="sg:apparatus-entry"/></xsl:variable>
    <xsl:variable name="entry" as="element(fo:inline)" select="sg:without-empty-inlines($whole)"/>
    <xsl:choose>
      <xsl:when test="exists($entry//(fo:block | fo:block-container | fo:list-block | fo:table))">
        <xsl:apply-templates select="$entry" mode="_:run-on"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$entry"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An entry is a part of a paragraph: blocks in it are run on, parted by strokes; the cells of a row by blanks. -->
  <xsl:mode name="_:run-on" on-no-match="shallow-copy"/>

  <xsl:function name="_:parts-from-next" as="xs:boolean">
    <xsl:param name="node" as="node()?"/>
    <xsl:sequence select="exists($node[self::fo:block or self::fo:block-container or self::fo:list-block or self::fo:list-item
      or self::fo:table or self::fo:table-row])"/>
  </xsl:function>

  <xsl:template mode="_:run-on" match="fo:block | fo:block-container | fo:list-block | fo:list-item | fo:list-item-label | fo:list-item-body
    | fo:table | fo:table-header | fo:table-body | fo:table-row | fo:table-cell">
    <xsl:variable name="before" as="node()?" select="preceding-sibling::node()[self::* or normalize-space()][1]"/>
    <xsl:variable name="after" as="node()?" select="following-sibling::node()[self::* or normalize-space()][1]"/>
    <xsl:choose>
      <xsl:when test="$before[self::fo:list-item-label or self::fo:table-cell]"><xsl:text> </xsl:text></xsl:when>
      <xsl:when test="$before and _:parts-from-next(.) and not(_:parts-from-next($before))"> / </xsl:when>
    </xsl:choose>
    <fo:inline>
      <xsl:copy-of select="@id, @xml:lang, @font-style, @font-weight, @sg:at"/>
      <xsl:apply-templates mode="_:run-on"/>
    </fo:inline>
    <xsl:if test="$after and _:parts-from-next(.)"> / </xsl:if>
  </xsl:template>

  <!-- Where a line of the source ends: a stroke, in the word that a hyphen divides. -->
  <xsl:template mode="_:run-on" match="fo:block[empty(node())]" priority="1">
    <xsl:value-of select="if (preceding-sibling::node()[1][self::fo:wrapper[@role = 'artifact']]) then '|' else ' | '"/>
  </xsl:template>

  <xsl:template mode="_:run-on" match="fo:wrapper[@role = 'artifact'][following-sibling::node()[1][self::fo:block[empty(node())]]]"/>

  <xsl:template mode="_:run-on" match="fo:table-column | fo:marker | fo:inline[@sg:lines]"/>

  <!-- What an entry's number among its like in the line is set in, as in et²; one that belongs to no line has none. -->
  <xsl:template name="sg:occurrence" as="element(fo:inline)?">
    <xsl:param name="has-line" tunnel="yes" as="xs:boolean" select="true()"/>
    <xsl:if test="$has-line">
      <fo:inline xsl:use-attribute-sets="occurrence" sg:fill="occurrence"/>
    </xsl:if>
  </xsl:template>

  <!-- The name of an entry for its marks; what has no identifier is known by its place in the sources. A quotation keeps its own. -->
  <xsl:function name="sg:lemma-id" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="sg:fo-id($about, if ($entry/(self::app | self::note)) then $entry/@sg:id
      else if ($entry/(self::cit | self::quote)) then $entry/@sg:id || '-entry'
      else 'at-' || encode-for-uri($entry/ancestor-or-self::*[@sg:file][1]/@sg:file || '-' || $entry/@sg:at))"/>
  </xsl:function>

  <!-- In the text -->

  <xsl:template match="anchor[@type = ('app-from', 'app-to')]" priority="1">
    <xsl:if test="$about">
      <xsl:element name="sg:{substring-after(@type, 'app-')}">
        <xsl:attribute name="ref" select="sg:fo-id($about, substring(@corresp, 2))"/>
      </xsl:element>
    </xsl:if>
  </xsl:template>

  <!-- A note that is an entry is nothing in the text but a place. -->
  <xsl:template match="note[@sg:place = 'layer']" priority="5">
    <xsl:if test="$about">
      <sg:from ref="{sg:lemma-id(.)}"/>
      <sg:to ref="{sg:lemma-id(.)}"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="cit[@sg:layer] | quote[@sg:layer]" priority="8">
    <xsl:if test="$about"><sg:from ref="{sg:lemma-id(.)}"/></xsl:if>
    <xsl:next-match/>
    <xsl:if test="$about"><sg:to ref="{sg:lemma-id(.)}"/></xsl:if>
  </xsl:template>

  <xsl:template match="*[@sg:layer eq 'interventions'][not(self::choice)][sg:is-listed-apart(.)]" priority="8">
    <xsl:if test="$about"><sg:from ref="{sg:lemma-id(.)}"/></xsl:if>
    <xsl:next-match/>
    <xsl:if test="$about"><sg:to ref="{sg:lemma-id(.)}"/></xsl:if>
  </xsl:template>

  <!-- The reference of a quotation stands in the entry. -->
  <xsl:template match="cit[@sg:layer]/*[not(self::quote or self::q)]" priority="8">
    <xsl:param name="in-entry" tunnel="yes" as="xs:boolean" select="false()"/>
    <xsl:if test="$in-entry">
      <xsl:text> </xsl:text>
      <xsl:next-match/>
    </xsl:if>
  </xsl:template>

  <!-- What such an entry says. -->
  <xsl:mode name="sg:remark" on-no-match="deep-skip"/>

  <xsl:template match="note" mode="sg:remark">
    <xsl:apply-templates/>
    <xsl:call-template name="_:sources"/>
  </xsl:template>

  <xsl:template match="cit | quote" mode="sg:remark">
    <xsl:value-of select="@sg:lemma"/>
    <xsl:call-template name="sg:occurrence"/>
    <xsl:text>]</xsl:text>
    <xsl:apply-templates select="self::cit/*[not(self::quote or self::q)]">
      <xsl:with-param name="in-entry" tunnel="yes" select="true()"/>
    </xsl:apply-templates>
    <xsl:call-template name="_:sources"/>
  </xsl:template>

  <xsl:template name="_:sources">
    <xsl:for-each select="@sg:sources">
      <xsl:text> </xsl:text>
      <fo:inline xsl:use-attribute-sets="sigla"><xsl:value-of select="."/></fo:inline>
    </xsl:for-each>
  </xsl:template>

  <!-- A lemma in its entry: a long one is its first and its last word. -->
  <xsl:template name="sg:lemma">
    <xsl:variable name="whole" as="node()*"><xsl:apply-templates/></xsl:variable>
    <xsl:variable name="words" as="xs:string*" select="tokenize(string-join($whole))"/>
    <xsl:choose>
      <xsl:when test="count($words) gt $lemma-words">
        <xsl:value-of select="$words[1] || ' … ' || $words[last()]"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$whole"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
