<?xml version="1.0" encoding="UTF-8"?>
<!-- Elements available in all TEI documents (CO): paragraphs, highlighting, quotation, names of
     things, simple editorial changes, references and milestones. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:template match="p | ab">
    <xsl:call-template name="sg:paragraph"/>
  </xsl:template>

  <!-- What looks as its class, its rendition and its language say: the smaller elements of CO, and
       those of AI, DI and TS that hold text. -->
  <xsl:template match="abbr | altIdent | am | analytic | author | authority | availability | bibl
      | biblScope | c | case | citedRange | cl | colloc | corr | date | def | desc | dictScrap
      | dim | distinct | distributor | edition | editor | email | entry | entryFree | etym | ex
      | expan | extent | foreign | form | funder | g | gen | gloss | gram | gramGrp | hom | hyph
      | iType | idno | imprint | kinesic | lang | lbl | m | measure | measureGrp | meeting
      | mentioned | monogr | mood | num | number | oRef | orig | orth | pRef | pause | pc | per
      | phr | pos | postBox | postCode | principal | pron | pubPlace | publisher | rb | re | reg
      | relatedItem | resp | respStmt | rt | ruby | s | seg | sense | series | shift | soCalled
      | span | sponsor | street | stress | subc | superEntry | syll | term | textLang | time | tns
      | u | unit | unitDecl | usg | vocal | w | writing | xr">
    <xsl:call-template name="sg:element"/>
  </xsl:template>

  <xsl:variable name="_:highlights" as="map(xs:string, xs:string)" select="map{
      'italic': 'i', 'bold': 'b', 'superscript': 'sup', 'subscript': 'sub', 'underline': 'u',
      'doubleunderline': 'u', 'strike': 's'}"/>

  <xsl:template match="hi">
    <xsl:element name="{if (_:holds-block(.)) then 'div'
        else (tokenize(@sg:rend) ! $_:highlights(.), 'span')[1]}">
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="emph">
    <em>
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates/>
    </em>
  </xsl:template>

  <xsl:template match="title">
    <cite>
      <xsl:call-template name="sg:attributes">
        <xsl:with-param name="class" select="'title', @level ! ('level-' || .)"/>
      </xsl:call-template>
      <xsl:apply-templates/>
    </cite>
  </xsl:template>

  <xsl:template match="code | tag">
    <code>
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates/>
    </code>
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
    <q>
      <xsl:call-template name="sg:attributes">
        <xsl:with-param name="class" select="local-name(), 'marked'[_:is-marked(current())]"/>
      </xsl:call-template>
      <xsl:apply-templates/>
    </q>
  </xsl:template>

  <xsl:template match="cit">
    <xsl:call-template name="sg:element"/>
  </xsl:template>

  <!-- Whether the source brings the quotation marks that we should else add. -->
  <xsl:function name="_:is-marked" as="xs:boolean">
    <xsl:param name="quote" as="element()"/>
    <xsl:variable name="before" as="xs:string"
        select="string($quote/preceding-sibling::node()[1][self::text()])"/>
    <xsl:variable name="marks" as="xs:string"
        select="'&quot;''“”„‟‘’‚‛«»‹›'"/>
    <xsl:variable name="beside" as="xs:string+" select="substring($before, string-length($before)),
        substring(normalize-space($quote), 1, 1)"/>
    <xsl:sequence select="some $sign in $beside[.] satisfies contains($marks, $sign)"/>
  </xsl:function>

  <!-- Editorial changes: the reading text, and beside it what stands in the source. -->

  <xsl:template match="choice">
    <xsl:variable name="preferred" as="element()?" select="(corr | reg | expan, *)[1]"/>
    <span class="choice">
      <xsl:apply-templates select="@sg:id"/>
      <xsl:for-each select="*">
        <xsl:choose>
          <xsl:when test=". is $preferred">
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

  <!-- References -->

  <xsl:template match="ref">
    <xsl:call-template name="sg:link">
      <xsl:with-param name="href" select="sg:href(@target)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="ptr">
    <xsl:param name="linked" tunnel="yes" as="xs:boolean" select="false()"/>
    <xsl:variable name="href" select="sg:href(@target)" as="xs:string?"/>
    <xsl:variable name="text" as="xs:string"
        select="string((sg:target-title(@target), @n, @target)[normalize-space()][1])"/>
    <xsl:element name="{if ($href and not($linked)) then 'a' else 'span'}">
      <xsl:attribute name="class" select="'ptr gen'"/>
      <xsl:if test="not($linked)">
        <xsl:sequence select="_:attribute('href', $href)"/>
      </xsl:if>
      <xsl:value-of select="$text"/>
    </xsl:element>
  </xsl:template>

  <xsl:function name="_:attribute" as="attribute()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:if test="exists($value)">
      <xsl:attribute name="{$name}" select="$value"/>
    </xsl:if>
  </xsl:function>

  <!-- The current element as a link. A link cannot stand in a link: the outer one wins over
       names, but is cut where a note or the apparatus is called. -->
  <xsl:template name="sg:link">
    <xsl:param name="href" as="xs:string?"/>
    <xsl:param name="class" as="xs:string*" select="local-name()"/>
    <xsl:param name="linked" tunnel="yes" as="xs:boolean" select="false()"/>
    <xsl:choose>
      <xsl:when test="empty($href) or $linked or not(node())">
        <xsl:call-template name="sg:element">
          <xsl:with-param name="class" select="$class"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="* and _:calls(.)">
        <xsl:call-template name="_:cut-link">
          <xsl:with-param name="href" select="$href"/>
          <xsl:with-param name="class" select="$class"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <a href="{$href}">
          <xsl:call-template name="sg:attributes">
            <xsl:with-param name="class" select="$class"/>
          </xsl:call-template>
          <xsl:apply-templates>
            <xsl:with-param name="linked" tunnel="yes" select="true()"/>
          </xsl:apply-templates>
        </a>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="_:cut-link">
    <xsl:param name="href" as="xs:string"/>
    <xsl:param name="class" as="xs:string*"/>
    <xsl:element name="{if (_:holds-block(.)) then 'div' else 'span'}">
      <xsl:call-template name="sg:attributes">
        <xsl:with-param name="class" select="$class"/>
      </xsl:call-template>
      <xsl:for-each-group select="node()" group-adjacent="_:calls(.)">
        <xsl:choose>
          <xsl:when test="current-grouping-key()">
            <xsl:apply-templates select="current-group()"/>
          </xsl:when>
          <xsl:otherwise>
            <a href="{$href}">
              <xsl:apply-templates select="current-group()">
                <xsl:with-param name="linked" tunnel="yes" select="true()"/>
              </xsl:apply-templates>
            </a>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each-group>
    </xsl:element>
  </xsl:template>

  <!-- Whether something in $node calls a note or the apparatus, or can be focused. -->
  <xsl:function name="_:calls" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="exists($node/descendant-or-self::*[self::note[@sg:place = ('foot', 'end')]
        or self::anchor[@type = 'app-to'] or self::table])"/>
  </xsl:function>

  <!-- Breaks -->

  <xsl:template match="lb">
    <br/>
  </xsl:template>

  <!-- Within a word a line's end is a stroke, as a break would cut the word. -->
  <xsl:template match="lb[@break = 'no']">
    <span class="lb gen">|</span>
  </xsl:template>

  <xsl:template match="pb | cb | gb | milestone">
    <xsl:variable name="unit" as="xs:string" select="if (@unit = 'page') then 'pb'
        else (@unit, local-name())[1]"/>
    <span class="{local-name()} gen" role="{if ($unit eq 'pb') then 'doc-pagebreak' else 'note'}"
        aria-label="{sg:label($messages, $unit || '-name', string(@n))}">
      <xsl:apply-templates select="@sg:id"/>
      <xsl:text>{if (@n) then '[' || sg:label($messages, $unit, @n) || ']' else '|'}</xsl:text>
    </span>
  </xsl:template>

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
  </xsl:template>

  <xsl:template match="anchor">
    <xsl:if test="@sg:id">
      <span id="{@sg:id}"/>
    </xsl:if>
  </xsl:template>

  <!-- What is for indexing and links alone has no text. -->
  <xsl:template match="index | join | joinGrp | link | linkGrp | alt | altGrp | timeline | spanGrp
      | interpGrp | interp | fs | fvLib | certainty | precision | respons | substJoin
      | listTranspose"/>

  <xsl:template match="address">
    <span>
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <xsl:template match="addrLine">
    <span>
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <!-- What an address is made of has no white space of its own. -->
  <xsl:template match="address/*[not(self::addrLine)]" priority="3">
    <xsl:if test="preceding-sibling::*">
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
