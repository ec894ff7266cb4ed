<?xml version="1.0" encoding="UTF-8"?>
<!-- The prelims, with roman folios so that the contents never move the text: half title, title, imprint, contents. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <xsl:attribute-set name="half-title">
    <xsl:attribute name="font-size">124%</xsl:attribute>
    <xsl:attribute name="line-height">1.3</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="space-before">48mm</xsl:attribute>
    <xsl:attribute name="space-before.conditionality">retain</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="names">
    <xsl:attribute name="font-size">124%</xsl:attribute>
    <xsl:attribute name="line-height">1.3</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="space-before">22mm</xsl:attribute>
    <xsl:attribute name="space-before.conditionality">retain</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="volume-title">
    <xsl:attribute name="font-size">220%</xsl:attribute>
    <xsl:attribute name="line-height">1.2</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="space-before">20mm</xsl:attribute>
    <xsl:attribute name="space-before.conditionality">retain</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="edited-by">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="space-before">16mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="publisher">
    <xsl:attribute name="text-align">center</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="imprint">
    <xsl:attribute name="font-size">86%</xsl:attribute>
    <xsl:attribute name="line-height">1.3</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="imprint-line">
    <xsl:attribute name="space-before" select="sg:space(5)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="contents-line">
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="text-align-last">justify</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="start-indent">1.6em</xsl:attribute>
    <xsl:attribute name="text-indent">-1.6em</xsl:attribute>
    <xsl:attribute name="end-indent">2.4em</xsl:attribute>
    <xsl:attribute name="last-line-end-indent">-2.4em</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="contents-division" use-attribute-sets="contents-line">
    <xsl:attribute name="font-size">92%</xsl:attribute>
    <xsl:attribute name="start-indent">3.2em</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="dots">
    <xsl:attribute name="leader-pattern">dots</xsl:attribute>
    <xsl:attribute name="leader-pattern-width">.6em</xsl:attribute>
    <xsl:attribute name="leader-length.minimum">1em</xsl:attribute>
    <xsl:attribute name="leader-length.optimum">2em</xsl:attribute>
    <xsl:attribute name="leader-length.maximum">100%</xsl:attribute>
  </xsl:attribute-set>

  <xsl:template name="sg:prelims">
    <xsl:for-each select="sg:edition">
      <xsl:call-template name="sg:half-title"/>
      <xsl:call-template name="sg:title-leaf"/>
    </xsl:for-each>
    <xsl:call-template name="sg:contents"/>
  </xsl:template>

  <xsl:template name="sg:half-title">
    <fo:page-sequence master-reference="bare" format="i" initial-page-number="1" force-page-count="even" xml:lang="{@interface}">
      <fo:flow flow-name="xsl-region-body">
        <fo:block xsl:use-attribute-sets="half-title"><xsl:value-of select="_:text(sg:title)"/></fo:block>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <!-- Title page, and the imprint at the foot of its verso. -->
  <xsl:template name="sg:title-leaf">
    <fo:page-sequence master-reference="bare" format="i" xml:lang="{@interface}">
      <fo:flow flow-name="xsl-region-body">
        <fo:block-container height="100%" break-after="page">
          <xsl:if test="sg:author">
            <fo:block xsl:use-attribute-sets="names"><xsl:value-of select="_:listed(sg:author)"/></fo:block>
          </xsl:if>
          <fo:block xsl:use-attribute-sets="volume-title" role="H1"><xsl:value-of select="_:text(sg:title)"/></fo:block>
          <xsl:if test="sg:editor">
            <fo:block xsl:use-attribute-sets="edited-by">
              <fo:block xsl:use-attribute-sets="italic"><xsl:value-of select="sg:label($messages, if (sg:editor[2]) then 'edited-by-several' else 'edited-by')"/></fo:block>
              <xsl:for-each select="sg:editor"><fo:block><xsl:value-of select="_:text(.)"/></fo:block></xsl:for-each>
            </fo:block>
          </xsl:if>
        </fo:block-container>
        <xsl:call-template name="sg:imprint"/>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template name="sg:imprint">
    <fo:block-container height="100%" display-align="after" xsl:use-attribute-sets="imprint">
      <fo:block><xsl:value-of select="_:text(sg:title)"/></fo:block>
      <xsl:variable name="publication" as="xs:string" select="string-join((sg:publisher, sg:date) ! _:text(.)[. ne ''], ', ')"/>
      <xsl:sequence select="_:imprint-line(string-join(sg:series ! _:text(.), ', ')), _:imprint-line($publication)"/>
      <xsl:for-each select="sg:licence">
        <xsl:sequence select="_:imprint-line(string-join((sg:label($messages, 'licence') || ':', (_:text(.)[. ne ''], string(@target))[1]), ' ')),
          _:imprint-line(string(@target)[. ne _:text(current())])"/>
      </xsl:for-each>
      <xsl:sequence select="_:imprint-line(string(@url))"/>
      <xsl:sequence select="_:imprint-line(sg:label($messages, 'set-with-siglum'))"/>
    </fo:block-container>
  </xsl:template>

  <xsl:function name="_:imprint-line" as="element(fo:block)?">
    <xsl:param name="text" as="xs:string?"/>
    <xsl:if test="normalize-space($text)">
      <fo:block xsl:use-attribute-sets="imprint-line"><xsl:value-of select="$text"/></fo:block>
    </xsl:if>
  </xsl:function>

  <xsl:function name="_:listed" as="xs:string">
    <xsl:param name="names" as="element()*"/>
    <xsl:sequence select="string-join($names ! _:text(.), ', ')"/>
  </xsl:function>

  <!-- Contents: the documents; of a few documents their divisions too. -->
  <xsl:template name="sg:contents">
    <xsl:variable name="with-divisions" as="xs:boolean" select="count(sg:document[not(@registers-only)]) le 12"/>
    <fo:page-sequence master-reference="pages" format="i" initial-page-number="auto-odd" force-page-count="end-on-even" xml:lang="{sg:edition/@interface}">
      <xsl:call-template name="sg:running-heads">
        <xsl:with-param name="even" select="_:text(sg:edition/sg:title)"/>
        <xsl:with-param name="odd" select="sg:label($messages, 'contents')"/>
        <xsl:with-param name="language" select="sg:edition/@interface"/>
      </xsl:call-template>
      <fo:flow flow-name="xsl-region-body">
        <fo:block id="contents" xsl:use-attribute-sets="opening" role="H1">
          <xsl:value-of select="sg:label($messages, 'contents')"/>
        </fo:block>
        <xsl:for-each select="sg:document[not(@registers-only)]">
          <fo:block xsl:use-attribute-sets="contents-line" xml:lang="{@language}">
            <xsl:sequence select="_:contents-link(sg:fo-id(., ''), _:text(sg:title))"/>
          </fo:block>
          <xsl:if test="$with-divisions">
            <xsl:sequence select="sg:division ! _:contents-division(.)"/>
          </xsl:if>
        </xsl:for-each>
        <xsl:if test="sg:may-have-last-notes()">
          <sg:if-later>
            <fo:block xsl:use-attribute-sets="contents-line" space-before="{sg:space(9)}">
              <xsl:sequence select="_:contents-link($sg:last-notes, sg:label($messages, 'notes'))"/>
            </fo:block>
          </sg:if-later>
        </xsl:if>
        <xsl:for-each select="sg:register[sg:entry]">
          <fo:block xsl:use-attribute-sets="contents-line">
            <xsl:if test="position() eq 1"><xsl:attribute name="space-before" select="sg:space(9)"/></xsl:if>
            <xsl:sequence select="_:contents-link(sg:register-id(@kind, ''), sg:label($messages, @kind))"/>
          </fo:block>
        </xsl:for-each>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:function name="_:contents-division" as="element(fo:block)*">
    <xsl:param name="division" as="element(sg:division)"/>
    <xsl:choose>
      <xsl:when test="sg:is-titled($division)">
        <fo:block xsl:use-attribute-sets="contents-division">
          <xsl:sequence select="_:contents-link(sg:fo-id($division/ancestor::sg:document[1], $division/@id), sg:title-of($division))"/>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$division/sg:division ! _:contents-division(.)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="_:contents-link" as="node()*">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="title" as="xs:string"/>
    <fo:basic-link internal-destination="{$id}" fox:alt-text="{_:alternative-text($title)}">
      <xsl:apply-templates select="_:as-text($title)"/>
    </fo:basic-link>
    <!-- No line of dots alone: they keep to the last word. -->
    <xsl:text>&#xA0;</xsl:text>
    <fo:leader xsl:use-attribute-sets="dots"/>
    <xsl:text>&#xA0;</xsl:text>
    <fo:page-number-citation ref-id="{$id}"/>
  </xsl:function>

  <xsl:function name="_:as-text" as="text()">
    <xsl:param name="text" as="xs:string"/>
    <xsl:value-of select="$text"/>
  </xsl:function>

</xsl:stylesheet>
