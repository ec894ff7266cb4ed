<?xml version="1.0" encoding="UTF-8"?>
<!-- The address of a passage, to be copied: one control for the page, which the script takes to the passage that is read. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- Which addresses are the editors’ own, it knows from the shorter of two lists: these, or all others. -->
  <xsl:template name="_:passages">
    <xsl:variable name="passages" as="element()*" select="descendant::*[@sg:unit][@sg:id]"/>
    <xsl:variable name="given" as="element()*" select="$passages[@xml:id]"/>
    <xsl:variable name="derived" as="element()*" select="$passages except $given"/>
    <xsl:variable name="few-are-given" as="xs:boolean" select="count($given) lt count($derived)"/>
    <div class="passage gen" hidden="" data-ids="{if ($few-are-given) then $given/@sg:id else $derived/@sg:id}"
        data-are="{if ($few-are-given) then 'given' else 'derived'}" data-copied="{sg:label($messages, 'address-copied')}"
        data-in-bar="{sg:label($messages, 'address-in-bar')}" data-derived="{sg:label($messages, 'address-derived')}">
      <a href="#siglum-main" aria-label="{sg:label($messages, 'copy-address')}" title="{sg:label($messages, 'copy-address')}">¶</a>
      <span role="status"/>
    </div>
  </xsl:template>

</xsl:stylesheet>
