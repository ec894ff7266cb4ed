<?xml version="1.0" encoding="UTF-8"?>
<!-- What every element of the page needs: id, class, language, and whether it may stand in a
     line. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:template name="sg:attributes">
    <xsl:param name="class" as="xs:string*" select="local-name()"/>
    <xsl:attribute name="class"
        select="if (@sg:rend) then ($class, tokenize(@sg:rend) ! ('r-' || .)) else $class"/>
    <xsl:apply-templates select="@xml:lang, @type, @sg:id, @sg:zone"/>
  </xsl:template>

  <!-- In the entry of a register there are none: they belong to the documents' pages. -->
  <xsl:template match="@sg:id">
    <xsl:if test="exists($about)">
      <xsl:attribute name="id" select="."/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="@xml:lang">
    <xsl:attribute name="lang" select="."/>
    <xsl:attribute name="dir" select="sg:dir(.)"/>
  </xsl:template>

  <!-- For an editor's style sheet: `[data-type = stamp]`. -->
  <xsl:template match="@type">
    <xsl:attribute name="data-type" select="."/>
  </xsl:template>

  <!-- A div of the page for a block, a span within a line. -->
  <xsl:template name="sg:element">
    <xsl:param name="class" as="xs:string*" select="local-name()"/>
    <!-- What it is within a line, when it is more than a span. -->
    <xsl:param name="inline" as="xs:string" select="'span'"/>
    <xsl:element name="{if (_:is-block(.) or _:holds-block(.)) then 'div' else $inline}">
      <xsl:call-template name="sg:attributes">
        <xsl:with-param name="class" select="$class"/>
      </xsl:call-template>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <!-- A paragraph of HTML cannot hold blocks, one of TEI can. -->
  <xsl:template name="sg:paragraph">
    <xsl:param name="class" as="xs:string*" select="local-name()"/>
    <xsl:element name="{if (_:holds-block(.)) then 'div' else 'p'}">
      <xsl:call-template name="sg:attributes">
        <xsl:with-param name="class" select="$class"/>
      </xsl:call-template>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:function name="_:is-block" as="xs:boolean">
    <xsl:param name="node" as="element()"/>
    <xsl:sequence select="if ($node/@sg:display) then $node/@sg:display = 'block'
        else $_:blocks(local-name($node)) or exists($node[self::l[not(parent::lem or parent::rdg)]
          or self::desc/p or self::figure/(head | p | ab | lg | list | table)])"/>
  </xsl:function>

  <xsl:variable name="_:blocks" static="yes" as="map(xs:string, xs:boolean)" select="map:merge((
      'p ab list table lg sp listBibl listWit listPerson listPlace listOrg listEvent listObject',
      'listNym listApp listRelation listChange castList spGrp msDesc biblFull floatingText eg',
      'entry person place org event object nym opener closer postscript argument epigraph byline',
      'dateline salute signed trailer head div titlePage docTitle titlePart')
      ! tokenize(.) ! map { .: true() })"/>

  <!-- Whether a block stands in the flow of $node; notes that go to the foot do not count. -->
  <xsl:function name="_:holds-block" as="xs:boolean">
    <xsl:param name="node" as="element()"/>
    <xsl:sequence select="some $child in $node/*[not(@sg:place = ('foot', 'end', 'layer'))]
        satisfies _:is-block($child) or ($child/* and _:holds-block($child))"/>
  </xsl:function>

</xsl:stylesheet>
