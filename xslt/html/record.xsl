<?xml version="1.0" encoding="UTF-8"?>
<!-- Data elements of every kind (header, manuscripts, entities) as labelled rows. The labels are
     the messages' words for TEI's names, so that no element needs a rule of its own. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- What an element says, in the place where a row has its value. -->
  <xsl:mode name="sg:data" on-no-match="shallow-skip"/>

  <xsl:template name="sg:record">
    <xsl:param name="rows" as="element()*" select="*[_:says(.)]"/>
    <xsl:choose>
      <!-- By a slip, an entry of an apparatus begins or ends among its parts: where, a table cannot say. -->
      <xsl:when test="anchor">
        <div>
          <xsl:apply-templates select="@sg:id | @xml:lang | node()"/>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <dl class="record {local-name()}">
          <xsl:apply-templates select="@sg:id | @xml:lang"/>
          <xsl:call-template name="sg:rows">
            <xsl:with-param name="rows" select="$rows"/>
          </xsl:call-template>
        </dl>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What has one label shares it; each of $rows says something. -->
  <xsl:template name="sg:rows">
    <xsl:param name="rows" as="element()*"/>
    <xsl:for-each-group select="$rows" group-by="_:row-label(.)">
      <div class="row-{local-name()}">
        <dt class="gen">{current-grouping-key()}</dt>
        <xsl:for-each select="current-group()">
          <dd dir="auto">
            <xsl:apply-templates select="@xml:lang"/>
            <xsl:apply-templates select="." mode="sg:data"/>
          </dd>
        </xsl:for-each>
      </div>
    </xsl:for-each-group>
  </xsl:template>

  <!-- Registers have pages of their own; what has neither words nor values says nothing. -->
  <xsl:function name="_:says" as="xs:boolean">
    <xsl:param name="row" as="element()"/>
    <xsl:sequence select="not($row/@sg:register)
        and not($row/*/@sg:register and empty($row/*[not(@sg:register)]))
        and ($row/descendant::text()[normalize-space()]
            or $row/descendant-or-self::*[not(node())]/_:values(.))"/>
  </xsl:function>

  <xsl:function name="_:row-label" as="xs:string">
    <xsl:param name="row" as="element()"/>
    <xsl:variable name="name" select="local-name($row)" as="xs:string"/>
    <!-- The main name is the name. -->
    <xsl:variable name="typed" as="attribute()?" select="($row/@type, $row/self::idno/@subtype)[1][not($row[ends-with($name, 'Name')] and . = ('main', 'pref'))]"/>
    <xsl:variable name="type" select="$typed ! sg:label($messages, .)" as="xs:string?"/>
    <xsl:sequence select="if (empty($type)) then sg:label($messages, $name)
        else if ($name = ('idno', 'note', 'date')) then $type
        else sg:label($messages, $name) || ' (' || $type || ')'"/>
  </xsl:function>

  <!-- The values of attributes, of an element that has no words. -->
  <xsl:function name="_:values" as="attribute()*">
    <xsl:param name="row" as="element()"/>
    <xsl:sequence select="$row/@*[namespace-uri() = '']
        [not(local-name() = ('type', 'subtype', 'corresp', 'ana', 'sortKey', 'n', 'resp', 'source', 'evidence', 'cert'))]"/>
  </xsl:function>

  <xsl:function name="_:value" as="xs:string">
    <xsl:param name="value" as="attribute()"/>
    <xsl:variable name="name" select="local-name($value)" as="xs:string"/>
    <xsl:sequence select="if ($name = ('target', 'ident', 'key', 'ref')) then string($value)
        else if ($value[name() = 'value']/(parent::sex | parent::gender)) then (_:sex($value), string($value))[1]
        else if ($name eq 'when') then sg:date($value, $messages, $edition/@interface)
        else if ($name = ('from', 'to', 'notBefore', 'notAfter'))
          then sg:label($messages, $name) || ' ' || sg:date($value, $messages, $edition/@interface)
        else sg:label($messages, $name) || ' ' || $value"/>
  </xsl:function>

  <!-- In words, by its name or by the number of ISO/IEC 5218. -->
  <xsl:function name="_:sex" as="xs:string?">
    <xsl:param name="value" as="attribute(value)"/>
    <xsl:sequence select="map { 'm': 'male', 'male': 'male', '1': 'male', 'f': 'female', 'female': 'female', '2': 'female' }(lower-case($value)) ! sg:label($messages, .)"/>
  </xsl:function>

  <xsl:template match="*" mode="sg:data">
    <xsl:choose>
      <xsl:when test="not(node())">
        <xsl:call-template name="_:said-by-attributes"/>
      </xsl:when>
      <xsl:when test="* and not(text()[normalize-space()]) and not(p | ab | item | forename
          | surname | addrLine | roleName | addName | street)">
        <xsl:call-template name="_:nested"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="_:said-by-attributes">
    <span class="gen">{string-join(_:values(.) ! _:value(.), ', ')}{_:doubt(.)}</span>
  </xsl:template>

  <!-- What is not certain has a question mark, as in print. -->
  <xsl:function name="_:doubt" as="xs:string?">
    <xsl:param name="row" as="element()"/>
    <xsl:sequence select="' (?)'[$row/@cert = ('low', 'medium', 'unknown')]"/>
  </xsl:function>

  <!-- What a reference alone names is called as in its register. -->
  <xsl:template match="*[not(node())][@ref or @key]" mode="sg:data" priority="2">
    <xsl:variable name="title" as="xs:string?" select="sg:target-title((@ref, @key)[1])"/>
    <xsl:choose>
      <xsl:when test="$title">
        <a class="{local-name()} gen" href="{sg:href((@ref, @key)[1])}">{$title}{_:doubt(.)}</a>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="_:said-by-attributes"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What holds one thing alone needs no second label. -->
  <xsl:template name="_:nested">
    <xsl:variable name="rows" select="*[_:says(.)]" as="element()*"/>
    <xsl:choose>
      <xsl:when test="count($rows) eq 1">
        <xsl:apply-templates select="$rows" mode="sg:data"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="sg:record">
          <xsl:with-param name="rows" select="$rows"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Those that look as they do in the text. -->
  <xsl:template mode="sg:data" match="list | listBibl | listPerson | listPlace | listOrg | listEvent
      | listObject | listWit | table | figure | graphic | bibl | biblStruct | title | ref | ptr | p
      | ab | rs | name | persName | placeName | orgName | author | editor | stamp
      | address | q | quote | settlement[not(*)] | country[not(*)] | region[not(*)]">
    <xsl:apply-templates select="."/>
  </xsl:template>

  <xsl:template match="idno | geo[not(*)]" mode="sg:data">
    <xsl:variable name="words" as="xs:string" select="normalize-space()"/>
    <xsl:variable name="address" as="xs:string?" select="self::idno ! sg:authority-address(.)"/>
    <xsl:choose>
      <xsl:when test="$address">
        <a href="{$address}">{$words}</a>
      </xsl:when>
      <xsl:otherwise>{(self::geo ! sg:coordinates($words)[2] ! _:degrees(sg:coordinates($words)), $words)[1]}</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A bibliographic record in parts has no punctuation of its own. -->
  <xsl:template match="biblStruct">
    <span>
      <xsl:call-template name="sg:attributes"/>
      <xsl:for-each select="*">
        <xsl:if test="position() gt 1">
          <span class="gen">{if (self::monogr) then '. In: ' else '. '}</span>
        </xsl:if>
        <xsl:apply-templates select="."/>
      </xsl:for-each>
    </span>
  </xsl:template>

  <xsl:template match="analytic/* | monogr/* | imprint/* | series/*" priority="2">
    <xsl:if test="preceding-sibling::*">
      <span class="gen">{if (preceding-sibling::*[1][self::author | self::editor]) then ': '
          else ', '}</span>
    </xsl:if>
    <xsl:next-match/>
  </xsl:template>

</xsl:stylesheet>
