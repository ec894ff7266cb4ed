<?xml version="1.0" encoding="UTF-8"?>
<!-- What the header says of a document: who made it, when, under which licence. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:mode name="_:header" on-no-match="deep-skip"/>

  <xsl:template match="teiHeader" mode="_:header">
    <xsl:apply-templates mode="#current" select="fileDesc/titleStmt/(author | editor),
        fileDesc/editionStmt/edition[1],
        fileDesc/publicationStmt/((publisher, authority, distributor)[normalize-space()][1],
        pubPlace[normalize-space()][1], date[not(@type = 'created')][1], availability, idno),
        revisionDesc/@status, _:latest-changes(revisionDesc), fileDesc/sourceDesc//witness[@xml:id],
        encodingDesc/listPrefixDef//prefixDef"/>
  </xsl:template>

  <!-- One element may name several. -->
  <xsl:template match="author | editor" mode="_:header">
    <xsl:variable name="role" as="xs:string" select="local-name()"/>
    <xsl:for-each select="sg:names-of(.)">
      <xsl:variable name="parts" as="map(xs:string, xs:string)" select="_:parts-of-name(.)"/>
      <xsl:for-each select="sg:plain(.)[.]">
        <xsl:element name="sg:{$role}">
          <xsl:for-each select="('family', 'given')[map:contains($parts, .)]">
            <xsl:attribute name="{.}" select="$parts(.)"/>
          </xsl:for-each>
          <xsl:value-of select="."/>
        </xsl:element>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

  <!-- The keys: family, given. Where a name is not taken apart by markup or by a comma it has none: order alone tells nothing. -->
  <xsl:function name="_:parts-of-name" as="map(xs:string, xs:string)">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="by-comma" as="xs:string*"
        select="tokenize(sg:plain($name[not(self::orgName)]), '\s*,\s*')[.]"/>
    <xsl:choose>
      <xsl:when test="$name/surname and $name/forename">
        <xsl:sequence select="map {
            'family': string-join($name/(nameLink | surname) ! sg:plain(.), ' '),
            'given': string-join($name/forename ! sg:plain(.), ' ') }"/>
      </xsl:when>
      <xsl:when test="count($by-comma) eq 2">
        <xsl:sequence select="map { 'family': $by-comma[1], 'given': $by-comma[2] }"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="map {}"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- A statement without a number (“digital edition”) names no version. -->
  <xsl:template match="edition" mode="_:header">
    <xsl:for-each select="(@n, sg:plain(.))[matches(., '\d')][1]">
      <sg:version>
        <xsl:value-of select="."/>
      </sg:version>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="pubPlace" mode="_:header">
    <sg:place>
      <xsl:value-of select="sg:plain(.)"/>
    </sg:place>
  </xsl:template>

  <!-- As many as a feed may want to tell. -->
  <xsl:function name="_:latest-changes" as="element(change)*">
    <xsl:param name="revision" as="element(revisionDesc)*"/>
    <xsl:variable name="dated" as="element(change)*"
        select="$revision//change[matches(@when, '^\d{4}(-\d\d){0,2}$')][normalize-space()]"/>
    <xsl:sequence select="sort($dated, (), function($change) { string($change/@when) })[position() gt last() - 5]"/>
  </xsl:function>

  <xsl:template match="change" mode="_:header">
    <sg:change when="{@when}">
      <xsl:value-of select="sg:plain(.)"/>
    </sg:change>
  </xsl:template>

  <xsl:template match="publisher | authority | distributor" mode="_:header">
    <!-- Of several names one after the other, but no address. -->
    <xsl:variable name="names" as="element()*" select="self::*[empty(text()[normalize-space()])]/(orgName | name | persName | title | ref)[normalize-space()]"/>
    <sg:publisher>
      <xsl:value-of select="(if (exists($names)) then $names else .) ! sg:plain(.)" separator=", "/>
    </sg:publisher>
  </xsl:template>

  <xsl:template match="date" mode="_:header">
    <xsl:variable name="text" as="xs:string?" select="(sg:plain(.)[.], @when)[1]"/>
    <sg:date>
      <xsl:copy-of select="@when[. ne $text]"/>
      <xsl:value-of select="$text"/>
    </sg:date>
  </xsl:template>

  <xsl:template match="availability" mode="_:header">
    <xsl:apply-templates select="licence[1], @status" mode="#current"/>
  </xsl:template>

  <!-- The whole text of a licence belongs on the document's page, its name in the imprint. -->
  <xsl:template match="licence" mode="_:header">
    <sg:licence>
      <xsl:copy-of select="@target"/>
      <xsl:value-of select="sg:plain(.)[string-length(.) lt 160]"/>
    </sg:licence>
  </xsl:template>

  <xsl:template match="availability/@status" mode="_:header">
    <sg:status>
      <xsl:value-of select="."/>
    </sg:status>
  </xsl:template>

  <xsl:template match="revisionDesc/@status" mode="_:header">
    <sg:stage>
      <xsl:value-of select="."/>
    </sg:stage>
  </xsl:template>

  <xsl:template match="idno" mode="_:header">
    <sg:idno>
      <xsl:copy-of select="@type"/>
      <xsl:value-of select="normalize-space()"/>
    </sg:idno>
  </xsl:template>

  <xsl:template match="witness" mode="_:header">
    <sg:witness id="{@xml:id}"
        siglum="{normalize-space((abbr[@type = 'siglum'], @n, @xml:id)[1])}"/>
  </xsl:template>

  <xsl:template match="prefixDef" mode="_:header">
    <sg:prefix ident="{@ident}" pattern="{@matchPattern}" replacement="{@replacementPattern}"/>
  </xsl:template>

  <!-- What dates the document itself; never the publication of its digital edition. -->
  <xsl:function name="_:dated" as="element()?">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="header" as="element(teiHeader)?" select="$tei/teiHeader[1]"/>
    <xsl:variable name="file" as="element(fileDesc)?" select="$header/fileDesc[1]"/>
    <xsl:sequence select="($header/profileDesc/correspDesc/correspAction[@type = 'sent']/date[_:iso(.)],
        $header/profileDesc/creation/descendant-or-self::*[_:iso(.)],
        $file/titleStmt/title[_:iso(.)],
        $file/titleStmt/title/date[_:iso(.)],
        $file/sourceDesc//origDate[_:iso(.)],
        $file/publicationStmt/date[@type = 'created'][_:iso(.)])[1]"/>
  </xsl:function>

  <!-- The first day that a date allows, as far as it is known; in whatever order its attributes are written. -->
  <xsl:function name="_:iso" as="xs:string?">
    <xsl:param name="date" as="element()"/>
    <xsl:sequence select="($date ! (@when, @when-iso, @notBefore, @notBefore-iso, @from, @from-iso,
        @notAfter, @notAfter-iso, @to, @to-iso) ! tokenize(., '[T/ ]')[.][1])
        [matches(., '^-?\d{4,}(-\d\d){0,2}$')][1]"/>
  </xsl:function>

  <!-- Of a date that names no day of its own, which of its bounds that day is. -->
  <xsl:function name="_:bound" as="attribute(bound)?">
    <xsl:param name="date" as="element()"/>
    <xsl:for-each select="$date[not(@when | @when-iso)]/(@notBefore, @notBefore-iso, @from, @from-iso, @notAfter, @notAfter-iso, @to, @to-iso)[starts-with(., _:iso($date))][1]">
      <xsl:attribute name="bound" select="substring-before(local-name() || '-', '-')"/>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
