<?xml version="1.0" encoding="UTF-8"?>
<!--
  The correspondences: the letters that two people, or a person and an institution, wrote to each other, in the order of reading.
  A letter of several senders or receivers belongs to several.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:variable name="_:letters" as="element(sg:letter)*" select="$_:ordered[not(@registers-only)] ! sg:letter"/>

  <!-- By their path, those of each letter. -->
  <xsl:variable name="_:parties" as="map(xs:string, element(sg:party)+)">
    <xsl:map>
      <xsl:for-each select="$_:letters">
        <xsl:map-entry key="string(../@path)" select="sg:party ! _:known(.)"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="_:known" as="element(sg:party)">
    <xsl:param name="party" as="element(sg:party)"/>
    <xsl:variable name="meant" as="element(sg:meant)" select="_:meant($party, $party/../../@path)"/>
    <sg:party role="{$party/@role}">
      <xsl:sequence select="$meant/(@*, node())"/>
    </sg:party>
  </xsl:function>

  <!-- Who or what is meant: an entry of a register, else whatever bears this name. -->
  <xsl:function name="_:meant" as="element(sg:meant)">
    <xsl:param name="name" as="element()"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:variable name="entry" as="element(sg:entry)?" select="$name/@ref ! $_:targets($path)(.) ! _:entry(.)"/>
    <xsl:variable name="called" as="xs:string" select="string(($entry/sg:name, $name)[normalize-space()][1])"/>
    <sg:meant key="{($entry/(../@kind || '/' || @id), 'name/' || $called)[1]}"
        id="{($entry/@id, replace($called, '[^\p{L}\p{N}]+', '-'))[1]}">
      <xsl:copy-of select="$entry/@page"/>
      <xsl:value-of select="$called"/>
    </sg:meant>
  </xsl:function>

  <!-- Most editions of letters are those of one person, whose name need not stand before each correspondence. -->
  <xsl:variable name="_:protagonist" as="xs:string?">
    <xsl:variable name="letters" as="map(xs:string, xs:integer)">
      <xsl:map>
        <xsl:for-each-group group-by="." select="map:keys($_:parties) ! distinct-values($_:parties(.)/string(@key))">
          <xsl:map-entry key="current-grouping-key()" select="count(current-group())"/>
        </xsl:for-each-group>
      </xsl:map>
    </xsl:variable>
    <xsl:variable name="most" as="xs:integer?" select="max($letters?*)"/>
    <xsl:variable name="first" as="xs:string*" select="map:keys($letters)[$letters(.) eq $most]"/>
    <xsl:sequence select="$first[count($first) eq 1 and 2 * $most gt map:size($_:parties)]"/>
  </xsl:variable>

  <!-- One letter makes none. -->
  <xsl:variable name="_:correspondences" as="element(sg:correspondence)*">
    <xsl:variable name="all" as="element(sg:correspondence)*">
      <xsl:if test="count($_:letters) gt 1">
        <xsl:for-each-group select="$_:letters" group-by="_:pairs(string(../@path))">
          <xsl:call-template name="_:correspondence"/>
        </xsl:for-each-group>
      </xsl:if>
    </xsl:variable>
    <xsl:perform-sort select="$all">
      <xsl:sort select="_:sortable(sg:name)" collation="{$_:collation}"/>
      <xsl:sort select="@page"/>
    </xsl:perform-sort>
  </xsl:variable>

  <xsl:function name="_:pairs" as="xs:string*">
    <xsl:param name="path" as="xs:string"/>
    <xsl:variable name="parties" as="element(sg:party)*" select="$_:parties($path)"/>
    <xsl:variable name="receivers" as="xs:string*" select="$parties[@role = 'receiver']/@key"/>
    <xsl:sequence select="distinct-values(for $sender in $parties[@role = 'sender']/@key, $receiver in $receivers[. ne $sender]
        return string-join(sort(($sender, $receiver)), ' '))"/>
  </xsl:function>

  <xsl:template name="_:correspondence" as="element(sg:correspondence)">
    <xsl:variable name="here" as="element(sg:party)*" select="$_:parties(../@path)"/>
    <xsl:variable name="both" as="element(sg:party)+">
      <xsl:for-each-group select="$here[_:is-of(@key, current-grouping-key())]" group-by="@key">
        <xsl:sort select="@key"/>
        <xsl:sequence select="."/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:variable name="partners" as="element(sg:party)+"
        select="if ($both[@key = $_:protagonist]) then $both[not(@key = $_:protagonist)] else $both"/>
    <xsl:variable name="page" as="xs:string" select="sg:page-of('correspondences/' || string-join($partners/@id, '--'))"/>
    <sg:correspondence page="{$page}">
      <sg:name>
        <xsl:value-of select="$partners" separator=" – "/>
      </sg:name>
      <xsl:sequence select="$both"/>
      <xsl:variable name="letters" as="element(sg:letter)+">
        <xsl:for-each select="current-group() ! ..">
          <sg:letter path="{@path}" page="{_:page(.)}">
            <xsl:copy-of select="@date, _:title(.)"/>
          </sg:letter>
        </xsl:for-each>
      </xsl:variable>
      <xsl:sequence select="_:in-sheets($page, $letters, _:weight-of-document#1, _:year-of#1)"/>
    </sg:correspondence>
  </xsl:template>

  <!-- In the table of all. -->
  <xsl:function name="_:weight-of-correspondence" as="xs:integer">
    <xsl:param name="correspondence" as="element(sg:correspondence)"/>
    <xsl:sequence select="150 + string-length($correspondence/@page) + string-length($correspondence/sg:name)"/>
  </xsl:function>

  <xsl:function name="_:initial-of-name" as="xs:string">
    <xsl:param name="correspondence" as="element(sg:correspondence)"/>
    <xsl:sequence select="_:initial($correspondence/sg:name)"/>
  </xsl:function>

  <xsl:function name="_:is-of" as="xs:boolean">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="pair" as="xs:string"/>
    <xsl:sequence select="starts-with($pair, $key || ' ') or ends-with($pair, ' ' || $key)"/>
  </xsl:function>

  <!--
    What the page of a letter is told: its neighbours in each of its correspondences. Those in the only one are those in the
    edition.
  -->
  <xsl:variable name="_:places-in-correspondences" as="map(xs:string, element(sg:in-correspondence)*)">
    <xsl:map>
      <xsl:for-each-group select="$_:correspondences[last() gt 1]/sg:letter" group-by="string(@path)">
        <xsl:map-entry key="current-grouping-key()">
          <xsl:for-each select="current-group()">
            <sg:in-correspondence page="{../@page}">
              <xsl:copy-of select="../sg:name"/>
              <xsl:sequence select="preceding-sibling::sg:letter[1] ! _:neighbour('sg:previous', @page, sg:title),
                  following-sibling::sg:letter[1] ! _:neighbour('sg:next', @page, sg:title)"/>
            </sg:in-correspondence>
          </xsl:for-each>
        </xsl:map-entry>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- What the page of a correspondent is told, by its address: with whom, and how many letters there are. -->
  <xsl:variable name="_:correspondences-of" as="map(xs:string, element(sg:in-correspondence)*)">
    <xsl:map>
      <xsl:for-each-group select="$_:correspondences ! sg:party[@page]" group-by="string(@page)">
        <xsl:variable name="page" as="xs:string" select="current-grouping-key()"/>
        <xsl:map-entry key="$page">
          <xsl:for-each select="current-group()">
            <sg:in-correspondence page="{../@page}" letters="{count(../sg:letter)}">
              <sg:name>
                <xsl:value-of select="../sg:party[not(@page = $page)]" separator=" – "/>
              </sg:name>
            </sg:in-correspondence>
          </xsl:for-each>
        </xsl:map-entry>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

</xsl:stylesheet>
