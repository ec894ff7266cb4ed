<?xml version="1.0" encoding="UTF-8"?>
<!-- What the header of a canonical document says of its apparatus: how it is attached now, and what was inferred. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all" xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- Of Siglum: digits and points. -->
  <xsl:param name="version" as="xs:string" select="'0'"/>

  <xsl:variable name="_:canonical" as="element(listApp)?" select="$_:root/TEI/standOff[last()]/listApp[@sg:implicit]"/>

  <!-- The identifier of the application that inferred. -->
  <xsl:variable name="_:application" as="xs:string" select="($_:own/@xml:id ! normalize-space(), _:free('siglum'))[1]"/>

  <!-- In a document that we made and that is read anew. -->
  <xsl:variable name="_:own" as="element(application)?" select="($_:root/TEI/teiHeader/encodingDesc[1]/appInfo/application[@ident = 'Siglum'][@xml:id])[1]"/>

  <xsl:variable name="_:has-inferred" as="xs:boolean" select="exists($_:canonical//(lem | rdg)[@sg:implied or @sg:inferred][not(sg:is-placeholder(.))])"/>

  <xsl:template match="teiHeader[$_:canonical][not(encodingDesc)]/fileDesc">
    <xsl:next-match/>
    <encodingDesc xmlns="http://www.tei-c.org/ns/1.0">
      <xsl:call-template name="_:encoding"/>
    </encodingDesc>
  </xsl:template>

  <xsl:template match="teiHeader[$_:canonical]/encodingDesc[1]">
    <xsl:copy copy-namespaces="no">
      <xsl:apply-templates select="@*, node() except (variantEncoding, appInfo)"/>
      <xsl:call-template name="_:encoding"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="teiHeader[$_:canonical]/encodingDesc[position() gt 1]/variantEncoding"/>

  <xsl:template name="_:encoding" as="element()+">
    <variantEncoding xmlns="http://www.tei-c.org/ns/1.0" location="external"
      method="{if ($_:canonical/app[not(@loc)]) then 'double-end-point' else 'location-referenced'}"/>
    <xsl:if test="$_:has-inferred or appInfo">
      <appInfo xmlns="http://www.tei-c.org/ns/1.0">
        <xsl:apply-templates select="appInfo/@*, appInfo/*"/>
        <xsl:if test="$_:has-inferred and empty($_:own)">
          <xsl:call-template name="_:application"/>
        </xsl:if>
      </appInfo>
    </xsl:if>
  </xsl:template>

  <xsl:template name="_:application" as="element(application)">
    <application xmlns="http://www.tei-c.org/ns/1.0" xml:id="{$_:application}" ident="Siglum" version="{$version}" xml:lang="en">
      <label>Siglum</label>
      <p>What names this application in <att>resp</att> was inferred from the apparatus and is no statement of the editors: a <gi>witDetail</gi> of
        the type <val>inferred</val> lists the manuscripts that have a reading without being named at it; a <gi>lem</gi> was a <gi>rdg</gi> whose words are
        those of the edited text.</p>
    </application>
  </xsl:template>

</xsl:stylesheet>
