<?xml version="1.0" encoding="UTF-8"?>
<!-- Where the pointers of a document lead: known to the collection, and looked up nowhere else. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:variable name="_:links" as="map(xs:string, element(sg:link))"
      select="map:merge($about/sg:link ! map:entry(string(@value), .))"/>

  <!-- The address of a pointer seen from this page; none when it leads nowhere. The first target of several counts.
       In the entry of a register, pointers lead to other entries. -->
  <xsl:function name="sg:href" as="xs:string?">
    <xsl:param name="pointer" as="xs:string?"/>
    <xsl:sequence select="_:href(tokenize($pointer))"/>
  </xsl:function>

  <!-- The address of what a key names: a name in some data base, which may hold spaces. -->
  <xsl:function name="sg:href-of-key" as="xs:string?">
    <xsl:param name="key" as="xs:string?"/>
    <xsl:sequence select="_:href($key ! normalize-space(.)[.])"/>
  </xsl:function>

  <xsl:function name="_:href" as="xs:string?">
    <xsl:param name="targets" as="xs:string*"/>
    <xsl:choose>
      <xsl:when test="empty($about)">
        <xsl:sequence select="$targets[1] ! (if (_:is-web(.)) then . else _:entry(.)[1]/sg:relative($page, @page))"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:for-each select="($targets ! $_:links(.)[@page or @href])[1]">
          <xsl:sequence select="if (@page = $page and @id[.]) then '#' || @id
              else if (@page) then sg:relative($page, @page) || @id[.] ! ('#' || .)
              else string(@href)"/>
        </xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="sg:target-title" as="xs:string?">
    <xsl:param name="pointer" as="xs:string?"/>
    <xsl:sequence select="
        if (empty($about)) then tokenize($pointer)[1] ! _:entry(.)[1] ! string(sg:name)
        else (tokenize($pointer) ! $_:links(.)/sg:title ! string())[1]"/>
  </xsl:function>

  <!-- The address of a picture that the site holds, seen from this page. -->
  <xsl:function name="sg:picture" as="xs:string?">
    <xsl:param name="url" as="xs:string?"/>
    <xsl:sequence select="$images(string($url)) ! sg:relative($page, .)"/>
  </xsl:function>

</xsl:stylesheet>
