<?xml version="1.0" encoding="UTF-8"?>
<!-- TC: entries of the apparatus, and the conspectus of sigla. Those whose lemma has no place in the text stand at the end of their division. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <xsl:key name="_:entries" match="listApp/app" use="string(@sg:in)"/>
  <!-- The division, else the text, that something stands in. -->
  <xsl:function name="sg:division" as="element()?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/ancestor::*[self::div or self::floatingText or self::text or self::div1 or self::div2 or self::div3
      or self::div4 or self::div5 or self::div6 or self::div7][1]"/>
  </xsl:function>

  <!--
    Whether what an editor changed is an entry: what choice replaces, and all of it where a setting says how to print it. A choice in a note,
    a heading or another choice keeps its alternatives beside it; one without any has nothing to say.
  -->
  <xsl:function name="sg:is-listed-apart" as="xs:boolean">
    <xsl:param name="changed" as="element()"/>
    <xsl:sequence select="(exists($changed/self::choice/*[2]) or not($changed/self::choice) and sg:is-set-for-print('interventions'))
      and exists(sg:division($changed)/@sg:id)
      and empty($changed/(ancestor::choice | ancestor::note | ancestor::app | ancestor::head | ancestor::table | ancestor::*[@sg:register]))"/>
  </xsl:function>

  <xsl:template name="sg:apparatus">
    <xsl:variable name="entries" as="element(app)*" select="key('_:entries', string(@sg:id))[not(sg:has-place(.))]"/>
    <xsl:if test="exists($entries)">
      <xsl:call-template name="_:apparatus">
        <xsl:with-param name="entries" select="$entries"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="_:apparatus">
    <xsl:param name="entries" as="element()*"/>
    <fo:block xsl:use-attribute-sets="apparatus-rule"><fo:leader xsl:use-attribute-sets="short-rule"/></fo:block>
    <fo:block xsl:use-attribute-sets="apparatus">
      <xsl:iterate select="$entries">
        <xsl:param name="last" as="xs:string" select="''"/>
        <xsl:variable name="number" as="xs:string" select="string((@sg:n, @loc, ancestor::*[@sg:n][1]/@sg:n)[1])"/>
        <xsl:if test="position() gt 1"><xsl:text>&#x2002; </xsl:text></xsl:if>
        <xsl:if test="$number ne '' and $number ne $last">
          <fo:inline xsl:use-attribute-sets="apparatus-number"><xsl:value-of select="$number"/></fo:inline>
          <xsl:text>&#xA0;</xsl:text>
        </xsl:if>
        <xsl:call-template name="sg:apparatus-entry">
          <xsl:with-param name="has-line" tunnel="yes" select="false()"/>
        </xsl:call-template>
        <xsl:next-iteration>
          <xsl:with-param name="last" select="$number"/>
        </xsl:next-iteration>
      </xsl:iterate>
    </fo:block>
  </xsl:template>

  <xsl:template name="sg:apparatus-entry" as="element(fo:inline)">
    <fo:inline role="Note">
      <xsl:attribute name="id" select="sg:lemma-id(.)"/>
      <xsl:sequence select="sg:position(.)"/>
      <xsl:choose>
        <xsl:when test="self::choice">
          <xsl:call-template name="_:choice-entry">
            <xsl:with-param name="flat" tunnel="yes" select="true()"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:when test="@sg:layer eq 'interventions'"><xsl:call-template name="_:intervention-entry"/></xsl:when>
        <xsl:when test="not(self::app)">
          <xsl:apply-templates select="." mode="sg:remark">
            <xsl:with-param name="flat" tunnel="yes" select="true()"/>
          </xsl:apply-templates>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="* | text()[normalize-space()]">
            <xsl:with-param name="flat" tunnel="yes" select="true()"/>
          </xsl:apply-templates>
          <xsl:apply-templates select="lem[sg:is-addition(.)][not(sg:tells-extent(.))]" mode="_:without"/>
        </xsl:otherwise>
      </xsl:choose>
    </fo:inline>
  </xsl:template>

  <xsl:template name="_:choice-entry">
    <xsl:variable name="preferred" as="element()?" select="sg:preferred(.)"/>
    <xsl:value-of select="sg:plain-text($preferred)"/>
    <xsl:call-template name="sg:occurrence"/>
    <xsl:text>] </xsl:text>
    <xsl:for-each select="* except $preferred">
      <xsl:if test="position() gt 1">, </xsl:if>
      <xsl:call-template name="sg:alternative"/>
    </xsl:for-each>
  </xsl:template>

  <!-- Without words of its own in the text it has no lemma: `lac. (3 lines)`. -->
  <xsl:template name="_:intervention-entry">
    <xsl:if test="@sg:lemma">
      <xsl:value-of select="@sg:lemma"/>
      <xsl:call-template name="sg:occurrence"/>
      <xsl:text>] </xsl:text>
    </xsl:if>
    <fo:inline xsl:use-attribute-sets="editorial"><xsl:value-of select="sg:intervention-name(.)"/></fo:inline>
    <xsl:value-of select="sg:replaced-words(.) ! (' ' || .)"/>
    <xsl:for-each select="sg:circumstances(., $messages)[.]">
      <xsl:text> </xsl:text>
      <fo:inline xml:lang="{($messages('xml:lang'), 'en')[1]}"><xsl:value-of select="'(' || . || ')'"/></fo:inline>
    </xsl:for-each>
  </xsl:template>

  <!-- What parts the pieces of an entry goes before each, so that none ends in a blank. -->
  <xsl:template match="app//lem">
    <xsl:call-template name="sg:lemma"/>
    <xsl:call-template name="sg:occurrence"/>
    <xsl:text>]</xsl:text>
    <xsl:call-template name="_:witnesses"/>
  </xsl:template>

  <!-- A remark on a place: it has neither lemma nor readings. -->
  <xsl:template match="lem[empty(node() except anchor)][empty(ancestor::app[1]//rdg)]" priority="1"/>

  <!-- The edited text has nothing there: `post Arma add.`, and after the readings who has nothing either: `(non A)`. -->
  <xsl:template match="lem[sg:is-addition(.)]" priority="1">
    <xsl:for-each select="parent::app ! sg:word-before(.)">
      <fo:inline xsl:use-attribute-sets="editorial"><xsl:value-of select="sg:abbreviation('post')"/></fo:inline>
      <xsl:value-of select="' ' || . || ' '"/>
    </xsl:for-each>
    <fo:inline xsl:use-attribute-sets="editorial"><xsl:value-of select="sg:abbreviation('add')"/></fo:inline>
  </xsl:template>

  <!-- Who begins or fails there: `post arma: deest A`. -->
  <xsl:template match="lem[sg:tells-extent(.)]" priority="2">
    <xsl:for-each select="parent::app ! sg:word-before(.)">
      <fo:inline xsl:use-attribute-sets="editorial"><xsl:value-of select="sg:abbreviation('post')"/></fo:inline>
      <xsl:value-of select="' ' || . || ':'"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:mode name="_:without" on-no-match="fail"/>

  <xsl:template match="lem" mode="_:without">
    <xsl:variable name="sigla" as="node()*"><xsl:call-template name="_:witnesses"/></xsl:variable>
    <xsl:if test="exists($sigla)">
      <xsl:text> (</xsl:text>
      <fo:inline xsl:use-attribute-sets="editorial"><xsl:value-of select="sg:abbreviation('non')"/></fo:inline>
      <xsl:sequence select="$sigla"/>
      <xsl:text>)</xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template match="rdg">
    <xsl:choose>
      <xsl:when test="preceding-sibling::rdg or preceding-sibling::rdgGrp or parent::rdgGrp/(preceding-sibling::rdg | preceding-sibling::rdgGrp)">, </xsl:when>
      <xsl:when test="ancestor::app[1]/lem[@sg:sigla[. ne ''] or @sg:sources[. ne '']][not(sg:is-addition(.))]">; </xsl:when>
      <xsl:otherwise><xsl:text> </xsl:text></xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates select="." mode="_:reading"/>
  </xsl:template>

  <xsl:mode name="_:reading" on-no-match="deep-skip"/>

  <xsl:template match="rdg" mode="_:reading">
    <fo:inline>
      <!-- One that stands right in a lemma is in the text and in its entry: its identifier there only. -->
      <xsl:sequence select="sg:identity(.)[current()/ancestor::app], sg:language(.)"/>
      <xsl:choose>
        <xsl:when test="not(@sg:omission)"><xsl:apply-templates/></xsl:when>
        <!-- In its editor's words, where these say so. -->
        <xsl:when test="normalize-space()"><fo:inline xsl:use-attribute-sets="editorial"><xsl:apply-templates/></fo:inline></xsl:when>
        <xsl:otherwise><fo:inline xsl:use-attribute-sets="editorial"><xsl:value-of select="sg:abbreviation('om')"/></fo:inline></xsl:otherwise>
      </xsl:choose>
      <xsl:value-of select="@sg:copied"/>
    </fo:inline>
    <xsl:call-template name="_:witnesses"/>
  </xsl:template>

  <xsl:template name="_:witnesses">
    <xsl:variable name="names" as="xs:string*" select="(tokenize(@sg:sigla), tokenize(@sg:sources))[not(current()/self::lem and $lemma-witnesses eq 'hidden')]"/>
    <xsl:for-each select="sg:word-of-conjecture(.)">
      <xsl:text> </xsl:text>
      <fo:inline xsl:use-attribute-sets="editorial"><xsl:value-of select="."/></fo:inline>
    </xsl:for-each>
    <xsl:if test="exists($names)">
      <xsl:text> </xsl:text>
      <fo:inline xsl:use-attribute-sets="sigla"><xsl:sequence select="_:sigla($names, root(.))"/></fo:inline>
    </xsl:if>
    <xsl:for-each select="sg:word-of-cause(.)">
      <fo:inline xsl:use-attribute-sets="editorial"><xsl:value-of select="."/></fo:inline>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="rdg[count(node()) eq 1]/space">
    <fo:inline xsl:use-attribute-sets="editorial"><xsl:value-of select="sg:word-of-space(.)"/></fo:inline>
  </xsl:template>

  <!-- Sigla as the list of witnesses writes them, with the raised numbers of hands. -->
  <xsl:key name="_:siglum" match="abbr[@type = 'siglum'][hi]" use="translate(normalize-space(.), ' ', '&#xA0;')"/>

  <xsl:function name="_:sigla" as="node()*">
    <xsl:param name="names" as="xs:string*"/>
    <xsl:param name="document" as="node()"/>
    <xsl:for-each select="$names">
      <xsl:variable name="abbr" as="element()?" select="key('_:siglum', ., $document)[1]"/>
      <xsl:if test="position() gt 1"><xsl:text> </xsl:text></xsl:if>
      <xsl:variable name="set" as="node()*"><xsl:apply-templates select="$abbr/node()"/></xsl:variable>
      <xsl:apply-templates select="$set" mode="_:once-more"/>
      <xsl:value-of select=".[empty($abbr)]"/>
    </xsl:for-each>
  </xsl:function>

  <!-- What has been set elsewhere has its identity there. -->
  <xsl:mode name="_:once-more" on-no-match="shallow-copy"/>

  <xsl:template match="@id" mode="_:once-more"/>

  <!-- In an entry of the apparatus all is one line: a stroke stands between paragraphs or verses. -->
  <xsl:template match="lem//p | rdg//p | lem//ab | rdg//ab | lem//l | rdg//l | lem//lg | rdg//lg" priority="4">
    <xsl:param name="lead" as="node()*" select="()"/>
    <xsl:if test="preceding-sibling::*[1][self::p or self::ab or self::l or self::lg]"> / </xsl:if>
    <xsl:sequence select="$lead"/>
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="rdgGrp | listApp">
    <xsl:apply-templates select="* | text()[normalize-space()]"/>
  </xsl:template>

  <!-- A remark on an attestation: who, unless the reading has just named them alone; then what, by its type if it has no words. -->
  <xsl:template match="witDetail">
    <xsl:variable name="words" as="xs:string" select="if (normalize-space()) then '' else string(@type[. ne ''] ! (sg:abbreviation(.), sg:label($messages, .))[1])"/>
    <xsl:variable name="named" as="xs:string?" select="preceding-sibling::*[self::rdg or self::lem][1]/@sg:sigla"/>
    <xsl:variable name="names" as="xs:string*" select="tokenize(@sg:sigla[not(. = $named)])"/>
    <xsl:if test="normalize-space() or $words ne ''">
      <xsl:text> (</xsl:text>
      <xsl:if test="exists($names)">
        <fo:inline xsl:use-attribute-sets="sigla"><xsl:sequence select="_:sigla($names, root(.))"/></fo:inline>
        <xsl:text> </xsl:text>
      </xsl:if>
      <fo:inline xsl:use-attribute-sets="editorial">
        <xsl:sequence select="sg:identity(.)[name() = 'id']"/>
        <xsl:value-of select="$words"/>
        <xsl:apply-templates/>
      </fo:inline>
      <xsl:text>)</xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template match="app/note | rdgGrp/note" priority="3">
    <xsl:variable name="is-in-brackets" as="xs:boolean" select="matches(., '^\s*[(\[].*[)\]]\s*$') or exists(ancestor::app[1][@sg:layer][not(.//rdg)])"/>
    <xsl:value-of select="if ($is-in-brackets) then ' ' else ' ('"/>
    <fo:inline xsl:use-attribute-sets="editorial"><xsl:sequence select="sg:attributes(.)[not(self::attribute(sg:at))]"/><xsl:apply-templates/></fo:inline>
    <xsl:value-of select="if ($is-in-brackets) then '' else ')'"/>
  </xsl:template>

  <!-- An entry within a reading: its lemma is the reading's text, the rest stands in brackets. -->
  <xsl:template match="app">
    <xsl:variable name="lemma" as="element()?" select="(lem, rdg)[1]"/>
    <xsl:apply-templates select="$lemma/node()"/>
    <xsl:if test="* except $lemma">
      <xsl:text> [</xsl:text>
      <xsl:for-each select="$lemma"><xsl:call-template name="_:witnesses"/></xsl:for-each>
      <xsl:apply-templates select="* except $lemma"/>
      <xsl:text>]</xsl:text>
    </xsl:if>
    <xsl:apply-templates select="text()[normalize-space()]"/>
  </xsl:template>

  <!-- TEI has them empty; what one holds all the same is text. -->
  <xsl:template match="witStart | witEnd | lacunaStart | lacunaEnd"><xsl:apply-templates/></xsl:template>

  <xsl:template match="lacunaStart[ancestor::app] | lacunaEnd[ancestor::app] | witStart[ancestor::app] | witEnd[ancestor::app]">
    <xsl:value-of select="' '[current()/preceding-sibling::node()]"/>
    <fo:inline xsl:use-attribute-sets="editorial">
      <xsl:value-of select="sg:abbreviation(local-name())"/>
    </fo:inline>
    <xsl:if test="node()"><xsl:text> </xsl:text><xsl:apply-templates/></xsl:if>
    <xsl:value-of select="' '[current()/following-sibling::node()]"/>
  </xsl:template>

  <!-- Conspectus of sigla -->

  <xsl:template match="listWit">
    <fo:block><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <!-- The siglum may be all that is said of it. -->
  <xsl:template match="witness">
    <fo:block xsl:use-attribute-sets="entry">
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:choose>
        <xsl:when test="sg:is-siglum(.)">
          <fo:inline xsl:use-attribute-sets="siglum"><xsl:apply-templates/></fo:inline>
        </xsl:when>
        <xsl:otherwise>
          <xsl:if test="not(abbr[@type = 'siglum']) and (@n | @xml:id)">
            <fo:inline xsl:use-attribute-sets="siglum"><xsl:value-of select="(@n, @xml:id)[1]"/></fo:inline>
            <xsl:text>&#x2003;</xsl:text>
          </xsl:if>
          <xsl:apply-templates/>
        </xsl:otherwise>
      </xsl:choose>
    </fo:block>
  </xsl:template>

  <xsl:template match="abbr[@type = 'siglum']">
    <fo:inline xsl:use-attribute-sets="siglum"><xsl:sequence select="sg:attributes(.)[not(self::attribute(sg:at))]"/><xsl:apply-templates/></fo:inline>
    <xsl:if test="sg:is-label(.)"><xsl:text>&#x2002;</xsl:text></xsl:if>
  </xsl:template>

</xsl:stylesheet>
