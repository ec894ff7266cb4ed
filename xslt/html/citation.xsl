<?xml version="1.0" encoding="UTF-8"?>
<!--
  How to cite: the document, or the part of it on the page, in the styles that most journals of the field ask for, and as files for
  reference managers, which know all others. One kind of source, of a dozen fields, is all that is cited here: that is three
  templates, not a processor of styles.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- Of the document or part on the page; of the edition on its first page. -->
  <xsl:variable name="_:citation" as="element(sg:citation)?">
    <xsl:variable name="whole" as="element(sg:citation)?" select="if ($about) then $about/sg:citation else $edition/sg:citation"/>
    <xsl:choose>
      <xsl:when test="$_:part and $whole">
        <sg:citation kind="part">
          <xsl:copy-of select="$whole/(@* except @kind)"/>
          <xsl:if test="$edition/@url">
            <xsl:attribute name="url" select="$edition/@url || $page"/>
          </xsl:if>
          <xsl:copy-of select="$whole/sg:author, $_:part/sg:title"/>
          <sg:container>{$whole/sg:title}</sg:container>
          <xsl:copy-of select="$whole/(* except (sg:author, sg:title, sg:container))"/>
        </sg:citation>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$whole"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <!-- The files that cite the document. -->
  <xsl:variable name="_:citing" as="element(sg:output)*" select="$about/sg:output[@kind = ('bibtex', 'ris', 'csl')]"/>

  <xsl:template name="sg:how-to-cite">
    <xsl:for-each select="$_:citation">
      <details class="how-to-cite">
        <summary>{sg:label($messages, 'how-to-cite')}</summary>
        <dl class="record">
          <div>
            <dt>Chicago</dt>
            <dd dir="auto">
              <xsl:apply-templates select="." mode="_:chicago"/>
            </dd>
          </div>
          <div>
            <dt>MLA</dt>
            <dd dir="auto">
              <xsl:apply-templates select="." mode="_:mla"/>
            </dd>
          </div>
          <div>
            <dt>APA</dt>
            <dd dir="auto">
              <xsl:apply-templates select="." mode="_:apa"/>
            </dd>
          </div>
          <xsl:if test="$_:citing">
            <div>
              <dt>{sg:label($messages, 'as-file')}</dt>
              <dd>
                <xsl:for-each select="$_:citing">
                  <xsl:text>{if (position() gt 1) then ' · ' else ''}</xsl:text>
                  <a href="{sg:relative($page, @page)}" download="">{sg:label($messages, 'output-' || @kind)}</a>
                </xsl:for-each>
              </dd>
            </div>
          </xsl:if>
        </dl>
      </details>
    </xsl:for-each>
  </xsl:template>

  <xsl:mode name="_:chicago" on-no-match="fail"/>
  <xsl:mode name="_:mla" on-no-match="fail"/>
  <xsl:mode name="_:apa" on-no-match="fail"/>

  <!-- The Chicago Manual of Style, 18th edition, chapter 14: bibliography; it names no place of publication any more. -->
  <xsl:template match="sg:citation" mode="_:chicago">
    <xsl:variable name="makers" as="xs:string" select="_:listed(_:first-inverted(sg:author), _:word('and'))"/>
    <xsl:variable name="editors" as="xs:string" select="_:listed(sg:editor ! _:straight(.), _:word('and'))"/>
    <xsl:value-of select="$makers[.] ! _:stopped(.)"/>
    <xsl:call-template name="_:title-and-container">
      <xsl:with-param name="in" select="_:word('In')"/>
    </xsl:call-template>
    <xsl:text>{if (@kind = 'part') then $editors[.] ! (', ' || _:word('edited-by') || ' ' || .) || _:stop(string(($editors[.], sg:container)[1]))
        else $editors[.] ! (' ' || _:word('Edited-by') || ' ' || . || _:stop(.))}</xsl:text>
    <xsl:text>{sg:version ! (' ' || _:capitalised(_:version(.)) || '.')}</xsl:text>
    <xsl:text>{string-join((sg:publisher, @issued ! _:year(.)), ', ')[.] ! (' ' || _:stopped(.))}</xsl:text>
    <xsl:call-template name="_:where">
      <xsl:with-param name="before" select="' '[not(current()/(sg:publisher, @issued))]"/>
      <xsl:with-param name="after" select="'.'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The MLA Handbook, 9th edition. -->
  <xsl:template match="sg:citation" mode="_:mla">
    <xsl:variable name="makers" as="xs:string" select="if (count(sg:author) gt 2)
        then _:first-inverted(sg:author)[1] || ', et al' else _:listed(_:first-inverted(sg:author), _:word('and'))"/>
    <xsl:variable name="editors" as="xs:string" select="if (count(sg:editor) gt 2)
        then _:straight(sg:editor[1]) || ' et al.' else _:listed(sg:editor ! _:straight(.), _:word('and'))"/>
    <xsl:value-of select="$makers[.] ! _:stopped(.)"/>
    <xsl:call-template name="_:title-and-container"/>
    <xsl:variable name="rest" as="xs:string*" select="
        $editors[.] ! ((if (current()/@kind = 'part') then _:word('edited-by') else _:word('Edited-by')) || ' ' || .),
        sg:version ! _:version(.), sg:publisher, @issued ! _:year(.)"/>
    <xsl:text>{$rest[1] ! (','[current()/@kind = 'part'] || ' ')}{string-join($rest, ', ')}</xsl:text>
    <xsl:call-template name="_:where">
      <xsl:with-param name="before" select="', '"/>
    </xsl:call-template>
    <xsl:text>{'.'[exists(current()/(@url, sg:doi)) or exists($rest) or current()/@kind = 'part']}</xsl:text>
  </xsl:template>

  <!-- The Publication Manual of the American Psychological Association, 7th edition: section 10.3; no stop follows an address. -->
  <xsl:template match="sg:citation" mode="_:apa">
    <xsl:variable name="makers" as="xs:string" select="_:listed(sg:author ! _:with-initials(., true()), '&amp;')"/>
    <xsl:variable name="editors" as="xs:string" select="_:listed(sg:editor ! _:with-initials(., false()), '&amp;')"/>
    <xsl:variable name="year" as="xs:string" select="'(' || (@issued ! _:year(.), _:word('no-date'))[1] || ').'"/>
    <xsl:variable name="role" as="xs:string" select="'(' || _:word(if (sg:editor[2]) then 'Eds' else 'Ed') || ')'"/>
    <xsl:variable name="year-stands-last" as="xs:boolean" select="@kind = 'whole' and not($makers or $editors)"/>
    <xsl:choose>
      <xsl:when test="@kind = 'part'">
        <xsl:if test="$makers">
          <xsl:text>{_:stopped($makers)}{$year} </xsl:text>
        </xsl:if>
        <xsl:text>{_:stopped(sg:title)}{$year[not($makers)] ! (. || ' ')}{_:word('In')} {$editors[.] ! (. || ' ' || $role || ', ')}</xsl:text>
        <cite dir="auto">{sg:container}</cite>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="all" as="xs:string" select="if ($makers) then $makers else string($editors[.] ! (. || ' ' || $role))"/>
        <xsl:text>{$all[.] ! (_:stopped(.) || $year || ' ')}</xsl:text>
        <cite dir="auto">{sg:title}</cite>
        <xsl:text>{substring-before($year, ').')[$year-stands-last] ! (_:stop(current()/sg:title) || ' ' || . || ')')}</xsl:text>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:text>{sg:version ! (' (' || _:capitalised(_:version(.)) || ')')}</xsl:text>
    <xsl:text>{if (sg:version or $year-stands-last) then '.' else _:stop((sg:container, sg:title)[1])} {sg:publisher ! _:stopped(.)}</xsl:text>
    <xsl:call-template name="_:where"/>
  </xsl:template>

  <xsl:template name="_:title-and-container">
    <xsl:context-item as="element(sg:citation)" use="required"/>
    <xsl:param name="in" as="xs:string?"/>
    <xsl:choose>
      <xsl:when test="@kind = 'part'">
        <xsl:text>{_:word('quote-open')}{sg:title}{_:stop(sg:title)}{_:word('quote-close')} {$in ! (. || ' ')}</xsl:text>
        <cite dir="auto">{sg:container}</cite>
      </xsl:when>
      <xsl:otherwise>
        <cite dir="auto">{sg:title}</cite>
        <xsl:text>{_:stop(sg:title)}</xsl:text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="_:where">
    <xsl:context-item as="element(sg:citation)" use="required"/>
    <xsl:param name="before" as="xs:string?"/>
    <xsl:param name="after" as="xs:string?"/>
    <xsl:for-each select="(sg:doi ! ('https://doi.org/' || .), @url)[1]">
      <xsl:text>{$before}</xsl:text>
      <a href="{.}">{.}</a>
      <xsl:text>{$after}</xsl:text>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="_:word" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="sg:label($messages, 'cite-' || $key)"/>
  </xsl:function>

  <xsl:function name="_:version" as="xs:string">
    <xsl:param name="version" as="element(sg:version)"/>
    <xsl:sequence select="if (matches($version, '\p{L}{3}')) then string($version) else sg:label($messages, 'cite-version', $version)"/>
  </xsl:function>

  <xsl:function name="_:capitalised" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="upper-case(substring($text, 1, 1)) || substring($text, 2)"/>
  </xsl:function>

  <xsl:function name="_:year" as="xs:string">
    <xsl:param name="date" as="xs:string"/>
    <xsl:sequence select="substring($date, 1, 4)"/>
  </xsl:function>

  <!-- The full stop that a title or name still lacks. -->
  <xsl:function name="_:stop" as="xs:string?">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="'.'[not(matches($text, '[.?!]$'))]"/>
  </xsl:function>

  <xsl:function name="_:stopped" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="$text || _:stop($text) || ' '"/>
  </xsl:function>

  <!-- “A”, “A and B”, “A, B, and C”. -->
  <xsl:function name="_:listed" as="xs:string">
    <xsl:param name="names" as="xs:string*"/>
    <xsl:param name="and" as="xs:string"/>
    <xsl:variable name="most" as="xs:string" select="string-join($names[position() lt last()], ', ')"/>
    <xsl:variable name="comma" as="xs:string" select="','[count($names) gt 2 or contains($most, ',')] || ''"/>
    <xsl:sequence select="string-join(($most[.] ! (. || $comma || ' ' || $and || ' '), $names[last()]))"/>
  </xsl:function>

  <xsl:function name="_:straight" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="if ($name/@family) then string-join(($name/@given, $name/@family), ' ') else string($name)"/>
  </xsl:function>

  <xsl:function name="_:first-inverted" as="xs:string*">
    <xsl:param name="names" as="element()*"/>
    <xsl:sequence select="head($names) ! sg:inverted(.), tail($names) ! _:straight(.)"/>
  </xsl:function>

  <xsl:function name="_:with-initials" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:param name="inverted" as="xs:boolean"/>
    <xsl:variable name="initials" as="xs:string" select="string-join(tokenize($name/@given) ! (substring(., 1, 1) || '.'), ' ')"/>
    <xsl:sequence select="if (not($name/@family)) then string($name)
        else if ($inverted) then $name/@family || ', ' || $initials else $initials || ' ' || $name/@family"/>
  </xsl:function>

</xsl:stylesheet>
