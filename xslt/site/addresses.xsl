<?xml version="1.0" encoding="UTF-8"?>
<!-- addresses.json: every address that a reader may cite, so that a later build can tell which one is gone. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns" exclude-result-prefixes="#all">

  <xsl:output method="json" indent="yes"/>

  <xsl:param name="page" as="xs:string"/>
  <xsl:param name="edition" as="element(sg:edition)"/>
  <xsl:param name="registers" as="element(sg:register)*"/>
  <xsl:param name="messages" as="map(xs:string, xs:string)"/>
  <xsl:param name="assets" as="map(xs:string, xs:string)"/>

  <xsl:mode on-no-match="fail"/>

  <!-- Whether there is a manifest depends on the images, of which nothing is known here. -->
  <xsl:template match="sg:collection" as="map(xs:string, item())">
    <xsl:sequence select="map {
      'documents': array { sg:document[not(@registers-only)] ! _:document(.) },
      'outputs': array { sg:document/sg:output[not(@kind eq 'manifest')] ! map { 'path': string(../@path), 'kind': string(@kind), 'page': string(@page) } },
      'correspondences': array { sg:correspondences/sg:correspondence ! map { 'name': string(sg:name), 'page': string(@page) } },
      'values': array { sg:facet/sg:value ! map { 'facet': string(../@kind), 'name': string(sg:name), 'page': string(@page) } },
      'entries': array { sg:register/sg:entry ! map { 'kind': string(../@kind), 'id': string(@id), 'page': string(@page) } }
      }" xmlns:_="https://siglum.org/ns/private"/>
  </xsl:template>

  <xsl:function name="_:document" as="map(xs:string, item())" xmlns:_="https://siglum.org/ns/private">
    <xsl:param name="document" as="element(sg:document)"/>
    <xsl:sequence select="map {
      'path': string($document/@path),
      'page': string($document/@page),
      'divisions': array { $document//sg:division ! map { 'id': string(@id), 'page': string(@page) } }
      }"/>
  </xsl:function>

</xsl:stylesheet>
