<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands above a text with an apparatus: where it varies most, and which kinds of variants are shown. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:variable name="_:density-steps" as="xs:integer" static="yes" select="24"/>

  <xsl:template name="_:apparatus-tools">
    <xsl:variable name="entries" as="element(app)*" select="_:entries-of(.)"/>
    <xsl:variable name="all" as="element()*" select="$entries, _:own($_:entries-in-text, .)"/>
    <xsl:if test="exists($entries)">
      <xsl:call-template name="_:witness-switch"/>
      <xsl:call-template name="_:density"/>
    </xsl:if>
    <xsl:if test="exists($all)">
      <xsl:call-template name="_:layer-boxes">
        <xsl:with-param name="entries" select="$all"/>
      </xsl:call-template>
      <xsl:call-template name="_:kinds">
        <xsl:with-param name="entries" select="$entries"/>
      </xsl:call-template>
      <xsl:call-template name="_:pins"/>
    </xsl:if>
  </xsl:template>

  <!-- Where entries that the reader pins are kept, to be compared; the words of the script's buttons. -->
  <xsl:template name="_:pins">
    <aside class="pins gen" lang="{$_:interface}" dir="{sg:dir($_:interface)}" hidden="" aria-label="{sg:label($messages, 'pins')}"
        data-pin="{sg:label($messages, 'pin')}" data-unpin="{sg:label($messages, 'unpin')}" data-cite="{sg:label($messages, 'cite')}">
      <ol/>
    </aside>
  </xsl:template>

  <!-- The entries whose lemmata stand on the page of a document or part. -->
  <xsl:function name="_:entries-of" as="element(app)*">
    <xsl:param name="page" as="element()"/>
    <xsl:sequence select="_:own($page//anchor[@type = 'app-to'], $page) ! key('_:entry', substring-after(@corresp, '#'), root($page))"/>
  </xsl:function>

  <!-- What of the text stands on the page of a document or part: parts have pages of their own. -->
  <xsl:function name="_:own" as="element()*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:param name="page" as="element()"/>
    <xsl:sequence select="
        if ($page/self::TEI) then $elements[not(ancestor::*[@sg:part])] else $elements[exists(ancestor-or-self::* intersect $page)]"/>
  </xsl:function>

  <!-- A strip of the text from its beginning to its end, the darker the more entries; each piece leads to its place. -->
  <xsl:template name="_:density">
    <xsl:variable name="page" as="element()" select="."/>
    <xsl:variable name="passages" as="element()*" select=".//(l | p | ab)[@sg:id][not(descendant::l)]
        [not(ancestor::note or ancestor::standOff or ancestor::teiHeader)][not($page/self::TEI) or not(ancestor::*[@sg:part])]"/>
    <xsl:if test="count($passages) ge 6">
      <xsl:variable name="size" as="xs:integer" select="xs:integer(ceiling(count($passages) div $_:density-steps))"/>
      <xsl:variable name="pieces" as="element(_:piece)*">
        <xsl:for-each-group select="$passages" group-adjacent="(position() - 1) idiv $size">
          <_:piece id="{@sg:id}" entries="{count(current-group()//anchor[@type = 'app-to'][not($_:has-layers) or key('_:entry', substring-after(@corresp, '#'))[not(_:is-remark(.))]])}"
              label="{string-join(distinct-values((@sg:n, current-group()[last()]/@sg:n)), '–')}"/>
        </xsl:for-each-group>
      </xsl:variable>
      <xsl:variable name="most" as="xs:integer" select="max($pieces/xs:integer(@entries))"/>
      <nav class="density gen" lang="{$_:interface}" dir="{sg:dir($_:interface)}" aria-label="{sg:label($messages, 'density')}">
        <ol>
          <xsl:for-each select="$pieces">
            <xsl:variable name="text" as="xs:string" select="@label || ': ' || @entries"/>
            <li>
              <a class="level-{if ($most eq 0) then 0 else ceiling(6 * @entries div $most)}" href="#{@id}" title="{$text}">
                <span>{$text}</span>
              </a>
            </li>
          </xsl:for-each>
        </ol>
      </nav>
    </xsl:if>
  </xsl:template>

  <!-- Boxes for the layers of the apparatus, which the script obeys. -->
  <xsl:template name="_:layer-boxes">
    <xsl:param name="entries" as="element()+"/>
    <xsl:variable name="here" as="element(sg:layer)*" select="$_:layers[@name = $entries ! sg:layer-of(.)]"/>
    <xsl:if test="count($here) gt 1">
      <form class="layers gen" lang="{$_:interface}" dir="{sg:dir($_:interface)}" hidden="">
        <fieldset>
          <legend>{sg:label($messages, 'layers-of-apparatus')}</legend>
          <xsl:for-each select="$here">
            <label>
              <input type="checkbox" value="{@name}" checked="checked"/>
              <xsl:text> {sg:layer-label(., $messages)} </xsl:text>
              <span class="count">{count($entries[sg:layer-of(.) = current()/@name])}</span>
            </label>
          </xsl:for-each>
        </fieldset>
      </form>
    </xsl:if>
  </xsl:template>

  <!-- Boxes for the kinds of entries, which the script obeys. -->
  <xsl:template name="_:kinds">
    <xsl:param name="entries" as="element(app)*"/>
    <xsl:variable name="kinds" as="xs:string*" select="distinct-values($entries ! sg:kinds-of(.))"/>
    <xsl:if test="count($kinds) gt 1">
      <form class="kinds gen" lang="{$_:interface}" dir="{sg:dir($_:interface)}" hidden="">
        <fieldset>
          <legend>{sg:label($messages, 'kinds-of-variants')}</legend>
          <xsl:for-each-group select="$entries" group-by="sg:kinds-of(.)">
            <xsl:sort select="count(current-group())" order="descending"/>
            <label>
              <input type="checkbox" value="{current-grouping-key()}" checked="checked"/>
              <xsl:text> {current-grouping-key()} </xsl:text>
              <span class="count">{count(current-group())}</span>
            </label>
          </xsl:for-each-group>
        </fieldset>
      </form>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
