<?xml version="1.0" encoding="UTF-8"?>
<!--
  The critical apparatus (Guidelines, chapter TC): every entry is attached by two end points, as only that method can
  hold entries that overlap. In the text there remain the lemmata, between anchors; the entries stand in a listApp of
  the document's standOff. An app within a lemma becomes an entry of its own; one within a reading stays there.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- Witnesses, and whatever else of the document @wit and @source may name. -->
  <!-- A witness that has no identifier is named by its siglum, as numbers of manuscripts are none. -->
  <xsl:key name="_:named" match="witness[not(@xml:id)][@n]" use="normalize-space(@n)"/>
  <xsl:key name="_:named" match="witness[@xml:id] | listWit[@xml:id] | bibl[@xml:id] | biblStruct[@xml:id] | person[@xml:id] | item[@xml:id] | name[@xml:id] | persName[@xml:id] | handNote[@xml:id] | msDesc[@xml:id]"
    use="normalize-space(@xml:id)"/>

  <!-- All entries of a document, in the order of the text. What stands beside the text is none of it. -->
  <xsl:function name="sg:entries" as="element(app)*">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="$document/(teiHeader//listApp | text | sourceDoc | standOff)//app[_:is-entry(.)]"/>
  </xsl:function>

  <!--
    Whether an app is an entry of its own: one within a reading belongs to it, unless that is the text; one in what is no text is none.
  -->
  <xsl:function name="_:is-entry" as="xs:boolean">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="
        (exists($app/(lem | rdg | rdgGrp)) or normalize-space($app))
        and empty($app/ancestor::*[map:contains($_:no-text, local-name())])
        and (every $reading in $app/ancestor::rdg[ancestor::app] satisfies
          not(_:is-stand-off($reading/ancestor::app[1])) and $reading is _:lemma($reading/ancestor::app[1]))"/>
  </xsl:function>

  <!-- What points, indexes or analyses: no page shows what it holds. -->
  <xsl:variable static="yes" name="_:no-text" as="map(xs:string, xs:boolean)" select="map:merge(('index join joinGrp link linkGrp alt altGrp timeline spanGrp interp interpGrp fs fvLib',
      'certainty precision respons substJoin listTranspose binaryObject') ! tokenize(.) ! map { .: true() })"/>

  <!-- In the text: the lemma between its anchors. -->
  <xsl:template match="(text | sourceDoc)//app[_:is-entry(.)]">
    <xsl:variable name="id" as="xs:string" select="sg:id(.)"/>
    <xsl:choose>
      <xsl:when test="_:is-stand-off(.)"/>
      <xsl:otherwise>
        <xsl:sequence select="_:anchor($id, 'from')"/>
        <xsl:apply-templates select="_:lemma(.)/node()"/>
        <xsl:sequence select="_:anchor($id, 'to')"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Words of an entry that stands in what holds others only, as in a list beside its items; where its lemma is an item, all is well. -->
  <xsl:template priority="5" match="app[map:contains($_:held, local-name(..))][_:is-loose(.)]">
    <xsl:variable name="words" as="node()*">
      <xsl:next-match/>
    </xsl:variable>
    <xsl:sequence select="_:held($words, .)"/>
  </xsl:template>

  <xsl:function name="_:is-loose" as="xs:boolean">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="_:is-entry($app) and exists(_:lemma($app)/text()[normalize-space()])"/>
  </xsl:function>

  <xsl:template match="(text | sourceDoc)//app[_:is-entry(.)]" mode="sg:data">
    <xsl:apply-templates select="."/>
  </xsl:template>

  <!-- A listApp holds entries that are attached from outside; they all go to the one of the canonical form, whose layers have headings of their own. -->
  <xsl:template match="listApp" mode="#default sg:data">
    <xsl:apply-templates select="node() except (app | head | desc)" mode="#current"/>
  </xsl:template>

  <xsl:function name="_:anchor" as="element(anchor)">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="end" as="xs:string"/>
    <anchor xmlns="http://www.tei-c.org/ns/1.0" sg:id="{$id}-{$end}" type="app-{$end}" corresp="#{$id}"/>
  </xsl:function>

  <!-- The witness whose text is the lemma of an entry without lem: its xml:id. -->
  <xsl:param name="base-witness" as="xs:string" select="''"/>

  <!-- The lem of an entry: its own, else that of a group of its readings, or of whatever else stands around it by a slip. -->
  <xsl:function name="_:lem" as="element(lem)?">
    <xsl:param name="app" as="element(app)"/>
    <xsl:sequence select="if ($app/lem) then $app/lem[1] else ($app/(* except rdg)/descendant::lem[ancestor::app[1] is $app])[1]"/>
  </xsl:function>

  <!--
    The lemma of an entry. Without lem it is the reading of the base witness, else the first one; for an entry that stands
    apart the one whose words the text has; none when that has them elsewhere.
  -->
  <xsl:function name="_:lemma" as="element()?">
    <xsl:param name="app" as="element(app)"/>
    <xsl:variable name="lem" as="element(lem)?" select="_:lem($app)"/>
    <xsl:variable name="readings" as="element()*" select="if ($lem) then () else _:readings($app)"/>
    <xsl:sequence select="
        if ($lem) then $lem
        else if (_:is-stand-off($app)) then _:record($app)?reading
        else if (_:stands-elsewhere($app) or _:is-of-bounds($app)) then ()
        else ($readings[$base-witness ne ''][_:readers(.) = $base-witness], $readings)[1]"/>
  </xsl:function>

  <!-- An entry, as it stands in the listApp. -->
  <xsl:mode name="sg:entry" on-no-match="shallow-copy"/>

  <xsl:template match="app" mode="sg:entry">
    <xsl:variable name="id" as="xs:string" select="sg:id(.)"/>
    <xsl:copy copy-namespaces="no">
      <xsl:copy-of select="@*"/>
      <xsl:attribute name="sg:id" select="$id"/>
      <xsl:attribute name="from" select="'#' || $id || '-from'"/>
      <xsl:attribute name="to" select="'#' || $id || '-to'"/>
      <xsl:sequence select="_:layer-attribute(.), _:position(.)"/>
      <xsl:call-template name="_:readings"/>
    </xsl:copy>
  </xsl:template>

  <!-- One that stands in another, but in none of its readings, is an entry by itself too: there it is its lemma alone. -->
  <xsl:template match="app//app[_:is-entry(.)]" mode="sg:entry" priority="5">
    <xsl:param name="by-itself" as="xs:boolean" select="false()"/>
    <xsl:choose>
      <xsl:when test="$by-itself"><xsl:next-match/></xsl:when>
      <xsl:otherwise><xsl:apply-templates select="." mode="_:flat"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What an entry holds. A reading that is taken for the lemma comes first, with the remarks on it. -->
  <xsl:template name="_:readings">
    <xsl:variable name="attestation" as="map(*)" select="_:attestation(.)"/>
    <xsl:variable name="lemma" as="element()?" select="_:lemma(.)"/>
    <xsl:variable name="moved" as="element()*" select="$lemma/self::rdg[parent::app]/(., following-sibling::*[self::wit or self::witDetail]
        [preceding-sibling::*[self::rdg or self::rdgGrp or self::note][1] is $lemma])"/>
    <xsl:sequence select="_:check(., $attestation)"/>
    <xsl:if test="empty($lemma)">
      <xsl:call-template name="_:lemma-of-text">
        <xsl:with-param name="implied" select="_:implied-attribute($attestation, .)"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:apply-templates select="if (exists($moved)) then ($moved, node() except $moved) else node()" mode="sg:entry">
      <xsl:with-param name="attestation" tunnel="yes" select="$attestation"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- The lemma that no reading gives: what the text has there, which may be nothing. -->
  <xsl:template name="_:lemma-of-text" as="element(lem)?">
    <xsl:param name="implied" as="attribute(sg:implied)?"/>
    <xsl:choose>
      <xsl:when test="_:is-stand-off(.) and exists(_:record(.)?from)">
        <xsl:call-template name="_:range-lemma">
          <xsl:with-param name="implied" select="$implied"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="_:is-of-bounds(.)">
        <lem xmlns="http://www.tei-c.org/ns/1.0" sg:inferred="lemma"/>
      </xsl:when>
      <xsl:when test="_:stands-elsewhere(.)">
        <lem xmlns="http://www.tei-c.org/ns/1.0" sg:inferred="lemma">
          <xsl:sequence select="$implied"/>
        </lem>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:function name="_:implied-attribute" as="attribute(sg:implied)?">
    <xsl:param name="attestation" as="map(*)"/>
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="implied" as="xs:string*" select="$attestation?implied(generate-id($reading))"/>
    <xsl:if test="exists($implied)">
      <xsl:attribute name="sg:implied" select="string-join($implied, ' ')"/>
    </xsl:if>
  </xsl:function>

  <!-- An entry holds its lemma itself. -->
  <xsl:template match="app/*[lem][not(self::rdgGrp or self::rdg or self::app)]" mode="sg:entry">
    <xsl:apply-templates mode="#current"/>
  </xsl:template>

  <xsl:template match="lem" mode="sg:entry">
    <xsl:copy copy-namespaces="no">
      <xsl:call-template name="_:lemma-content"/>
    </xsl:copy>
  </xsl:template>

  <!-- Without a lem, the reading that stands in the text is the lemma. -->
  <xsl:template match="app[empty(_:lem(.))]//rdg[. is _:lemma(ancestor::app[1])]" mode="sg:entry" priority="2">
    <lem xmlns="http://www.tei-c.org/ns/1.0" sg:inferred="lemma">
      <xsl:call-template name="_:lemma-content"/>
    </lem>
  </xsl:template>

  <!-- That of an entry within a reading stands nowhere else, and is kept whole. -->
  <xsl:template name="_:lemma-content">
    <xsl:call-template name="sg:attributes"/>
    <xsl:call-template name="_:attested"/>
    <xsl:choose>
      <xsl:when test="not(_:is-entry(ancestor::app[1]))">
        <xsl:apply-templates mode="sg:entry"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates mode="_:flat"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- It is inferred anew. -->
  <xsl:template match="witDetail[sg:is-own(.)]" mode="sg:entry" priority="4"/>

  <!-- An empty reading that is said to be illegible or lost is no omission: what stood there is not known. -->
  <xsl:template match="rdg[not(node())][_:is-unread(.)]" mode="sg:entry" priority="1">
    <xsl:copy copy-namespaces="no">
      <xsl:call-template name="sg:attributes"/>
      <xsl:call-template name="_:attested"/>
      <gap xmlns="http://www.tei-c.org/ns/1.0" reason="{(@type, @cause)[1]}"/>
    </xsl:copy>
  </xsl:template>

  <xsl:function name="_:is-unread" as="xs:boolean">
    <xsl:param name="reading" as="element()"/>
    <xsl:sequence select="$reading/(@type, @cause) ! matches(., '^(illegible|unreadable|unleserlich|illisible|damaged?|lost|lac(una)?|missing|fenestra|abscissum|non legitur|lacunam[_ ]indicavit)$', 'i') = true()"/>
  </xsl:function>

  <!-- All else of an entry is kept whole, a further app in a reading too. -->
  <xsl:template match="*" mode="sg:entry">
    <xsl:copy copy-namespaces="no">
      <xsl:call-template name="sg:attributes"/>
      <xsl:call-template name="_:attested"/>
      <xsl:apply-templates mode="sg:entry"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="app//app[not(_:is-entry(.))]" mode="sg:entry" priority="3">
    <xsl:copy copy-namespaces="no">
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates select="node()" mode="sg:entry">
        <xsl:with-param name="attestation" tunnel="yes" select="_:attestation(.)"/>
      </xsl:apply-templates>
    </xsl:copy>
  </xsl:template>

  <!-- The lemma of an entry is a copy of what stands in the text: without identifiers, notes, breaks, entries of its own. -->
  <xsl:mode name="_:flat" on-no-match="shallow-copy"/>

  <xsl:template match="app" mode="_:flat">
    <xsl:apply-templates select="_:lemma(.)/node()" mode="_:flat"/>
  </xsl:template>

  <xsl:template match="note | pb | lb | cb | gb | milestone | anchor" mode="_:flat"/>

  <!-- An entry that stands apart is the only place of a note in its lemma. -->
  <xsl:template match="lem//note[_:is-stand-off(ancestor::app[1])]" mode="_:flat" priority="1">
    <xsl:apply-templates select="." mode="sg:entry"/>
  </xsl:template>

  <xsl:template match="*" mode="_:flat">
    <xsl:copy copy-namespaces="no">
      <xsl:call-template name="_:flat-attributes"/>
      <xsl:apply-templates mode="_:flat"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template name="_:flat-attributes" as="attribute()*">
    <xsl:copy-of select="@* except @xml:id"/>
    <xsl:if test="@rend or @rendition or @style">
      <xsl:attribute name="sg:rend" select="sg:rend(.)"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" mode="sg:entry _:flat"/>

  <!-- Where an entry stands: its division, and the line or paragraph that it is keyed to. -->
  <xsl:function name="_:position" as="attribute()*">
    <xsl:param name="app" as="element(app)"/>
    <xsl:variable name="division" as="element()?"
      select="$app/ancestor::*[starts-with(local-name(), 'div') or self::floatingText or self::text][not(parent::app)][1]"/>
    <xsl:variable name="around" as="element()?" select="$app/ancestor::*[self::l or self::p or self::ab][1]"/>
    <xsl:variable name="lines" as="element(l)*" select="if ($around/self::l) then () else $app/lem//l"/>
    <xsl:variable name="unit" as="element()?" select="($lines, $around)[1]"/>
    <xsl:sequence select="_:keyed($division, (_:numbered-lines($unit, $app), $unit, $lines[last()]))"/>
  </xsl:function>

  <!-- Blocks whose lines are numbered in the source, as those of an inscription, by their generated id. -->
  <xsl:variable name="_:with-numbered-lines" as="map(xs:string, xs:boolean)" select="
      map:merge($document//lb[@n]/(ancestor::p | ancestor::ab) ! map:entry(generate-id(), true()))"/>

  <!-- In such a block the line that a node stands in, and the one that it ends in. -->
  <xsl:function name="_:numbered-lines" as="element(lb)*">
    <xsl:param name="block" as="element()?"/>
    <xsl:param name="node" as="node()"/>
    <xsl:if test="$block ! $_:with-numbered-lines(generate-id())">
      <xsl:variable name="first" as="element(lb)" select="$block/descendant::lb[@n][1]"/>
      <xsl:variable name="is-whole" as="xs:boolean"
        select="exists($node/descendant-or-self::* intersect $block) and empty($block//text()[. &lt;&lt; $first][normalize-space()])"/>
      <xsl:sequence select="
          (if ($is-whole) then $first else ($node/self::lb[@n], $node/preceding::lb[@n][1])[1]),
          $node/(. except self::app | self::app/lem)/descendant::lb[@n][last()]"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="_:keyed" as="attribute()*">
    <xsl:param name="division" as="element()?"/>
    <xsl:param name="units" as="element()*"/>
    <xsl:if test="exists($division)">
      <xsl:attribute name="sg:in" select="(sg:id($division), local-name($division))[1]"/>
    </xsl:if>
    <xsl:if test="exists($units)">
      <xsl:attribute name="sg:unit" select="local-name($units[1])"/>
      <xsl:attribute name="sg:n" select="string-join(distinct-values($units[node-name() eq node-name($units[1])] ! sg:number(.)), '–')"/>
    </xsl:if>
  </xsl:function>

  <!-- The words of what @copyOf points to; they are shown, and no text of their own. -->
  <xsl:function name="_:copied" as="attribute(sg:copied)?">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="$element/@copyOf and not($element/node())">
      <xsl:variable name="words" as="node()*">
        <xsl:apply-templates select="key('_:id', _:name(normalize-space($element/@copyOf)), $document)[1]/node()" mode="_:flat"/>
      </xsl:variable>
      <xsl:if test="exists($words)">
        <xsl:attribute name="sg:copied" select="normalize-space(string-join($words))"/>
      </xsl:if>
    </xsl:if>
  </xsl:function>

  <!-- Whether a reading is that there is nothing: an empty one, or one that only says so, in words too. -->
  <xsl:function name="_:is-omission" as="xs:boolean">
    <xsl:param name="reading" as="element()"/>
    <xsl:sequence select="
        if ($reading/text()[normalize-space()]) then empty($reading/*) and _:says-omission($reading)
        else empty($reading/@copyOf) and not(_:is-unread($reading)) and empty($reading/*[normalize-space() or not(self::gap[@reason = ('omitted', 'omission', 'om')] | self::space[@quantity = '0'])])"/>
  </xsl:function>

  <!-- `om.` is no word of any text; of other words that may be meant so, @type or @cause must say it. -->
  <xsl:function name="_:says-omission" as="xs:boolean">
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="words" as="xs:string" select="lower-case(normalize-space($reading))"/>
    <xsl:sequence select="
        matches($words, '^[\[(]?om\.(\s\S{1,4})?[\])]?$')
        or matches($words, '^(om|omis|omisit|omiserunt|omittit|omittunt|omittitur|deest|desunt|omits?|omitted|omesso|omis|fehlt|fehlen)\.?$')
          and $reading/(@type, @cause) ! matches(., 'omi|absent|lack|^om\.?$', 'i') = true()"/>
  </xsl:function>

  <!-- What is computed of what an entry holds: whether it holds blocks, who reads it, and the sigla that @wit and @source stand for. -->
  <xsl:template name="_:attested" as="attribute()*">
    <xsl:param name="attestation" tunnel="yes" as="map(*)"/>
    <xsl:sequence select="_:copied(.)"/>
    <xsl:if test="self::lem or self::rdg">
      <xsl:variable name="named" as="xs:string*" select="$attestation?named(generate-id())"/>
      <xsl:if test="_:is-omission(.)">
        <xsl:attribute name="sg:omission" select="true()"/>
      </xsl:if>
      <xsl:if test="exists($named)">
        <xsl:attribute name="sg:witnesses" select="string-join($named, ' ')"/>
      </xsl:if>
      <xsl:sequence select="_:implied-attribute($attestation, .)"/>
    </xsl:if>
    <xsl:if test="sg:holds-blocks(.)">
      <xsl:attribute name="sg:display" select="'block'"/>
    </xsl:if>
    <xsl:if test="@wit">
      <xsl:attribute name="sg:sigla" select="if (@hand[normalize-space()] and (self::lem or self::rdg)) then tokenize(@wit) ! _:siglum-of-hand(., current()) else $_:sigla-in(@wit)"/>
    </xsl:if>
    <xsl:if test="@source">
      <xsl:attribute name="sg:sources" select="tokenize(@source) ! sg:siglum(.)"/>
    </xsl:if>
  </xsl:template>

  <!-- The siglum for a pointer: what its witness calls itself, else the pointer's own name. Blanks in it are U+00A0. -->
  <xsl:function name="sg:siglum" as="xs:string">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:variable name="name" as="xs:string" select="_:name($pointer)"/>
    <xsl:sequence select="($_:sigla($name), translate($name, ' ', '&#xA0;'))[1]"/>
  </xsl:function>

  <!-- That of the hand which a reading names in its witness: `A m2`; of its scribe, that of the witness. -->
  <xsl:function name="_:siglum-of-hand" as="xs:string">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="hand" as="xs:string" select="_:hand(_:name($pointer), $reading)"/>
    <xsl:sequence select="
        if (contains($hand, '~')) then sg:siglum($pointer) || '&#xA0;' || replace(substring-after($hand, '~'), '^pc$', 'p.c.') else sg:siglum($hand)"/>
  </xsl:function>

  <!-- Whether all that is said of a witness is its siglum: a word no longer than its identifier, as 【宋】 of wit2. -->
  <xsl:function name="_:is-siglum" as="xs:boolean">
    <xsl:param name="named" as="element()"/>
    <xsl:variable name="text" as="xs:string" select="normalize-space($named)"/>
    <xsl:sequence select="exists($named/self::witness[not(*)]) and matches($text, '^\S+$') and string-length($text) le string-length($named/@xml:id)"/>
  </xsl:function>

  <xsl:variable name="_:sigla" as="map(xs:string, xs:string)">
    <xsl:map>
      <xsl:for-each-group select="distinct-values(($_:wits, $document//@source, $document//(witness | listWit)/@xml:id)) ! tokenize(.) ! _:name(.)" group-by=".">
        <xsl:variable name="named" as="element()?" select="key('_:named', current-grouping-key(), $document)[1]"/>
        <xsl:variable name="labels" as="xs:string*" select="
            ($named/(abbr | head/abbr | idno | label)[@type = 'siglum'], ($named/title | $named[not(self::witness)]//title)[@type = ('short', 'abbr')][1], $named/@n, $named[_:is-siglum(.)], $named/@xml:id) ! normalize-space(.)"/>
        <xsl:sequence select="$labels[. ne ''][1] ! map:entry(current-grouping-key(), translate(., ' ', '&#xA0;'))"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

</xsl:stylesheet>
