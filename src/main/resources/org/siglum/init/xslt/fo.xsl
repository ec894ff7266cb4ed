<?xml version="1.0" encoding="UTF-8"?>
<!-- The looks of your volume: a template here takes the place of Siglum's for the same element. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:fo="http://www.w3.org/1999/XSL/Format"
  exclude-result-prefixes="#all">

  <xsl:import href="siglum:fo"/>

</xsl:stylesheet>
