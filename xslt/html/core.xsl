<?xml version="1.0" encoding="UTF-8"?>
<!-- Elements available in all TEI documents (CO): paragraphs, highlighting, quotation, simple
     editorial changes and milestones. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:template match="p | ab">
    <xsl:call-template name="sg:paragraph"/>
  </xsl:template>

  <!-- What looks as its class, its rendition and its language say: the smaller elements of CO, and
       those of AI, DI and TS that hold text. -->
  <xsl:template match="abbr | altIdent | am | analytic | author | authority | availability | bibl
      | biblScope | c | case | citedRange | cl | colloc | corr | date | def | desc | dictScrap
      | dim | distinct | distributor | edition | editor | email | entry | entryFree | etym
      | expan | extent | foreign | form | funder | g | gloss | gram | gramGrp | hom | hyph
      | iType | idno | imprint | kinesic | lang | lbl | m | measure | measureGrp | meeting
      | mentioned | monogr | mood | num | number | oRef | orig | orth | pRef | pause | pc | per
      | phr | pos | postBox | postCode | principal | pron | pubPlace | publisher | rb | re | reg
      | relatedItem | resp | respStmt | rt | ruby | s | seg | sense | series | shift | soCalled
      | span | sponsor | street | stress | subc | superEntry | syll | term | textLang | time | tns
      | u | unit | unitDecl | usg | vocal | w | writing | xr">
    <xsl:call-template name="sg:element"/>
  </xsl:template>

  <!-- A grammatical gender (DI): TEI’s name for it is the class of what Siglum adds. -->
  <xsl:template match="gen">
    <xsl:call-template name="sg:element">
      <xsl:with-param name="class" select="'gender'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="abbr[@type = 'siglum'][sg:is-label(.)]">
    <xsl:call-template name="sg:element"/>
    <xsl:text>&#x2002;</xsl:text>
  </xsl:template>

  <xsl:variable name="_:highlights" as="map(xs:string, xs:string)" select="map{
      'italic': 'i', 'bold': 'b', 'superscript': 'sup', 'subscript': 'sub', 'underline': 'u',
      'doubleunderline': 'u', 'strike': 's'}"/>

  <xsl:template match="hi">
    <xsl:call-template name="sg:element">
      <xsl:with-param name="inline" select="(tokenize(@sg:rend) ! $_:highlights(.), 'span')[1]"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="emph">
    <xsl:call-template name="sg:element">
      <xsl:with-param name="inline" select="'em'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="title">
    <xsl:call-template name="sg:element">
      <xsl:with-param name="class" select="'title', @level ! ('level-' || .)"/>
      <xsl:with-param name="inline" select="'cite'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="code | tag">
    <xsl:call-template name="sg:element">
      <xsl:with-param name="inline" select="'code'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Quotations -->

  <xsl:template match="quote[@sg:display = 'block'] | q[@sg:display = 'block']
      | cit[@sg:display = 'block'] | said[@sg:display = 'block']" priority="1">
    <blockquote>
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates/>
    </blockquote>
  </xsl:template>

  <!-- In one blockquote is enough. -->
  <xsl:template match="cit[@sg:display = 'block']/quote" priority="2">
    <div>
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="quote | q | said">
    <xsl:call-template name="sg:element">
      <xsl:with-param name="class" select="local-name(), 'marked'[_:is-marked(current())]"/>
      <xsl:with-param name="inline" select="'q'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="cit">
    <xsl:call-template name="sg:element"/>
  </xsl:template>

  <!-- Whether the source brings the quotation marks that we should else add, or none are wanted. -->
  <xsl:function name="_:is-marked" as="xs:boolean">
    <xsl:param name="quote" as="element()"/>
    <xsl:variable name="before" as="xs:string"
        select="string($quote/preceding-sibling::node()[1][self::text()])"/>
    <xsl:variable name="marks" as="xs:string"
        select="'&quot;''“”„‟‘’‚‛«»‹›'"/>
    <xsl:variable name="beside" as="xs:string+" select="substring($before, string-length($before)),
        substring(normalize-space($quote), 1, 1)"/>
    <xsl:sequence select="exists($quote/(.., parent::cit/..)[self::epigraph]) or (some $sign in $beside[.] satisfies contains($marks, $sign))"/>
  </xsl:function>

  <!-- Editorial changes: the reading text, and beside it what stands in the source. -->

  <xsl:template match="choice">
    <xsl:variable name="preferred" as="element()?" select="sg:preferred(.)"/>
    <span class="choice">
      <xsl:apply-templates select="@sg:id"/>
      <xsl:for-each select="* | text()">
        <xsl:choose>
          <xsl:when test="self::text() or . is $preferred">
            <xsl:apply-templates select="."/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="_:alternative">
              <xsl:with-param name="after" select=". >> $preferred"/>
            </xsl:call-template>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </span>
  </xsl:template>

  <xsl:template name="_:alternative">
    <xsl:param name="after" as="xs:boolean"/>
    <span class="alternative">
      <xsl:apply-templates select="@xml:lang"/>
      <span class="gen">{' '[$after]}[{sg:label($messages, local-name())}: </span>
      <xsl:apply-templates/>
      <span class="gen">]{' '[not($after)]}</span>
    </span>
  </xsl:template>

  <xsl:template match="sic">
    <span>
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates/>
      <span class="gen"> [sic]</span>
    </span>
  </xsl:template>

  <xsl:template match="choice/sic">
    <xsl:call-template name="sg:element"/>
  </xsl:template>

  <!-- Breaks and other elements that TEI has empty. If one holds something it is text still. -->

  <!-- At the beginning of a block there is no line to end. Every fifth number stands in the margin. -->
  <xsl:template match="lb">
    <xsl:if test="sg:breaks-word(.)">
      <span class="lb gen">-</span>
    </xsl:if>
    <xsl:if test="preceding-sibling::node()[self::* or normalize-space()] or not(parent::p or parent::ab or parent::head or parent::item or parent::cell)">
      <br/>
    </xsl:if>
    <xsl:if test="(parent::p or parent::ab) and @n[_:fifth(.)]">
      <span class="line-number gen">{@n}</span>
    </xsl:if>
    <xsl:apply-templates/>
  </xsl:template>

  <!-- Between blocks, as between verses, a line has ended already. -->
  <xsl:template priority="1" match="lg/lb | sp/lb | div/lb | div1/lb | div2/lb | div3/lb | div4/lb | div5/lb | div6/lb | div7/lb | body/lb | front/lb | back/lb
      | list/lb | listBibl/lb | table/lb | castList/lb | titlePage/lb | docTitle/lb | address[addrLine]/lb">
    <xsl:apply-templates/>
  </xsl:template>

  <!-- Within a word a line's end is a stroke, as a break would cut the word. -->
  <xsl:template match="lb[@break = 'no'][not(sg:breaks-word(.))]">
    <span class="lb gen">|</span>
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="pb | cb | gb | milestone">
    <xsl:variable name="unit" as="xs:string" select="sg:break-unit(.)"/>
    <xsl:variable name="facsimile" as="node()*" select="self::pb ! _:facsimile-links(., sg:images-of(.))"/>
    <span class="{local-name(), ('second', 'third')[count(current() ! (_:mark-before(.), _:mark-before(.) ! _:mark-before(.)))], 'gen'}">
      <!-- A page break in the sense of ARIA can hold no link. -->
      <xsl:if test="not($facsimile)">
        <xsl:attribute name="role" select="if ($unit = ('pb', 'folio')) then 'doc-pagebreak' else 'note'"/>
        <xsl:attribute name="aria-label" select="if (map:contains($messages, $unit || '-name')) then sg:label($messages, $unit || '-name', string(@n)) else sg:break-label($messages, .)"/>
      </xsl:if>
      <xsl:apply-templates select="@sg:id"/>
      <xsl:choose>
        <xsl:when test="$facsimile">[<xsl:sequence select="$facsimile"/>]</xsl:when>
        <xsl:otherwise>{if (@n) then '[' || sg:break-label($messages, .) || ']' else '|'}</xsl:otherwise>
      </xsl:choose>
    </span>
    <xsl:apply-templates/>
  </xsl:template>

  <!-- Between blocks, and before the first words of one, there is nothing that a stroke would part: a place, if it has no number or image. -->
  <xsl:template priority="1" match="(pb | cb | gb)[not(@n)][sg:stands-between-blocks(.) or empty(preceding-sibling::node()[self::* or normalize-space()])]">
    <xsl:choose>
      <xsl:when test="self::pb[exists(_:facsimile-links(., sg:images-of(.)))]">
        <xsl:next-match/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:if test="@sg:id">
          <span id="{@sg:id}"/>
        </xsl:if>
        <xsl:apply-templates/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The mark right before one, or in an empty division before it: both share a line, and stand above each other in a margin. -->
  <xsl:function name="_:mark-before" as="element()?">
    <xsl:param name="mark" as="element()"/>
    <xsl:variable name="before" as="node()?" select="$mark/preceding-sibling::node()[self::* or normalize-space()][1]"/>
    <xsl:sequence select="
        if (exists($before)) then $before[not(normalize-space())]/(descendant-or-self::pb | descendant-or-self::cb | descendant-or-self::gb | descendant-or-self::milestone[@n])[last()]
        else $mark/parent::div ! _:mark-before(.)"/>
  </xsl:function>

  <!-- A milestone without a number is a mark of separation. -->
  <xsl:template match="milestone[not(@n)]">
    <xsl:call-template name="sg:empty">
      <xsl:with-param name="name" select="if (parent::div | parent::body | parent::front
          | parent::back | parent::div1 | parent::div2 | parent::lg) then 'hr' else 'span'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="sg:empty">
    <xsl:param name="name" as="xs:string" select="'span'"/>
    <xsl:element name="{$name}">
      <xsl:call-template name="sg:attributes"/>
    </xsl:element>
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="anchor">
    <xsl:if test="@sg:id">
      <span id="{@sg:id}"/>
    </xsl:if>
    <xsl:apply-templates/>
  </xsl:template>

  <!-- What is for indexing and links alone has no text. -->
  <xsl:template match="index | join | joinGrp | link | linkGrp | alt | altGrp | timeline | spanGrp
      | interpGrp | interp | fs | fvLib | certainty | precision | respons | substJoin
      | listTranspose"/>

  <xsl:template match="address | addrLine">
    <xsl:call-template name="sg:element"/>
  </xsl:template>

  <!-- What an address is made of has no white space of its own. -->
  <xsl:template match="address/*[not(self::addrLine or self::lb or self::pb or self::note)]" priority="3">
    <xsl:if test="preceding-sibling::*[1][not(self::lb or self::pb)]">
      <span class="gen">, </span>
    </xsl:if>
    <xsl:next-match/>
  </xsl:template>

  <xsl:template match="label">
    <xsl:call-template name="sg:element">
      <xsl:with-param name="class" select="'label', @type[. = 'speaker']"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
