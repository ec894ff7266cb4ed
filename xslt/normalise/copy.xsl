<?xml version="1.0" encoding="UTF-8"?>
<!--
  How elements are copied: with the attributes that are computed for their kind. Most elements have none but their
  identifier and looks; the header and the registers are data, and have not even those.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all">

  <xsl:template match="*">
    <xsl:copy copy-namespaces="no">
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates/>
    </xsl:copy>
  </xsl:template>

  <!-- What a customisation adds in a namespace of its own, and no module knows: among blocks it is one. -->
  <xsl:template match="*[not(self::tei:*)]" priority="-0.4">
    <xsl:copy copy-namespaces="no">
      <xsl:call-template name="sg:attributes"/>
      <xsl:if test="$_:structural(local-name(..)) or sg:holds-blocks(.)">
        <xsl:attribute name="sg:display" select="'block'"/>
      </xsl:if>
      <xsl:apply-templates/>
    </xsl:copy>
  </xsl:template>

  <!-- The attributes that any element may have: its own, its identifier, its looks. -->
  <xsl:template name="sg:attributes" as="attribute()*">
    <xsl:copy-of select="@*"/>
    <xsl:if test="@xml:lang">
      <xsl:attribute name="xml:lang" select="sg:bcp47(normalize-space(@xml:lang))"/>
    </xsl:if>
    <xsl:if test="@xml:id[normalize-space()]">
      <xsl:attribute name="sg:id" select="sg:id(.)"/>
    </xsl:if>
    <xsl:if test="@rend or @rendition or @style">
      <xsl:attribute name="sg:rend" select="sg:rend(.)"/>
    </xsl:if>
    <xsl:if test="@facs or @xml:id or self::tei:zone or self::tei:line">
      <xsl:call-template name="sg:facsimile-attributes"/>
    </xsl:if>
  </xsl:template>

  <!-- Blocks: they have an identifier always. -->
  <xsl:template match="tei:text | tei:front | tei:body | tei:back | tei:group | tei:floatingText | tei:sp | tei:lg
      | tei:list | tei:table | tei:figure | tei:opener | tei:closer | tei:salute | tei:signed | tei:dateline
      | tei:address | tei:epigraph | tei:argument | tei:trailer | tei:titlePage | tei:castList | tei:castItem
      | tei:listBibl | tei:pb | tei:postscript | tei:byline | tei:head | tei:p | tei:ab | tei:l | tei:item
      | tei:div | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:div5 | tei:div6 | tei:div7 | tei:note
      | tei:listPerson | tei:listPlace | tei:listOrg | tei:listEvent | tei:listObject | tei:listNym">
    <xsl:copy copy-namespaces="no">
      <xsl:call-template name="sg:attributes"/>
      <xsl:call-template name="sg:identifier"/>
      <xsl:apply-templates select="." mode="sg:more"/>
      <xsl:apply-templates/>
    </xsl:copy>
  </xsl:template>

  <!-- Elements that are blocks in some places, and run on in the line in others. -->
  <xsl:template match="tei:quote | tei:q | tei:cit | tei:stage | tei:label | tei:bibl | tei:add | tei:del | tei:supplied
      | tei:unclear | tei:lem | tei:rdg | tei:seg | tei:said | tei:foreign | tei:ref | tei:desc | tei:surplus | tei:damage">
    <xsl:copy copy-namespaces="no">
      <xsl:call-template name="sg:attributes"/>
      <xsl:if test="sg:displayed-as-block(.)">
        <xsl:call-template name="sg:identifier"/>
        <xsl:attribute name="sg:display" select="'block'"/>
      </xsl:if>
      <xsl:apply-templates select="." mode="sg:more"/>
      <xsl:apply-templates/>
    </xsl:copy>
  </xsl:template>

  <!-- A line that ends in a hyphen, however that is said, ends within a word. -->
  <xsl:template match="tei:lb[not(@break)][matches(string-join((@rend, @rendition, @type), ' '), '(^|[\s#])hyphen', 'i')]">
    <xsl:copy copy-namespaces="no">
      <xsl:call-template name="sg:attributes"/>
      <xsl:attribute name="break" select="'no'"/>
      <xsl:apply-templates/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="tei:ptr">
    <xsl:copy copy-namespaces="no">
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates select="." mode="sg:more"/>
      <xsl:apply-templates/>
    </xsl:copy>
  </xsl:template>

  <xsl:template name="sg:identifier" as="attribute()?">
    <xsl:variable name="id" as="xs:string?" select="sg:id(.)"/>
    <xsl:if test="exists($id)">
      <xsl:attribute name="sg:id" select="$id"/>
    </xsl:if>
  </xsl:template>

  <!--
    The header, and the entries of registers: data, shown field by field. Most of it has nothing to be computed, and is
    copied in one piece, its white space with it.
  -->
  <xsl:mode name="sg:data" on-no-match="shallow-copy"/>

  <!-- A description of the people or places that stands directly in the header, by a slip, is read as elsewhere. -->
  <xsl:template match="tei:TEI[. is $document]/tei:teiHeader/*[not(self::tei:particDesc or self::tei:settingDesc)] | tei:person | tei:place | tei:org | tei:event | tei:object | tei:nym
      | tei:listBibl[parent::tei:back]/*">
    <xsl:apply-templates select="." mode="sg:data"/>
  </xsl:template>

  <xsl:template match="*" mode="sg:data">
    <xsl:copy copy-namespaces="no">
      <xsl:call-template name="sg:attributes"/>
      <xsl:choose>
        <!-- It holds something for which something is computed. -->
        <xsl:when test="descendant::*[@xml:id or @xml:lang or @rend or @rendition or @style or self::tei:particDesc
            or self::tei:settingDesc or self::tei:listApp or self::tei:app] or descendant::text()[$_:held(local-name(..))][normalize-space()]">
          <xsl:apply-templates mode="sg:data"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:copy-of select="node()" copy-namespaces="no"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:copy>
  </xsl:template>

  <!-- Lists in the header may be registers too. -->
  <xsl:template match="tei:particDesc | tei:settingDesc | tei:sourceDesc/*[exists($_:registers(local-name()))][sg:is-register(.)]" mode="sg:data">
    <xsl:apply-templates select="."/>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" mode="#default sg:data"/>

</xsl:stylesheet>
