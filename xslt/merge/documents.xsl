<?xml version="1.0" encoding="UTF-8"?>
<!-- What the pages of a document are told: neighbours, parts, contents, and where its links lead. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- With the sheets of the contents, if there are several. Whatever their groups are, the documents come in the order of reading. -->
  <xsl:template name="_:documents" as="element()*">
    <xsl:variable name="documents" as="element(sg:document)*">
      <xsl:call-template name="_:each-document"/>
    </xsl:variable>
    <xsl:variable name="by-group" as="element(sg:document)*">
      <xsl:for-each-group select="$documents[not(@registers-only)]" group-by="_:group(.)">
        <xsl:sequence select="current-group()"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:variable name="in-sheets" as="element()*" select="_:in-sheets('index.html', $by-group, _:weight-of-document#1, _:group#1)"/>
    <xsl:sequence select="$in-sheets[self::sg:sheet], sort($in-sheets[self::sg:document], (), function($document) { xs:integer($document/@n) }),
        $documents[@registers-only]"/>
  </xsl:template>

  <!-- In the contents many dated documents go by year, those in several folders by folder. -->
  <xsl:variable name="_:go-by-year" as="xs:boolean" select="count($_:read) gt 24 and count($_:read/@date) gt 0.8 * count($_:read)"/>

  <xsl:function name="_:group" as="xs:string">
    <xsl:param name="document" as="element(sg:document)"/>
    <xsl:sequence select="string($document/(@year, @folder)[1])"/>
  </xsl:function>

  <xsl:function name="_:year-of" as="xs:string">
    <xsl:param name="dated" as="element()"/>
    <xsl:sequence select="string($dated/@date ! _:year(.))"/>
  </xsl:function>

  <xsl:function name="_:place-in-contents" as="attribute()?">
    <xsl:param name="record" as="element(sg:record)"/>
    <xsl:choose>
      <xsl:when test="$_:go-by-year">
        <xsl:attribute name="year" select="_:year-of($record)"/>
      </xsl:when>
      <xsl:when test="contains($record/@path, '/')">
        <xsl:attribute name="folder" select="replace($record/@path, '/[^/]*$', '')"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <!-- In a list of documents. -->
  <xsl:function name="_:weight-of-document" as="xs:integer">
    <xsl:param name="document" as="element()"/>
    <xsl:sequence select="sum($document/(., sg:part) ! (120 + string-length(@page) + string-length(sg:title)))"/>
  </xsl:function>

  <xsl:template name="_:each-document" as="element(sg:document)*">
    <xsl:for-each select="$_:ordered">
      <xsl:variable name="n" as="xs:integer" select="position()"/>
      <sg:document n="{$n}" path="{@path}" page="{_:page(.)}" language="{@language}"
          dir="{sg:dir(@language)}" words="{@words}">
        <xsl:if test="not(@registers-only)">
          <xsl:sequence select="_:place-in-contents(.)"/>
        </xsl:if>
        <xsl:copy-of select="@date, @registers-only, _:title(.), sg:title-short, sg:subtitle"/>
        <xsl:if test="not(@registers-only)">
          <xsl:sequence select="_:neighbour('sg:previous', $_:ordered[$n - 1]),
              _:neighbour('sg:next', $_:ordered[$n + 1])"/>
        </xsl:if>
        <xsl:sequence select="_:parallel(.), _:outputs(.), _:files-beside(.)"/>
        <xsl:if test="not(@registers-only)">
          <xsl:call-template name="_:citation"/>
        </xsl:if>
        <xsl:sequence select="$_:places-in-correspondences(@path)"/>
        <xsl:copy-of select="sg:change"/>
        <xsl:apply-templates select="sg:part, sg:division, sg:link" mode="_:document"/>
      </sg:document>
    </xsl:for-each>
  </xsl:template>

  <!--
    What the site has of a document besides its pages: its canonical TEI, its words, and its apparatus in several forms. Of one that
    is restricted (availability/@status) nothing is given away as data.
  -->
  <xsl:function name="_:outputs" as="element(sg:output)*">
    <xsl:param name="record" as="element(sg:record)"/>
    <xsl:variable name="path" as="xs:string" select="$record/@path"/>
    <xsl:variable name="is-open" as="xs:boolean" select="not($record/sg:status = 'restricted')"/>
    <xsl:if test="$record/@entries">
      <sg:output kind="apparatus" page="{sg:address-of($path, '.apparatus.html')}"/>
      <xsl:if test="xs:integer($record/@entries) gt 0">
        <sg:output kind="witnesses" page="{sg:address-of($path, '.witnesses.html')}"/>
      </xsl:if>
      <xsl:if test="$is-open">
        <sg:output kind="csv" page="{sg:address-of($path, '.apparatus.csv')}"/>
        <sg:output kind="json" page="{sg:address-of($path, '.apparatus.json')}"/>
      </xsl:if>
    </xsl:if>
    <xsl:if test="$is-open">
      <sg:output kind="tei" page="{sg:address-of($path, '.xml')}"/>
      <xsl:if test="not($record/@registers-only)">
        <sg:output kind="text" page="{sg:address-of($path, '.txt')}"/>
        <!-- It is there when one of its images is. -->
        <xsl:if test="$record/sg:image and $_:edition/@url">
          <sg:output kind="manifest" page="{sg:address-of($path, '.manifest.json')}">
            <xsl:copy-of select="$record/sg:image"/>
          </sg:output>
        </xsl:if>
      </xsl:if>
    </xsl:if>
    <xsl:if test="not($record/@registers-only)">
      <sg:output kind="bibtex" page="{sg:address-of($path, '.bib')}"/>
      <sg:output kind="ris" page="{sg:address-of($path, '.ris')}"/>
      <sg:output kind="csl" page="{sg:address-of($path, '.csl.json')}"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="_:neighbour" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="record" as="element(sg:record)?"/>
    <xsl:sequence select="$record[not(@registers-only)] ! _:neighbour($name, _:page(.), _:title(.))"/>
  </xsl:function>

  <xsl:function name="_:neighbour" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="page" as="xs:string"/>
    <xsl:param name="title" as="element(sg:title)"/>
    <xsl:element name="{$name}">
      <xsl:attribute name="page" select="$page"/>
      <xsl:copy-of select="$title"/>
    </xsl:element>
  </xsl:function>

  <xsl:mode name="_:document" on-no-match="fail"/>

  <xsl:template match="sg:part" mode="_:document" as="element(sg:part)">
    <sg:part name="{@name}" id="{@id}" page="{_:page(.., @name)}">
      <sg:title>
        <xsl:value-of select="@title"/>
      </sg:title>
    </sg:part>
  </xsl:template>

  <xsl:template match="sg:division" mode="_:document" as="element(sg:division)">
    <sg:division page="{_:page(ancestor::sg:record, @part)}">
      <xsl:copy-of select="@* except @part"/>
      <xsl:apply-templates mode="#current"/>
    </sg:division>
  </xsl:template>

  <xsl:template match="sg:link" mode="_:document" as="element(sg:link)">
    <xsl:variable name="target" as="map(xs:string, xs:string)" select="_:target-of(.., @value)"/>
    <sg:link value="{@value}">
      <xsl:for-each select="('page', 'id', 'href')[map:contains($target, .)]">
        <xsl:attribute name="{.}" select="$target(.)"/>
      </xsl:for-each>
      <xsl:for-each select="_:entry($target)">
        <xsl:copy-of select="@page"/>
        <xsl:attribute name="kind" select="../@kind"/>
        <xsl:attribute name="entry" select="@id"/>
        <sg:title>
          <xsl:value-of select="sg:name"/>
        </sg:title>
        <xsl:copy-of select="sg:summary"/>
      </xsl:for-each>
      <!-- For a pointer that has no words of its own. -->
      <xsl:for-each select="$target?called">
        <sg:title>
          <xsl:value-of select="."/>
        </sg:title>
      </xsl:for-each>
      <xsl:copy-of select="$target[not(?id)]?page ! $_:titles(.)"/>
    </sg:link>
  </xsl:template>

  <xsl:variable name="_:titles" as="map(xs:string, element(sg:title))"
      select="map:merge($_:records ! map:entry(_:page(.), _:title(.)))"/>

</xsl:stylesheet>
