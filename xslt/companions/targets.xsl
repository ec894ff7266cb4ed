<?xml version="1.0" encoding="UTF-8"?>
<!-- Where pointers lead: in another file of the edition, or within their own. A target is "file#id". -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:key name="_:id" match="*[@xml:id]" use="normalize-space(@xml:id)"/>

  <!-- The name of the file that a node stands in; what it includes counts as its own. -->
  <xsl:function name="_:file" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="string(root($node)/*/@sg:file)"/>
  </xsl:function>

  <!-- Where a pointer of a file leads; empty where that is not in the edition. -->
  <xsl:function name="_:target" as="xs:string?">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="file" as="xs:string"/>
    <xsl:sequence select="($targets($file)($pointer), $pointer[starts-with(., '#')] ! ($file || .))[1]"/>
  </xsl:function>

  <xsl:function name="_:targets" as="xs:string*">
    <xsl:param name="attribute" as="attribute()"/>
    <xsl:variable name="file" as="xs:string" select="_:file($attribute)"/>
    <xsl:sequence select="tokenize($attribute) ! _:target(., $file)"/>
  </xsl:function>

  <xsl:function name="_:target-file" as="xs:string">
    <xsl:param name="target" as="xs:string"/>
    <xsl:sequence select="replace($target, '#[^#]*$', '')"/>
  </xsl:function>

  <xsl:function name="_:target-id" as="xs:string">
    <xsl:param name="target" as="xs:string"/>
    <xsl:sequence select="replace($target, '^.*#', '')"/>
  </xsl:function>

  <!--
    The place in another file that an entry belongs to: by @from and @to; else by @corresp of its list, unless its own
    file has the place that @from or @to names.
  -->
  <xsl:function name="_:home" as="xs:string?">
    <xsl:param name="app" as="element(app)"/>
    <xsl:variable name="file" as="xs:string" select="_:file($app)"/>
    <xsl:variable name="pointed" as="xs:string*" select="
        $app/(@from, @to) ! _:targets(.)[_:target-file(.) ne $file or exists(key('_:id', _:target-id(.), root($app)))]"/>
    <xsl:variable name="listed" as="xs:string*" select="$app/ancestor::listApp[@corresp][1]/@corresp ! _:targets(.)"/>
    <xsl:sequence select="($pointed, $listed)[1][_:target-file(.) ne $file]"/>
  </xsl:function>

  <!-- Whether a target is the document, or something in it. A file as a whole stands for its first document. -->
  <xsl:function name="_:is-of-document" as="xs:boolean">
    <xsl:param name="target" as="xs:string?"/>
    <xsl:variable name="place" as="element()?" select="$target ! key('_:id', _:target-id(.), root($document))[1]"/>
    <xsl:sequence select="
        exists($target) and _:target-file($target) eq $_:own-file
        and ($place/ancestor-or-self::TEI[1], $_:first-document)[1] is $document"/>
  </xsl:function>

  <xsl:variable name="_:first-document" as="element(TEI)" select="(root($document)//TEI)[1]"/>

  <!-- An attribute with its pointers as they are in the document that has all parts. -->
  <xsl:function name="_:redirected" as="attribute()">
    <xsl:param name="attribute" as="attribute()"/>
    <xsl:variable name="tokens" as="xs:string*" select="tokenize($attribute)"/>
    <xsl:variable name="redirected" as="xs:string*" select="$tokens ! _:pointer(., _:file($attribute))"/>
    <xsl:choose>
      <xsl:when test="deep-equal($tokens, $redirected)">
        <xsl:sequence select="$attribute"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:attribute name="{local-name($attribute)}" select="$redirected"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- What of its file is not among the parts is pointed to there. -->
  <xsl:function name="_:pointer" as="xs:string">
    <xsl:param name="token" as="xs:string"/>
    <xsl:param name="file" as="xs:string"/>
    <xsl:variable name="target" as="xs:string?" select="_:target($token, $file)"/>
    <xsl:variable name="name" as="xs:string?" select="
        $target ! (if (_:target-file(.) eq $_:own-file) then _:target-id(.)[. ne ''] else $_:names(.))"/>
    <xsl:variable name="is-left" as="xs:boolean" select="
        starts-with($token, '#') and $file ne $_:own-file and exists(key('_:id', substring($token, 2), $files($file)))"/>
    <xsl:sequence select="
        if (exists($name)) then '#' || $name
        else if ($is-left) then replace($file, '^.*/', '') || $token
        else $token"/>
  </xsl:function>

</xsl:stylesheet>
