<?xml version="1.0" encoding="UTF-8"?>
<!-- Performance texts (DR). -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:template match="sp | spGrp | set | prologue | epilogue | performance">
    <div>
      <xsl:call-template name="sg:attributes">
        <xsl:with-param name="class"
            select="local-name(), self::sp/(if (l | lg) then 'verse' else 'prose')"/>
      </xsl:call-template>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="speaker">
    <xsl:call-template name="sg:element"/>
    <!-- Speaker and speech stand in one line; as words they are two. -->
    <span class="gen"><xsl:text> </xsl:text></span>
  </xsl:template>

  <xsl:template match="stage | move | view | camera | sound | caption | tech">
    <xsl:choose>
      <xsl:when test="@sg:display = 'block'">
        <xsl:call-template name="sg:paragraph"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="sg:element"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="castList | castGroup">
    <xsl:variable name="head" select="head" as="element()*"/>
    <div>
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates select="$head"/>
      <ul>
        <xsl:apply-templates select="* except $head" mode="_:cast"/>
      </ul>
    </div>
  </xsl:template>

  <xsl:mode name="_:cast" on-no-match="deep-skip"/>

  <xsl:template match="*" mode="_:cast">
    <li class="{local-name(), 'plain'[not(current()/text()[normalize-space()])]}">
      <xsl:apply-templates select=".[not(self::castItem)] | self::castItem/(@sg:id | node())"/>
    </li>
  </xsl:template>

  <xsl:template match="castItem">
    <xsl:call-template name="sg:element"/>
  </xsl:template>

  <!-- The role and what is said of it are often written without a space between them. -->
  <xsl:template match="role | roleDesc | actor">
    <xsl:if test="preceding-sibling::node()[1][self::*] and node()">
      <span class="gen"><xsl:text> </xsl:text></span>
    </xsl:if>
    <xsl:call-template name="sg:link">
      <xsl:with-param name="href" select="sg:href(@ref)"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
