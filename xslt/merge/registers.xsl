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
  <xsl:key name="_:mentioned" match="sg:mention" use="@kind || ' ' || @entry"/>

  <xsl:variable name="_:collation" as="xs:string" select="sg:collation($_:language)"/>

  <!-- The entry that a link of $_:targets leads to. -->
  <xsl:function name="_:entry" as="element(sg:entry)?">
    <xsl:param name="link" as="element(sg:link)"/>
    <xsl:sequence select="$link[@kind] ! key('_:entry', _:entry-key(.), $_:headings)[1]"/>
  </xsl:function>

  <xsl:function name="_:entry-key" as="xs:string">
    <xsl:param name="link" as="element(sg:link)"/>
    <xsl:sequence select="if ($link/@entry) then $link/@kind || ' ' || $link/@entry
        else $_:unlisted($link/@unlisted) ! (@kind || ' ' || @xml:id)"/>
  </xsl:function>

  <!-- Entities without an entry in a list, by what the names point to. -->
  <xsl:variable name="_:unlisted" as="map(xs:string, element(sg:unlisted))">
    <xsl:map>
      <xsl:for-each-group select="$_:targets/sg:document/sg:link[@unlisted]"
          group-by="@kind || ' ' || _:readable(@unlisted)">
        <xsl:variable name="id" as="xs:string" select="_:readable(@unlisted)"/>
        <xsl:variable name="taken" as="xs:integer" select="count($_:kinds($id)[. = current()/@kind])"/>
        <xsl:for-each-group select="current-group()" group-by="@unlisted">
          <xsl:map-entry key="string(current-grouping-key())">
            <sg:unlisted kind="{@kind}" xml:id="{string-join(($id, (position() + $taken)[. gt 1]), '-')}"
                value="{@unlisted}"/>
          </xsl:map-entry>
        </xsl:for-each-group>
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

  <xsl:variable name="_:mentions" as="document-node()">
    <xsl:document>
      <xsl:for-each select="$_:ordered">
        <xsl:variable name="document" as="xs:integer" select="position()"/>
        <xsl:for-each select="sg:mention">
          <xsl:variable name="key" as="xs:string?"
              select="key('_:target', ../@path || ' ' || @ref, $_:targets)[1][@kind] ! _:entry-key(.)"/>
          <xsl:if test="$key">
            <sg:mention kind="{substring-before($key, ' ')}" entry="{substring-after($key, ' ')}"
                name="{@name}" document="{../@path}" document-n="{$document}" page="{_:page(.., @part)}">
              <xsl:copy-of select="@id, @unit, @n"/>
            </sg:mention>
          </xsl:if>
        </xsl:for-each>
      </xsl:for-each>
    </xsl:document>
  </xsl:variable>

  <!-- All entries, in their order, by name only: this much a link wants to know. -->
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
      <xsl:apply-templates select="sg:entry" mode="#current"/>
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
      <xsl:apply-templates select="@unlisted[contains(., ':')]" mode="#current"/>
      <xsl:apply-templates select="key('_:mentioned', $key, $_:mentions)" mode="#current"/>
    </sg:entry>
  </xsl:template>

  <!-- Without an entry, an entity is called what the text most often calls it. -->
  <xsl:function name="_:called" as="xs:string">
    <xsl:param name="entity" as="element()"/>
    <xsl:choose>
      <xsl:when test="$entity[self::sg:unlisted]">
        <xsl:variable name="names" as="xs:string*">
          <xsl:for-each-group group-by="string(@name)" select="key('_:mentioned',
              $entity/@kind || ' ' || $entity/@xml:id, $_:mentions)[@name ne '']">
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
    <sg:mention>
      <xsl:copy-of select="@* except (@kind, @entry, @name)"/>
    </sg:mention>
  </xsl:template>

</xsl:stylesheet>
