<?xml version="1.0" encoding="UTF-8"?>
<!-- The critical apparatus (TC): marks in the text, entries at the foot of their division. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:variable name="_:app-label" select="sg:label($messages, 'app')" as="xs:string"/>
  <xsl:variable name="_:om" select="sg:abbreviation('om')" as="xs:string"/>

  <!-- In the text -->

  <xsl:template match="anchor[@type = 'app-from']">
    <span id="{@sg:id}"/>
  </xsl:template>

  <xsl:template match="anchor[@type = 'app-to']">
    <xsl:variable name="id" select="substring-after(@corresp, '#')" as="xs:string"/>
    <a class="app-ref gen" href="#{$id}" id="{$id}-ref"
        aria-label="{$_:app-label} {replace($id, '^\D+', '')}">°</a>
  </xsl:template>

  <!-- At the foot -->

  <xsl:mode name="sg:entry" on-no-match="deep-skip"/>

  <xsl:template match="app" mode="sg:entry">
    <xsl:call-template name="_:entry-separator"/>
    <xsl:element name="{if (_:holds-block(.)) then 'div' else 'span'}">
      <xsl:attribute name="class" select="'app', 'remark'[_:is-remark(current())]"/>
      <xsl:apply-templates select="@sg:id | @xml:lang | @type"/>
      <xsl:call-template name="_:lemma-witnesses"/>
      <xsl:variable name="kinds" as="xs:string*" select="sg:kinds-of(.)"/>
      <xsl:if test="exists($kinds)">
        <xsl:attribute name="data-kinds" select="$kinds"/>
      </xsl:if>
      <xsl:if test="_:is-remark(.) and empty(lem | rdgGrp/lem) and @from = '#' || @sg:id || '-from'">
        <xsl:call-template name="_:back-link"/>
      </xsl:if>
      <xsl:apply-templates/>
      <xsl:apply-templates select="lem[sg:is-addition(.)][not(sg:tells-extent(.))]" mode="_:without"/>
    </xsl:element>
  </xsl:template>

  <xsl:mode name="_:without" on-no-match="fail"/>

  <!-- Who has nothing there, like the edited text. -->
  <xsl:template match="lem" mode="_:without">
    <xsl:param name="listed" tunnel="yes" as="xs:boolean" select="false()"/>
    <xsl:variable name="sigla" as="node()*">
      <xsl:call-template name="_:witnesses"/>
    </xsl:variable>
    <xsl:if test="exists($sigla) and not($listed)">
      <span class="gen"> (</span>
      <span class="gen" lang="la">{sg:abbreviation('non')}</span>
      <xsl:sequence select="$sigla"/>
      <span class="gen">)</span>
    </xsl:if>
  </xsl:template>

  <!-- The bracket leads back to the text; where the lemma is nothing, the word that says so. -->
  <xsl:template match="lem">
    <xsl:if test="node()">
      <xsl:element name="{if (_:holds-block(.)) then 'div' else 'span'}">
        <xsl:call-template name="sg:attributes"/>
        <xsl:apply-templates/>
      </xsl:element>
    </xsl:if>
    <xsl:call-template name="_:bracket">
      <xsl:with-param name="text" as="xs:string" select="if (node()) then ']' else '°'"/>
    </xsl:call-template>
    <xsl:call-template name="_:witnesses"/>
  </xsl:template>

  <!-- Nothing in the edited text: the word before tells where, and who has nothing either comes last. -->
  <xsl:template match="lem[sg:is-addition(.)]" priority="1">
    <xsl:param name="listed" tunnel="yes" as="xs:boolean" select="false()"/>
    <xsl:for-each select="parent::app[not($listed)] ! sg:word-before(.)">
      <span class="gen">
        <span lang="la">{sg:abbreviation('post')}</span>
        <xsl:text> </xsl:text>
        <span class="context">{.}</span>
        <xsl:text> </xsl:text>
      </span>
    </xsl:for-each>
    <xsl:apply-templates/>
    <xsl:call-template name="_:bracket">
      <xsl:with-param name="text" as="xs:string" select="sg:abbreviation('add')"/>
    </xsl:call-template>
    <xsl:if test="$listed">
      <xsl:call-template name="_:witnesses"/>
    </xsl:if>
  </xsl:template>

  <!-- Who begins or fails there: `post arma: deest A`. -->
  <xsl:template match="lem[sg:tells-extent(.)]" priority="2">
    <xsl:variable name="before" as="xs:string?" select="parent::app ! sg:word-before(.)"/>
    <xsl:if test="exists($before)">
      <span class="gen">
        <span lang="la">{sg:abbreviation('post')}</span>
        <xsl:text> </xsl:text>
        <span class="context">{$before}</span>
      </span>
      <xsl:call-template name="_:bracket">
        <xsl:with-param name="text" as="xs:string" select="':'"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- For the script that shows the text of a witness: who reads the lemma, by name, and who a reading. -->
  <xsl:template name="_:lemma-witnesses" as="attribute()?">
    <xsl:for-each select="(lem | rdgGrp/lem)[1]/@sg:witnesses">
      <xsl:attribute name="data-lem" select="."/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="_:reading-witnesses" as="attribute()?">
    <xsl:if test="@sg:witnesses or @sg:implied">
      <xsl:attribute name="data-wit" select="@sg:witnesses, @sg:implied"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="_:bracket">
    <xsl:param name="text" as="xs:string"/>
    <!-- In a table there is no bracket, as each reading has a place of its own. -->
    <xsl:param name="listed" tunnel="yes" as="xs:boolean" select="false()"/>
    <xsl:variable name="id" select="parent::app/@sg:id" as="attribute()?"/>
    <xsl:choose>
      <xsl:when test="$listed and node()"/>
      <xsl:when test="not($listed) and exists($id) and parent::app/@from = '#' || $id || '-from'">
        <a class="bracket gen" href="#{$id}-ref"
            aria-label="{sg:label($messages, 'back-to-app', replace($id, '^\D+', ''))}">{$text}</a>
      </xsl:when>
      <xsl:otherwise>
        <span class="bracket gen">{$text}</span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="rdg">
    <xsl:call-template name="_:separator"/>
    <xsl:element name="{if (_:holds-block(.)) then 'div' else 'span'}">
      <xsl:call-template name="sg:attributes"/>
      <xsl:call-template name="_:reading-witnesses"/>
      <xsl:choose>
        <!-- In its editor's words, where these say so. -->
        <xsl:when test="@sg:omission and normalize-space()">
          <span class="omission"><xsl:apply-templates/></span>
        </xsl:when>
        <xsl:when test="@sg:omission">
          <span class="gen">{$_:om}</span>
        </xsl:when>
        <xsl:when test="node()">
          <xsl:apply-templates/>
        </xsl:when>
        <xsl:otherwise>
          <span class="copy gen">{@sg:copied}</span>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:element>
    <xsl:call-template name="_:witnesses"/>
  </xsl:template>

  <!-- A verse or the like in a reading that is said to be a copy of another. -->
  <xsl:template match="*[@sg:copied][not(self::rdg)]" priority="6">
    <xsl:element name="{if (_:is-block(.)) then 'div' else 'span'}">
      <xsl:call-template name="sg:attributes"/>
      <span class="copy gen">{@sg:copied}</span>
    </xsl:element>
  </xsl:template>

  <xsl:template match="rdgGrp">
    <xsl:call-template name="_:separator"/>
    <xsl:element name="{if (_:holds-block(.)) then 'div' else 'span'}">
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates/>
    </xsl:element>
    <xsl:call-template name="_:witnesses"/>
  </xsl:template>

  <!-- Between readings; the bracket of a lemma that names no witness, or a word of the editor's
       in a group, is separator enough. -->
  <xsl:template name="_:separator">
    <xsl:param name="listed" tunnel="yes" as="xs:boolean" select="false()"/>
    <xsl:variable name="before" select="preceding-sibling::*[1]" as="element()?"/>
    <xsl:if test="$before and not($listed)">
      <span class="gen">{if ($before[self::lem][sg:is-addition(.)] or $before[self::lem][empty(_:named-at(., false())) and not(@sg:implied and $lemma-witnesses eq 'inferred')]
          or parent::rdgGrp and $before[self::note]) then ' ' else ' : '}</span>
    </xsl:if>
  </xsl:template>

  <!-- Who reads so: manuscripts, then scholars, and that it is a conjecture. -->
  <xsl:template name="_:witnesses">
    <xsl:param name="listed" tunnel="yes" as="xs:boolean" select="false()"/>
    <xsl:variable name="named" as="xs:string*" select="_:named-at(., $listed)"/>
    <xsl:if test="exists($named)">
      <xsl:text> </xsl:text>
      <span class="sigla gen">{$named}</span>
    </xsl:if>
    <xsl:for-each select="sg:word-of-cause(.)">
      <span class="gen" lang="la">{.}</span>
    </xsl:for-each>
    <xsl:if test="@sg:implied and (self::rdg or $lemma-witnesses eq 'inferred')">
      <xsl:text> </xsl:text>
      <span class="inferred sigla gen" title="{sg:label($messages, 'inferred')}">({tokenize(@sg:implied) ! sg:siglum-of(.)})</span>
    </xsl:if>
  </xsl:template>

  <!-- In a negative apparatus the manuscripts that have the lemma are not named, but in a table of all; scholars are. -->
  <xsl:function name="_:named-at" as="xs:string*">
    <xsl:param name="reading" as="element()"/>
    <xsl:param name="all" as="xs:boolean"/>
    <xsl:sequence select="
        $reading/@sg:sigla[$all or $lemma-witnesses ne 'hidden' or not($reading/self::lem)],
        sg:word-of-conjecture($reading),
        $reading/@sg:sources"/>
  </xsl:function>

  <xsl:template match="rdg[count(node()) eq 1]/space" priority="1">
    <span class="space gen" lang="la">{sg:word-of-space(.)}</span>
    <xsl:apply-templates/>
  </xsl:template>

  <!-- As `(G a.c. corr. G¹)`. -->
  <xsl:template match="witDetail">
    <xsl:text> </xsl:text>
    <xsl:element name="{if (_:holds-block(.)) then 'div' else 'span'}">
      <xsl:call-template name="sg:attributes"/>
      <span class="gen">(</span>
      <span class="sigla gen">{@sg:sigla}</span>
      <xsl:if test="@type">
        <span class="gen">{' ' || (sg:abbreviation(@type), sg:label($messages, @type))[1]}</span>
      </xsl:if>
      <xsl:text>{' '[current()/node()]}</xsl:text>
      <xsl:apply-templates/>
      <span class="gen">)</span>
    </xsl:element>
  </xsl:template>

  <xsl:template match="app/note | rdgGrp/note" priority="2">
    <xsl:text> </xsl:text>
    <xsl:call-template name="sg:element"/>
  </xsl:template>

  <xsl:template match="wit">
    <xsl:text> </xsl:text>
    <xsl:call-template name="sg:element">
      <xsl:with-param name="class" select="'wit', 'sigla'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Within a reading an apparatus of its own. -->
  <xsl:template match="app">
    <xsl:element name="{if (_:holds-block(.)) then 'div' else 'span'}">
      <xsl:call-template name="sg:attributes">
        <xsl:with-param name="class" select="'app', 'nested'"/>
      </xsl:call-template>
      <xsl:call-template name="_:lemma-witnesses"/>
      <span class="gen">[</span>
      <xsl:apply-templates>
        <xsl:with-param name="listed" tunnel="yes" select="false()"/>
      </xsl:apply-templates>
      <span class="gen">]</span>
    </xsl:element>
  </xsl:template>

  <!-- Where a witness begins, ends, or fails. -->
  <xsl:template match="witStart | witEnd | lacunaStart | lacunaEnd">
    <span class="{local-name()} gen" data-wit="{@sg:bounded}"> [{string-join((@sg:sigla[.][not(. = ancestor::rdg[1]/@sg:sigla)],
        sg:abbreviation(local-name())), ' ')}] </span>
    <xsl:apply-templates/>
  </xsl:template>

</xsl:stylesheet>
