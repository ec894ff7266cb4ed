<?xml version="1.0" encoding="UTF-8"?>
<!-- The page that shows the whole apparatus of a document as a table. It is complete as it stands;
     the script lets it be sorted and filtered. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:import href="../common/apparatus.xsl"/>

  <!-- What has entries has layers, be they only notes and quotations: the way in is by the first of them. -->
  <xsl:template match="standOff/sg:layer" mode="sg:page">
    <xsl:call-template name="sg:shell">
      <xsl:with-param name="title" as="xs:string"
          select="_:apparatus-label() || ' – ' || $about/sg:title"/>
      <xsl:with-param name="class" select="'derived wide'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="standOff/sg:layer" mode="sg:main">
    <article class="whole-apparatus">
      <xsl:call-template name="sg:derived-header">
        <xsl:with-param name="label" select="_:apparatus-label()"/>
      </xsl:call-template>
      <xsl:call-template name="_:filters"/>
      <div class="table" role="region" tabindex="0"
          aria-label="{_:apparatus-label()}">
        <table id="siglum-entries" class="sortable">
          <thead>
            <tr>
              <th scope="col" data-sort="0">{sg:label($messages, 'place-in-text')}</th>
              <th scope="col" data-sort="1">{sg:label($messages, 'lemma')}</th>
              <th scope="col" data-sort="2">{sg:label($messages, 'readings')}</th>
              <th scope="col" data-sort="3">{sg:label($messages, 'kinds')}</th>
              <xsl:if test="$_:has-layers">
                <th scope="col" data-sort="4">{sg:label($messages, 'layer')}</th>
              </xsl:if>
            </tr>
          </thead>
          <tbody>
            <xsl:apply-templates select="sg:in-text-order((../listApp/app, $_:entries-in-text | $_:interventions-in-text))" mode="_:entry-row"/>
          </tbody>
        </table>
      </div>
    </article>
  </xsl:template>

  <!-- Without the script they would do nothing: it takes `hidden` away. -->
  <xsl:template name="_:filters">
    <div class="filters gen" role="search" data-table="siglum-entries" hidden="">
      <p>
        <label for="siglum-by-words">{sg:label($messages, 'filter-words')}</label>
        <input type="search" id="siglum-by-words" autocomplete="off" spellcheck="false"/>
      </p>
      <xsl:call-template name="_:choice">
        <xsl:with-param name="of" select="'witnesses'"/>
        <xsl:with-param name="options" as="element(option)*" xpath-default-namespace="">
          <xsl:for-each select="../sg:witness/string(@id),
              $sg:derived-hands">
            <option value="{.}">{sg:siglum-of(.)}</option>
          </xsl:for-each>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="_:choice">
        <xsl:with-param name="of" select="'kinds'"/>
        <xsl:with-param name="options" as="element(option)*" xpath-default-namespace="">
          <xsl:for-each select="sort(distinct-values(../*:listApp/*:app ! sg:kinds-of(.)))">
            <option value="{.}">{sg:label($messages, .)}</option>
          </xsl:for-each>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:if test="$_:has-layers">
        <xsl:call-template name="_:choice">
          <xsl:with-param name="of" select="'layers'"/>
          <xsl:with-param name="options" as="element(option)*" xpath-default-namespace="">
            <xsl:for-each select="$_:layers">
              <option value="{@name}">{sg:layer-label(., $messages)}</option>
            </xsl:for-each>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:if>
      <p class="count" role="status" data-count="{sg:label($messages, 'entries-count')}"/>
    </div>
  </xsl:template>

  <!-- A list to choose the rows by: those whose data-NAME has the value among others. -->
  <xsl:template name="_:choice">
    <xsl:param name="of" as="xs:string"/>
    <xsl:param name="options" as="element(option)*" xpath-default-namespace=""/>
    <xsl:if test="exists($options)">
      <p>
        <label for="siglum-by-{$of}">{sg:label($messages, 'filter-' || $of)}</label>
        <select id="siglum-by-{$of}" data-of="{$of}">
          <option value="">{sg:label($messages, 'filter-all')}</option>
          <xsl:sequence select="$options"/>
        </select>
      </p>
    </xsl:if>
  </xsl:template>

  <xsl:mode name="_:entry-row" on-no-match="deep-skip"/>

  <xsl:template match="listApp/app" mode="_:entry-row">
    <xsl:variable name="kinds" select="sg:kinds-of(.)" as="xs:string*"/>
    <xsl:variable name="readings" select="sg:readings(.)" as="element()*"/>
    <xsl:variable name="lemma" select="$readings[self::lem][1]" as="element(lem)?"/>
    <tr id="{@sg:id}" data-kinds="{$kinds}"
        data-witnesses="{distinct-values($readings/@sg:witnesses ! tokenize(.))}">
      <xsl:call-template name="_:row-layer-attribute"/>
      <xsl:call-template name="_:row-place">
        <xsl:with-param name="count" select="position()"/>
      </xsl:call-template>
      <td lang="{$about/@language}" dir="{sg:dir($about/@language)}">
        <xsl:for-each select="$lemma[not(sg:is-placeholder(.))]">
          <xsl:call-template name="_:reading"/>
        </xsl:for-each>
      </td>
      <td lang="{$about/@language}" dir="{sg:dir($about/@language)}">
        <xsl:where-populated>
          <ul>
            <xsl:for-each select="$readings[self::rdg]">
              <li>
                <xsl:call-template name="_:reading"/>
              </li>
            </xsl:for-each>
          </ul>
        </xsl:where-populated>
        <!-- An entry without readings is what it says. -->
        <xsl:apply-templates select="if ($readings) then () else _:parts(.)"/>
      </td>
      <td>{string-join($kinds ! sg:label($messages, .), ', ')}</td>
      <xsl:call-template name="_:row-layer"/>
    </tr>
  </xsl:template>

  <!-- A note has no readings, and stands where they would, as does what an editor did; these and a quotation have words for a lemma. -->
  <xsl:template match="*" mode="_:entry-row">
    <tr id="{@sg:id}" data-kinds="" data-witnesses="">
      <xsl:call-template name="_:row-layer-attribute"/>
      <xsl:call-template name="_:row-place">
        <xsl:with-param name="count" select="position()"/>
      </xsl:call-template>
      <td lang="{$about/@language}" dir="{sg:dir($about/@language)}">
        <xsl:for-each select="@sg:lemma">
          <span class="lem">{.}</span>
        </xsl:for-each>
      </td>
      <td lang="{$about/@language}" dir="{sg:dir($about/@language)}">
        <xsl:apply-templates select="." mode="_:remark"/>
      </td>
      <td/>
      <xsl:call-template name="_:row-layer"/>
    </tr>
  </xsl:template>

  <xsl:template name="_:row-place">
    <xsl:param name="count" as="xs:integer"/>
      <th scope="row" data-key="{$count}">
        <xsl:for-each select="sg:division-of(.)[.]">
          <span class="division" title="{.}">{.}</span>
          <xsl:text> </xsl:text>
        </xsl:for-each>
        <a href="{sg:relative($page, sg:entry-page(.))}#{_:foot-id(.)}">{_:place-of(.)}</a>
      </th>
  </xsl:template>

  <xsl:template name="_:row-layer-attribute" as="attribute()?">
    <xsl:if test="$_:has-layers">
      <xsl:attribute name="data-layers" select="sg:layer-of(.)"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="_:row-layer">
    <xsl:if test="$_:has-layers">
      <td>{$_:layers[@name = sg:layer-of(current())]/sg:layer-label(., $messages)}</td>
    </xsl:if>
  </xsl:template>

  <!-- What an entry without a line is called leads to it all the same. -->
  <xsl:function name="_:place-of" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="number" select="sg:number-of($entry)" as="xs:string"/>
    <xsl:sequence select="if ($number and $entry/@sg:unit)
        then normalize-space(sg:label($messages, 'unit-' || $entry/@sg:unit, $number))
        else ($number, $entry/@sg:id)[. ne ''][1]"/>
  </xsl:function>

  <!-- A reading as at the foot of the text, without what parts it from others there; then what is
       said of it. -->
  <xsl:template name="_:reading">
    <xsl:apply-templates select="., sg:remarks(.)">
      <xsl:with-param name="listed" tunnel="yes" select="true()"/>
    </xsl:apply-templates>
  </xsl:template>

</xsl:stylesheet>
