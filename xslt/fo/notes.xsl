<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes (CO): at the foot of the page, where FOP can set them there; else in brackets where they stand. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <xsl:template match="note">
    <xsl:call-template name="_:note-in-place"/>
  </xsl:template>

  <!-- A note in a table's header, in another note or in the apparatus has no foot to go to ($flat). -->
  <xsl:template match="note[@sg:place = ('foot', 'end')]">
    <xsl:param name="flat" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:choose>
      <xsl:when test="$flat">
        <xsl:call-template name="_:note-in-place"/>
      </xsl:when>
      <xsl:when test="sg:stands-between-blocks(.)">
        <fo:block text-indent="0pt"><xsl:call-template name="_:footnote"/></fo:block>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="_:footnote"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="_:footnote">
    <xsl:variable name="mark" as="element(fo:inline)">
      <fo:inline xsl:use-attribute-sets="note-mark"><xsl:value-of select="@sg:n"/></fo:inline>
    </xsl:variable>
    <xsl:variable name="body" as="element(fo:block)">
      <xsl:call-template name="_:note-body">
        <xsl:with-param name="lead" select="$mark, $_:thin-space"/>
      </xsl:call-template>
    </xsl:variable>
    <!-- Two calls in one place are no number of two figures. -->
    <xsl:if test="preceding-sibling::node()[not(self::anchor)][1][self::note[@sg:place = ('foot', 'end')]]">
      <fo:wrapper role="artifact"><fo:inline xsl:use-attribute-sets="note-mark">, </fo:inline></fo:wrapper>
    </xsl:if>
    <fo:footnote role="Reference">
      <xsl:sequence select="$mark"/>
      <fo:footnote-body role="Note"><xsl:sequence select="sg:without-blocks-in-lines($body)"/></fo:footnote-body>
    </fo:footnote>
  </xsl:template>

  <xsl:variable name="_:thin-space" as="text()"><xsl:text>&#xA0;</xsl:text></xsl:variable>

  <!-- The number is run in with the first paragraph, whether that is marked up as one or not. -->
  <xsl:template name="_:note-body">
    <xsl:param name="lead" as="node()*"/>
    <xsl:variable name="first" as="element()?" select="node()[1][self::p or self::ab]"/>
    <fo:block xsl:use-attribute-sets="footnote">
      <xsl:sequence select="sg:identity(.), sg:language(.)"/>
      <xsl:sequence select="$lead[empty($first)]"/>
      <xsl:for-each select="_:only-entry(.)">
        <fo:inline>
          <xsl:sequence select="sg:attributes(.)"/>
          <xsl:choose>
            <xsl:when test="self::bibl"><xsl:apply-templates/></xsl:when>
            <xsl:otherwise>
              <xsl:call-template name="sg:entry">
                <xsl:with-param name="elements" select="."/>
              </xsl:call-template>
            </xsl:otherwise>
          </xsl:choose>
        </fo:inline>
      </xsl:for-each>
      <xsl:apply-templates select="$first">
        <xsl:with-param name="lead" select="$lead"/>
        <xsl:with-param name="flat" tunnel="yes" select="true()"/>
        <xsl:with-param name="small-capitals" tunnel="yes" select="false()"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="node()[empty(_:only-entry(current()))] except $first">
        <xsl:with-param name="flat" tunnel="yes" select="true()"/>
        <xsl:with-param name="small-capitals" tunnel="yes" select="false()"/>
      </xsl:apply-templates>
    </fo:block>
  </xsl:template>

  <!-- The person, place or book that is all a note says, without the list around it. -->
  <xsl:function name="_:only-entry" as="element()?">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="
        $note[empty(text()[normalize-space()])][count(*) eq 1]/(listPerson | listPlace | listOrg | listBibl)[not(@sg:register)][count(*) eq 1]
          /(person | place | org | bibl)"/>
  </xsl:function>

  <xsl:template name="_:note-in-place">
    <fo:inline xsl:use-attribute-sets="note-in-place">
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:text> [</xsl:text>
      <xsl:apply-templates>
        <xsl:with-param name="flat" tunnel="yes" select="true()"/>
      </xsl:apply-templates>
      <xsl:text>]</xsl:text>
    </fo:inline>
  </xsl:template>

  <!-- One that comes before a heading, as the source of a document, belongs to what it heads. -->
  <xsl:template match="note[@sg:place = 'inline'][following-sibling::*[1][self::head]][empty(preceding-sibling::* except preceding-sibling::pb)]" priority="3">
    <fo:block xsl:use-attribute-sets="note-before-heading">
      <xsl:next-match/>
    </fo:block>
  </xsl:template>

  <!-- Where notes stand by themselves, a list of them. -->
  <xsl:template match="note[@sg:place = 'apart']" priority="3">
    <xsl:call-template name="_:note-body">
      <xsl:with-param name="lead" as="node()*">
        <xsl:if test="@sg:n">
          <fo:inline xsl:use-attribute-sets="note-mark"><xsl:value-of select="@sg:n"/></fo:inline>
          <xsl:sequence select="$_:thin-space"/>
        </xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="note[@sg:place = 'margin']">
    <fo:inline xsl:use-attribute-sets="margin-note">
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:text>[</xsl:text>
      <xsl:apply-templates>
        <xsl:with-param name="flat" tunnel="yes" select="true()"/>
      </xsl:apply-templates>
      <xsl:text>] </xsl:text>
    </fo:inline>
  </xsl:template>

  <xsl:template match="note[@sg:display = 'block'][not(@sg:place = ('foot', 'end'))]" priority="2">
    <fo:block xsl:use-attribute-sets="note-block">
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

</xsl:stylesheet>
