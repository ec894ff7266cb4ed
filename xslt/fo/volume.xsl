<?xml version="1.0" encoding="UTF-8"?>
<!-- The collection becomes the volume: prelims, a place for each document, registers. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <xsl:template match="sg:collection">
    <fo:root xsl:use-attribute-sets="root" xml:lang="{sg:edition/@interface}">
      <xsl:call-template name="sg:masters"/>
      <xsl:call-template name="sg:declarations"/>
      <xsl:call-template name="sg:bookmarks"/>
      <xsl:call-template name="sg:prelims"/>
      <!-- A file that has nothing but register lists is set as the registers. -->
      <xsl:for-each select="sg:document[not(@registers-only)]">
        <sg:insert path="{@path}"/>
      </xsl:for-each>
      <xsl:call-template name="sg:last-notes"/>
      <xsl:call-template name="sg:registers">
        <xsl:with-param name="registers" select="sg:register[sg:entry]"/>
      </xsl:call-template>
    </fo:root>
  </xsl:template>

</xsl:stylesheet>
