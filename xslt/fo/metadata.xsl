<?xml version="1.0" encoding="UTF-8"?>
<!-- What the PDF says of itself: XMP and bookmarks. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns:x="adobe:ns:meta/"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="xs _">

  <!-- PDF/UA wants the title as language alternatives; FOP keeps it so only when it comes from here. -->
  <xsl:template name="sg:declarations">
    <xsl:variable name="languages" as="xs:string*" select="distinct-values((sg:edition/@language, sg:document/@language))"/>
    <fo:declarations>
      <x:xmpmeta>
        <rdf:RDF>
          <rdf:Description rdf:about="">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default"><xsl:value-of select="_:text(sg:edition/sg:title)"/></rdf:li></rdf:Alt></dc:title>
            <xsl:if test="sg:edition/(sg:author | sg:editor)">
              <dc:creator>
                <rdf:Seq><xsl:sequence select="(sg:edition/sg:author, sg:edition/sg:editor) ! _:li(_:text(.))"/></rdf:Seq>
              </dc:creator>
            </xsl:if>
            <xsl:if test="sg:edition/sg:publisher">
              <dc:publisher><rdf:Bag><xsl:sequence select="sg:edition/sg:publisher ! _:li(_:text(.))"/></rdf:Bag></dc:publisher>
            </xsl:if>
            <dc:language><rdf:Bag><xsl:sequence select="$languages ! _:li(.)"/></rdf:Bag></dc:language>
            <xsl:if test="sg:edition/sg:licence">
              <dc:rights>
                <rdf:Alt><rdf:li xml:lang="x-default"><xsl:value-of select="string-join((_:text(sg:edition/sg:licence), sg:edition/sg:licence/@target)[. ne ''], ' ')"/></rdf:li></rdf:Alt>
              </dc:rights>
            </xsl:if>
            <xsl:if test="sg:edition/@url">
              <dc:identifier><xsl:value-of select="sg:edition/@url"/></dc:identifier>
            </xsl:if>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
    </fo:declarations>
  </xsl:template>

  <xsl:function name="_:li" as="element(rdf:li)">
    <xsl:param name="text" as="xs:string"/>
    <rdf:li><xsl:value-of select="$text"/></rdf:li>
  </xsl:function>

  <xsl:function name="_:text" as="xs:string">
    <xsl:param name="element" as="element()?"/>
    <xsl:sequence select="normalize-space(string($element))"/>
  </xsl:function>

  <xsl:template name="sg:bookmarks">
    <fo:bookmark-tree>
      <xsl:sequence select="_:bookmark('contents', sg:label($messages, 'contents'), ())"/>
      <xsl:for-each select="sg:document[not(@registers-only)]">
        <xsl:sequence select="_:bookmark(sg:fo-id(., ''), _:text(sg:title), sg:division ! _:division-bookmark(.))"/>
      </xsl:for-each>
      <xsl:if test="sg:may-have-last-notes()">
        <sg:if-later><xsl:sequence select="_:bookmark($sg:last-notes, sg:label($messages, 'notes'), ())"/></sg:if-later>
      </xsl:if>
      <xsl:for-each select="sg:register[sg:entry]">
        <xsl:sequence select="_:bookmark(sg:register-id(@kind, ''), sg:label($messages, @kind), ())"/>
      </xsl:for-each>
    </fo:bookmark-tree>
  </xsl:template>

  <xsl:function name="_:division-bookmark" as="element(fo:bookmark)*">
    <xsl:param name="division" as="element(sg:division)"/>
    <xsl:variable name="inner" as="element(fo:bookmark)*" select="$division/sg:division ! _:division-bookmark(.)"/>
    <xsl:sequence select="if (sg:is-titled($division))
      then _:bookmark(sg:fo-id($division/ancestor::sg:document[1], $division/@id), sg:title-of($division), $inner) else $inner"/>
  </xsl:function>

  <!-- A division that is labelled by its type alone has no heading for the reader to look for. -->
  <xsl:function name="sg:is-titled" as="xs:boolean">
    <xsl:param name="division" as="element(sg:division)"/>
    <xsl:sequence select="sg:title-of($division) ne '' and (exists($division/@key) or not(lower-case($division/@label) = lower-case($division/@type)))"/>
  </xsl:function>

  <xsl:function name="sg:title-of" as="xs:string">
    <xsl:param name="division" as="element(sg:division)"/>
    <xsl:sequence select="($division/@key ! sg:label($messages, .), normalize-space($division/@label))[1]"/>
  </xsl:function>

  <xsl:function name="_:bookmark" as="element(fo:bookmark)">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="inner" as="element(fo:bookmark)*"/>
    <fo:bookmark internal-destination="{$id}">
      <!-- A long list of divisions is folded up. -->
      <xsl:if test="exists($inner)"><xsl:attribute name="starting-state">hide</xsl:attribute></xsl:if>
      <fo:bookmark-title><xsl:value-of select="$title"/></fo:bookmark-title>
      <xsl:sequence select="$inner"/>
    </fo:bookmark>
  </xsl:function>

</xsl:stylesheet>
