<?xml version="1.0" encoding="UTF-8"?>
<!--
  Schematron: makes of a schema the stylesheet that checks a document, by SchXslt2. The schema is a Schematron, or a
  RELAX NG with rules in it. What SchXslt2 leaves to others is added here: an assertion inherits the role of its rule, the
  variables of a pattern are its own, and an assertion that fails to run says so of its element and leaves the others
  their say.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:out="http://www.w3.org/1999/XSL/TransformAlias" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:sch="http://purl.oclc.org/dsdl/schematron" xmlns:svrl="http://purl.oclc.org/dsdl/svrl"
  xmlns:schxslt="http://dmaus.name/ns/2023/schxslt" xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <xsl:import href="schxslt:transpile.xsl"/>
  <xsl:include href="embedded.xsl"/>

  <xsl:namespace-alias stylesheet-prefix="out" result-prefix="xsl"/>

  <!-- The languages of queries that are XPath 3.1, or that it understands. ISO Schematron takes "xslt" where none is named. -->
  <xsl:variable name="_:query-bindings" as="xs:string+" select="'xslt', 'xslt2', 'xslt3', 'xpath', 'xpath2', 'xpath3', 'xpath31'"/>

  <xsl:mode name="_:complete" on-no-match="shallow-copy"/>
  <xsl:mode name="_:guard" on-no-match="shallow-copy"/>

  <xsl:template match="sch:schema" as="element(xsl:stylesheet)">
    <xsl:variable name="binding" as="xs:string" select="(@queryBinding ! normalize-space(.), 'xslt')[1]"/>
    <xsl:if test="not(lower-case($binding) = $_:query-bindings)">
      <xsl:message terminate="yes" expand-text="yes">its queryBinding “{$binding}” is none that Siglum runs</xsl:message>
    </xsl:if>
    <xsl:variable name="stylesheet" as="element(xsl:stylesheet)">
      <xsl:apply-imports/>
    </xsl:variable>
    <xsl:apply-templates select="$stylesheet" mode="_:guard"/>
  </xsl:template>

  <xsl:template match="/*" priority="-1">
    <xsl:message terminate="yes">it is no ISO Schematron</xsl:message>
  </xsl:template>

  <xsl:template match="sch:schema" mode="schxslt:preprocess" as="element(sch:schema)">
    <xsl:variable name="schema" as="element(sch:schema)">
      <xsl:next-match/>
    </xsl:variable>
    <xsl:if test="not($schxslt:phase = ('', '#DEFAULT', '#ALL', $schema/sch:phase/@id))">
      <xsl:message terminate="yes" expand-text="yes">it has no phase “{$schxslt:phase}”</xsl:message>
    </xsl:if>
    <xsl:apply-templates select="$schema" mode="_:complete"/>
  </xsl:template>

  <xsl:template match="sch:rule/(sch:assert | sch:report)" mode="_:complete">
    <xsl:copy>
      <xsl:sequence select="../(@role, @severity)"/>
      <xsl:apply-templates select="@*, node()" mode="#current"/>
    </xsl:copy>
  </xsl:template>

  <!-- SchXslt2 declares the variables of all patterns beside each other: one whose name is taken gets another. -->
  <xsl:template match="sch:pattern" mode="_:complete">
    <xsl:variable name="taken" as="xs:string*" select="(.. | preceding-sibling::sch:pattern)/sch:let/@name ! string()"/>
    <xsl:copy>
      <xsl:apply-templates select="@*, node()" mode="#current">
        <xsl:with-param name="renamed" as="xs:string*" select="sch:let/@name[. = $taken] ! string()" tunnel="yes"/>
        <xsl:with-param name="ending" as="xs:string" select="'-' || generate-id()" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="sch:pattern/sch:let/@name" mode="_:complete">
    <xsl:param name="renamed" as="xs:string*" tunnel="yes"/>
    <xsl:param name="ending" as="xs:string" tunnel="yes"/>
    <xsl:attribute name="name" select=". || $ending[current() = $renamed]"/>
  </xsl:template>

  <xsl:template match="@context | @test | @value | @select | @path" mode="_:complete">
    <xsl:param name="renamed" as="xs:string*" tunnel="yes"/>
    <xsl:param name="ending" as="xs:string" select="''" tunnel="yes"/>
    <xsl:attribute name="{name()}" select="
        fold-left($renamed, string(), function($query, $name) {
          replace($query, '\$' || $name || '(\C|$)', '\$' || $name || $ending || '$1')
        })"/>
  </xsl:template>

  <!-- SchXslt2 catches a fault at the end of all, when what the other rules had found is lost. -->
  <xsl:template mode="_:guard" match="
      xsl:if[_:is-assertion(.)] | xsl:for-each[xsl:if[_:is-assertion(.)]]">
    <out:try>
      <xsl:next-match/>
      <out:catch>
        <svrl:error rule="{generate-id()}">
          <out:attribute name="location" select="Q{{https://siglum.org/ns}}place($Q{{http://dmaus.name/ns/2023/schxslt}}rule-context)"/>
          <out:value-of select="$Q{{http://www.w3.org/2005/xqt-errors}}description"/>
        </svrl:error>
      </out:catch>
    </out:try>
  </xsl:template>

  <xsl:function name="_:is-assertion" as="xs:boolean">
    <xsl:param name="instruction" as="element(xsl:if)"/>
    <xsl:sequence select="$instruction/xsl:variable/@name = ('failed-assert', 'successful-report')"/>
  </xsl:function>
</xsl:stylesheet>
