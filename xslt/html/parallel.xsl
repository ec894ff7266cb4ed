<?xml version="1.0" encoding="UTF-8"?>
<!--
  Texts side by side. First each text is made into passages, with what ties them; then a page puts passages that are tied into a row.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:import href="../common/parallel.xsl"/>

  <!-- The passages of all texts of the page. -->
  <xsl:param name="columns" as="element(sg:column)*"/>

  <!-- From a text to its passages -->

  <xsl:mode name="sg:columns" on-no-match="fail"/>

  <xsl:template match="TEI" mode="sg:columns" as="element(sg:column)*">
    <!-- A whole document stands beside another. -->
    <xsl:variable name="is-whole" as="xs:boolean" select="exists($about/(sg:output/sg:with | sg:shown[@page = $page]))"/>
    <xsl:variable name="sets" as="element()*" select="if ($is-whole) then . else sg:parallel-sets(.)"/>
    <xsl:for-each select="$sets">
      <xsl:variable name="set" as="xs:integer" select="position()"/>
      <xsl:variable name="texts" as="element()*" select="if ($is-whole) then text else sg:columns(.)"/>
      <xsl:for-each select="$texts">
        <xsl:variable name="language" as="xs:string" select="string((ancestor-or-self::*/@xml:lang)[last()])"/>
        <sg:column set="{$set}" lang="{($language[.], $about/@language)[1]}" label="{if ($is-whole) then $about/sg:title else _:column-label(.)}">
          <xsl:call-template name="_:passages-of-column"/>
        </sg:column>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="_:column-label" as="xs:string">
    <xsl:param name="text" as="element()"/>
    <xsl:variable name="type" as="xs:string?" select="($text/@type, $text/@subtype)[1] ! lower-case(.)"/>
    <xsl:sequence select="(($text/head[1] ! normalize-space(), $type ! $messages('column-' || .), $text/@type, $text/@n, $text/@xml:lang)[normalize-space()], '')[1]"/>
  </xsl:function>

  <xsl:template name="_:passages-of-column" as="element(sg:passage)*">
    <xsl:variable name="column" as="element()" select="."/>
    <!-- Its heading stands above it. -->
    <xsl:variable name="passages" as="element()*" select="(* except head[1][not(current()/self::text)]) ! _:passages-in(.)"/>
    <!-- What begins with a passage: divisions and the like around it. -->
    <xsl:variable name="opening" as="map(xs:string, element()*)" select="map:merge(
        ($passages/ancestor::*[. is $column or ancestor::* intersect $column])
        ! map:entry(generate-id((descendant::* intersect $passages)[1]), .), map { 'duplicates': 'combine' })"/>
    <xsl:for-each select="$passages">
      <xsl:variable name="opened" as="element()*" select="$opening(generate-id())"/>
      <sg:passage id="{@sg:id}" page="{_:page-with(.)}" n="{(@n, @sg:n)[1]}"
          ids="{($opened, descendant-or-self::*)/@xml:id ! ($about/@path || '#' || encode-for-uri(.))}"
          corresp="{(descendant-or-self::*[not(self::note or self::anchor)], reverse($opened))/@corresp ! tokenize(.) ! _:tie(.)}"
          numbers="{(., reverse($opened))[@n] ! _:number-within(., $column)}">
        <xsl:apply-templates select="."/>
      </sg:passage>
    </xsl:for-each>
  </xsl:template>

  <!-- Blocks, which divisions, stanzas and speeches hold. -->
  <xsl:function name="_:passages-in" as="element()*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if ($element[self::front or self::body or self::back or self::group or self::text or self::lg or self::sp
          or matches(local-name(), '^div[1-7]?$')]) then $element/* ! _:passages-in(.)
        else $element[normalize-space()]"/>
  </xsl:function>

  <!-- What a pointer means, by document and id. -->
  <xsl:function name="_:tie" as="xs:string?">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:variable name="file" as="xs:string" select="substring-before($pointer, '#')"/>
    <xsl:sequence select="(if ($file) then $about/sg:beside[@value = $file]/@path else $about/@path) ! (. || '#' || encode-for-uri(substring-after($pointer, '#')))"/>
  </xsl:function>

  <!-- The number of a passage with those of the divisions around it; a paragraph and an anonymous block are of one kind. -->
  <xsl:function name="_:number-within" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="column" as="element()"/>
    <xsl:variable name="kind" as="xs:string" select="replace(replace(local-name($element), '^ab$', 'p'), '^div[1-7]$', 'div')"/>
    <xsl:sequence select="encode-for-uri(string-join(($kind, $element/ancestor::*[ancestor::* intersect $column][not(self::body)]/@n, $element/@n), '/'))"/>
  </xsl:function>

  <!-- The page -->

  <xsl:template match="sg:document" mode="sg:page">
    <xsl:call-template name="sg:shell">
      <xsl:with-param name="title" as="xs:string" select="sg:label($messages, 'output-parallel') || ' – ' || $about/sg:title"/>
      <xsl:with-param name="class" select="'derived wide'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="sg:document" mode="sg:main">
    <article class="all-columns">
      <xsl:call-template name="sg:derived-header">
        <xsl:with-param name="label" select="sg:label($messages, 'output-parallel')"/>
      </xsl:call-template>
      <xsl:for-each-group select="$columns" group-by="@set">
        <xsl:call-template name="_:side-by-side">
          <xsl:with-param name="columns" select="current-group()"/>
        </xsl:call-template>
      </xsl:for-each-group>
    </article>
  </xsl:template>

  <!-- Boxes that hide a column work without a script. -->
  <xsl:template name="_:side-by-side">
    <xsl:param name="columns" as="element(sg:column)*"/>
    <xsl:variable name="set" as="attribute()" select="$columns[1]/@set"/>
    <div class="side-by-side">
      <fieldset class="views gen">
        <legend>{sg:label($messages, 'columns')}</legend>
        <xsl:for-each select="$columns">
          <label>
            <input type="checkbox" class="column-{position()}" checked=""/>
            <xsl:text> </xsl:text>
            <xsl:sequence select="_:column-name(.)"/>
          </label>
        </xsl:for-each>
      </fieldset>
      <table class="synopsis parallel">
        <thead>
          <tr>
            <td/>
            <xsl:for-each select="$columns">
              <th scope="col" id="siglum-column-{$set}-{position()}">
                <xsl:sequence select="_:column-name(.)"/>
              </th>
            </xsl:for-each>
          </tr>
        </thead>
        <tbody>
          <xsl:sequence select="_:rows($columns)"/>
        </tbody>
      </table>
    </div>
  </xsl:template>

  <!-- Of columns that are called alike, the language tells which is which. -->
  <xsl:function name="_:column-name" as="node()*">
    <xsl:param name="column" as="element(sg:column)"/>
    <span dir="auto">{$column/@label}</span>
    <xsl:if test="count($columns[@set = $column/@set][@label = $column/@label]) gt 1 or not(normalize-space($column/@label))">
      <xsl:text> </xsl:text>
      <small>{$column/@lang}</small>
    </xsl:if>
  </xsl:function>

  <!-- A row begins with each passage of the first column that another is tied to; what is tied to none stands with the one before it. -->
  <xsl:function name="_:rows" as="element()*">
    <xsl:param name="columns" as="element(sg:column)+"/>
    <xsl:variable name="lead" as="element(sg:column)" select="$columns[1]"/>
    <xsl:variable name="by-id" as="map(xs:string, xs:integer)" select="_:index($lead/sg:passage, 'ids')"/>
    <xsl:variable name="by-number" as="map(xs:string, xs:integer)" select="_:index($lead/sg:passage, 'numbers')"/>
    <xsl:variable name="by-pointer" as="map(xs:string, xs:integer)" select="_:index($lead/sg:passage, 'corresp')"/>
    <!-- For each passage of another column, the passage of the first that it stands with; 0 for none. -->
    <xsl:variable name="partners" as="map(xs:string, xs:integer)" select="map:merge(tail($columns)/sg:passage ! map:entry(generate-id(),
        (tokenize(@corresp) ! $by-id(.), tokenize(@ids) ! $by-pointer(.), tokenize(@numbers) ! $by-number(.), 0)[1]))"/>
    <xsl:variable name="starts" as="xs:integer*" select="sort(distinct-values((1, map:for-each($partners, function($id, $partner) { $partner[. gt 0] }))))"/>
    <xsl:for-each select="$starts">
      <xsl:variable name="start" as="xs:integer" select="."/>
      <xsl:variable name="end" as="xs:integer" select="($starts[. gt $start][1], count($lead/sg:passage) + 1)[1]"/>
      <xsl:variable name="first" as="element(sg:passage)?" select="$lead/sg:passage[$start]"/>
      <tr>
        <th scope="row">
          <xsl:for-each select="$first">
            <a href="{sg:relative($page, @page)}#{@id}">{(@n[normalize-space()], '¶')[1]}</a>
          </xsl:for-each>
        </th>
        <xsl:for-each select="$columns">
          <td lang="{@lang}" dir="{sg:dir(@lang)}">
            <xsl:apply-templates mode="_:beside" select="if (. is $lead) then sg:passage[position() ge $start and position() lt $end]
                else _:with-those-after(., $partners)($start)"/>
          </td>
        </xsl:for-each>
      </tr>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="_:index" as="map(xs:string, xs:integer)">
    <xsl:param name="passages" as="element(sg:passage)*"/>
    <xsl:param name="attribute" as="xs:string"/>
    <xsl:sequence select="map:merge(for $i in 1 to count($passages) return $passages[$i]/@*[local-name() = $attribute] ! tokenize(.) ! map:entry(., $i),
        map { 'duplicates': 'use-first' })"/>
  </xsl:function>

  <!-- The passages of a column by that which they stand with, which may be the same for several. -->
  <xsl:function name="_:with-those-after" as="map(xs:integer, element(sg:passage)*)" cache="yes">
    <xsl:param name="column" as="element(sg:column)"/>
    <xsl:param name="partners" as="map(xs:string, xs:integer)"/>
    <xsl:variable name="groups" as="map(xs:integer, element(sg:passage)+)*">
      <xsl:for-each-group select="$column/sg:passage" group-starting-with="*[$partners(generate-id()) gt 0]">
        <xsl:sequence select="map:entry(max(($partners(generate-id()), 1)), current-group())"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="map:merge($groups, map { 'duplicates': 'combine' })"/>
  </xsl:function>

  <!-- What stands in a row stands in the text too, where all that points to a passage leads. -->
  <xsl:mode name="_:beside" on-no-match="shallow-copy"/>

  <xsl:template match="*" mode="_:beside">
    <xsl:copy copy-namespaces="no">
      <xsl:apply-templates select="@*, node()" mode="#current"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="sg:passage" mode="_:beside">
    <xsl:apply-templates mode="#current">
      <xsl:with-param name="document" tunnel="yes" select="string(@page)"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- A row has a number. -->
  <xsl:template priority="1" match="@id | @aria-labelledby | @aria-describedby | *[tokenize(@class) = 'number']" mode="_:beside"/>

  <xsl:template match="@href[starts-with(., '#')]" mode="_:beside">
    <xsl:param name="document" tunnel="yes" as="xs:string"/>
    <xsl:attribute name="href" select="sg:relative($page, $document) || ."/>
  </xsl:template>

  <xsl:template match="(*:h1 | *:h2 | *:h3 | *:h4 | *:h5 | *:h6)[not(self::sg:*)]" mode="_:beside" priority="1">
    <p class="head">
      <xsl:apply-templates select="(@* except (@class, @id)), node()" mode="#current"/>
    </p>
  </xsl:template>

</xsl:stylesheet>
