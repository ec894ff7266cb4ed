<?xml version="1.0" encoding="UTF-8"?>
<!-- Dates as they are written in the language of the interface. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- `1892-05-06` is “6 May 1892”, `1892-05` “May 1892”; what is no date is as it was written. A region counts where it is of the
    language of the messages: in `de-AT` January is Jänner. Latin has its months in the messages, as Unicode's locale data lack it. -->
  <xsl:function name="sg:date" as="xs:string">
    <xsl:param name="iso" as="xs:string"/>
    <xsl:param name="messages" as="map(xs:string, xs:string)"/>
    <xsl:param name="language" as="xs:string?"/>
    <xsl:variable name="own" as="xs:string" select="($messages('xml:lang'), 'en')[1]"/>
    <xsl:sequence select="if ($messages('month-1')) then _:with-named-month($iso, $messages)
        else sg:local-date($iso, if (tokenize($language, '-')[1] = $own) then $language else $own)"/>
  </xsl:function>

  <!-- One before our era is as TEI has it. -->
  <xsl:function name="sg:year" as="xs:string">
    <xsl:param name="year" as="xs:integer"/>
    <xsl:sequence select="if ($year gt 0) then string($year) else format-integer($year, '0000')"/>
  </xsl:function>

  <xsl:function name="_:with-named-month" as="xs:string">
    <xsl:param name="iso" as="xs:string"/>
    <xsl:param name="messages" as="map(xs:string, xs:string)"/>
    <xsl:variable name="year" as="xs:string" select="replace($iso, '^0*(\d+).*$', '$1')"/>
    <xsl:variable name="month" as="xs:string?" select="$messages('month-' || number(substring($iso, 6, 2)))"/>
    <xsl:sequence select="
        if (matches($iso, '^\d{4}-\d\d-\d\d$') and $iso castable as xs:date and $month)
          then string-join((number(substring($iso, 9)), $month, $year), ' ')
        else if (matches($iso, '^\d{4}-\d\d$') and $month) then sg:label($messages, 'month-alone', $month) || ' ' || $year
        else if (matches($iso, '^\d{4}$')) then $year
        else $iso"/>
  </xsl:function>

</xsl:stylesheet>
