<?xml version="1.0" encoding="UTF-8"?>
<!--
  White space, decided once. In element-only content it is no text; elsewhere a run is one space; blocks have none at
  their edges; @break="no" joins the word; xml:space="preserve" is honoured.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" exclude-result-prefixes="#all">

  <!--
    Elements whose content (TEI P5) is elements that stand as blocks: white space in them is no text, and their children
    have edges. Where such an element would run on in a line (biblStruct, cit), its spaces are kept: they part words.
  -->
  <xsl:variable static="yes" name="_:structural" as="map(xs:string, xs:boolean)" select="map:merge(('TEI teiCorpus teiHeader fileDesc titleStmt editionStmt publicationStmt seriesStmt sourceDesc encodingDesc profileDesc',
      'revisionDesc text front body back group floatingText div div1 div2 div3 div4 div5 div6 div7 lg list listBibl listWit',
      'listApp listPerson listPlace listOrg listEvent listObject listNym listRelation table row sp spGrp castList castGroup',
      'figure standOff facsimile surface surfaceGrp zone sourceDoc correspDesc correspAction correspContext msDesc',
      'msIdentifier msContents msPart physDesc objectDesc supportDesc handDesc history additional titlePage docTitle',
      'langUsage particDesc settingDesc textClass availability charDecl tagsDecl classDecl taxonomy listChange',
      'listPrefixDef postscript person place org event object nym personGrp') ! tokenize(.) ! map { .: true() })"/>

  <!-- Elements within a line whose content is elements only: the white space between readings is none of the text. -->
  <xsl:variable static="yes" name="_:alternatives" as="map(xs:string, xs:boolean)" select="map:merge(('app rdgGrp choice subst') ! tokenize(.) ! map { .: true() })"/>

  <xsl:variable static="yes" name="_:no-space" as="map(xs:string, xs:boolean)" select="map:merge(($_:structural, $_:alternatives))"/>

  <!-- Empty elements in the flow of the text: they stand between its characters, not at its edges. -->
  <xsl:variable static="yes" name="_:milestones" as="xs:string*" select="'pb', 'lb', 'cb', 'gb', 'milestone', 'anchor', 'handShift', 'fw'"/>

  <xsl:variable name="_:has-preserved" as="xs:boolean" select="exists($document//@xml:space)"/>

  <xsl:mode name="_:text"/>

  <xsl:template match="text()" mode="#default sg:entry _:flat _:text">
    <xsl:variable name="run" as="xs:string" select="normalize-space(.)"/>
    <xsl:choose>
      <xsl:when test="$run eq string(.)">
        <xsl:value-of select="$run"/>
      </xsl:when>
      <!-- A word that goes on has none in any case. -->
      <xsl:when test="$_:has-preserved and _:preserved(..)">
        <xsl:variable name="before" as="xs:string" select="if (following-sibling::node()[1]/self::*/@break = 'no') then replace(., '\s+$', '') else string(.)"/>
        <xsl:value-of select="if (preceding-sibling::node()[1]/self::*/@break = 'no') then replace($before, '^\s+', '') else $before"/>
      </xsl:when>
      <xsl:when test="$run ne ''">
        <xsl:value-of select="
            (if (sg:is-space(substring(., 1, 1)) and not(_:at-start(.) or _:repeats-before(.))) then ' ' else '') || $run
            || (if (sg:is-space(substring(., string-length(.))) and not(_:at-end(.) or _:repeats-after(.))) then ' ' else '')"/>
      </xsl:when>
      <xsl:when test="$_:no-space(local-name(..)) or _:at-start(.) or _:at-end(.) or _:repeats-before(.) or _:repeats-after(.)"/>
      <xsl:otherwise>
        <xsl:text> </xsl:text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:function name="sg:is-space" as="xs:boolean">
    <xsl:param name="character" as="xs:string"/>
    <xsl:sequence select="normalize-space($character) = ''"/>
  </xsl:function>

  <xsl:function name="_:preserved" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/ancestor-or-self::*[@xml:space][1]/@xml:space = 'preserve'"/>
  </xsl:function>

  <!-- Whether white space at the start of this node is at the start of its block, or after a break within a word. -->
  <xsl:function name="_:at-start" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="before" as="node()?"
      select="$node/preceding-sibling::node()[not(_:is-edge-milestone(.))][1]"/>
    <xsl:sequence select="
        $node/preceding-sibling::*[1][@break = 'no'] is $node/preceding-sibling::node()[1]
        or (if ($before) then sg:is-block($before) and not($before/self::tei:note)
            else sg:is-block($node/..) or _:at-start($node/..))"/>
  </xsl:function>

  <!-- Whether white space at the end of this node is at the end of its block, or before a break within a word. -->
  <xsl:function name="_:at-end" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="after" as="node()?"
      select="$node/following-sibling::node()[not(_:is-edge-milestone(.))][1]"/>
    <xsl:sequence select="
        exists($node/following-sibling::node()[1][self::*[@break = 'no']])
        or (if ($after) then sg:is-block($after) and not($after/self::tei:note)
            else sg:is-block($node/..) or _:at-end($node/..))"/>
  </xsl:function>

  <!--
    White space at the start or end of an element within a line, where there is some beside that element too: the run is one space, and
    a quotation mark or a link would hold the other.
  -->
  <xsl:function name="_:repeats-before" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:variable name="before" as="xs:string" select="if ($text/preceding-sibling::node()) then ''
        else _:text-beside($text/.., function($element) { $element/preceding-sibling::node()[1] })"/>
    <xsl:sequence select="matches($before, '\s$')"/>
  </xsl:function>

  <xsl:function name="_:repeats-after" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:variable name="after" as="xs:string" select="if ($text/following-sibling::node()) then ''
        else _:text-beside($text/.., function($element) { $element/following-sibling::node()[1] })"/>
    <xsl:sequence select="matches($after, '^\s')"/>
  </xsl:function>

  <!-- The text right beside an element, by what gives its next sibling on that side; none where that is no text. -->
  <xsl:function name="_:text-beside" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="next" as="function(element()) as node()?"/>
    <xsl:variable name="sibling" as="node()?" select="$element[not($_:alternatives(local-name(..)))] ! $next(.)"/>
    <xsl:sequence select="
        if ($sibling) then string($sibling/self::text())
        else if (sg:is-block($element) or empty($element/parent::*)) then ''
        else _:text-beside($element/.., $next)"/>
  </xsl:function>

  <!-- Elements that stand as blocks wherever they are. -->
  <xsl:variable static="yes" name="_:blocks" as="map(xs:string, xs:boolean)" select="map:merge(('p ab l lg sp speaker head trailer list item table row cell opener closer salute signed dateline address addrLine',
      'byline epigraph argument postscript titlePage titlePart docTitle docImprint docEdition castList castItem',
      'listBibl biblStruct floatingText text front body back group div div1 div2 div3 div4 div5 div6 div7 listPerson listPlace',
      'listOrg listEvent listWit listApp spGrp note superEntry entry entryFree') ! tokenize(.) ! map { .: true() })"/>

  <!-- Elements that stand as blocks when they hold blocks, and run on in the line otherwise. -->
  <xsl:variable static="yes" name="_:both" as="map(xs:string, xs:boolean)" select="map:merge(('quote q cit stage label bibl add del supplied unclear rdg lem seg said foreign ref desc surplus damage') ! tokenize(.) ! map { .: true() })"/>

  <!-- Whether a node stands as a block of its own. -->
  <xsl:function name="sg:is-block" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        not($node instance of element()) and not($node instance of text())
        or $node instance of element() and (
          $_:blocks(local-name($node))
          or $_:structural(local-name($node/..)) and not($node/self::tei:app) and not(local-name($node) = $_:milestones)
          or $_:both(local-name($node)) and sg:holds-blocks($node)
          or $node/self::tei:figure and not(_:runs-on($node)))"/>
  </xsl:function>

  <!-- A figure without a caption in a line of text runs on with it. -->
  <xsl:function name="_:runs-on" as="xs:boolean">
    <xsl:param name="figure" as="element(tei:figure)"/>
    <xsl:sequence select="empty($figure/(tei:head | tei:p)) and exists($figure/../text()[normalize-space()])"/>
  </xsl:function>

  <!-- Whether an element has a child that is a block. -->
  <xsl:function name="sg:holds-blocks" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element/*[not(self::tei:note)][$_:blocks(local-name()) or ($_:both(local-name()) or self::tei:app) and sg:holds-blocks(.)
          or self::tei:figure and not(_:runs-on(.))])"/>
  </xsl:function>

  <xsl:function name="_:is-edge-milestone" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        ($node instance of element() and local-name($node) = $_:milestones)
        or ($node instance of text() and not(normalize-space($node)))
        or $node instance of comment() or $node instance of processing-instruction()"/>
  </xsl:function>

</xsl:stylesheet>
