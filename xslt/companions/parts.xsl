<?xml version="1.0" encoding="UTF-8"?>
<!-- The parts of a document that stand in other files: entries of its apparatus, what its readings name, and what shows its pages. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:variable name="_:file-names" as="xs:string*" select="sort(map:keys($files))"/>

  <xsl:variable name="_:entries" as="element(app)*" select="
      for $name in $_:file-names return $files($name)//app[not(ancestor::app)][_:is-of-document(_:home(.))]"/>

  <!-- In their lists, which may say more of them; an entry that stands in a text has none. -->
  <xsl:variable name="_:lists" as="element()*" select="
      for $name in $_:file-names return $_:entries[_:file(.) eq $name]/(ancestor::listApp, .)[1]/."/>

  <!-- What the readings of the document, and those of its entries elsewhere, name in other files. -->
  <xsl:variable name="_:attestations" as="element()*">
    <xsl:variable name="named" as="xs:string*" select="
        distinct-values(($document//(@wit | @source | @hand)[not(ancestor::app[last()] ! _:home(.))],
          $_:entries//(@wit | @source | @hand)) ! _:targets(.))"/>
    <xsl:for-each select="$_:file-names">
      <xsl:variable name="file" as="document-node()" select="$files(.)"/>
      <xsl:variable name="ids" as="xs:string*" select="$named[_:target-file(.) eq current()] ! _:target-id(.)"/>
      <xsl:variable name="whole" as="element()*" select="key('_:id', $ids, $file)/_:whole(.)"/>
      <xsl:sequence select="$whole[not(ancestor::* intersect $whole)]"/>
    </xsl:for-each>
  </xsl:variable>

  <!-- What the text names of facsimiles in other files. -->
  <xsl:variable name="_:surfaces" as="element()*">
    <xsl:variable name="named" as="xs:string*" select="distinct-values($document//@facs ! _:targets(.))"/>
    <xsl:for-each select="$_:file-names">
      <xsl:variable name="ids" as="xs:string*" select="$named[_:target-file(.) eq current()] ! _:target-id(.)"/>
      <xsl:variable name="shown" as="element()*" select="key('_:id', $ids, $files(.))[ancestor::facsimile]/(ancestor-or-self::surface, .)[1]"/>
      <xsl:sequence select="$shown[not(ancestor::* intersect $shown)]"/>
    </xsl:for-each>
  </xsl:variable>

  <!-- In the order of their calls. -->
  <xsl:variable name="_:notes-elsewhere" as="element(note)*" select="
      ($document//*[self::ptr or self::ref or self::anchor] ! $_:notes-called(generate-id()))[not(root() is root($document))]"/>

  <!-- A witness comes with all of its list, since the others may be silent, or members of its group. -->
  <xsl:function name="_:whole" as="element()?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="(
        $element/ancestor-or-self::listWit[last()],
        $element/ancestor-or-self::msDesc[last()],
        $element[self::bibl or self::biblStruct or self::handNote])[1]"/>
  </xsl:function>

  <!-- What the identifiers of the parts become in the document, by their targets. -->
  <xsl:variable name="_:names" as="map(xs:string, xs:string)">
    <!-- Not as one path, which would bring them into the order of the trees. -->
    <xsl:iterate select="($_:attestations[not(self::handNote)], $_:entries, $_:notes-elsewhere, $_:surfaces) ! descendant-or-self::*/@xml:id">
      <xsl:param name="names" as="map(xs:string, xs:string)" select="map {}"/>
      <xsl:param name="taken" as="map(xs:string, xs:boolean)" select="map {}"/>
      <xsl:on-completion select="$names"/>
      <xsl:variable name="id" as="xs:string" select="normalize-space(.)"/>
      <xsl:variable name="target" as="xs:string" select="_:file(.) || '#' || $id"/>
      <!-- One that a file gives twice is the same name twice. -->
      <xsl:variable name="name" as="xs:string" select="($names($target), _:free($id, $taken))[1]"/>
      <xsl:next-iteration>
        <xsl:with-param name="names" select="map:put($names, $target, $name)"/>
        <xsl:with-param name="taken" select="map:put($taken, $name, true())"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:variable>

  <xsl:function name="_:free" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="taken" as="map(xs:string, xs:boolean)"/>
    <xsl:sequence select="
        if (map:contains($taken, $id) or exists(key('_:id', $id, root($document)))) then _:free($id || '_', $taken) else $id"/>
  </xsl:function>

  <xsl:template name="_:parts" as="element()*">
    <!-- TEI has no place for a description of a hand in a standOff; normalise wants to know of it. -->
    <xsl:where-populated>
      <sg:hands>
        <xsl:apply-templates select="$_:attestations[self::handNote]" mode="_:part"/>
      </sg:hands>
      <facsimile xmlns="http://www.tei-c.org/ns/1.0">
        <xsl:apply-templates select="$_:surfaces" mode="_:part"/>
      </facsimile>
      <standOff xmlns="http://www.tei-c.org/ns/1.0">
        <xsl:apply-templates select="$_:attestations[not(self::handNote)], $_:lists[self::listApp]" mode="_:part"/>
        <xsl:where-populated>
          <listApp>
            <xsl:apply-templates select="$_:lists[self::app]" mode="_:part"/>
          </listApp>
        </xsl:where-populated>
      </standOff>
    </xsl:where-populated>
  </xsl:template>

  <xsl:mode name="_:part" on-no-match="shallow-copy"/>

  <!-- What becomes independent of its file says which one it is, and in which language. -->
  <xsl:template match="app[not(ancestor::app)] | listWit[not(ancestor::listWit)] | msDesc | bibl | biblStruct | handNote"
    mode="_:part">
    <xsl:variable name="language" as="attribute(xml:lang)?" select="ancestor-or-self::*[@xml:lang][1]/@xml:lang"/>
    <xsl:copy>
      <xsl:copy-of select="ancestor-or-self::*[@sg:file][1]/@sg:file"/>
      <xsl:if test="not(self::app)">
        <xsl:copy-of select="$language[not(. = $document/ancestor-or-self::*[@xml:lang][1]/@xml:lang)]"/>
      </xsl:if>
      <xsl:apply-templates select="@*, node()" mode="#current"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="facsimile//*[parent::facsimile or parent::surfaceGrp]" mode="_:part">
    <xsl:copy>
      <xsl:copy-of select="ancestor-or-self::*[@sg:file][1]/@sg:file"/>
      <xsl:apply-templates select="@*, node()" mode="#current"/>
    </xsl:copy>
  </xsl:template>

  <!-- An image is named from where the document stands. -->
  <xsl:template match="(graphic | media)/@url[not(contains(., ':') or starts-with(normalize-space(), '/'))]" mode="_:part">
    <xsl:attribute name="url" select="$ways(_:file(.)) || normalize-space()"/>
  </xsl:template>

  <!-- Its list has entries of several documents. -->
  <xsl:template match="app[not(ancestor::app)][not(_:is-of-document(_:home(.)))]" mode="_:part" priority="1"/>

  <!-- An identifier that has changed is still what a witness is called. -->
  <xsl:template match="@xml:id" mode="_:part">
    <xsl:variable name="id" as="xs:string" select="normalize-space(.)"/>
    <xsl:variable name="name" as="xs:string" select="($_:names(_:file(.) || '#' || $id), $id)[1]"/>
    <xsl:attribute name="xml:id" select="$name"/>
    <xsl:if test="$name ne $id and parent::*[self::witness or self::bibl or self::biblStruct or self::msDesc][not(@n)]">
      <xsl:attribute name="n" select="$id"/>
    </xsl:if>
  </xsl:template>

  <!-- What may be a pointer into the document: to an id, or with a prefix. -->
  <xsl:template match="@*[namespace-uri() eq ''][contains(., '#') or contains(., ':')]" mode="_:part">
    <xsl:sequence select="_:redirected(.)"/>
  </xsl:template>

</xsl:stylesheet>
