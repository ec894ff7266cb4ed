<?xml version="1.0" encoding="UTF-8"?>
<!-- The registers: each entity with all places that mention it. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:key name="_:copies" match="sg:list/tei:*" use="../@register || ' ' || @xml:id"/>
  <xsl:key name="_:entry" match="sg:entry" use="../@kind || ' ' || @id"/>

  <xsl:variable name="_:collation" as="xs:string" select="sg:collation($_:language)"/>

  <xsl:function name="_:entry" as="element(sg:entry)?">
    <xsl:param name="target" as="map(xs:string, xs:string)"/>
    <xsl:sequence select="_:entry-key($target) ! key('_:entry', ., $_:headings)"/>
  </xsl:function>

  <xsl:function name="_:entry-key" as="xs:string?">
    <xsl:param name="target" as="map(xs:string, xs:string)"/>
    <xsl:sequence select="if ($target?entry) then $target?kind || ' ' || $target?entry
        else $target?unlisted ! $_:unlisted(.) ! (@kind || ' ' || @xml:id)"/>
  </xsl:function>

  <!-- Entities without an entry in a list, by what the names point to. The first name decides of
       which kind they are. -->
  <xsl:variable name="_:unlisted" as="map(xs:string, element(sg:unlisted))">
    <xsl:variable name="targets" as="map(xs:string, xs:string)*" select="map:merge(
        $_:records ! (for $link in sg:link return _:target-of(., $link/@value)[?unlisted])
        ! map:entry(?unlisted, .), map { 'duplicates': 'use-first' })?*"/>
    <xsl:map>
      <xsl:for-each-group select="$targets" group-by="?kind || ' ' || _:readable(?unlisted)">
        <xsl:variable name="kind" as="xs:string" select="?kind"/>
        <xsl:variable name="id" as="xs:string" select="_:readable(?unlisted)"/>
        <xsl:variable name="taken" as="xs:integer" select="count($_:kinds($id)[. = $kind])"/>
        <xsl:for-each select="sort(current-group()?unlisted)">
          <xsl:map-entry key=".">
            <sg:unlisted kind="{$kind}" xml:id="{string-join(($id, (position() + $taken)[. gt 1]), '-')}"
                value="{.}"/>
          </xsl:map-entry>
        </xsl:for-each>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- `http://viaf.org/viaf/79016214` is `viaf-79016214`. -->
  <xsl:function name="_:readable" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="steps" as="xs:string*" select="tokenize(substring-after($name, '://'), '/')"/>
    <xsl:variable name="host" as="xs:string?" select="tokenize($steps[1], '\.')[last() - 1]"/>
    <xsl:variable name="last" as="xs:string?" select="if (empty($steps[.])) then $name
        else $steps[position() gt 1][.][last()]"/>
    <xsl:sequence select="replace(string-join(($host, $last), '-'), '[^\p{L}\p{N}._-]+', '-')
        => replace('^([^\p{L}_])', 'e-$1')"/>
  </xsl:function>

  <!-- By the key of the entry, in the order of reading. -->
  <xsl:variable name="_:mentions" as="map(xs:string, element(sg:mention)+)">
    <xsl:map>
      <xsl:for-each-group select="$_:ordered ! sg:mention"
          group-by="_:entry-key(_:target-of(.., @ref))">
        <xsl:map-entry key="current-grouping-key()" select="current-group()"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <xsl:variable name="_:numbers" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:for-each select="$_:ordered">
        <xsl:map-entry key="string(@path)" select="position()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <!-- All entries, in their order, with what a link wants to know of them. -->
  <xsl:variable name="_:headings" as="document-node()">
    <xsl:document>
      <xsl:for-each-group select="$_:records/sg:list/tei:*, map:keys($_:unlisted) ! $_:unlisted(.)"
          group-by="(@kind, ../@register)[1]">
        <xsl:sort select="(index-of(('persons', 'places', 'organisations', 'works', 'events', 'objects'),
            current-grouping-key()), 99)[1]"/>
        <xsl:sort select="current-grouping-key()"/>
        <sg:register kind="{current-grouping-key()}" page="{current-grouping-key()}/index.html">
          <xsl:call-template name="_:headings">
            <xsl:with-param name="entities" select="current-group()"/>
          </xsl:call-template>
        </sg:register>
      </xsl:for-each-group>
    </xsl:document>
  </xsl:variable>

  <xsl:template name="_:headings" as="element(sg:entry)*">
    <xsl:param name="entities" as="element()*"/>
    <xsl:variable name="kind" as="xs:string" select="current-grouping-key()"/>
    <xsl:variable name="entries" as="element(sg:entry)*">
      <xsl:for-each-group select="$entities" group-by="@xml:id">
        <xsl:variable name="name" as="xs:string" select="_:called(.)"/>
        <sg:entry id="{@xml:id}" page="{sg:page-of($kind || '/' || @xml:id)}" initial="{_:initial($name)}">
          <xsl:if test="self::sg:unlisted">
            <xsl:attribute name="unlisted" select="@value"/>
          </xsl:if>
          <sg:name>
            <xsl:value-of select="$name"/>
          </sg:name>
          <xsl:for-each select="_:summary(current-group())[.]">
            <sg:summary>
              <xsl:value-of select="."/>
            </sg:summary>
          </xsl:for-each>
        </sg:entry>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:perform-sort select="$entries">
      <xsl:sort select="@initial" collation="{$_:collation}"/>
      <xsl:sort select="_:sortable(sg:name)" collation="{$_:collation}"/>
      <xsl:sort select="@id"/>
    </xsl:perform-sort>
  </xsl:template>

  <xsl:mode name="_:register" on-no-match="fail"/>

  <xsl:template match="sg:register" mode="_:register">
    <sg:register>
      <xsl:copy-of select="@*"/>
      <xsl:variable name="entries" as="element(sg:entry)*">
        <xsl:apply-templates select="sg:entry" mode="#current"/>
      </xsl:variable>
      <xsl:sequence select="_:in-sheets(@page, $entries, _:weight-of-entry#1, _:initial-of#1)"/>
    </sg:register>
  </xsl:template>

  <xsl:template match="sg:entry" mode="_:register">
    <xsl:variable name="key" as="xs:string" select="../@kind || ' ' || @id"/>
    <xsl:variable name="copies" as="element()*" select="key('_:copies', $key, root($_:records[1]))"/>
    <sg:entry>
      <xsl:copy-of select="@id, @page, @initial, _:file($copies[1])"/>
      <xsl:if test="@unlisted">
        <xsl:attribute name="unlisted" select="true()"/>
      </xsl:if>
      <xsl:copy-of select="sg:name"/>
      <xsl:call-template name="_:united">
        <xsl:with-param name="copies" select="$copies"/>
      </xsl:call-template>
      <xsl:apply-templates select="@unlisted[contains(., '://')]" mode="#current"/>
      <xsl:sequence select="$_:points($key), $_:correspondences-of(@page)"/>
      <xsl:variable name="mentions" as="element(sg:mention)*">
        <xsl:apply-templates select="$_:mentions($key)" mode="#current"/>
      </xsl:variable>
      <xsl:sequence select="_:in-sheets(@page, $mentions, _:weight-of-mention#1, _:year-of-mention#1)"/>
    </sg:entry>
  </xsl:template>

  <!-- In the index of the register. -->
  <xsl:function name="_:weight-of-entry" as="xs:integer">
    <xsl:param name="entry" as="element(sg:entry)"/>
    <xsl:sequence select="120 + string-length($entry/@page) + string-length($entry/sg:name)"/>
  </xsl:function>

  <xsl:function name="_:initial-of" as="xs:string">
    <xsl:param name="entry" as="element(sg:entry)"/>
    <xsl:sequence select="string($entry/@initial)"/>
  </xsl:function>

  <!-- On the page of the entry: with the title of the document, and its words. -->
  <xsl:function name="_:weight-of-mention" as="xs:integer">
    <xsl:param name="mention" as="element(sg:mention)"/>
    <xsl:variable name="page" as="xs:integer" select="string-length($mention/@page)"/>
    <xsl:sequence select="150 + $page + string-length(_:mentioning($mention)/sg:title) + sum($mention/sg:context ! (150 + $page + string-length(@before || . || @after)))"/>
  </xsl:function>

  <!-- The years, where they are known, say more than the numbers of pages. -->
  <xsl:function name="_:year-of-mention" as="xs:string">
    <xsl:param name="mention" as="element(sg:mention)"/>
    <xsl:sequence select="_:year-of(_:mentioning($mention))"/>
  </xsl:function>

  <xsl:function name="_:mentioning" as="element(sg:record)">
    <xsl:param name="mention" as="element(sg:mention)"/>
    <xsl:sequence select="$_:ordered[xs:integer($mention/@document-n)]"/>
  </xsl:function>

  <!-- Without an entry, an entity is called what the text most often calls it. -->
  <xsl:function name="_:called" as="xs:string">
    <xsl:param name="entity" as="element()"/>
    <xsl:choose>
      <xsl:when test="$entity[self::sg:unlisted]">
        <xsl:variable name="names" as="xs:string*">
          <xsl:for-each-group group-by="string(@name)" select="$_:mentions(
              $entity/@kind || ' ' || $entity/@xml:id)[@name ne '']">
            <xsl:sort select="count(current-group())" order="descending"/>
            <xsl:sequence select="current-grouping-key()"/>
          </xsl:for-each-group>
        </xsl:variable>
        <xsl:sequence select="string(($names, $entity/@xml:id)[1])"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="_:name($entity)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- All that is known of it: who else has an entry. -->
  <xsl:template match="@unlisted" mode="_:register">
    <xsl:element name="{($_:elements(../../@kind), 'item')[1]}" namespace="http://www.tei-c.org/ns/1.0">
      <xsl:element name="idno" namespace="http://www.tei-c.org/ns/1.0">
        <xsl:attribute name="type" select="'URI'"/>
        <xsl:value-of select="."/>
      </xsl:element>
    </xsl:element>
  </xsl:template>

  <xsl:variable name="_:elements" as="map(xs:string, xs:string)" select="map {
      'persons': 'person', 'places': 'place', 'organisations': 'org', 'works': 'bibl',
      'events': 'event', 'objects': 'object' }"/>

  <xsl:template match="sg:mention" mode="_:register" as="element(sg:mention)">
    <sg:mention document="{../@path}" document-n="{$_:numbers(../@path)}" page="{_:page(.., @part)}">
      <xsl:copy-of select="@id, @at, @unit, @n, sg:context"/>
    </sg:mention>
  </xsl:template>

</xsl:stylesheet>
