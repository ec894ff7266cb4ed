<?xml version="1.0" encoding="UTF-8"?>
<!-- Where an identifier leads on the web. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- What stands before the identifier in its address, by the type in lower case, without spaces, hyphens and points. -->
  <xsl:variable name="_:authorities" as="map(xs:string, xs:string)" select="map {
      'gnd': 'https://d-nb.info/gnd/',
      'viaf': 'https://viaf.org/viaf/',
      'wikidata': 'https://www.wikidata.org/wiki/',
      'geonames': 'https://www.geonames.org/',
      'orcid': 'https://orcid.org/',
      'isni': 'https://isni.org/isni/',
      'doi': 'https://doi.org/',
      'handle': 'https://hdl.handle.net/', 'hdl': 'https://hdl.handle.net/',
      'tgn': 'http://vocab.getty.edu/tgn/',
      'ulan': 'http://vocab.getty.edu/ulan/',
      'pleiades': 'https://pleiades.stoa.org/places/',
      'tm': 'https://www.trismegistos.org/text/', 'trismegistos': 'https://www.trismegistos.org/text/' }"/>

  <!-- An address as it is; an identifier of a known authority in the one that this authority gives it. -->
  <xsl:function name="sg:authority-address" as="xs:string?">
    <xsl:param name="idno" as="element(idno)"/>
    <xsl:variable name="value" as="xs:string" select="normalize-space($idno)"/>
    <xsl:variable name="type" as="xs:string" select="replace(lower-case(($idno/@type, $idno/@subtype)[1]), '[\s._-]', '')"/>
    <!-- The scheme is often written twice: in @type, and before the number. -->
    <xsl:variable name="bare" as="xs:string" select="replace($value, '^[A-Za-z]+:\s*', '')"/>
    <xsl:sequence select="if (matches($value, '^https?://\S+$')) then $value
        else $_:authorities($type)[matches($bare, '^[\w./()-]+$')] ! (. || translate($bare, ' ', ''))"/>
  </xsl:function>

</xsl:stylesheet>
