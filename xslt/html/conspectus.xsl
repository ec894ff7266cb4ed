<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of a document's witnesses: the conspectus siglorum, and how they agree. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:template match="standOff[listApp/@sg:implicit]" mode="sg:page">
    <xsl:call-template name="sg:shell">
      <xsl:with-param name="title" as="xs:string"
          select="sg:label($messages, 'output-witnesses') || ' – ' || $about/sg:title"/>
      <xsl:with-param name="class" select="'derived'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- With the groups that witnesses stand in. -->
  <xsl:template match="standOff[listApp/@sg:implicit]" mode="sg:main">
    <xsl:variable name="described" as="element()*" select="
        key('_:described', sg:witness/@id)/ancestor-or-self::*[self::witness or self::msDesc or self::handNote]"/>
    <xsl:variable name="outermost" as="element()*"
        select="$described[not(ancestor::* intersect $described)]"/>
    <article class="all-witnesses">
      <xsl:call-template name="sg:derived-header">
        <xsl:with-param name="label" select="sg:label($messages, 'output-witnesses')"/>
      </xsl:call-template>
      <section aria-labelledby="siglum-conspectus">
        <h2 id="siglum-conspectus">{sg:label($messages, 'conspectus-siglorum')}</h2>
        <div lang="{$about/@language}" dir="{sg:dir($about/@language)}">
          <xsl:for-each-group select="$outermost" group-by="generate-id(..)">
            <xsl:call-template name="_:conspectus">
              <xsl:with-param name="witnesses" select="current-group()"/>
            </xsl:call-template>
          </xsl:for-each-group>
          <xsl:call-template name="_:undescribed">
            <xsl:with-param name="ids" select="
                sg:witness/string(@id)[not(. = $described ! sg:key-of-witness(.))],
                $sg:derived-hands"/>
          </xsl:call-template>
        </div>
      </section>
      <xsl:call-template name="sg:agreement"/>
    </article>
  </xsl:template>

  <xsl:key name="_:described" use="sg:key-of-witness(.)"
      match="witness[@xml:id or @n] | msDesc[@xml:id] | handNote[@xml:id]"/>

  <!-- Those that stand in one list, under its heading. -->
  <xsl:template name="_:conspectus">
    <xsl:param name="witnesses" as="element()+"/>
    <xsl:for-each select="$witnesses[1]/parent::listWit/head">
      <p class="family">
        <xsl:apply-templates select="@xml:lang, node()"/>
      </p>
    </xsl:for-each>
    <dl class="conspectus">
      <xsl:apply-templates select="$witnesses" mode="_:conspectus"/>
    </dl>
  </xsl:template>

  <xsl:mode name="_:conspectus" on-no-match="deep-skip"/>

  <xsl:template match="witness | msDesc | handNote" mode="_:conspectus">
    <xsl:variable name="siglum" as="element()?" select="sg:given-siglum(.)"/>
    <xsl:variable name="nested" as="element()*" select="listWit"/>
    <xsl:variable name="is-siglum" as="xs:boolean" select="sg:is-siglum(.)"/>
    <div>
      <xsl:apply-templates select="@sg:id | @xml:lang"/>
      <dt>
        <xsl:choose>
          <xsl:when test="exists($siglum)">
            <xsl:apply-templates select="$siglum/node()"/>
          </xsl:when>
          <xsl:when test="$is-siglum">
            <xsl:apply-templates/>
          </xsl:when>
          <xsl:otherwise>{sg:siglum-of(sg:key-of-witness(.))}</xsl:otherwise>
        </xsl:choose>
      </dt>
      <dd>
        <xsl:choose>
          <xsl:when test="self::msDesc">
            <xsl:apply-templates select="."/>
          </xsl:when>
          <xsl:when test="not($is-siglum)">
            <xsl:apply-templates select="node() except ($siglum, $nested)"/>
          </xsl:when>
        </xsl:choose>
        <xsl:call-template name="_:attested">
          <xsl:with-param name="id" select="sg:key-of-witness(.)"/>
        </xsl:call-template>
        <xsl:for-each select="$nested[witness]">
          <xsl:call-template name="_:conspectus">
            <xsl:with-param name="witnesses" select="witness"/>
          </xsl:call-template>
        </xsl:for-each>
      </dd>
    </div>
  </xsl:template>

  <!-- What entries name and no list describes. -->
  <xsl:template name="_:undescribed">
    <xsl:param name="ids" as="xs:string*"/>
    <xsl:if test="exists($ids)">
      <dl class="conspectus">
        <xsl:for-each select="$ids">
          <div>
            <dt>{sg:siglum-of(.)}</dt>
            <dd>
              <xsl:call-template name="_:attested">
                <xsl:with-param name="id" select="."/>
              </xsl:call-template>
            </dd>
          </div>
        </xsl:for-each>
      </dl>
    </xsl:if>
  </xsl:template>

  <xsl:key name="_:counted" match="sg:agreement/sg:witness" use="@id"/>

  <!-- How many entries name a witness, and at how many its reading was inferred. -->
  <xsl:template name="_:attested">
    <xsl:param name="id" as="xs:string"/>
    <xsl:for-each select="key('_:counted', $id, root($agreement))[@named ne '0' or @inferred ne '0']">
      <p class="attested gen" lang="{$_:interface}" dir="{sg:dir($_:interface)}">
        <xsl:value-of select="sg:label($messages, 'named-count', @named),
            @inferred[. ne '0'] ! sg:label($messages, 'inferred-count', .)" separator=", "/>
      </p>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
