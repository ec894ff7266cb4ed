<?xml version="1.0" encoding="UTF-8"?>
<!--
  Companions: what other files hold of a document is put into a standOff at its end, as if its editor had written all in
  one file; what its file holds of other documents is taken out. Notes that stand apart are brought to what they are on. Pointers between the parts become #id; an id that
  the document has already is changed. Every part keeps the name of its file, so that findings lead there.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:import href="targets.xsl"/>
  <xsl:import href="parts.xsl"/>
  <xsl:import href="notes.xsl"/>

  <!-- The other files that may hold parts of the document, by their names. -->
  <xsl:param name="files" as="map(xs:string, document-node())" required="yes"/>
  <!-- Where pointers lead in other files ("file#id"), by the file that they stand in and their value. -->
  <xsl:param name="targets" as="map(xs:string, map(xs:string, xs:string))" required="yes"/>

  <!-- The document: the element the stage is applied to. Its whole file is copied, as a corpus has more to say of it. -->
  <xsl:variable name="document" as="element(TEI)" select="."/>
  <!-- The way from the folder of the document to those of the files: empty, or it ends in `/`. -->
  <xsl:param name="ways" as="map(xs:string, xs:string)" required="yes"/>

  <xsl:variable name="_:own-file" as="xs:string" select="_:file($document)"/>

  <xsl:mode name="_:own" on-no-match="shallow-copy"/>

  <xsl:template match="TEI">
    <xsl:apply-templates select="root()" mode="_:own"/>
  </xsl:template>

  <xsl:template match="TEI[. is $document]" mode="_:own">
    <xsl:copy>
      <xsl:apply-templates select="@*, node()" mode="#current"/>
      <xsl:call-template name="_:parts"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="@wit | @source | @hand | @facs" mode="_:own">
    <xsl:sequence select="_:redirected(.)"/>
  </xsl:template>

  <!-- It belongs to another document, and stands there. -->
  <xsl:template match="app[not(ancestor::app)][exists(_:home(.))]" mode="_:own"/>

</xsl:stylesheet>
