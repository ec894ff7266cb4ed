<?xml version="1.0" encoding="UTF-8"?>
<!-- Where each pointer of a document leads: a place, an entry of a register, a web address, or nowhere. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- Several documents may stand in one file, and an id in several documents. -->
  <xsl:key name="_:file" match="sg:record" use="_:address(@sg:file), _:address(@path)"/>
  <xsl:key name="_:document" match="sg:record" use="@xml:id"/>
  <xsl:key name="_:called" match="sg:called" use="../@path || '#' || @id"/>
  <xsl:key name="_:id" match="sg:ids" use="for $path in ../@path return tokenize(.) ! ($path || '#' || .)"/>
  <xsl:key name="_:in-entry" match="sg:list/tei:*//tei:*[@xml:id]" use="@xml:id"/>
  <xsl:key name="_:named" match="sg:mention[@kind]" use="../@path || ' ' || @ref"/>

  <!-- The kinds of entities by their ids. -->
  <xsl:variable name="_:kinds" as="map(xs:string, xs:string+)" select="map:merge(
      distinct-values($_:records/sg:list/tei:* ! (@xml:id || ' ' || ../@register))
      ! map:entry(substring-before(., ' '), substring-after(., ' ')), map { 'duplicates': 'combine' })"/>

  <!-- Where each value leads, by the document's path and the value: `page` and `id`, or `href`; for an
       entity its `kind` and `entry`, or `unlisted` when no list has it. Empty when it leads nowhere. -->
  <xsl:variable name="_:targets" as="map(xs:string, map(xs:string, map(xs:string, xs:string)))">
    <xsl:map>
      <xsl:for-each select="$_:records">
        <xsl:map-entry key="string(@path)"
            select="map:merge(sg:link ! map:entry(string(@value), _:target(., @value)))"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="_:target-of" as="map(xs:string, xs:string)">
    <xsl:param name="record" as="element(sg:record)"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="$_:targets($record/@path)($value)"/>
  </xsl:function>

  <xsl:function name="_:target" as="map(xs:string, xs:string)">
    <xsl:param name="link" as="element(sg:link)"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:variable name="scheme" as="xs:string?"
        select="substring-before($value, ':')[matches(., '^[A-Za-z][A-Za-z0-9+.-]*$')]"/>
    <xsl:sequence select="
        if (starts-with($value, '#')) then _:inside($link, substring($value, 2))
        else if ($scheme) then _:absolute($link, $value, $scheme)
        else _:relative($link, $value)"/>
  </xsl:function>

  <!-- `#id` -->
  <xsl:function name="_:inside" as="map(xs:string, xs:string)">
    <xsl:param name="link" as="element(sg:link)"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:variable name="place" as="map(xs:string, xs:string)?" select="_:place($link/.., $id)"/>
    <xsl:sequence select="($place, _:entity($link, $id), _:document($link, $id),
        _:unlisted($link, $id), map {})[1]"/>
  </xsl:function>

  <xsl:function name="_:place" as="map(xs:string, xs:string)?">
    <xsl:param name="record" as="element(sg:record)"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:for-each select="key('_:id', $record/@path || '#' || $id, root($record))[1]">
      <xsl:sequence select="map:merge((map { 'page': _:page($record, @part), 'id': $id },
          key('_:called', $record/@path || '#' || $id, root($record))[1] ! map { 'called': string(.) }))"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="_:page" as="xs:string">
    <xsl:param name="record" as="element(sg:record)"/>
    <xsl:sequence select="_:page($record, ())"/>
  </xsl:function>

  <xsl:function name="_:page" as="xs:string">
    <xsl:param name="record" as="element(sg:record)"/>
    <xsl:param name="part" as="xs:string?"/>
    <xsl:sequence select="sg:page-of(string-join(($record/@path, $part[.]), '/'))"/>
  </xsl:function>

  <!-- Where an id belongs to entities of several kinds, the name tells which is meant. The id of one of its names means the entity. -->
  <xsl:function name="_:entity" as="map(xs:string, xs:string)?">
    <xsl:param name="link" as="element(sg:link)"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:variable name="kinds" as="xs:string*" select="$_:kinds($id)"/>
    <xsl:sequence select="(($kinds[. = $kinds[2] ! _:named($link)/@kind], $kinds)[1] ! map { 'kind': ., 'entry': $id },
        key('_:in-entry', $id, root($link))[1]/ancestor::tei:*[parent::sg:list]
        ! map { 'kind': string(../@register), 'entry': string(@xml:id) })[1]"/>
  </xsl:function>

  <xsl:function name="_:named" as="element(sg:mention)*">
    <xsl:param name="link" as="element(sg:link)"/>
    <xsl:sequence select="key('_:named', $link/../@path || ' ' || $link/@value, root($link))"/>
  </xsl:function>

  <xsl:function name="_:unlisted" as="map(xs:string, xs:string)?">
    <xsl:param name="link" as="element(sg:link)?"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="$link ! _:named(.)[1] ! map { 'kind': string(@kind), 'unlisted': $name }"/>
  </xsl:function>

  <!-- By the xml:id of its TEI element. -->
  <xsl:function name="_:document" as="map(xs:string, xs:string)?">
    <xsl:param name="link" as="element(sg:link)"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="key('_:document', $id, root($link))[not(@registers-only)][1]
        ! map { 'page': _:page(.) }"/>
  </xsl:function>

  <!-- With a scheme, or with a prefix that the header explains. -->
  <xsl:function name="_:absolute" as="map(xs:string, xs:string)">
    <xsl:param name="link" as="element(sg:link)"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:param name="scheme" as="xs:string"/>
    <xsl:variable name="expanded" as="xs:string?"
        select="($link/../sg:prefix[@ident = $scheme] ! sg:without-prefix(substring-after($value, ':'), @pattern, @replacement))[1]"/>
    <xsl:choose>
      <!-- What a prefix stands for is no prefix again. -->
      <xsl:when test="exists($expanded) and $value = $link/@value">
        <xsl:sequence select="_:target($link, $expanded)"/>
      </xsl:when>
      <xsl:when test="lower-case($scheme) = ('http', 'https')">
        <xsl:sequence select="(_:unlisted($link, $value), map { 'href': iri-to-uri($value) })[1]"/>
      </xsl:when>
      <xsl:when test="lower-case($scheme) = ('mailto', 'ftp')">
        <xsl:sequence select="map { 'href': iri-to-uri($value) }"/>
      </xsl:when>
      <xsl:when test="lower-case($scheme) = 'doi'">
        <xsl:sequence select="map { 'href': 'https://doi.org/' || iri-to-uri(substring-after($value, ':')) }"/>
      </xsl:when>
      <xsl:otherwise>
        <!-- A key may hold any sign. -->
        <xsl:sequence select="(_:unlisted($link[@may], $value), map {})[1]"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Another file of the edition, perhaps with a place in it; or the bare id of something. -->
  <xsl:function name="_:relative" as="map(xs:string, xs:string)">
    <xsl:param name="link" as="element(sg:link)"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:variable name="file" as="xs:string?"
        select="_:resolved(($link/@sg:file, $link/../@sg:file, $link/../@path)[1], $value)"/>
    <xsl:variable name="records" as="element(sg:record)*"
        select="$file ! key('_:file', _:address(.), root($link))"/>
    <xsl:sequence select="($link/@name ! _:entity($link, $value), _:in-file($link, $records,
        substring-after($value, '#')), _:document($link, $value), _:unlisted($link, $value), map {})[1]"/>
  </xsl:function>

  <xsl:function name="_:in-file" as="map(xs:string, xs:string)?">
    <xsl:param name="link" as="element(sg:link)"/>
    <xsl:param name="records" as="element(sg:record)*"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:if test="exists($records)">
      <xsl:variable name="pages" as="map(xs:string, xs:string)*" select="
          $records ! (if (@registers-only) then map { 'page': sg:list[1]/@register || '/index.html' }
          else map { 'page': _:page(.) })"/>
      <xsl:sequence select="($id[.] ! ($records ! _:place(., $id), _:entity($link, $id)), $pages)[1]"/>
    </xsl:if>
  </xsl:function>

  <!-- A path in the edition; none when it leads out of it. -->
  <xsl:function name="_:resolved" as="xs:string?">
    <xsl:param name="from" as="xs:string"/>
    <xsl:param name="to" as="xs:string"/>
    <xsl:variable name="root" as="xs:string" select="'http://edition.invalid/'"/>
    <xsl:try>
      <!-- Most are but a name beside the file. -->
      <xsl:sequence select="if (matches($to, '^[\w-]+$')) then replace($from, '[^/]+$', '') || $to
          else resolve-uri(iri-to-uri($to), $root || iri-to-uri($from))
          ! substring-after(., $root)[. and not(starts-with($to, '/') or starts-with(., '..'))]
          ! replace(., '[?#].*$', '')"/>
      <!-- No URI at all. -->
      <xsl:catch select="()"/>
    </xsl:try>
  </xsl:function>

  <!-- Links name a file with or without what it ends in. -->
  <xsl:function name="_:address" as="xs:string?">
    <xsl:param name="file" as="xs:string?"/>
    <xsl:sequence select="$file ! replace(iri-to-uri(.), '\.(xml|html)$', '')"/>
  </xsl:function>

</xsl:stylesheet>
