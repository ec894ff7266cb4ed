<?xml version="1.0" encoding="UTF-8"?>
<!-- The floor: read, copy, write. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:mode on-no-match="shallow-copy"/>
</xsl:stylesheet>
