<?xml version="1.0" encoding="UTF-8"?>
<!--
  The canonical form of a document as plain TEI, for whoever works on with it: without our namespace; entries of the apparatus in
  a listApp, attached by their end points. What was inferred is told from what the editor wrote as the Guidelines tell who is
  responsible for a thing: by @resp, which leads to the application that did it.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all" xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:import href="../common/addresses.xsl"/>
  <xsl:import href="../common/apparatus.xsl"/>
  <xsl:include href="tei-header.xsl"/>

  <xsl:param name="about" as="element(sg:document)" required="yes"/>
  <!-- The address of the file itself, from the site's root. -->
  <xsl:param name="page" as="xs:string" required="yes"/>
  <!-- The pictures that the site holds: their addresses from its root by those in the TEI. -->
  <xsl:param name="images" as="map(xs:string, xs:string)" select="map {}"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:mode on-no-match="shallow-copy"/>

  <!-- By hand, since a copy would bring the declaration of our namespace. -->
  <xsl:template match="*" priority="-1">
    <xsl:copy copy-namespaces="no">
      <xsl:apply-templates select="@*, node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="@sg:* | sg:*"/>

  <!-- It held nothing but entries, which now stand in the one of the canonical form. -->
  <xsl:template match="standOff[not(* except sg:*)]"/>

  <!-- Entries of each layer stand in a list that names it, so that whoever reads them anew finds it. -->
  <xsl:template match="listApp[@sg:implicit]">
    <xsl:for-each-group select="app" group-by="sg:layer-of(.)">
      <listApp xmlns="http://www.tei-c.org/ns/1.0">
        <xsl:if test="@sg:layer">
          <xsl:attribute name="type" select="current-grouping-key()"/>
        </xsl:if>
        <xsl:apply-templates select="current-group()"/>
      </listApp>
    </xsl:for-each-group>
  </xsl:template>

  <!-- What the entries point to, and what points to them. -->
  <xsl:template match="anchor[@type = ('app-from', 'app-to')]/@sg:id | listApp/app/@sg:id">
    <xsl:attribute name="xml:id" select="."/>
  </xsl:template>

  <xsl:template match="lem | rdg">
    <xsl:copy copy-namespaces="no">
      <xsl:apply-templates select="@*"/>
      <xsl:if test="@sg:implied">
        <xsl:attribute name="xml:id" select="_:reading-id(.)"/>
      </xsl:if>
      <xsl:if test="@sg:inferred">
        <xsl:attribute name="resp" select="string-join((@resp, '#' || $_:application), ' ')"/>
      </xsl:if>
      <xsl:apply-templates/>
    </xsl:copy>
    <xsl:if test="@sg:implied">
      <witDetail xmlns="http://www.tei-c.org/ns/1.0" type="inferred" resp="#{$_:application}"
        target="#{_:reading-id(.)}" wit="{tokenize(@sg:implied) ! ('#' || .)}"/>
    </xsl:if>
  </xsl:template>

  <!-- The words stand elsewhere in the text: there is no lemma. -->
  <xsl:template match="lem[sg:is-placeholder(.)]" priority="1"/>

  <xsl:key name="_:id" match="*[@xml:id]" use="normalize-space(@xml:id)"/>

  <xsl:function name="_:reading-id" as="xs:string">
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="app" as="element(app)" select="$reading/ancestor::app[1]"/>
    <xsl:sequence select="
        ($reading/@xml:id ! normalize-space(), _:free(sg:entry-id($app) || '-r' || count(sg:readings($app)[. &lt;&lt; $reading]) + 1))[1]"/>
  </xsl:function>

  <!-- An identifier that no element of the document has. -->
  <xsl:function name="_:free" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="if (exists(key('_:id', $id, $_:root))) then _:free($id || '_') else $id"/>
  </xsl:function>

  <xsl:template match="@url[map:contains($images, .)]" xmlns:map="http://www.w3.org/2005/xpath-functions/map">
    <xsl:attribute name="url" select="sg:relative($page, $images(.))"/>
  </xsl:template>

</xsl:stylesheet>
