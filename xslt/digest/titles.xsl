<?xml version="1.0" encoding="UTF-8"?>
<!-- What a document is called. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:function name="_:titles" as="element()+">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:param name="content" as="element()*"/>
    <xsl:variable name="file" as="element(fileDesc)?" select="($tei/teiHeader/fileDesc)[1]"/>
    <xsl:variable name="titles" as="element(title)*"
        select="$file/titleStmt/title[normalize-space()][not(_:is-date(.))]"/>
    <xsl:variable name="language" as="xs:string?" select="($tei/text/@xml:lang)[1]"/>
    <xsl:variable name="title" as="xs:string?" select="_:main($titles, $language) ! sg:plain(.)"/>
    <sg:title>
      <xsl:value-of select="($title, _:letter($tei), _:first-heading($content),
          tokenize($path, '/')[last()])[1]"/>
    </sg:title>
    <xsl:for-each select="$titles[@type = 'short'][1]">
      <sg:title-short>
        <xsl:value-of select="sg:plain(.)"/>
      </sg:title-short>
    </xsl:for-each>
    <xsl:for-each select="_:in-language($titles[@type = 'sub'], $language)">
      <sg:subtitle>
        <xsl:value-of select="sg:plain(.)"/>
      </sg:subtitle>
    </xsl:for-each>
    <xsl:for-each select="(_:of-series($titles), $file/seriesStmt/title[normalize-space()])[1]">
      <sg:series>
        <xsl:value-of select="sg:plain(.)"/>
      </sg:series>
    </xsl:for-each>
  </xsl:function>

  <!-- A date that stands among the titles is for machines. -->
  <xsl:function name="_:is-date" as="xs:boolean">
    <xsl:param name="title" as="element(title)"/>
    <xsl:sequence select="contains($title/@type, 'date') or exists($title/(@when, @when-iso))"/>
  </xsl:function>

  <!-- What a document is a part of: a series, or the volume that it is printed in. -->
  <xsl:function name="_:of-series" as="element(title)*">
    <xsl:param name="titles" as="element(title)*"/>
    <xsl:sequence select="$titles[@level = 's' or @type = ('s', 'series', 'volume', 'vol', 'collection')]"/>
  </xsl:function>

  <xsl:function name="_:main" as="element(title)?">
    <xsl:param name="titles" as="element(title)*"/>
    <xsl:param name="language" as="xs:string?"/>
    <xsl:variable name="others" as="element(title)*"
        select="$titles except ($titles[@type = ('sub', 'short', 'alt', 'desc')], _:of-series($titles))"/>
    <xsl:variable name="own" as="element(title)*" select="
        if ($titles[@type = ('main', 'complete')]) then $titles[@type = ('main', 'complete')]
        else if ($titles[@level = 'a']) then $titles[@level = 'a'] intersect $others
        else if ($others) then $others else $titles"/>
    <xsl:sequence select="_:in-language($own, $language)[1]"/>
  </xsl:function>

  <!-- Those in the document's language, else those in the language of the first. -->
  <xsl:function name="_:in-language" as="element(title)*">
    <xsl:param name="titles" as="element(title)*"/>
    <xsl:param name="language" as="xs:string?"/>
    <xsl:variable name="same" as="element(title)*"
        select="$titles[(tokenize(_:language(.), '-')[1], '')[1] = (tokenize($language, '-')[1], '')]"/>
    <xsl:sequence select="if ($same) then $same else $titles[_:language(.) = _:language($titles[1])]"/>
  </xsl:function>

  <xsl:function name="_:language" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="string($element/ancestor-or-self::*[@xml:lang][1]/@xml:lang)"/>
  </xsl:function>

  <!-- A letter without a title: from whom, to whom, and when. -->
  <xsl:function name="_:letter" as="xs:string?">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:for-each select="$tei/teiHeader/profileDesc/correspDesc[correspAction][1]">
      <xsl:variable name="people" as="xs:string*" select="
          for $type in ('sent', 'received') return
          string-join(correspAction[@type = $type]/(persName | orgName | name | rs) ! sg:plain(.), ', ')"/>
      <xsl:variable name="date" as="element(date)?" select="correspAction[@type = 'sent']/date[1]"/>
      <xsl:sequence select="string-join((string-join($people[.], ' → '),
          (sg:plain($date)[.], $date/@when)[1]), ', ')[.]"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="_:first-heading" as="xs:string?">
    <xsl:param name="content" as="element()*"/>
    <xsl:sequence select="sg:plain(($content/descendant-or-self::head)[1])[.]"/>
  </xsl:function>

</xsl:stylesheet>
