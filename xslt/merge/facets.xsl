<?xml version="1.0" encoding="UTF-8"?>
<!--
  The documents by what they have in common: years, kinds of text, subjects, people, places of writing, languages. What does not
  part the documents, or has a value for each of them, is no facet.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- By their kinds, what gives the values of a document: elements with `key`, `id` (what its page is called) and a name. -->
  <xsl:variable name="_:facets" as="map(xs:string, function(element(sg:record)) as element(sg:meant)*)" select="map {
      'years': _:years-of#1, 'kinds': _:kinds-of#1, 'subjects': _:subjects-of#1, 'people': _:people-of#1,
      'places-of-writing': _:places-of#1, 'languages': _:languages-of#1 }"/>

  <xsl:variable name="_:order-of-facets" as="xs:string+"
      select="'years', 'kinds', 'subjects', 'people', 'places-of-writing', 'languages'"/>

  <xsl:function name="_:years-of" as="element(sg:meant)*">
    <xsl:param name="record" as="element(sg:record)"/>
    <xsl:sequence select="$record/@date ! _:value(string(_:year(.)))"/>
  </xsl:function>

  <xsl:function name="_:kinds-of" as="element(sg:meant)*">
    <xsl:param name="record" as="element(sg:record)"/>
    <xsl:for-each select="$record/sg:kind">
      <!-- A category is described in the same file, or in another. -->
      <xsl:variable name="known" as="element(sg:category)*" select="key('_:category', @category, root())"/>
      <xsl:sequence select="_:value(string(($known[.. is $record], $known, @category, .)[1]))"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:key name="_:category" match="sg:category" use="@id"/>

  <xsl:function name="_:subjects-of" as="element(sg:meant)*">
    <xsl:param name="record" as="element(sg:record)"/>
    <xsl:sequence select="$record/sg:subject ! _:value(.)"/>
  </xsl:function>

  <!-- Who wrote it; of a letter also who got it. -->
  <xsl:function name="_:people-of" as="element(sg:meant)*">
    <xsl:param name="record" as="element(sg:record)"/>
    <xsl:sequence select="$record/(sg:letter/sg:party, sg:writer) ! _:meant(., $record/@path)"/>
  </xsl:function>

  <xsl:function name="_:places-of" as="element(sg:meant)*">
    <xsl:param name="record" as="element(sg:record)"/>
    <xsl:sequence select="$record/sg:written-in ! _:meant(., $record/@path)"/>
  </xsl:function>

  <xsl:function name="_:languages-of" as="element(sg:meant)*">
    <xsl:param name="record" as="element(sg:record)"/>
    <xsl:sequence select="$record/@language[. ne 'und'] ! _:value(.)"/>
  </xsl:function>

  <!-- A value that is but a word. -->
  <xsl:function name="_:value" as="element(sg:meant)">
    <xsl:param name="name" as="xs:string"/>
    <sg:meant key="{$name}" id="{replace($name, '[^\p{L}\p{N}]+', '-')}">
      <xsl:value-of select="$name"/>
    </sg:meant>
  </xsl:function>

  <xsl:template name="_:facets" as="element(sg:facet)*">
    <xsl:variable name="records" as="element(sg:record)*" select="$_:ordered[not(@registers-only)]"/>
    <xsl:for-each select="$_:order-of-facets">
      <xsl:variable name="values" as="element(sg:value)*" select="_:values($records, $_:facets(.))"/>
      <xsl:if test="count($values) gt 1 and count($values) lt count(distinct-values($values/sg:in/@path))">
        <sg:facet kind="{.}" page="browse/{.}/index.html">
          <xsl:sequence select="_:in-sheets('browse/' || . || '/index.html', _:with-pages($values, .), _:weight-of-value#1, _:group-of-value#1)"/>
        </sg:facet>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- Each with its documents in the order of reading; in the order of the alphabet, numbers as numbers. -->
  <xsl:function name="_:values" as="element(sg:value)*">
    <xsl:param name="records" as="element(sg:record)*"/>
    <xsl:param name="values-of" as="function(element(sg:record)) as element(sg:meant)*"/>
    <xsl:variable name="each" as="element(sg:meant)*">
      <xsl:for-each select="$records">
        <xsl:variable name="path" as="xs:string" select="@path"/>
        <xsl:for-each-group select="$values-of(.)" group-by="@key">
          <sg:meant path="{$path}">
            <xsl:copy-of select="@*, node()"/>
          </sg:meant>
        </xsl:for-each-group>
      </xsl:for-each>
    </xsl:variable>
    <xsl:for-each-group select="$each" group-by="@key">
      <xsl:sort select="number(.)"/>
      <xsl:sort select="_:sortable(.)" collation="{$_:collation}"/>
      <xsl:sort select="@key"/>
      <sg:value id="{@id}">
        <xsl:if test="@page">
          <xsl:attribute name="entry" select="@page"/>
        </xsl:if>
        <sg:name>
          <xsl:value-of select="."/>
        </sg:name>
        <xsl:for-each select="current-group()">
          <sg:in path="{@path}"/>
        </xsl:for-each>
      </sg:value>
    </xsl:for-each-group>
  </xsl:function>

  <!-- A name may be too long for a file. Those that would have one page, even where case does not count, are numbered; so is one that is
    called like the list. -->
  <xsl:function name="_:with-pages" as="element(sg:value)*">
    <xsl:param name="values" as="element(sg:value)*"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:variable name="ids" as="map(xs:string, xs:string)">
      <xsl:map>
        <xsl:for-each-group select="$values" group-by="lower-case(substring(@id, 1, 50))">
          <xsl:variable name="before" as="xs:integer" select="if (current-grouping-key() = ('index', '')) then 1 else 0"/>
          <xsl:for-each select="current-group()">
            <xsl:map-entry key="generate-id()" select="string-join((substring(@id, 1, 50), (position() + $before)[. gt 1]), '--')"/>
          </xsl:for-each>
        </xsl:for-each-group>
      </xsl:map>
    </xsl:variable>
    <xsl:for-each select="$values">
      <xsl:variable name="id" as="xs:string" select="$ids(generate-id())"/>
      <xsl:variable name="page" as="xs:string" select="sg:page-of('browse/' || $kind || '/' || $id)"/>
      <sg:value id="{$id}" page="{$page}" documents="{count(sg:in)}">
        <xsl:copy-of select="@entry, sg:name"/>
        <xsl:sequence select="_:in-sheets($page, sg:in, _:weight-of-listed#1, _:year-of-listed#1)"/>
      </sg:value>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="_:weight-of-value" as="xs:integer">
    <xsl:param name="value" as="element(sg:value)"/>
    <xsl:sequence select="120 + string-length($value/@page) + string-length($value/sg:name)"/>
  </xsl:function>

  <!-- Years go by themselves, names by their initials. -->
  <xsl:function name="_:group-of-value" as="xs:string">
    <xsl:param name="value" as="element(sg:value)"/>
    <xsl:sequence select="if ($value/sg:name castable as xs:integer) then $value/sg:name else _:initial($value/sg:name)"/>
  </xsl:function>

  <xsl:function name="_:weight-of-listed" as="xs:integer">
    <xsl:param name="listed" as="element(sg:in)"/>
    <xsl:sequence select="_:listed($listed) ! sum((sg:title, sg:part/@title) ! (150 + string-length(ancestor::sg:record/@path) + string-length(.)))"/>
  </xsl:function>

  <xsl:function name="_:year-of-listed" as="xs:string">
    <xsl:param name="listed" as="element(sg:in)"/>
    <xsl:sequence select="_:year-of(_:listed($listed))"/>
  </xsl:function>

  <xsl:function name="_:listed" as="element(sg:record)">
    <xsl:param name="listed" as="element(sg:in)"/>
    <xsl:sequence select="$_:ordered[$_:numbers($listed/@path)]"/>
  </xsl:function>

</xsl:stylesheet>
