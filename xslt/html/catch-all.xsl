<?xml version="1.0" encoding="UTF-8"?>
<!-- What no module knows is shown as its content, and reported once a document. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:html="http://www.w3.org/1999/xhtml"
    xmlns:svg="http://www.w3.org/2000/svg"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:import href="../common/findings.xsl"/>

  <xsl:mode on-no-match="text-only-copy"/>

  <!-- Built only when something unknown turns up; the outermost element is known. -->
  <xsl:key name="_:named" match="*[parent::*]" use="node-name(.)"/>

  <xsl:template match="*" priority="-1">
    <xsl:if test="key('_:named', node-name(.))[1] is .">
      <xsl:message select="sg:finding('SG-ELEMENT', 'info', .,
          'No template knows the element ' || name() || '; its content is shown as text.',
          'Write a template for it in xslt/html.xsl if it should look different.')"/>
    </xsl:if>
    <xsl:choose>
      <xsl:when test="@sg:display eq 'block'">
        <xsl:where-populated>
          <div><xsl:apply-templates/></div>
        </xsl:where-populated>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Programs are no text, and would be foreign code in our page. -->
  <xsl:template match="html:script | html:style | svg:script | svg:style"/>

</xsl:stylesheet>
