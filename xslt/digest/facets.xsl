<?xml version="1.0" encoding="UTF-8"?>
<!-- By what a document may be found among others: what kind of text it is, what it is about, where it was written and by whom. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:mode name="_:facet" on-no-match="fail"/>

  <xsl:template name="_:facets" as="element()*">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="profile" as="element(profileDesc)*" select="teiHeader/profileDesc"/>
    <xsl:apply-templates mode="_:facet" select="teiHeader/encodingDesc/classDecl/taxonomy//category[@xml:id],
        _:kinds-of-text($profile/textClass), $profile/textClass/keywords//term[normalize-space()],
        _:places-of-writing(.)"/>
    <xsl:if test="not($profile/correspDesc/correspAction)">
      <xsl:apply-templates mode="_:facet" select="teiHeader/fileDesc/titleStmt/author ! sg:names-of(.)"/>
    </xsl:if>
  </xsl:template>

  <!-- Categories say it best; a code or a type does where there are none. -->
  <xsl:function name="_:kinds-of-text" as="node()*">
    <xsl:param name="class" as="element(textClass)*"/>
    <xsl:variable name="codes" as="element(classCode)*" select="$class/classCode[normalize-space()]"/>
    <xsl:sequence select="if ($class/catRef/@target) then $class/catRef/@target
        else if ($codes) then $codes else $_:type-of-text"/>
  </xsl:function>

  <xsl:variable name="_:type-of-text" as="attribute(type)?" select="(/TEI/text/@type[normalize-space()])[1]"/>

  <xsl:template match="category" mode="_:facet">
    <xsl:for-each select="(catDesc, gloss, desc)[normalize-space()][1]">
      <sg:category id="{../@xml:id}">
        <xsl:value-of select="sg:plain(.)"/>
      </sg:category>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="catRef/@target" mode="_:facet">
    <xsl:for-each select="tokenize(.)">
      <sg:kind category="{replace(., '^.*[#:]', '')}"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="text/@type | classCode" mode="_:facet">
    <sg:kind>
      <xsl:value-of select="normalize-space()"/>
    </sg:kind>
  </xsl:template>

  <xsl:template match="term" mode="_:facet">
    <sg:subject>
      <xsl:value-of select="sg:plain(.)"/>
    </sg:subject>
  </xsl:template>

  <!-- As the letter says, else the statement of its origin, else the description of the manuscript. -->
  <xsl:function name="_:places-of-writing" as="element()*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="sent" as="element()*" select="$tei/teiHeader/profileDesc/correspDesc[1]/correspAction[@type = 'sent'] ! _:places(.)"/>
    <xsl:variable name="created" as="element()*" select="$tei/teiHeader/profileDesc/creation ! _:places(.)"/>
    <xsl:variable name="origin" as="element()*"
        select="$tei/teiHeader/fileDesc/sourceDesc//origin//origPlace ! (if (_:places(.)) then _:places(.) else .)"/>
    <xsl:sequence select="if ($sent) then $sent else if ($created) then $created else $origin[normalize-space()]"/>
  </xsl:function>

  <xsl:function name="_:places" as="element()*">
    <xsl:param name="holder" as="element()"/>
    <xsl:sequence select="$holder/(placeName | settlement | name[@type = 'place'] | rs[@type = 'place'])[normalize-space()]"/>
  </xsl:function>

  <xsl:template match="author | titleStmt/author/*" mode="_:facet" priority="1">
    <sg:writer>
      <xsl:call-template name="_:named-entity"/>
    </sg:writer>
  </xsl:template>

  <xsl:template match="*" mode="_:facet">
    <sg:written-in>
      <xsl:call-template name="_:named-entity"/>
    </sg:written-in>
  </xsl:template>

  <!-- An element that is no name leads nowhere. -->
  <xsl:template name="_:named-entity">
    <xsl:for-each select="_:entities(.)[1][not(current()/self::origPlace)]">
      <xsl:attribute name="ref" select="."/>
    </xsl:for-each>
    <xsl:value-of select="sg:plain(.)"/>
  </xsl:template>

</xsl:stylesheet>
