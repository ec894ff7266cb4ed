<?xml version="1.0" encoding="UTF-8"?>
<!-- What HTML and XSL-FO both need to know of an element, computed here once, in attributes of our namespace. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all">

  <!-- An element that can be both is a block when it holds blocks, or stands among them. -->
  <xsl:function name="sg:displayed-as-block" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        $_:structural(local-name($element/..)) and not(local-name($element) = ('add', 'del', 'seg', 'ref', 'foreign', 'label'))
        or sg:holds-blocks($element)"/>
  </xsl:function>

  <!-- What only some elements have besides. -->
  <xsl:mode name="sg:more" on-no-match="deep-skip"/>

  <xsl:template match="tei:l" mode="sg:more">
    <xsl:attribute name="sg:unit" select="'l'"/>
    <xsl:attribute name="sg:n" select="sg:number(.)"/>
  </xsl:template>

  <xsl:template match="tei:p | tei:ab | tei:stage | tei:lg | tei:sp | tei:item" mode="sg:more">
    <xsl:attribute name="sg:unit" select="local-name()"/>
    <xsl:attribute name="sg:n" select="sg:number(.)"/>
  </xsl:template>

  <xsl:template match="tei:div | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:div5 | tei:div6 | tei:div7" mode="sg:more">
    <xsl:attribute name="sg:level" select="sg:level(.)"/>
    <xsl:variable name="part" as="xs:string?" select="sg:part(.)"/>
    <xsl:if test="exists($part)">
      <xsl:attribute name="sg:part" select="$part"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tei:figure" mode="sg:more">
    <xsl:if test="sg:is-block(.)">
      <xsl:attribute name="sg:display" select="'block'"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tei:opener | tei:closer | tei:salute | tei:signed | tei:dateline | tei:address | tei:postscript"
    mode="sg:more">
    <xsl:attribute name="sg:unit" select="local-name()"/>
  </xsl:template>

  <xsl:template match="tei:head" mode="sg:more">
    <xsl:attribute name="sg:level" select="sg:level(.)"/>
    <xsl:attribute name="sg:unit" select="'head'"/>
  </xsl:template>

  <!-- The number of a line or block: its own, else the count in its division. -->
  <xsl:function name="sg:number" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if ($element/@n) then normalize-space($element/@n)
        else sg:count($element) ! string()"/>
  </xsl:function>

  <!-- Values of @rend and declarations of CSS, in all spellings that editions use, by the look they ask for. -->
  <xsl:variable static="yes" name="_:looks" as="map(xs:string, xs:string)" select="map {
      'italic': 'italic', 'italics': 'italic', 'i': 'italic', 'ital': 'italic', 'it': 'italic', 'em': 'italic', 'oblique': 'italic', 'kursiv': 'italic',
      'roman': 'upright', 'upright': 'upright', 'recte': 'upright', 'normal': 'upright',
      'bold': 'bold', 'b': 'bold', 'strong': 'bold', 'fett': 'bold', 'bolder': 'bold',
      'smallcaps': 'smallcaps', 'small-caps': 'smallcaps', 'sc': 'smallcaps', 'smcap': 'smallcaps', 'smallcap': 'smallcaps', 'small_caps': 'smallcaps',
      'caps': 'caps', 'allcaps': 'caps', 'capitals': 'caps', 'uppercase': 'caps', 'all-caps': 'caps', 'versal': 'caps',
      'spaced': 'spaced', 'spaced-out': 'spaced', 'letterspaced': 'spaced', 'letterspacing': 'spaced', 'gesperrt': 'spaced', 'wide': 'spaced', 'sperrdruck': 'spaced', 'letter-spaced': 'spaced',
      'underline': 'underline', 'underlined': 'underline', 'u': 'underline', 'unterstrichen': 'underline', 'ul': 'underline',
      'doubleunderline': 'doubleunderline', 'double-underline': 'doubleunderline', 'double': 'doubleunderline', 'underline2': 'doubleunderline',
      'strike': 'strike', 'strikethrough': 'strike', 'line-through': 'strike', 'struck': 'strike', 'overstrike': 'strike',
      'superscript': 'superscript', 'super': 'superscript', 'sup': 'superscript', 'hochgestellt': 'superscript', 'suprascript': 'superscript',
      'subscript': 'subscript', 'sub': 'subscript', 'tiefgestellt': 'subscript', 'overline': 'overline', 'overlined': 'overline',
      'quoted': 'quoted', 'quotes': 'quoted', 'quotemarks': 'quoted',
      'center': 'center', 'centre': 'center', 'centered': 'center', 'centred': 'center', 'right': 'right', 'flushright': 'right', 'alignright': 'right', 'text-right': 'right',
      'left': 'left', 'flushleft': 'left', 'justify': 'justify', 'justified': 'justify',
      'indent': 'indent', 'indented': 'indent', 'indent1': 'indent', 'indent2': 'indent2', 'indent3': 'indent3', 'indent4': 'indent4', 'indent5': 'indent5', 'indent6': 'indent6',
      'hang': 'hang', 'hanging': 'hang', 'small': 'small', 'smaller': 'small', 'petit': 'small', 'large': 'large', 'larger': 'large', 'big': 'large',
      'boxed': 'boxed', 'box': 'boxed', 'framed': 'boxed', 'border': 'boxed', 'block': 'block', 'blockquote': 'block', 'display': 'block', 'inline': 'inline',
      'latintype': 'latin', 'antiqua': 'latin', 'pencil': 'pencil', 'bleistift': 'pencil'
    }"/>

  <!-- Text decoration, weight and the like in CSS whose value alone would mislead. -->
  <xsl:variable static="yes" name="_:misleading" as="xs:string*" select="'none', 'inherit', 'initial', 'auto', 'solid', 'normal'"/>

  <!-- What the base format of the Deutsches Textarchiv calls looks without describing them in each file (DTABf, "Typographische Angaben"). -->
  <xsl:variable static="yes" name="_:renditions-of-dta" as="map(xs:string, xs:string)" select="map {
      'aq': 'antiqua', 'b': 'bold', 'i': 'italic', 'g': 'gesperrt', 'k': 'smallcaps', 'u': 'underline', 'uu': 'double-underline', 's': 'strike',
      'sup': 'sup', 'sub': 'sub', 'c': 'center', 'right': 'right', 'left': 'left', 'et': 'indent', 'et2': 'indent2', 'et3': 'indent3',
      'smaller': 'smaller', 'larger': 'larger', 'fr': 'framed'
    }"/>

  <xsl:key name="_:rendition" match="tei:rendition[@xml:id]" use="'#' || normalize-space(@xml:id)"/>

  <!-- The looks that an element asks for, by @rend, @rendition and @style: names of ours, and x-NAME for others. -->
  <xsl:function name="sg:rend" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize(lower-case($element/@rend)) ! replace(., '[();:,.]', '')"/>
    <xsl:variable name="css" as="xs:string*" select="
        $element/@style,
        tokenize($element/@rendition) ! (
          if (not(starts-with(., '#'))) then substring-after(., ':')
          else if (exists(key('_:rendition', ., root($element)))) then key('_:rendition', ., root($element)) ! (string(.), string(@style), string(@n))
          else $_:renditions-of-dta(substring(., 2)))"/>
    <xsl:sequence select="string-join(distinct-values((
        $words ! ($_:looks(.), _:unknown(.))[1], if (exists($css)) then _:css-looks(string-join($css, ';')) else ())), ' ')"/>
  </xsl:function>

  <xsl:function name="_:unknown" as="xs:string?">
    <xsl:param name="word" as="xs:string"/>
    <xsl:sequence select="('x-' || $word)[. castable as xs:NCName]"/>
  </xsl:function>

  <xsl:function name="_:css-looks" as="xs:string*">
    <xsl:param name="css" as="xs:string"/>
    <xsl:sequence select="tokenize(lower-case($css), '[;{}]') ! _:declaration-looks(normalize-space(.))"/>
  </xsl:function>

  <xsl:function name="_:declaration-looks" as="xs:string*">
    <xsl:param name="declaration" as="xs:string"/>
    <xsl:variable name="values" as="xs:string*"
      select="tokenize(substring-after(':' || $declaration, ':') ! (if (contains(., ':')) then substring-after(., ':') else .))"/>
    <xsl:sequence select="
        if (starts-with($declaration, 'letter-spacing')) then 'spaced'[not($values = $_:misleading)]
        else $values[not(. = $_:misleading)] ! $_:looks(.)"/>
  </xsl:function>

</xsl:stylesheet>
