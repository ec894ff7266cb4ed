<?xml version="1.0" encoding="UTF-8"?>
<!--
  A document as plain text, for reading and counting: the edited text, a paragraph and a verse a line of its own, its notes at the end.
  Deleted words stand in double brackets, as in the Leiden conventions; of readings and alternatives, those of the edited text.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:import href="../common/interventions.xsl"/>
  <xsl:import href="../common/signs.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <!-- What the collection says of the document. -->
  <xsl:param name="about" as="element(sg:document)" required="yes"/>

  <!-- Unicode's own signs for where a line and a paragraph end; what lies between them is wrapped by whoever shows it. -->
  <xsl:variable name="_:line" as="xs:string" select="'&#x2028;'"/>
  <xsl:variable name="_:paragraph" as="xs:string" select="'&#x2029;'"/>

  <xsl:template match="TEI">
    <xsl:variable name="pieces" as="xs:string*">
      <xsl:sequence select="string($about/sg:title), $_:paragraph"/>
      <xsl:apply-templates select="text | sourceDoc" mode="_:text"/>
      <xsl:apply-templates select="(text | sourceDoc)//note[@sg:place][not(ancestor::rdg or ancestor::*[@sg:register])]" mode="_:at-end"/>
    </xsl:variable>
    <xsl:value-of select="_:laid-out(string-join($pieces)) || '&#xA;'"/>
  </xsl:template>

  <xsl:function name="_:laid-out" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="string-join(tokenize($text, $_:paragraph) ! string-join(tokenize(., $_:line) ! normalize-space()[.], '&#xA;')[.], '&#xA;&#xA;')"/>
  </xsl:function>

  <xsl:mode name="_:text" on-no-match="shallow-skip"/>

  <xsl:template match="text()" mode="_:text" as="xs:string">
    <xsl:sequence select="string()"/>
  </xsl:template>

  <xsl:template match="p | ab | head | lg | sp | list | table | figure | opener | closer | salute | signed | dateline | address
      | epigraph | argument | trailer | titlePage | titlePart | docTitle | byline | castList | postscript | floatingText
      | div | div1 | div2 | div3 | div4 | div5 | div6 | div7 | front | body | back | *[@sg:display = 'block']" mode="_:text" as="xs:string*">
    <xsl:sequence select="$_:paragraph"/>
    <xsl:apply-templates mode="#current"/>
    <xsl:sequence select="$_:paragraph"/>
  </xsl:template>

  <xsl:template match="l | speaker | stage | item | label | row | addrLine | castItem | bibl | docAuthor | docImprint | docDate | line | witness" mode="_:text" as="xs:string*" priority="1">
    <xsl:variable name="is-line" as="xs:boolean" select="not(self::stage or self::bibl or self::label) or @sg:display = 'block'"/>
    <xsl:sequence select="$_:line[$is-line]"/>
    <xsl:apply-templates mode="#current"/>
    <xsl:sequence select="$_:line[$is-line]"/>
  </xsl:template>

  <xsl:template match="cell" mode="_:text" as="xs:string*">
    <xsl:sequence select="'&#x2003;'[current()/preceding-sibling::cell]"/>
    <xsl:apply-templates mode="#current"/>
  </xsl:template>

  <!-- A siglum is told from what it stands for by its place or its looks. -->
  <xsl:template match="abbr[@type = 'siglum']" mode="_:text" as="xs:string*">
    <xsl:apply-templates mode="#current"/>
    <xsl:sequence select="' '[not(current()/following-sibling::node()[1][self::text()][matches(., '^[^\p{L}\p{N}]')])]"/>
  </xsl:template>

  <xsl:template match="lb[not(@break = 'no')]" mode="_:text" as="xs:string">
    <xsl:sequence select="$_:line"/>
  </xsl:template>

  <xsl:template match="space" mode="_:text" as="xs:string">
    <xsl:sequence select="' '"/>
  </xsl:template>

  <xsl:template match="gap[not(node())]" mode="_:text" as="xs:string">
    <xsl:sequence select="sg:signs(.)[1] || sg:gap-sign(.) || sg:signs(.)[2]"/>
  </xsl:template>

  <xsl:template match="g[not(node())]" mode="_:text" as="xs:string">
    <xsl:sequence select="sg:glyph(.)"/>
  </xsl:template>

  <xsl:template match="del" mode="_:text" as="xs:string*">
    <xsl:sequence select="'⟦'"/>
    <xsl:apply-templates mode="#current"/>
    <xsl:sequence select="'⟧'"/>
  </xsl:template>

  <xsl:template match="choice" mode="_:text" as="xs:string*">
    <xsl:apply-templates select="sg:preferred(.) | text()" mode="#current"/>
  </xsl:template>

  <xsl:template match="app" mode="_:text" as="xs:string*">
    <xsl:apply-templates select="(lem, rdg)[1]" mode="#current"/>
  </xsl:template>

  <xsl:template match="note[@sg:place]" mode="_:text" as="xs:string">
    <xsl:sequence select="_:call(.)"/>
  </xsl:template>

  <!-- Those without a number have an asterisk. -->
  <xsl:function name="_:call" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="'[' || ($note/@sg:n, '*')[1] || ']'"/>
  </xsl:function>

  <!-- Lists of entities are registers; the rest is no text. -->
  <xsl:template match="*[@sg:register] | index | figDesc | *:script | *:style | interp | interpGrp | linkGrp | joinGrp | altGrp | spanGrp"
      mode="_:text" priority="2"/>

  <xsl:mode name="_:at-end" on-no-match="fail"/>

  <xsl:template match="note" mode="_:at-end" as="xs:string*">
    <xsl:variable name="words" as="xs:string*">
      <xsl:apply-templates mode="_:text"/>
    </xsl:variable>
    <xsl:sequence select="$_:paragraph, _:call(.) || ' ', replace(string-join($words), '^[ &#x2028;&#x2029;]+', ''), $_:paragraph"/>
  </xsl:template>

</xsl:stylesheet>
