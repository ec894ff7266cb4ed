<?xml version="1.0" encoding="UTF-8"?>
<!-- CO: paragraphs, highlighting, quotation, simple editorial changes, milestones. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="xs fox _">

  <!-- A paragraph that follows another is set in; one that follows a heading, quotation or list is not. -->
  <xsl:template match="p | ab">
    <!-- What is run in before the first word: a note's number, a speaker. -->
    <xsl:param name="lead" as="node()*" select="()"/>
    <fo:block xsl:use-attribute-sets="paragraph">
      <xsl:if test="self::p and preceding-sibling::*[1][self::p or self::pb]">
        <xsl:attribute name="text-indent" select="$sg:paragraph-indent"/>
      </xsl:if>
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:if test="sg:has-numbered-lines(.)">
        <xsl:attribute name="sg:lines">source</xsl:attribute>
      </xsl:if>
      <xsl:call-template name="sg:hyphenation"/>
      <xsl:call-template name="sg:set-in"/>
      <xsl:sequence select="$lead"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template name="sg:set-in">
    <xsl:variable name="steps" as="xs:integer" select="sg:indent-steps(.)"/>
    <xsl:if test="$steps">
      <xsl:attribute name="start-indent" select="'inherited-property-value(start-indent) + ' || $steps * 1.2 || 'em'"/>
    </xsl:if>
  </xsl:template>

  <!-- Elements that have no look but what their rendition says. -->
  <xsl:template match="abbr | addName | affiliation | age | am | att | author | biblScope | bloc | c | caesura | camera | citedRange
    | cl | corr | country | damage | date | def | dim | distinct | district | edition | editor | education | email | event/label
    | ex | expan | extent | faith | floruit | forename | form | formula | g | gap/desc | genName | geogFeat | geogName | gi | gloss
    | gram | gramGrp | hi | ident | idno | imprint | institution | lang | langKnown | langKnowledge | language | listChange | location | locale
    | m | measure | measureGrp | meeting | metamark | mod | name | nameLink | nationality | note/label | num | objectName
    | objectType | occupation | offset | orgName | orig | origDate | origPlace | orth | pc | persName | phr | placeName | population
    | postBox | postCode | pron | pubPlace | publisher | q | quote | redo | reg | region | rendition | repository | residence | resp | respStmt
    | restore | retrace | rhyme | roleName | rs | rt | ruby | rb | s | said | sc | seg | sense | series | settlement | sex | sic
    | socecStatus | soCalled | sound | speaker | sponsor | state | street | surname | tag | tech | terrain | time | trait | u
    | unit | val | value | view | w | wit | writing | zone | eventName | role | roleDesc | actor | biblStruct | biblFull | analytic | monogr
    | funder | principal | collection | handNote | locus | locusGrp | material | msName | watermark | stamp | heraldry | signatures
    | cit | desc | label | figDesc | dimensions | height | width | depth | secFol | catchwords | ref | title | foreign | term | mentioned | emph
    | birth | death | subst | egXML" priority="-0.4">
    <xsl:call-template name="sg:plain"/>
  </xsl:template>

  <!-- The entries of a dictionary (DI), and the words that they are on. -->
  <xsl:template match="superEntry | entry | entryFree">
    <fo:block xsl:use-attribute-sets="entry"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="entry/form | entryFree/form">
    <fo:inline font-weight="bold"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:inline>
  </xsl:template>

  <!-- An element as a block or in the line, as it stands in its surroundings, without a look of its own. -->
  <xsl:template name="sg:plain">
    <xsl:choose>
      <xsl:when test="@sg:display = 'block'">
        <fo:block text-indent="0pt"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
      </xsl:when>
      <xsl:when test="@sg:* | @xml:lang">
        <xsl:call-template name="sg:in-line"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Without a look, an identity or a language there is nothing that an inline could carry. -->
  <xsl:template name="sg:in-line">
    <xsl:variable name="attributes" as="attribute()*" select="sg:attributes(.)[not(self::attribute(sg:at))]"/>
    <xsl:choose>
      <xsl:when test="exists($attributes)">
        <fo:inline><xsl:sequence select="$attributes"/><xsl:apply-templates/></fo:inline>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="emph | mentioned | hi[not(@rend | @rendition | @style)] | term | title[not(@level = 'a')] | foreign[sg:takes-italic(.)]">
    <fo:inline xsl:use-attribute-sets="italic">
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:apply-templates/>
    </fo:inline>
  </xsl:template>

  <!-- Italics tell foreign words apart in Latin script; another script is distinct by itself. -->
  <xsl:function name="sg:takes-italic" as="xs:boolean">
    <xsl:param name="foreign" as="element()"/>
    <xsl:sequence select="not($foreign/@sg:rend) and not(tokenize($foreign/@xml:lang, '-')[1]
      = ('ar', 'arc', 'bg', 'cop', 'el', 'fa', 'grc', 'he', 'hy', 'ja', 'ka', 'ko', 'ru', 'sa', 'sr', 'syr', 'uk', 'ur', 'yi', 'zh'))"/>
  </xsl:function>

  <!-- Quotations -->

  <xsl:template match="quote[@sg:display = 'block'] | q[@sg:display = 'block'] | cit[@sg:display = 'block'] | said[@sg:display = 'block']">
    <fo:block xsl:use-attribute-sets="quotation">
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:call-template name="sg:hyphenation"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="cit/quote[@sg:display = 'block']" priority="2">
    <fo:block><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <!-- Outer and inner marks of a language. -->
  <xsl:variable name="_:quotation-marks" as="map(xs:string, xs:string)" select="map{
    'de': '„“‚‘', 'cs': '„“‚‘', 'fr': '«»“”', 'it': '«»“”', 'es': '«»“”', 'ru': '«»„“', 'uk': '«»„“', 'pl': '„”«»', 'hu': '„”»«',
    'el': '«»“”', 'nl': '‘’“”', 'yi': '„”‚’', 'he': '„”‚’', 'sv': '””’’', 'da': '»«›‹'}"/>

  <xsl:template match="quote | q | said">
    <xsl:choose>
      <xsl:when test="_:is-marked(.)">
        <xsl:call-template name="sg:in-line"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="marks" as="xs:string" select="_:marks(.)"/>
        <xsl:value-of select="substring($marks, 1, 1)"/>
        <xsl:call-template name="sg:in-line"/>
        <xsl:value-of select="substring($marks, 2, 1)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:function name="_:marks" as="xs:string">
    <xsl:param name="quote" as="element()"/>
    <xsl:variable name="language" as="xs:string?" select="tokenize($quote/ancestor::*[@xml:lang][1]/@xml:lang, '-')[1]"/>
    <xsl:variable name="marks" as="xs:string" select="(if ($language) then $_:quotation-marks($language) else (), '“”‘’')[1]"/>
    <xsl:variable name="depth" as="xs:integer" select="count($quote/(ancestor::q | ancestor::quote | ancestor::said)[not(@sg:display = 'block')])"/>
    <xsl:sequence select="substring($marks, 1 + 2 * ($depth mod 2), 2)"/>
  </xsl:function>

  <!-- Whether the source brings its quotation marks itself, within the element or right before it. -->
  <xsl:function name="_:is-marked" as="xs:boolean">
    <xsl:param name="quote" as="element()"/>
    <xsl:variable name="before" as="xs:string" select="string($quote/preceding-sibling::node()[1][self::text()])"/>
    <xsl:sequence select="exists($quote/(.., parent::cit/..)[self::epigraph]) or matches($before, '[&quot;''“”„‟‘’‚‛«»‹›]$') or matches($quote, '^\s*[&quot;''“”„‟‘’‚‛«»‹›]')"/>
  </xsl:function>

  <!-- Choices: the reading in the text; what it stands for beside it, where no apparatus of a division lists it. -->

  <xsl:template match="choice">
    <xsl:variable name="preferred" as="element()?" select="sg:preferred(.)"/>
    <xsl:variable name="is-listed-apart" as="xs:boolean" select="sg:is-listed-apart(.)"/>
    <xsl:call-template name="sg:place"/>
    <xsl:if test="$is-listed-apart and $about"><sg:from ref="{sg:lemma-id(.)}"/></xsl:if>
    <xsl:apply-templates select="$preferred | text()"/>
    <xsl:if test="$is-listed-apart and $about"><sg:to ref="{sg:lemma-id(.)}"/></xsl:if>
    <xsl:if test="not($is-listed-apart)">
      <xsl:for-each select="* except $preferred">
        <xsl:text> [</xsl:text>
        <xsl:call-template name="sg:alternative"/>
        <xsl:text>]</xsl:text>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <!-- The apparatus speaks Latin: so do the names of what it reports. -->
  <xsl:template name="sg:alternative">
    <fo:inline xsl:use-attribute-sets="editorial"><xsl:value-of select="sg:alternative-name(.)"/></fo:inline>
    <xsl:text> </xsl:text>
    <xsl:apply-templates select="."/>
  </xsl:template>

  <!-- Addresses -->

  <xsl:template match="address">
    <xsl:choose>
      <xsl:when test="not(@sg:display)"><xsl:call-template name="sg:in-line"/></xsl:when>
      <xsl:otherwise>
        <fo:block xsl:use-attribute-sets="address"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="addrLine">
    <fo:block xsl:use-attribute-sets="letter-line"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="address/*[not(self::addrLine or self::lb or self::pb or self::note)]" priority="3">
    <xsl:if test="preceding-sibling::*[1][not(self::lb or self::pb)]">, </xsl:if>
    <xsl:next-match/>
  </xsl:template>

  <!-- Bibliographic references in a list -->

  <xsl:template match="listBibl/bibl | listBibl/biblStruct | listBibl/biblFull | listBibl/msDesc" priority="2">
    <fo:block xsl:use-attribute-sets="entry">
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:call-template name="sg:hyphenation"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="bibl[not(@sg:display = 'block')]">
    <xsl:call-template name="sg:in-line"/>
  </xsl:template>

  <xsl:template match="bibl">
    <fo:block text-indent="0pt"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <!-- Parts of a structured reference have no punctuation of their own. -->
  <xsl:template match="listBibl/biblStruct" priority="3">
    <fo:block xsl:use-attribute-sets="entry"><xsl:sequence select="sg:attributes(.)"/><xsl:call-template name="sg:parts"/></fo:block>
  </xsl:template>

  <!-- A bibliographic record in parts has no punctuation of its own. -->
  <xsl:template match="biblStruct[not(ancestor::text)]">
    <fo:inline><xsl:sequence select="sg:attributes(.)"/><xsl:call-template name="sg:parts"/></fo:inline>
  </xsl:template>

  <xsl:template match="listBibl">
    <fo:block><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

</xsl:stylesheet>
