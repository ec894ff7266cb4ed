<?xml version="1.0" encoding="UTF-8"?>
<!-- The choice of a witness, whose running text the script then shows in the place of the edited one. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:key name="_:entry" match="listApp/app" use="string(@sg:id)"/>

  <!-- Without the script there is no choice to be made, so that it is hidden until the script comes. -->
  <xsl:template name="_:witness-switch">
    <xsl:variable name="witnesses" as="element(sg:witness)*" select="root(.)//standOff/sg:witness"/>
    <xsl:if test="exists($witnesses)">
      <form class="witnesses gen" lang="{$_:interface}" dir="{sg:dir($_:interface)}" hidden=""
          data-implicit="{root(.)//listApp/@sg:implicit}" data-absent="{_:absent-before(.)}" data-beside="{sg:label($messages, 'witness-beside')}"
          data-lacking="{$_:om}" data-lacuna="{sg:label($messages, 'lacuna')}"
          data-differs="{sg:label($messages, 'witness-differs')}" data-unknown="{sg:label($messages, 'witness-unknown')}">
        <label>
          <span>{sg:label($messages, 'witness-text')}</span>
          <xsl:text> </xsl:text>
          <select name="witness">
            <option value="*">{sg:label($messages, 'edited-text')}</option>
            <xsl:for-each select="$witnesses">
              <option value="{@id}">
                <xsl:if test="@of">
                  <xsl:attribute name="data-of" select="@of"/>
                </xsl:if>
                <xsl:text>{string-join((@siglum, _:shortened(.)[. ne '']), ' – ')}</xsl:text>
              </option>
              <xsl:for-each select="$sg:derived-hands[substring-before(., '~') = current()/@id]">
                <option value="{.}" data-of="{substring-before(., '~')}">{sg:siglum-of(.)}</option>
              </xsl:for-each>
            </xsl:for-each>
          </select>
        </label>
        <output/>
      </form>
    </xsl:if>
  </xsl:template>

  <!-- The witnesses whose text is not there where the page begins. -->
  <xsl:function name="_:absent-before" as="xs:string*">
    <xsl:param name="page" as="element()"/>
    <xsl:variable name="bounds" as="element()*" select="root($page)//listApp//*[@sg:bounded]"/>
    <xsl:variable name="first" as="element(app)?"
        select="key('_:entry', ($page//anchor[@type = 'app-from'])[1] ! substring-after(@corresp, '#'), root($page))"/>
    <xsl:for-each-group select="$bounds" group-by="tokenize(@sg:bounded)">
      <xsl:variable name="before" as="element()*" select="current-group()[. &lt;&lt; $first]"/>
      <xsl:sequence select="current-grouping-key()[
          if (exists($before)) then $before[last()]/(self::witEnd, self::lacunaStart)
          else current-group()[1]/(self::witStart, self::lacunaEnd)]"/>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="_:shortened" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="words" as="xs:string" select="replace(normalize-space($text), '^[\s=:,.–]+', '')"/>
    <xsl:sequence select="if (string-length($words) le 60) then $words else replace(substring($words, 1, 60), '\s+\S*$', '') || ' …'"/>
  </xsl:function>

</xsl:stylesheet>
