<?xml version="1.0" encoding="UTF-8"?>
<!-- An element that no template knows: its content is shown, and it is reported. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <xsl:mode on-no-match="shallow-skip" on-multiple-match="use-last"/>

  <!-- Built only when something unknown turns up; the outermost element is known. -->
  <xsl:key name="_:named" match="*[parent::*]" use="node-name(.)"/>

  <xsl:template match="*">
    <xsl:if test="key('_:named', node-name(.))[1] is .">
      <xsl:message select="sg:finding('SG-ELEMENT', 'info', .,
        'The volume has no template for the element ' || name() || '; its content is set as text.',
        'Write a template for it in xslt/fo.xsl if it should look different.')"/>
    </xsl:if>
    <xsl:choose>
      <xsl:when test="sg:is-block(.)">
        <fo:block><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
      </xsl:when>
      <xsl:otherwise>
        <fo:inline><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:inline>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Programs are no text. -->
  <xsl:template match="*:script | *:style[not(self::tei:*)]"/>

  <xsl:variable name="_:blocks" as="xs:string*" select="'p', 'ab', 'lg', 'l', 'list', 'table', 'div', 'head', 'sp', 'floatingText', 'listBibl'"/>

  <!-- Whether an element is set as a block: as normalise says, else by what it holds and where it stands. -->
  <xsl:function name="sg:is-block" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if ($element/@sg:display) then $element/@sg:display = 'block'
      else $element/* ! local-name() = $_:blocks or $element/parent::*/local-name() = ('div', 'body', 'front', 'back', 'standOff')"/>
  </xsl:function>

</xsl:stylesheet>
