<?xml version="1.0" encoding="UTF-8"?>
<!-- References (CO), and links of every kind. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:template match="ref">
    <xsl:call-template name="sg:link">
      <xsl:with-param name="href" select="sg:href(@target)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A gloss leads to the term that it explains, an abbreviation to its place in the list. -->
  <xsl:template match="gloss[@target]">
    <xsl:call-template name="sg:link">
      <xsl:with-param name="href" select="sg:href(@target)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="ptr | ref[not(node())]">
    <xsl:param name="linked" tunnel="yes" as="xs:boolean" select="false()"/>
    <xsl:variable name="href" select="sg:href(@target)" as="xs:string?"/>
    <xsl:variable name="text" as="xs:string"
        select="string((sg:target-title(@target), @n, sg:canonical-reference(.), @target)[normalize-space()][1])"/>
    <xsl:element name="{if ($href and not($linked)) then 'a' else 'span'}">
      <xsl:attribute name="class" select="'ptr gen'"/>
      <xsl:if test="not($linked)">
        <xsl:sequence select="_:attribute('href', $href)"/>
      </xsl:if>
      <xsl:value-of select="sg:space-before(.) || $text || sg:space-after(.)"/>
    </xsl:element>
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:function name="_:attribute" as="attribute()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:if test="exists($value)">
      <xsl:attribute name="{$name}" select="$value"/>
    </xsl:if>
  </xsl:function>

  <!-- The current element as a link. A link cannot stand in a link: the outer one wins over
       names, but is cut where a note or the apparatus is called. -->
  <xsl:template name="sg:link">
    <xsl:param name="href" as="xs:string?"/>
    <xsl:param name="class" as="xs:string*" select="local-name()"/>
    <xsl:param name="linked" tunnel="yes" as="xs:boolean" select="false()"/>
    <xsl:choose>
      <xsl:when test="empty($href) or $linked or not(node())">
        <xsl:call-template name="sg:element">
          <xsl:with-param name="class" select="$class"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="* and _:calls(.)">
        <xsl:call-template name="_:cut-link">
          <xsl:with-param name="href" select="$href"/>
          <xsl:with-param name="class" select="$class"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <a href="{$href}">
          <xsl:call-template name="sg:attributes">
            <xsl:with-param name="class" select="$class"/>
          </xsl:call-template>
          <xsl:apply-templates>
            <xsl:with-param name="linked" tunnel="yes" select="true()"/>
          </xsl:apply-templates>
        </a>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="_:cut-link">
    <xsl:param name="href" as="xs:string"/>
    <xsl:param name="class" as="xs:string*"/>
    <xsl:element name="{if (_:holds-block(.)) then 'div' else 'span'}">
      <xsl:call-template name="sg:attributes">
        <xsl:with-param name="class" select="$class"/>
      </xsl:call-template>
      <xsl:for-each-group select="node()" group-adjacent="_:calls(.)">
        <xsl:choose>
          <xsl:when test="current-grouping-key()">
            <xsl:apply-templates select="current-group()"/>
          </xsl:when>
          <xsl:otherwise>
            <a href="{$href}">
              <xsl:apply-templates select="current-group()">
                <xsl:with-param name="linked" tunnel="yes" select="true()"/>
              </xsl:apply-templates>
            </a>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each-group>
    </xsl:element>
  </xsl:template>

  <!-- Whether something in $node calls a note or the apparatus, or can be focused. -->
  <xsl:function name="_:calls" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="exists($node/descendant-or-self::*[self::note[@sg:place = ('foot', 'end')]
        or self::anchor[@type = 'app-to'] or self::table])"/>
  </xsl:function>

</xsl:stylesheet>
