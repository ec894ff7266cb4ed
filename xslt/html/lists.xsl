<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists of every kind (CO, and the list elements of ND, MS, TC). -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- They stand on the pages of the registers. -->
  <xsl:template match="list[@sg:register] | listBibl[@sg:register] | listPerson[@sg:register]
      | listPlace[@sg:register] | listOrg[@sg:register] | listEvent[@sg:register]
      | listObject[@sg:register] | listNym[@sg:register]" priority="3"/>

  <xsl:template match="list | listBibl | listWit | listPerson | listPlace | listOrg | listEvent
      | listObject | listNym | listRelation | listChange">
    <xsl:variable name="items" as="element()*" select="* except (head, pb, cb, gb, lb, milestone,
        fw, anchor, note[@sg:place], desc[not(parent::listChange)], trailer, argument, dateline,
        opener, byline, epigraph, closer, signed, salute, postscript)"/>
    <div>
      <xsl:call-template name="sg:attributes">
        <xsl:with-param name="class" select="distinct-values(('list', local-name()))"/>
      </xsl:call-template>
      <xsl:apply-templates select="* except ($items, *[. >> $items[1]])"/>
      <xsl:if test="exists($items)">
        <xsl:call-template name="_:items">
          <xsl:with-param name="items" select="$items | *[. >> $items[1]] except trailer"/>
        </xsl:call-template>
      </xsl:if>
      <xsl:apply-templates select="trailer"/>
    </div>
  </xsl:template>

  <!-- The person, place or book that is all a note says, without the list around it. -->
  <xsl:template match="note/*[self::listPerson or self::listPlace or self::listOrg or self::listBibl][not(@sg:register)][count(*) eq 1]" priority="2">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <xsl:template name="_:items">
    <xsl:param name="items" as="element()+"/>
    <xsl:choose>
      <xsl:when test="self::list[@type = 'gloss' or label]">
        <dl>
          <!-- Numbers and letters stand beside their items, terms above them. -->
          <xsl:if test="not(@type = 'gloss') and (every $label in label satisfies string-length(normalize-space($label)) le 5)">
            <xsl:attribute name="class" select="'enumerated'"/>
          </xsl:if>
          <xsl:apply-templates select="$items" mode="_:term"/>
        </dl>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="{if (@type = ('ordered', 'numbered') or tokenize(@rend) = ('ordered',
            'numbered')) then 'ol' else 'ul'}">
          <xsl:if test="self::list and @type | @rend">
            <xsl:attribute name="class" select="(@type, @rend)[1]"/>
          </xsl:if>
          <xsl:apply-templates select="$items" mode="_:item"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:mode name="_:item" on-no-match="deep-skip"/>

  <xsl:template match="*" mode="_:item">
    <li class="other">
      <xsl:apply-templates select="."/>
    </li>
  </xsl:template>

  <xsl:template mode="_:item" match="item | bibl | biblStruct | biblFull | witness | person | place
      | org | event | object | nym | personGrp | change | relation | list/list | listWit/listWit">
    <li>
      <xsl:choose>
        <xsl:when test="self::item | self::bibl | self::witness | self::change">
          <xsl:call-template name="sg:attributes"/>
          <xsl:apply-templates mode="_:item"
              select="@n[. castable as xs:integer][../../@type = ('ordered', 'numbered')]"/>
          <xsl:apply-templates select="self::witness" mode="_:siglum"/>
          <xsl:apply-templates/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="."/>
        </xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:template>

  <xsl:template match="@n" mode="_:item">
    <xsl:attribute name="value" select="."/>
  </xsl:template>

  <xsl:mode name="_:term" on-no-match="deep-skip"/>

  <xsl:template match="label | headLabel" mode="_:term">
    <dt>
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates/>
    </dt>
  </xsl:template>

  <xsl:template match="item | headItem" mode="_:term">
    <!-- A description must follow a term. -->
    <xsl:if test="not(preceding-sibling::label)">
      <dt/>
    </xsl:if>
    <dd>
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates/>
    </dd>
  </xsl:template>

  <xsl:template match="*" mode="_:term">
    <dd class="other">
      <xsl:apply-templates select="."/>
    </dd>
  </xsl:template>

  <!-- Out of a list of their own kind. -->
  <xsl:mode name="_:siglum" on-no-match="deep-skip"/>

  <!-- What the apparatus calls a witness, where its description does not begin with that. -->
  <xsl:template match="witness[key('_:listed', sg:key-of-witness(.))]" mode="_:siglum">
    <xsl:if test="not(sg:is-siglum(.) or sg:given-siglum(.) or starts-with(normalize-space(), sg:siglum-of(sg:key-of-witness(.)) || ' '))">
      <b class="gen">{sg:siglum-of(sg:key-of-witness(.))}</b>
      <xsl:text>&#x2003;</xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template match="item | witness">
    <xsl:call-template name="sg:element"/>
  </xsl:template>

  <!-- A list's heading is no heading of the text's outline. -->
  <xsl:template match="list/head | listBibl/head | listWit/head | listPerson/head | listPlace/head
      | listOrg/head | listEvent/head | listObject/head | listRelation/head | listApp/head
      | castGroup/head" priority="2">
    <xsl:call-template name="sg:paragraph"/>
  </xsl:template>

</xsl:stylesheet>
