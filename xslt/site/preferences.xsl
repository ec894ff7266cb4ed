<?xml version="1.0" encoding="UTF-8"?>
<!-- How the reader wants the pages to look. The script shows it, and remembers what is chosen. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:template name="_:preferences">
    <details class="preferences" hidden="">
      <summary>{sg:label($messages, 'preferences')}</summary>
      <div>
        <xsl:sequence select="_:preference('size', ('small', 'normal', 'large', 'largest')),
            _:preference('measure', ('narrow', 'normal', 'wide')), _:preference('scheme', ('system', 'light', 'dark'))"/>
      </div>
    </details>
  </xsl:template>

  <!-- What nobody need choose has an empty value. -->
  <xsl:function name="_:preference" as="element(label)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="values" as="xs:string+"/>
    <label>
      <span>{sg:label($messages, 'pref-' || $name)}</span>
      <select name="{$name}">
        <xsl:for-each select="$values">
          <option value="{.[not(. = ('normal', 'system'))]}">{sg:label($messages, 'pref-' || $name || '-' || .)}</option>
        </xsl:for-each>
      </select>
    </label>
  </xsl:function>

</xsl:stylesheet>
