<?xml version="1.0" encoding="UTF-8"?>
<!-- sitemap.xml (sitemaps.org, protocol 0.9): every page, with the day of its document's last change. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:param name="edition" as="element(sg:edition)" required="yes"/>

  <!-- A file of the protocol holds no more; the entries of registers come last, and all are linked from their index. -->
  <xsl:variable name="_:most" as="xs:integer" select="50000"/>

  <xsl:mode on-no-match="fail"/>

  <xsl:template match="sg:collection" as="element()">
    <xsl:variable name="pages" as="attribute(page)*" select="
        sg:document[not(@registers-only)]/(@page, sg:part/@page, sg:output[@kind = ('apparatus', 'witnesses')]/@page),
        sg:correspondences/(@page, sg:correspondence/@page), sg:map/@page, sg:chronology/(@page, sg:year/@page[. ne ../../@page]), sg:register/@page, sg:register/sg:entry/@page,
        sg:facet/@page, sg:facet/sg:value/@page"/>
    <urlset>
      <xsl:sequence select="_:url('', ())"/>
      <xsl:for-each select="$pages[position() lt $_:most]">
        <xsl:sequence select="_:url(., ancestor::sg:document/sg:change[last()]/@when)"/>
      </xsl:for-each>
    </urlset>
  </xsl:template>

  <xsl:function name="_:url" as="element()">
    <xsl:param name="page" as="xs:string"/>
    <xsl:param name="changed" as="xs:string?"/>
    <url>
      <loc>
        <xsl:value-of select="$edition/@url || $page"/>
      </loc>
      <xsl:for-each select="$changed">
        <lastmod>
          <xsl:value-of select="."/>
        </lastmod>
      </xsl:for-each>
    </url>
  </xsl:function>

</xsl:stylesheet>
