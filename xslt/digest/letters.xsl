<?xml version="1.0" encoding="UTF-8"?>
<!-- Who wrote to whom (HD, correspondence description). -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- A letter has both a sender and a receiver. -->
  <xsl:template name="_:letter" as="element(sg:letter)?">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="actions" as="element(correspAction)*"
        select="teiHeader/profileDesc/correspDesc[1]/correspAction"/>
    <xsl:variable name="senders" as="element()*" select="$actions[@type = 'sent'] ! _:parties(.)"/>
    <xsl:variable name="receivers" as="element()*" select="$actions[@type = 'received'] ! _:parties(.)"/>
    <xsl:if test="exists($senders) and exists($receivers)">
      <sg:letter>
        <xsl:sequence select="$senders ! _:party(., 'sender'), $receivers ! _:party(., 'receiver')"/>
      </sg:letter>
    </xsl:if>
  </xsl:template>

  <!-- Where it was written, whoever got it. -->
  <xsl:template name="_:sent-from" as="element(sg:sent-from)*">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:for-each select="distinct-values(teiHeader/profileDesc/correspDesc[1]/correspAction[@type = 'sent']
        /(placeName | settlement[@ref] | name[@type = 'place'] | rs[@type = 'place']) ! _:entities(.)[1])">
      <sg:sent-from ref="{.}"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="_:parties" as="element()*">
    <xsl:param name="action" as="element(correspAction)"/>
    <xsl:sequence select="$action/(persName | orgName | name | rs)[_:entities(.) or normalize-space()]"/>
  </xsl:function>

  <xsl:function name="_:party" as="element(sg:party)">
    <xsl:param name="name" as="element()"/>
    <xsl:param name="role" as="xs:string"/>
    <sg:party role="{$role}">
      <xsl:for-each select="_:entities($name)[1]">
        <xsl:attribute name="ref" select="."/>
      </xsl:for-each>
      <xsl:value-of select="sg:plain($name)"/>
    </sg:party>
  </xsl:function>

</xsl:stylesheet>
