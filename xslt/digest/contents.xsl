<?xml version="1.0" encoding="UTF-8"?>
<!-- The contents of a document: its divisions, the parts with pages of their own, and its ids. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:mode name="_:divisions" on-no-match="deep-skip"/>

  <!-- Divisions stand in each other and in nothing else. -->
  <xsl:template match="text | front | body | back | group | div | div1 | div2 | div3 | div4 | div5
      | div6 | div7" mode="_:divisions">
    <xsl:param name="part" as="attribute()?" tunnel="yes"/>
    <xsl:variable name="own" as="attribute()?" select="(@sg:part, $part)[1]"/>
    <xsl:variable name="label" as="xs:string?" select=".[not(_:is-empty(.) or _:is-formula(.) or _:is-one-of-many(.))] ! _:label(.)"/>
    <xsl:variable name="within" as="element(sg:division)*">
      <xsl:apply-templates mode="#current">
        <xsl:with-param name="part" select="$own" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:choose>
      <!-- One without a name that wraps just another is not listed beside it, nor are several that are called the same. -->
      <xsl:when test="$label and (_:headings(.) or @n or @sg:part or count($within) ne 1 and not(_:has-namesakes(.)))">
        <sg:division id="{@sg:id}" label="{$label}">
          <xsl:copy-of select="@n, @type"/>
          <xsl:sequence select="sg:key-of-part(.) ! _:plain-attribute('key', .)"/>
          <xsl:sequence select="@sg:level ! _:plain-attribute('level', .),
              $own ! _:plain-attribute('part', .)"/>
          <xsl:sequence select="$within"/>
        </sg:division>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$within"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- One that is still to be written, or whose entries stand in the apparatus. -->
  <xsl:function name="_:is-empty" as="xs:boolean">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="not(normalize-space($division)) and empty($division//(figure | graphic | media | pb | gap | space | anchor))"/>
  </xsl:function>

  <!-- How many divisions without a heading a document has, by how deep they stand. -->
  <xsl:variable name="_:most-listed" as="xs:integer" static="yes" select="150"/>

  <xsl:variable name="_:depths" as="map(xs:integer, xs:integer)">
    <xsl:map>
      <xsl:for-each-group select="/TEI/text//(div | div1 | div2 | div3 | div4 | div5 | div6 | div7)[empty(head)]" group-by="_:depth(.)">
        <xsl:map-entry key="current-grouping-key()" select="count(current-group())"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="_:depth" as="xs:integer">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="count($division/ancestor::*)"/>
  </xsl:function>

  <!-- A list of all chapters or sections of a long text is no list to look at: what has no heading is left out where there are too many. -->
  <xsl:function name="_:is-one-of-many" as="xs:boolean">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="starts-with(local-name($division), 'div') and empty($division/head)
        and sum(map:keys($_:depths)[. le _:depth($division)] ! $_:depths(.)) gt $_:most-listed"/>
  </xsl:function>

  <!-- What begins or ends a letter is no part of it that a reader looks for. -->
  <xsl:function name="_:is-formula" as="xs:boolean">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="empty($division/head)
        and lower-case(string($division/@type)) = ('dateline', 'opener', 'closer', 'salute', 'salutation', 'signature', 'signed', 'address', 'postscript')"/>
  </xsl:function>

  <xsl:function name="_:plain-attribute" as="attribute()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:attribute name="{$name}" select="$value"/>
  </xsl:function>

  <!-- Its heading, else what it is; a text in a group is called by its title page. -->
  <xsl:function name="_:label" as="xs:string?">
    <xsl:param name="division" as="element()"/>
    <xsl:choose>
      <xsl:when test="$division[starts-with(local-name(), 'div')]">
        <xsl:variable name="type" as="xs:string?"
            select="($division/@subtype[../@type = 'textpart'], $division/@type[not(. = 'textpart' and ../@n)])[1] ! lower-case(replace(., '([a-z])[_-]?([A-Z])', '$1 $2'))"/>
        <xsl:sequence select="(_:joined(_:headings($division) ! sg:plain(.))[.],
            normalize-space(string-join(($type, $division/@n[not(contains(., ':'))]), ' '))[.])[1]"/>
      </xsl:when>
      <xsl:when test="$division/parent::group">
        <xsl:sequence select="($division/(front/(titlePage//docTitle, titlePage//titlePart, head),
            body/head, body/*[1]/head)[normalize-space()][1] ! sg:plain(.),
            string($division/@n)[.])[1]"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <!-- Whether others beside a division without a name have none either, and are of its kind. -->
  <xsl:function name="_:has-namesakes" as="xs:boolean">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="exists($division/(preceding-sibling::*, following-sibling::*)[node-name() eq node-name($division)]
        [string(@type) eq string($division/@type)][empty(@n)][empty(_:headings(.))])"/>
  </xsl:function>

  <!-- The headings of a division; without any, those of a list or poem that it begins with. -->
  <xsl:function name="_:headings" as="element()*">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="
        if ($division/head) then $division/head
        else $division/*[normalize-space()][1]/(self::castList | self::list | self::listBibl | self::lg | self::table)/head[normalize-space()]"/>
  </xsl:function>

  <!-- The lines of a heading as one: a stop between them, but where a sentence goes on. -->
  <xsl:function name="_:joined" as="xs:string">
    <xsl:param name="lines" as="xs:string*"/>
    <xsl:sequence select="
        string-join(for $i in 1 to count($lines) return
          (if ($i eq 1) then () else if (matches($lines[$i - 1], '^\p{Ll}|[.,:;!?]$') or matches($lines[$i], '^\p{Ll}')) then ' ' else '. ', $lines[$i]))"/>
  </xsl:function>

  <xsl:template name="_:parts" as="element(sg:part)*">
    <xsl:for-each select="_:cut(.)">
      <sg:part id="{@sg:id}" name="{@sg:part}" title="{(_:label(.), @sg:part)[1]}"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="_:cut" as="element()*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="$tei/text/(descendant::div | descendant::div1 | descendant::div2
        | descendant::div3 | descendant::text)[@sg:part]"/>
  </xsl:function>

  <!-- The ids that pointers may name, by the page on which they stand. Those in lists of entities
       are in the registers. Books are called by name where a pointer has no words. -->
  <xsl:template name="_:ids" as="element()*">
    <xsl:variable name="part" as="map(xs:string, xs:string)" select="_:part-of-divisions(.)"/>
    <!-- Books that another file describes have no place on the page. -->
    <xsl:variable name="books" as="element()*" select="standOff/(bibl | biblStruct)[@sg:file]"/>
    <xsl:variable name="holders" as="element()*"
        select="* ! _:outside-registers(.)/descendant-or-self::*[@xml:id]
        [empty($books) or empty(ancestor-or-self::* intersect $books)]"/>
    <xsl:for-each-group select="$holders"
        group-by="if (map:size($part) eq 0) then '' else _:part(., $part)">
      <sg:ids>
        <xsl:sequence select="current-grouping-key()[.] ! _:plain-attribute('part', .)"/>
        <xsl:value-of select="current-group()/@xml:id"/>
      </sg:ids>
    </xsl:for-each-group>
    <xsl:for-each select="$holders[self::bibl or self::biblStruct]">
      <sg:called id="{@xml:id}">
        <xsl:value-of select="_:called(.)"/>
      </sg:called>
    </xsl:for-each>
  </xsl:template>

  <!-- What a pointer to a book is called: who wrote it, and when; else its title, else how it begins. -->
  <xsl:function name="_:called" as="xs:string">
    <xsl:param name="book" as="element()"/>
    <xsl:variable name="who" as="element()?" select="($book ! (descendant::author, descendant::editor)[normalize-space()])[1]"/>
    <xsl:variable name="date" as="element()?" select="$book/descendant::date[normalize-space()][1]"/>
    <xsl:variable name="title" as="element()?" select="$book/descendant::title[normalize-space()][1]"/>
    <xsl:variable name="words" as="element()+" select="if ($who) then (($who/descendant::surname, $who)[1], $date) else ($title, $book)[1]"/>
    <xsl:variable name="text" as="xs:string" select="string-join($words ! replace(sg:plain(.), '[.,;:\s]+$', ''), ' ')"/>
    <xsl:sequence select="if (string-length($text) le 60) then $text else replace(substring($text, 1, 60), '\s+\S*$', '') || ' …'"/>
  </xsl:function>

  <!-- The parts by the ids of the divisions in them: entries of the apparatus stand apart from the
       text and know their division. None when the document is not cut. -->
  <xsl:function name="_:part-of-divisions" as="map(xs:string, xs:string)">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="map:merge(for $part in _:cut($tei),
        $id in $part/(., descendant::*[@sg:level])/@sg:id
        return map:entry(string($id), string($part/@sg:part)))"/>
  </xsl:function>

  <xsl:function name="_:part" as="xs:string">
    <xsl:param name="node" as="element()"/>
    <xsl:param name="divisions" as="map(xs:string, xs:string)"/>
    <xsl:sequence select="string(($node/ancestor-or-self::*[@sg:part][1]/@sg:part,
        $node/ancestor-or-self::app[@sg:in][1]/@sg:in ! $divisions(.))[1])"/>
  </xsl:function>

</xsl:stylesheet>
