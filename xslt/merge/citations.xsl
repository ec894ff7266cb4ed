<?xml version="1.0" encoding="UTF-8"?>
<!--
  How a document, or the edition, is cited: the fields that the styles of citation, reference managers, library catalogues and
  search engines ask for, by the names of the Citation Style Language where it has one.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- What a document does not say of itself holds of it as of the whole edition. -->
  <xsl:template name="_:citation" as="element(sg:citation)">
    <xsl:context-item as="element(sg:record)" use="required"/>
    <xsl:variable name="is-part" as="xs:boolean" select="not(_:title(.) = $_:edition/sg:title)"/>
    <sg:citation kind="{if ($is-part) then 'part' else 'whole'}" language="{@language}">
      <xsl:sequence select="_:issued((sg:date, $_:edition/sg:date)[1])"/>
      <xsl:for-each select="@date">
        <xsl:attribute name="original" select="."/>
      </xsl:for-each>
      <xsl:for-each select="($_:edition/@url ! (. || _:page(current())), _:web-address(.))[1]">
        <xsl:attribute name="url" select="."/>
      </xsl:for-each>
      <xsl:copy-of select="sg:author, _:title(.), $_:edition[$is-part]/sg:title ! _:as(., 'sg:container'),
          if (sg:editor) then sg:editor else $_:edition/sg:editor,
          (sg:version, $_:edition/sg:version)[1], (sg:place, $_:edition/sg:place)[1],
          (sg:publisher, $_:edition/sg:publisher)[1], (sg:licence, $_:edition/sg:licence)[1],
          _:doi(.)"/>
    </sg:citation>
  </xsl:template>

  <xsl:template name="_:citation-of-edition" as="element(sg:citation)">
    <xsl:context-item as="element(sg:edition)" use="required"/>
    <sg:citation kind="whole" language="{@language}">
      <xsl:sequence select="_:issued(sg:date[1])"/>
      <xsl:copy-of select="@url, sg:author, sg:title, sg:editor, sg:version, sg:place, sg:publisher, sg:licence"/>
    </sg:citation>
  </xsl:template>

  <!-- As far as it is known: a year, a month, a day in ISO 8601. -->
  <xsl:function name="_:issued" as="attribute(issued)?">
    <xsl:param name="date" as="element(sg:date)?"/>
    <xsl:for-each select="(($date/@when, $date) ! tokenize(., 'T')[1][matches(., '^\d{4}(-\d\d){0,2}$')],
        analyze-string($date, '(^|\D)(\d{4})(\D|$)')//*:group[@nr = '2'])[1]">
      <xsl:attribute name="issued" select="."/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="_:web-address" as="xs:string?">
    <xsl:param name="record" as="element(sg:record)"/>
    <xsl:sequence select="$record/sg:idno[matches(., '^https?://\S+$')][1]/string()"/>
  </xsl:function>

  <xsl:function name="_:doi" as="element(sg:doi)?">
    <xsl:param name="record" as="element(sg:record)"/>
    <xsl:for-each select="$record/sg:idno[lower-case(@type) = 'doi' or contains(., 'doi.org/10.')][1]">
      <sg:doi>
        <xsl:value-of select="replace(., '^(https?://(dx\.)?doi\.org/|doi:\s*)', '', 'i')"/>
      </sg:doi>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="_:as" as="element()">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:element name="{$name}" namespace="https://siglum.org/ns">
      <xsl:copy-of select="$element/(@*, node())"/>
    </xsl:element>
  </xsl:function>

</xsl:stylesheet>
