<?xml version="1.0" encoding="UTF-8"?>
<!-- The documents by their dates: how many there are of each year, and a calendar. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:template match="sg:chronology">
    <xsl:call-template name="sg:shell">
      <xsl:with-param name="title" select="sg:label($messages, 'chronology')"/>
      <xsl:with-param name="class" select="'register'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="sg:chronology" mode="sg:main">
    <h1>{sg:label($messages, 'chronology')}</h1>
    <xsl:call-template name="_:timeline"/>
    <xsl:apply-templates select="sg:year[@page = $page]" mode="_:calendar"/>
    <xsl:if test="@undated != '0'">
      <p class="undated">{sg:label($messages, 'undated')}: {@undated}</p>
    </xsl:if>
  </xsl:template>

  <xsl:template match="sg:chronology | sg:year" mode="sg:styles" as="xs:string*">
    <xsl:sequence select="$assets?pictures"/>
  </xsl:template>

  <!-- Years between them that have none are a gap, where there are few of them. -->
  <xsl:template name="_:timeline">
    <xsl:variable name="years" as="element(sg:year)+" select="sg:year"/>
    <xsl:variable name="numbers" as="xs:integer+" select="$years ! xs:integer(@n)"/>
    <xsl:variable name="all" as="xs:integer+"
        select="if ($numbers[last()] - $numbers[1] lt 60) then $numbers[1] to $numbers[last()] else $numbers"/>
    <xsl:variable name="most" as="xs:integer" select="max($years ! count(sg:dated))"/>
    <xsl:if test="$years[2] or $years/@page != $page">
      <ol class="timeline" aria-label="{sg:label($messages, 'documents-by-year')}">
        <xsl:for-each select="$all">
          <xsl:variable name="year" as="element(sg:year)?" select="$years[@n = current()]"/>
          <xsl:variable name="count" as="xs:integer" select="count($year/sg:dated)"/>
          <li>
            <span class="year">
              <xsl:choose>
                <xsl:when test="$year">
                  <a href="{_:link-to-year($year)}">{sg:year(.)}</a>
                </xsl:when>
                <xsl:otherwise>{sg:year(.)}</xsl:otherwise>
              </xsl:choose>
            </span>
            <xsl:if test="$year">
              <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width="{round(100 * $count div $most, 1)}" height="10"/>
              </svg>
              <xsl:text> </xsl:text>
            </xsl:if>
            <span class="count">{$count}</span>
          </li>
        </xsl:for-each>
      </ol>
    </xsl:if>
  </xsl:template>

  <xsl:function name="_:link-to-year" as="xs:string">
    <xsl:param name="year" as="element(sg:year)"/>
    <xsl:sequence select="if ($year/@page = $page) then '#year-' || $year/@n else sg:relative($page, $year/@page)"/>
  </xsl:function>

  <xsl:template match="sg:year">
    <xsl:call-template name="sg:shell">
      <xsl:with-param name="title" select="sg:year(@n)"/>
      <xsl:with-param name="class" select="'register'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="sg:year" mode="sg:main">
    <p class="kind">
      <a href="{sg:relative($page, ../@page)}">{sg:label($messages, 'chronology')}</a>
    </p>
    <h1>{sg:year(@n)}</h1>
    <xsl:call-template name="_:sheets"/>
    <xsl:call-template name="_:months"/>
    <xsl:call-template name="_:neighbouring-sheets"/>
    <nav class="neighbours" aria-label="{sg:label($messages, 'chronology')}">
      <xsl:for-each select="preceding-sibling::sg:year[1]">
        <a rel="prev" href="{sg:relative($page, @page)}">{sg:year(@n)}</a>
      </xsl:for-each>
      <xsl:for-each select="following-sibling::sg:year[1]">
        <a rel="next" href="{sg:relative($page, @page)}">{sg:year(@n)}</a>
      </xsl:for-each>
    </nav>
  </xsl:template>

  <xsl:mode name="_:calendar" on-no-match="fail"/>

  <xsl:template match="sg:year" mode="_:calendar">
    <section class="calendar" aria-labelledby="year-{@n}">
      <h2 id="year-{@n}">{sg:year(@n)}</h2>
      <xsl:call-template name="_:months"/>
    </section>
  </xsl:template>

  <!--
    A grid for each month that has documents of known days; in a list what a grid cannot show: several of one day, and those of
    which no day is known. Before 1583 days of the week depend on the calendar that is meant: there all are listed.
  -->
  <xsl:template name="_:months">
    <xsl:variable name="here" as="element(sg:dated)*" select="_:here(sg:dated)"/>
    <xsl:variable name="on-days" as="element(sg:dated)*" select="$here[_:is-day(.)]"/>
    <xsl:variable name="listed" as="element(sg:dated)*" select="$here except $on-days,
        for $day in distinct-values($on-days/@date) return let $same := $on-days[@date = $day] return $same[$same[2]]"/>
    <xsl:where-populated>
      <div class="months">
        <xsl:for-each-group select="$on-days" group-by="substring(@date, 1, 7)">
          <xsl:call-template name="_:month"/>
        </xsl:for-each-group>
      </div>
    </xsl:where-populated>
    <xsl:where-populated>
      <ul class="dated">
        <xsl:for-each-group select="$listed" group-by="string-join((@date, @bound), ' ')">
          <xsl:sort select="@date"/>
          <li id="on-{translate(current-grouping-key(), ' ', '-')}">
            <time datetime="{@date}">{@bound ! (sg:label($messages, .) || ' ')}{sg:date(@date, $messages, $edition/@interface)}</time>
            <ul>
              <xsl:for-each select="current-group()">
                <li>
                  <a href="{sg:relative($page, @page)}" lang="{@language}" dir="{sg:dir(@language)}">{sg:title}</a>
                </li>
              </xsl:for-each>
            </ul>
          </li>
        </xsl:for-each-group>
      </ul>
    </xsl:where-populated>
  </xsl:template>

  <xsl:function name="_:is-day" as="xs:boolean">
    <xsl:param name="dated" as="element(sg:dated)"/>
    <xsl:sequence select="not($dated/@bound) and xs:integer($dated/../@n) ge 1583 and $dated/@date castable as xs:date"/>
  </xsl:function>

  <!-- Weeks begin on Monday (ISO 8601). -->
  <xsl:template name="_:month">
    <xsl:variable name="first" as="xs:date" select="xs:date(current-grouping-key() || '-01')"/>
    <xsl:variable name="last" as="xs:date" select="$first + xs:yearMonthDuration('P1M') - xs:dayTimeDuration('P1D')"/>
    <xsl:variable name="before" as="xs:integer" select="(days-from-duration($first - xs:date('1583-01-03')) mod 7 + 7) mod 7"/>
    <xsl:variable name="documents" as="element(sg:dated)+" select="current-group()"/>
    <table class="month">
      <caption>{sg:date(current-grouping-key(), $messages, $edition/@interface)}</caption>
      <thead>
        <tr>
          <xsl:for-each select="tokenize(sg:label($messages, 'weekdays'))">
            <th scope="col">{.}</th>
          </xsl:for-each>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="0 to ($before + day-from-date($last) - 1) idiv 7">
          <xsl:variable name="week" as="xs:integer" select="."/>
          <tr>
            <xsl:for-each select="1 to 7">
              <xsl:variable name="day" as="xs:integer" select="7 * $week + . - $before"/>
              <td>
                <xsl:if test="$day gt 0 and $day le day-from-date($last)">
                  <xsl:call-template name="_:day">
                    <xsl:with-param name="day" select="$day"/>
                    <xsl:with-param name="documents" select="$documents[xs:integer(substring(@date, 9)) eq $day]"/>
                  </xsl:call-template>
                </xsl:if>
              </td>
            </xsl:for-each>
          </tr>
        </xsl:for-each>
      </tbody>
    </table>
  </xsl:template>

  <xsl:template name="_:day">
    <xsl:param name="day" as="xs:integer"/>
    <xsl:param name="documents" as="element(sg:dated)*"/>
    <xsl:choose>
      <xsl:when test="$documents">
        <!-- Several are listed below. -->
        <xsl:variable name="words" as="xs:string" select="if ($documents[2]) then string(count($documents)) else string($documents/sg:title)"/>
        <a title="{$words}" aria-label="{sg:date($documents[1]/@date, $messages, $edition/@interface)}: {$words}"
            href="{if ($documents[2]) then '#on-' || $documents[1]/@date else sg:relative($page, $documents/@page)}">{$day}</a>
      </xsl:when>
      <xsl:otherwise>{$day}</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
