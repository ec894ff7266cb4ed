<?xml version="1.0" encoding="UTF-8"?>
<!-- HD: what the header gives the printed page: the document's title above it, its witnesses or its source. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <!-- The title, unless the text has a title page of its own. The running head takes it from here. -->
  <xsl:template name="sg:opening">
    <xsl:variable name="has-title-page" as="xs:boolean" select="exists(text/front/titlePage)"/>
    <fo:block id="{sg:fo-id($about, '')}">
      <xsl:if test="$about/sg:part">
        <fo:marker marker-class-name="title"><xsl:value-of select="sg:shortened($about/sg:title)"/></fo:marker>
      </xsl:if>
      <fo:wrapper id="{sg:page-id($about/@page)}"/>
    </fo:block>
    <xsl:if test="not($has-title-page)">
      <fo:block xsl:use-attribute-sets="opening" role="H1">
        <xsl:value-of select="$about/sg:title/(@own, .)[1]"/>
        <xsl:for-each select="$about/sg:subtitle">
          <fo:block xsl:use-attribute-sets="subtitle"><xsl:apply-templates/></fo:block>
        </xsl:for-each>
      </fo:block>
    </xsl:if>
    <xsl:call-template name="_:conspectus"/>
  </xsl:template>

  <!-- The witnesses stand before a text that has an apparatus; a text that describes them itself does not need it. -->
  <xsl:template name="_:conspectus">
    <xsl:variable name="lists" as="element(listWit)*" select="(teiHeader/fileDesc/sourceDesc | standOff)//listWit[not(ancestor::listWit)][witness/(@xml:id | abbr)]"/>
    <xsl:if test="$lists and standOff/listApp/app">
      <fo:block xsl:use-attribute-sets="head-2" role="H2"><xsl:value-of select="sg:label($messages, 'conspectus-siglorum')"/></fo:block>
      <fo:block space-after="16pt">
        <xsl:apply-templates select="$lists">
          <xsl:with-param name="flat" tunnel="yes" select="true()"/>
        </xsl:apply-templates>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <!-- Entries that belong to no division, then where the text comes from. -->
  <xsl:template name="sg:closing">
    <xsl:variable name="homeless" as="element(app)*" select="key('_:entries', '')"/>
    <xsl:if test="$homeless">
      <xsl:call-template name="_:apparatus">
        <xsl:with-param name="entries" select="$homeless"/>
      </xsl:call-template>
    </xsl:if>
    <!-- Without a text, as in a catalogue, the description is what there is to read. -->
    <xsl:variable name="read" as="element(msDesc)*" select="teiHeader/fileDesc/sourceDesc/msDesc[empty(current()/(text | sourceDoc)[normalize-space() or .//graphic])]"/>
    <xsl:variable name="sources" as="element()*"
      select="teiHeader/fileDesc/sourceDesc//(msIdentifier[empty($read)][not(ancestor::listWit[witness/@xml:id])] | listBibl[not(ancestor::msDesc)]/(bibl | biblStruct) | bibl[parent::sourceDesc] | biblStruct[parent::sourceDesc])[normalize-space()]"/>
    <xsl:if test="$sources">
      <fo:block xsl:use-attribute-sets="source-note">
        <xsl:for-each select="$sources">
          <fo:block xsl:use-attribute-sets="hanging">
            <fo:inline xsl:use-attribute-sets="editorial"><xsl:value-of select="sg:label($messages, if (self::msIdentifier) then 'msDesc' else 'corresp-printed')"/>: </fo:inline>
            <xsl:apply-templates select="." mode="_:source"/>
          </fo:block>
        </xsl:for-each>
      </fo:block>
    </xsl:if>
    <xsl:apply-templates select="$read"/>
  </xsl:template>

  <xsl:mode name="_:source" on-no-match="shallow-skip"/>
  <xsl:template match="msIdentifier" mode="_:source">
    <xsl:call-template name="sg:shelfmark"/>
  </xsl:template>
  <xsl:template match="biblStruct" mode="_:source">
    <xsl:call-template name="sg:parts"/>
  </xsl:template>
  <xsl:template match="bibl" mode="_:source">
    <xsl:apply-templates>
      <xsl:with-param name="flat" tunnel="yes" select="true()"/>
    </xsl:apply-templates>
  </xsl:template>

</xsl:stylesheet>
