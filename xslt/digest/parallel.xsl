<?xml version="1.0" encoding="UTF-8"?>
<!-- Whether a document holds texts that stand side by side, and what other files its own text follows. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:import href="../common/parallel.xsl"/>

  <!-- A passage may follow one of another file; a whole text that is said to correspond to another may be a reply to it. -->
  <xsl:template name="_:beside" as="element()*">
    <xsl:if test="exists(sg:parallel-sets(.))">
      <sg:parallel/>
    </xsl:if>
    <xsl:for-each-group group-by="substring-before(., '#')[.]" select="
        (text//(p | ab | l | lg | seg | head | sp | div | div1 | div2), text)/@corresp ! tokenize(.)">
      <sg:beside value="{current-grouping-key()}"/>
    </xsl:for-each-group>
  </xsl:template>

</xsl:stylesheet>
