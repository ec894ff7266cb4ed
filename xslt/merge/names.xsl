<?xml version="1.0" encoding="UTF-8"?>
<!-- What an entity is called in a register, and where its name stands in the alphabet. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- The URI of Unicode's collation for a language; Java answers it. -->
  <xsl:function name="sg:collation" as="xs:string">
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="'http://www.w3.org/2013/collation/UCA?lang=' || $language"/>
  </xsl:function>

  <xsl:function name="_:name" as="xs:string">
    <xsl:param name="entity" as="element()"/>
    <xsl:variable name="names" as="element()*" select="$entity/(persName | placeName | orgName
        | eventName | objectName | objectIdentifier | geogName | name | form)"/>
    <xsl:variable name="parts" as="element()*" select="$entity ! (settlement, district, region, country, bloc)"/>
    <xsl:variable name="labels" as="element()*"
        select="$entity/(label | head | desc), $entity/preceding-sibling::*[1]/self::label"/>
    <xsl:sequence select="(
        if (local-name($entity) = ('bibl', 'biblStruct', 'biblFull')) then _:work($entity) else (),
        ($names[@type = ('pref', 'main')], $names, $parts, $labels)[normalize-space()][1] ! _:inverted(.),
        substring(sg:plain($entity), 1, 120)[.], $entity/@xml:id)[1]"/>
  </xsl:function>

  <!-- “Kraus, Karl”, when the parts of the name are told apart. -->
  <xsl:function name="_:inverted" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="surname" as="xs:string" select="string-join($name/surname ! sg:plain(.), ' ')"/>
    <xsl:variable name="forename" as="xs:string"
        select="string-join($name/(forename, nameLink) ! sg:plain(.), ' ')"/>
    <xsl:sequence select="if ($surname and $forename) then $surname || ', ' || $forename
        else sg:plain($name)"/>
  </xsl:function>

  <xsl:function name="_:work" as="xs:string?">
    <xsl:param name="work" as="element()"/>
    <xsl:variable name="titles" as="element(title)*" select="($work/title, $work/*/title,
        $work/*/*/title)[normalize-space()]"/>
    <xsl:variable name="authors" as="element(author)*"
        select="($work, $work/analytic, $work/monogr, $work/*/titleStmt)/author[normalize-space()]"/>
    <!-- Roles are manifold; who only contributed does not head the entry. -->
    <xsl:variable name="author" as="element(author)?"
        select="$authors[not(@role) or @role = ('author', 'aut', 'creator', 'hat-geschaffen')][1]"/>
    <xsl:sequence select="($titles[@type = 'main'], $titles)[1]
        ! string-join(($author ! sg:plain(.), sg:plain(.)), ': ')"/>
  </xsl:function>

  <!-- Signs before the first letter or digit do not count in the alphabet. -->
  <xsl:function name="_:sortable" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="replace($name, '^[^\p{L}\p{N}]+', '')"/>
  </xsl:function>

  <!-- The letter of the alphabet; one sign for digits and all else. -->
  <xsl:function name="_:initial" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="first" as="xs:string" select="substring(upper-case(substring(normalize-unicode(_:sortable($name), 'NFC'), 1, 1)), 1, 1)"/>
    <xsl:sequence select="if (matches($first, '\p{L}')) then _:letter($first) else '#'"/>
  </xsl:function>

  <!-- Without its accents, unless the language has it as a letter of its own: Ñ in Spanish, Й in Russian. A register has many names and
    few letters: each is looked up once. -->
  <xsl:function name="_:letter" as="xs:string" cache="yes">
    <xsl:param name="letter" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string" select="normalize-unicode($letter, 'NFD')"/>
    <xsl:variable name="base" as="xs:string" select="(map { 'Æ': 'AE', 'Œ': 'OE', 'Ø': 'O', 'Ł': 'L', 'Đ': 'D' }($letter),
        substring($parts, 1, 1))[1]"/>
    <xsl:variable name="is-marked" as="xs:boolean" select="$base ne $letter and matches(substring($parts, 2), '^\p{M}*$')"/>
    <xsl:sequence select="if ($is-marked and compare($letter, $base, sg:collation($_:language) || ';strength=primary') ne 0)
        then $letter else substring($base, 1, 1)"/>
  </xsl:function>

</xsl:stylesheet>
