<?xml version="1.0" encoding="UTF-8"?>
<!--
  What a page says of itself to machines: the tags that Google Scholar and reference managers read (Highwire Press), Dublin Core
  (DCMI: Expressing Dublin Core in HTML meta and link elements), and schema.org as JSON-LD. What is said is the citation of the page.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- Within <head>, of what the page is about. -->
  <xsl:mode name="_:metadata" on-no-match="fail"/>

  <xsl:template match="*" mode="_:metadata">
    <!-- A table of a document's apparatus is no publication of its own. -->
    <xsl:if test="$page = ($about/@page, $about/sg:part/@page)">
      <xsl:apply-templates select="$_:citation" mode="_:metadata"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="sg:collection" mode="_:metadata">
    <xsl:apply-templates select="$_:citation" mode="#current"/>
  </xsl:template>

  <xsl:template match="sg:citation" mode="_:metadata">
    <xsl:variable name="scholar" as="map(xs:string, item()*)" select="map {
        'title': sg:title, 'author': sg:author ! sg:inverted(.), 'editor': sg:editor ! sg:inverted(.),
        'inbook_title': sg:container, 'publication_date': translate(@issued, '-', '/')[.], 'publisher': sg:publisher,
        'language': @language, 'doi': sg:doi, 'public_url': @url }"/>
    <xsl:variable name="dublin-core" as="map(xs:string, item()*)" select="map {
        'title': sg:title, 'creator': sg:author ! sg:inverted(.), 'contributor': sg:editor ! sg:inverted(.),
        'publisher': sg:publisher, 'date': @issued, 'language': @language, 'type': 'Text', 'format': 'text/html',
        'isPartOf': sg:container, 'identifier': (sg:doi ! ('https://doi.org/' || .), @url), 'rights': sg:licence ! (@target, .[normalize-space()])[1] }"/>
    <xsl:sequence select="sort(map:keys($scholar)) ! _:meta('citation_' || ., $scholar(.))"/>
    <xsl:sequence select="sort(map:keys($dublin-core)) ! _:meta((if (. = 'isPartOf') then 'DCTERMS.' else 'DC.') || ., $dublin-core(.))"/>
    <xsl:sequence select="_:json-ld(_:described(.))"/>
  </xsl:template>

  <xsl:function name="_:meta" as="element(meta)*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="values" as="item()*"/>
    <xsl:for-each select="$values">
      <meta name="{$name}" content="{.}"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="_:described" as="map(xs:string, item()*)">
    <xsl:param name="citation" as="element(sg:citation)"/>
    <xsl:for-each select="$citation">
      <xsl:sequence select="map:merge((
          map { '@type': if (@kind = 'part') then 'CreativeWork' else 'Book', 'name': string(sg:title) },
          _:property('author', sg:author ! _:agent(.)), _:property('editor', sg:editor ! _:agent(.)),
          _:property('isPartOf', sg:container ! map { '@type': 'Book', 'name': string() }),
          _:property('publisher', sg:publisher ! map { '@type': 'Organization', 'name': string() }),
          _:property('datePublished', @issued ! string()), _:property('dateCreated', @original ! string()),
          _:property('version', sg:version ! string()), _:property('inLanguage', @language[. ne 'und'] ! string()),
          _:property('license', sg:licence/@target[_:is-web(.)] ! string()), _:property('url', @url ! string()),
          _:property('sameAs', sg:doi ! ('https://doi.org/' || .)) ))"/>
    </xsl:for-each>
  </xsl:function>

  <!-- What is not taken apart may be a person or an institution. -->
  <xsl:function name="_:agent" as="map(xs:string, xs:string)">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="if ($name/@family)
        then map { '@type': 'Person', 'name': _:straight($name), 'familyName': string($name/@family), 'givenName': string($name/@given) }
        else map { '@type': 'Thing', 'name': string($name) }"/>
  </xsl:function>

  <xsl:template match="sg:entry" mode="_:metadata">
    <xsl:variable name="addresses" as="xs:string*" select="distinct-values(tei:*/tei:idno ! sg:authority-address(.))"/>
    <xsl:sequence select="_:json-ld(map:merge((
        map { '@type': $_:types(../@kind), 'name': string((sg:name[normalize-space()], @id)[1]) },
        _:property('url', $edition/@url ! (. || $page)), _:property('sameAs', $addresses) )))"/>
  </xsl:template>

  <xsl:variable name="_:types" as="map(xs:string, xs:string)" select="map {
      'persons': 'Person', 'places': 'Place', 'organisations': 'Organization', 'events': 'Event', 'works': 'CreativeWork', 'objects': 'Thing' }"/>

  <xsl:template match="sg:register | sg:correspondences | sg:correspondence | sg:facet | sg:value" mode="_:metadata"/>

  <xsl:function name="_:property" as="map(xs:string, item())?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="values" as="item()*"/>
    <xsl:if test="exists($values)">
      <xsl:sequence select="map { $name: if (count($values) eq 1) then $values else array { $values } }"/>
    </xsl:if>
  </xsl:function>

  <!-- The serialiser leaves what stands in a script as it is: no sign in it may end the element. -->
  <xsl:function name="_:json-ld" as="element(script)">
    <xsl:param name="description" as="map(xs:string, item()*)"/>
    <script type="application/ld+json">
      <xsl:value-of select="replace(serialize(map:put($description, '@context', 'https://schema.org'), map { 'method': 'json' }), '&lt;', '\\u003c')"/>
    </script>
  </xsl:function>

</xsl:stylesheet>
