<?xml version="1.0" encoding="UTF-8"?>
<!-- An apparatus as comma-separated values (RFC 4180): a row for each reading, so that a spreadsheet can sort and count. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all" xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:import href="readings.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:mode on-no-match="fail"/>

  <xsl:template match="TEI" as="text()*">
    <xsl:call-template name="_:row">
      <xsl:with-param name="fields" select="'entry', 'within', 'division', 'unit', 'number', 'lemma', 'kind', 'reading', 'type', 'ana', 'cause',
          'sigla', 'witnesses', 'inferred', 'sources', 'notes', 'layer'[$_:has-layers]"/>
    </xsl:call-template>
    <xsl:apply-templates select="$_:entries"/>
  </xsl:template>

  <xsl:template match="app" as="text()*">
    <xsl:variable name="app" as="element(app)" select="."/>
    <xsl:variable name="lemma" as="xs:string" select="sg:words-of(sg:readings(.)[self::lem][1])"/>
    <xsl:if test="empty(sg:readings(.))">
      <xsl:call-template name="_:remark-row"/>
    </xsl:if>
    <xsl:for-each select="sg:readings(.)[not(sg:is-placeholder(.))]">
      <xsl:call-template name="_:row">
        <xsl:with-param name="fields" select="
            sg:entry-id($app), string($app/ancestor::app[1] ! sg:entry-id(.)), sg:division-of($app), sg:unit-of($app), sg:number-of($app),
            $lemma, local-name(), sg:words-of(.), string(sg:type-of(.)), replace(@ana, '#', ''), string(@cause),
            string(@sg:sigla), string(@sg:witnesses), string(@sg:implied), string(@sg:sources), string-join(sg:remark-words(.), '; '),
            sg:layer-of($app)[$_:has-layers]"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <!-- An entry that is a note, a quotation or an intervention has no readings. -->
  <xsl:template match="*[@sg:layer][not(self::app)]" as="text()">
    <xsl:call-template name="_:remark-row"/>
  </xsl:template>

  <xsl:template name="_:remark-row" as="text()">
    <xsl:call-template name="_:row">
      <xsl:with-param name="fields" select="
          sg:entry-id(.), '', sg:division-of(.), sg:unit-of(.), sg:number-of(.), string(@sg:lemma), local-name(), '', '', '', '', '', '', '', '',
          sg:remark-of(.), sg:layer-of(.)[$_:has-layers]"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="_:row" as="text()">
    <xsl:param name="fields" as="xs:string*"/>
    <xsl:value-of select="string-join($fields ! sg:quoted(.), ',') || '&#xD;&#xA;'"/>
  </xsl:template>

  <!-- A field: quoted when it holds what parts fields or rows, with quotation marks in it doubled. -->
  <xsl:function name="sg:quoted" as="xs:string">
    <xsl:param name="field" as="xs:string"/>
    <xsl:sequence select="if (matches($field, '[,&quot;\r\n]')) then '&quot;' || replace($field, '&quot;', '&quot;&quot;') || '&quot;' else $field"/>
  </xsl:function>

</xsl:stylesheet>
