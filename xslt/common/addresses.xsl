<?xml version="1.0" encoding="UTF-8"?>
<!-- The addresses of pages, as URIs relative to the site's root or to one another. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns">

  <!-- The page of what is known by a path (`letters/L00100`). -->
  <xsl:function name="sg:page-of" as="xs:string">
    <xsl:param name="path" as="xs:string"/>
    <xsl:sequence select="sg:address-of($path, '.html')"/>
  </xsl:function>

  <!-- The file of that path with another ending (`.xml`). -->
  <xsl:function name="sg:address-of" as="xs:string">
    <xsl:param name="path" as="xs:string"/>
    <xsl:param name="ending" as="xs:string"/>
    <!-- The tilde is unreserved, but no plain ASCII letter: some servers and archives change it. -->
    <xsl:sequence select="replace(string-join(tokenize($path, '/') ! encode-for-uri(.), '/'), '~', '%7E')
        || $ending"/>
  </xsl:function>

  <!-- The way from one page of the site to another, both given from its root. -->
  <xsl:function name="sg:relative" as="xs:string">
    <xsl:param name="from" as="xs:string"/>
    <xsl:param name="to" as="xs:string"/>
    <xsl:variable name="folder" as="xs:string" select="substring-before($from, '/')"/>
    <xsl:sequence select="if (not($folder)) then $to
        else if ($folder eq substring-before($to, '/')) then sg:relative(substring-after($from, '/'), substring-after($to, '/'))
        else string-join((1 to string-length($from) - string-length(translate($from, '/', ''))) ! '../') || $to"/>
  </xsl:function>

</xsl:stylesheet>
