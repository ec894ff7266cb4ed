<?xml version="1.0" encoding="UTF-8"?>
<!--
  Facsimiles (PH, digital facsimiles): a page break leads to the image of its page, and the image stands beside the text where the
  window is wide. An image of the site opens there; one that lies elsewhere is only linked.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:key name="_:facsimile" match="facsimile | facsimile//*" use="@xml:id ! normalize-space()"/>

  <!-- The image that @facs means, by the address in the TEI: `#` and the id of a graphic, a surface or a zone, else the address itself. -->
  <xsl:function name="_:image-of" as="xs:string?">
    <xsl:param name="facs" as="attribute(facs)?"/>
    <xsl:variable name="pointer" as="xs:string?" select="tokenize($facs)[1]"/>
    <xsl:variable name="meant" as="element()?" select="$pointer[starts-with(., '#')] ! key('_:facsimile', substring(., 2), root($facs))[1]"/>
    <xsl:sequence select="if (not(starts-with($pointer, '#'))) then $pointer
        else ($meant/(self::graphic, graphic)[1], $meant/ancestor::surface[1]/graphic[1])[1]/@url ! normalize-space()"/>
  </xsl:function>

  <!-- Where a reader sees it: on the site, or elsewhere on the web. -->
  <xsl:function name="_:shown-image" as="xs:string?">
    <xsl:param name="image" as="xs:string?"/>
    <xsl:sequence select="(sg:picture($image), $image[_:is-web(.)])[1]"/>
  </xsl:function>

  <!-- The mark of a page, as a link to its image. -->
  <xsl:function name="_:facsimile-link" as="element()?">
    <xsl:param name="break" as="element(pb)"/>
    <xsl:for-each select="_:shown-image(_:image-of($break/@facs))">
      <a class="facsimile{' elsewhere'[_:is-web(current())]}" href="{.}">
        <xsl:if test="$break/@n">
          <xsl:attribute name="aria-label" select="sg:label($messages, 'facsimile-of', sg:label($messages, 'pb-name', $break/@n))"/>
        </xsl:if>
        <xsl:value-of select="if ($break/@n) then sg:label($messages, 'pb', $break/@n) else sg:label($messages, 'facsimile')"/>
      </a>
    </xsl:for-each>
  </xsl:function>

  <!-- Images of the header's facsimile that no page break of the document shows. -->
  <xsl:template name="_:other-facsimiles">
    <xsl:context-item as="element(TEI)" use="required"/>
    <xsl:variable name="shown" as="xs:string*" select="text//pb/@facs ! _:image-of(.)"/>
    <xsl:where-populated>
      <nav class="downloads gen" aria-label="{sg:label($messages, 'facsimiles')}" lang="{$_:interface}" dir="{sg:dir($_:interface)}">
        <xsl:where-populated>
          <ul>
            <xsl:for-each select="distinct-values(facsimile//graphic/@url ! normalize-space())[not(. = $shown)] ! _:shown-image(.)">
              <li>
                <a class="facsimile{' elsewhere'[_:is-web(current())]}" href="{.}">{sg:label($messages, 'facsimile-name', string(position()))}</a>
              </li>
            </xsl:for-each>
          </ul>
        </xsl:where-populated>
      </nav>
    </xsl:where-populated>
  </xsl:template>

  <!-- What the script shows the images in: the page says with links all that it does. -->
  <xsl:template name="_:viewer">
    <xsl:if test="map:size($images) gt 0 and root()//(pb/@facs | facsimile)">
      <template id="siglum-viewer">
        <aside class="viewer" aria-label="{sg:label($messages, 'facsimiles')}" lang="{$_:interface}" dir="{sg:dir($_:interface)}">
          <div class="viewer-tools" role="toolbar" aria-label="{sg:label($messages, 'facsimiles')}">
            <xsl:for-each select="'previous', 'next', 'zoom-in', 'zoom-out', 'turn', 'close'">
              <button type="button" class="viewer-{.}">{sg:label($messages, .)}</button>
            </xsl:for-each>
          </div>
          <div class="viewer-sheet" tabindex="0" role="group" aria-label="{sg:label($messages, 'facsimile')}">
            <img alt=""/>
          </div>
        </aside>
      </template>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
