<?xml version="1.0" encoding="UTF-8"?>
<!-- What FOP 2.11 cannot do by itself, or does wrongly, and how that is got round. Nothing else belongs here. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <xsl:import href="../common/direction.xsl"/>

  <!-- Languages for which fop-hyph has patterns: FOP warns of every other one for each paragraph. -->
  <xsl:variable name="_:hyphenated" as="xs:string*" select="tokenize('af as bg bn ca cop cs cy da de el en eo es et eu
    fi fr ga gl grc gu hi hr hsb hy ia id is it kmr kn la lo lt lv ml mn mr nb nl nn or pa pl pt ro ru sa sk sl sv ta te
    tk tr uk')"/>
  <xsl:variable name="_:right-to-left-letter" as="xs:string"
    select="'[\p{IsHebrew}\p{IsArabic}\p{IsSyriac}\p{IsThaana}&#xFB1D;-&#xFDFF;&#xFE70;-&#xFEFC;]'"/>

  <xsl:function name="sg:is-right-to-left" as="xs:boolean">
    <xsl:param name="language" as="xs:string?"/>
    <xsl:sequence select="exists($language) and sg:dir($language) eq 'rtl'"/>
  </xsl:function>

  <xsl:function name="sg:language" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="$element/@xml:lang">
      <xsl:copy-of select="$element/@xml:lang"/>
      <xsl:if test="not(tokenize($element/@xml:lang, '-')[1] = $_:hyphenated)">
        <xsl:attribute name="hyphenate">false</xsl:attribute>
      </xsl:if>
    </xsl:if>
  </xsl:function>

  <xsl:function name="sg:has-right-to-left" as="xs:boolean">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="matches($text, $_:right-to-left-letter)"/>
  </xsl:function>

  <!-- FOP reverses the last part of a word that it hyphenates on a line with right-to-left text.
       Asked only in documents that have such text at all. -->
  <xsl:template name="sg:hyphenation">
    <xsl:param name="mixed" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:if test="$mixed and sg:has-right-to-left(string(.))">
      <xsl:attribute name="hyphenate">false</xsl:attribute>
    </xsl:if>
  </xsl:template>

  <!-- Text as it stands, unless its surroundings ask for small capitals or it holds an address. -->
  <xsl:template match="text()">
    <xsl:param name="small-capitals" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:choose>
      <xsl:when test="$small-capitals">
        <xsl:sequence select="sg:small-capitals(.)"/>
      </xsl:when>
      <xsl:when test="contains(., '://')">
        <xsl:value-of select="sg:breakable(.)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="."/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An address may be broken after its signs of punctuation, without a hyphen: FOP breaks none by itself. -->
  <xsl:function name="sg:breakable" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="replace($text, '([/?&amp;=._;%-])(\w)', '$1&#x200B;$2')"/>
  </xsl:function>

  <!-- FOP has no small capitals: capitals of a smaller size stand for the lower-case letters. -->
  <xsl:function name="sg:small-capitals" as="item()*">
    <xsl:param name="text" as="xs:string"/>
    <xsl:analyze-string select="$text" regex="[\p{{Ll}}\p{{M}}]+">
      <xsl:matching-substring>
        <fo:inline font-size="80%" text-transform="uppercase" letter-spacing=".05em"><xsl:value-of select="."/></fo:inline>
      </xsl:matching-substring>
      <xsl:non-matching-substring>
        <xsl:value-of select="."/>
      </xsl:non-matching-substring>
    </xsl:analyze-string>
  </xsl:function>

  <!-- Only a block container may turn the direction of writing; FOP's fo:block ignores it. What is run in goes with the words. -->
  <xsl:template match="tei:p[@xml:lang] | tei:ab[@xml:lang] | tei:lg[@xml:lang] | tei:quote[@xml:lang][@sg:display = 'block']
    | tei:div[@xml:lang] | tei:floatingText[@xml:lang] | tei:sp[@xml:lang] | tei:list[@xml:lang] | tei:table[@xml:lang]" priority="5">
    <xsl:param name="lead" as="node()*" select="()"/>
    <xsl:variable name="around" as="attribute()?" select="ancestor::*[@xml:lang][1]/@xml:lang"/>
    <xsl:choose>
      <xsl:when test="sg:is-right-to-left(@xml:lang) eq sg:is-right-to-left($around)">
        <xsl:next-match><xsl:with-param name="lead" select="$lead"/></xsl:next-match>
      </xsl:when>
      <xsl:otherwise>
        <fo:block-container writing-mode="{if (sg:is-right-to-left(@xml:lang)) then 'rl-tb' else 'lr-tb'}">
          <xsl:next-match><xsl:with-param name="lead" select="$lead"/></xsl:next-match>
        </fo:block-container>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- FOP sets no volume where a footnote has a block in an inline, as a figure in italics: the inline is a block there. -->
  <xsl:function name="sg:without-blocks-in-lines" as="element()">
    <xsl:param name="body" as="element()"/>
    <xsl:choose>
      <xsl:when test="exists($body//fo:inline[_:holds-blocks(.)])"><xsl:apply-templates select="$body" mode="_:inline-to-block"/></xsl:when>
      <xsl:otherwise><xsl:sequence select="$body"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="_:holds-blocks" as="xs:boolean">
    <xsl:param name="inline" as="element(fo:inline)"/>
    <xsl:sequence select="exists($inline//(fo:block | fo:block-container | fo:list-block | fo:table))"/>
  </xsl:function>

  <xsl:mode name="_:inline-to-block" on-no-match="shallow-copy"/>

  <xsl:template mode="_:inline-to-block" match="fo:inline[_:holds-blocks(.)]">
    <fo:block><xsl:apply-templates select="@*, node()" mode="_:inline-to-block"/></fo:block>
  </xsl:template>

  <!-- FOP sets no volume where an entry that it hyphenates has an inline that holds an empty one alone, as an addition of which only the place is known. -->
  <xsl:function name="sg:without-empty-inlines" as="element()">
    <xsl:param name="entry" as="element()"/>
    <xsl:choose>
      <xsl:when test="exists($entry//fo:inline[_:holds-nothing(.)])"><xsl:apply-templates select="$entry" mode="_:inline-to-place"/></xsl:when>
      <xsl:otherwise><xsl:sequence select="$entry"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="_:holds-nothing" as="xs:boolean">
    <xsl:param name="inline" as="element(fo:inline)"/>
    <xsl:sequence select="every $node in $inline/descendant-or-self::node() satisfies $node[self::fo:inline][empty(@sg:fill)]"/>
  </xsl:function>

  <xsl:mode name="_:inline-to-place" on-no-match="shallow-copy"/>

  <xsl:template mode="_:inline-to-place" match="fo:inline[_:holds-nothing(.)]">
    <xsl:for-each select="descendant-or-self::*/@id"><fo:wrapper><xsl:copy-of select="."/></fo:wrapper></xsl:for-each>
  </xsl:template>

  <!-- FOP folds white space unless told; normalise kept it where the source asks for that. Where lb says what the lines are, those of the file say nothing. -->
  <xsl:template match="tei:*[@xml:space = 'preserve'][sg:is-block(.)][empty(descendant::tei:lb)]" priority="7">
    <xsl:param name="lead" as="node()*" select="()"/>
    <fo:block xsl:use-attribute-sets="preserved">
      <xsl:next-match><xsl:with-param name="lead" select="$lead"/></xsl:next-match>
    </fo:block>
  </xsl:template>

  <xsl:template match="tei:*[@sg:rend[contains-token(., 'smallcaps')]]" priority="6">
    <xsl:param name="lead" as="node()*" select="()"/>
    <xsl:next-match>
      <xsl:with-param name="lead" select="$lead"/>
      <xsl:with-param name="small-capitals" tunnel="yes" select="true()"/>
    </xsl:next-match>
  </xsl:template>

</xsl:stylesheet>
