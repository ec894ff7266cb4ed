<?xml version="1.0" encoding="UTF-8"?>
<!-- Representation of primary sources (PH), with the editorial elements of CO that go with it. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!--
    The ways to see a transcription, one at a time; style alone obeys them, no script is needed. The edited text has the
    editor's signs, the normalised one is without them, the diplomatic one has what stands in the source; the last one
    shows both.
  -->
  <xsl:template name="_:views">
    <!-- By name first: this looks at every element of the text. -->
    <xsl:variable name="text" select="self::TEI/(* except (teiHeader, standOff)), self::div" as="element()*"/>
    <xsl:if test="$text/descendant::choice or $text/descendant::add or $text/descendant::del
        or $text/descendant::supplied or $text/descendant::surplus or $text/descendant::ex">
      <fieldset class="views gen" lang="{$_:interface}" dir="{sg:dir($_:interface)}">
        <legend>{sg:label($messages, 'view')}</legend>
        <xsl:for-each select="'edited', 'normalised', 'diplomatic', 'interventions'">
          <label>
            <input type="radio" name="siglum-view" id="siglum-{.}">
              <xsl:if test=". = 'edited'">
                <xsl:attribute name="checked" select="'checked'"/>
              </xsl:if>
            </input>
            <xsl:text> {sg:label($messages, 'view-' || .)}</xsl:text>
          </label>
        </xsl:for-each>
      </fieldset>
    </xsl:if>
  </xsl:template>

  <!-- What was erased on stone stands in double brackets, anything else is struck out. -->
  <xsl:template match="del">
    <del>
      <xsl:call-template name="sg:attributes">
        <xsl:with-param name="class" select="'del', 'erased'[exists(sg:signs(current()))]"/>
      </xsl:call-template>
      <xsl:call-template name="_:enclosed"/>
    </del>
  </xsl:template>

  <xsl:template match="subst">
    <xsl:call-template name="sg:element"/>
  </xsl:template>

  <!-- Raised between half brackets; where it was added is said to who hovers and who listens. -->
  <xsl:template match="add">
    <xsl:variable name="place" select="string((@place, 'inline')[1])" as="xs:string"/>
    <xsl:variable name="said" as="xs:string" select="sg:label($messages, 'add') || ' ' ||
        string-join(tokenize($place) ! sg:label($messages, 'place-' || .), ', ')"/>
    <ins title="{$said}">
      <xsl:call-template name="sg:attributes">
        <xsl:with-param name="class" select="'add', tokenize($place) ! ('place-' || .)"/>
      </xsl:call-template>
      <span class="gen aside">[{$said}: </span>
      <xsl:apply-templates/>
      <span class="gen aside">]</span>
    </ins>
  </xsl:template>

  <xsl:template match="supplied | surplus | ex">
    <xsl:element name="{if (_:is-block(.) or _:holds-block(.)) then 'div' else 'span'}">
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates select="@reason" mode="_:said"/>
      <xsl:call-template name="_:enclosed"/>
    </xsl:element>
  </xsl:template>

  <!-- What something holds, between its signs; those within a lacuna show only where the rest of it does not. -->
  <xsl:template name="_:enclosed">
    <xsl:param name="content" as="item()*">
      <xsl:apply-templates/>
    </xsl:param>
    <xsl:variable name="signs" as="xs:string*" select="sg:signs(.)"/>
    <xsl:where-populated>
      <span class="{'gen', 'within'[sg:goes-on-before(current())]}">{$signs[1]}</span>
    </xsl:where-populated>
    <xsl:sequence select="$content"/>
    <xsl:where-populated>
      <span class="{'gen', 'within'[sg:goes-on-after(current())]}">{$signs[2]}</span>
    </xsl:where-populated>
  </xsl:template>

  <xsl:mode name="_:said" on-no-match="deep-skip"/>

  <xsl:template match="@reason" mode="_:said">
    <xsl:attribute name="title" select="sg:label($messages, local-name(..)) || ': '
        || sg:label($messages, .)"/>
  </xsl:template>

  <xsl:template match="unclear | damage | restore | mod | corr[not(parent::choice)]">
    <xsl:element name="{if (_:is-block(.) or _:holds-block(.)) then 'div' else 'span'}">
      <xsl:call-template name="sg:attributes"/>
      <xsl:attribute name="title" select="string-join((sg:label($messages, local-name()),
          @reason ! sg:label($messages, .)), ': ')"/>
      <xsl:apply-templates/>
      <xsl:if test="self::unclear">
        <span class="gen aside"> [{sg:label($messages, 'unclear')}]</span>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <xsl:template match="gap | ellipsis">
    <span class="gap" title="{_:extent(.)}">
      <xsl:apply-templates select="@sg:id"/>
      <xsl:call-template name="_:enclosed">
        <xsl:with-param name="content" as="item()*">
          <span class="gen">{sg:gap-sign(.)}</span>
          <xsl:if test="node()">
            <xsl:text> </xsl:text>
            <xsl:apply-templates/>
          </xsl:if>
        </xsl:with-param>
      </xsl:call-template>
    </span>
  </xsl:template>

  <xsl:template match="rdg//gap[@reason = ('omitted', 'omission')][not(node())]" priority="1">
    <span class="gap gen" lang="la">{$_:om}</span>
  </xsl:template>

  <xsl:function name="_:extent" as="xs:string">
    <xsl:param name="gap" as="element()"/>
    <xsl:sequence select="string-join((sg:label($messages, local-name($gap)),
        $gap/@reason ! sg:label($messages, .), sg:amount($gap, $messages)[.]), ', ')"/>
  </xsl:function>

  <!-- One blank for a character, as many as there are for more, up to a line's third. -->
  <xsl:template match="space">
    <xsl:variable name="wide" as="xs:integer" select="if (@quantity castable as xs:integer and sg:is-of-letters(.)) then min((20, xs:integer(@quantity))) else 2"/>
    <span class="space gen">{' ' || string-join((2 to $wide) ! '&#xA0;')}</span>
    <xsl:apply-templates/>
  </xsl:template>

  <!-- A sign without a form of its own, as a leaf between words. -->
  <xsl:template match="g[not(node())]" priority="1">
    <span class="g gen">{sg:glyph(.)}</span>
  </xsl:template>

  <xsl:template match="handShift">
    <xsl:variable name="hand" as="xs:string" select="sg:new-hand(.)"/>
    <span class="handShift gen">
      <xsl:apply-templates select="@sg:id"/>
      <xsl:text>[{sg:label($messages, 'handShift')}</xsl:text>
      <xsl:if test="$hand">: {$hand}</xsl:if>
      <xsl:text>] </xsl:text>
    </span>
    <xsl:apply-templates/>
  </xsl:template>

  <!-- Running heads, catchwords and signatures stand apart from the text that they interrupt. -->
  <xsl:template match="fw">
    <xsl:call-template name="sg:element"/>
  </xsl:template>

  <!-- A transcription by surfaces and zones, in the order of its encoding. -->
  <xsl:template match="sourceDoc | surfaceGrp | surface | zone | line | path">
    <div>
      <xsl:call-template name="sg:attributes">
        <xsl:with-param name="class" select="local-name(), 'text'[current()/self::sourceDoc]"/>
      </xsl:call-template>
      <xsl:for-each select="self::zone/@type[not(. = ('main', 'text', 'body'))]">
        <span class="zone-name gen" lang="">{replace(., '[_-]', ' ')}</span>
      </xsl:for-each>
      <xsl:apply-templates/>
      <xsl:if test="self::sourceDoc">
        <xsl:call-template name="sg:apparatus"/>
      </xsl:if>
    </div>
  </xsl:template>

  <xsl:template match="seal | metamark | secl">
    <xsl:call-template name="sg:element"/>
  </xsl:template>

  <xsl:template match="addSpan | damageSpan | delSpan | redo | undo | retrace">
    <xsl:apply-templates/>
  </xsl:template>

</xsl:stylesheet>
