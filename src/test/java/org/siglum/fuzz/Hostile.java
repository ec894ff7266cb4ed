package org.siglum.fuzz;

import java.util.List;
import java.util.Random;

/** Names, values and pieces of markup that no editor means to write, and some that they might. */
final class Hostile {
  /** Elements of TEI that a stylesheet has reasons to look at. */
  static final List<String> ELEMENTS =
      List.of(
          ("app lem rdg rdgGrp note l lg p ab div head table row cell list item label figure graphic"
                  + " figDesc pb lb cb gb milestone anchor ref ptr name persName placeName orgName"
                  + " date choice sic corr abbr expan orig reg subst add del gap unclear supplied"
                  + " space damage witDetail wit witStart witEnd lacunaStart lacunaEnd listApp"
                  + " listWit witness listPerson person listBibl bibl biblStruct standOff back front"
                  + " body text group floatingText sp spGrp speaker stage castList castItem role q"
                  + " quote said cit opener closer salute signed dateline address addrLine postscript"
                  + " trailer epigraph argument titlePage titlePart docTitle docAuthor hi seg foreign"
                  + " title term gloss mentioned formula notatedMusic eg egXML gi att code metamark"
                  + " handShift handNotes handNote fw surface zone facsimile sourceDoc msDesc"
                  + " msIdentifier index div1 div2 lem span spanGrp link linkGrp join alt g c w pc s"
                  + " TEI teiHeader titleStmt publicationStmt revisionDesc correspDesc correspAction"
                  + " availability licence langUsage language encodingDesc variantEncoding tagsDecl"
                  + " rendition prefixDef charDecl glyph nosuchelement")
              .split(" "));

  static final List<String> ATTRIBUTES =
      List.of(
          ("xml:id xml:id xml:lang xml:space xml:base wit wit source from to loc n when notBefore"
                  + " cols rows rend rendition style target target corresp next prev ref key type"
                  + " subtype place level resp cert reason unit quantity extent hand copyOf exclude"
                  + " require sameAs select synch spanTo part met enjamb role who url width height"
                  + " mimeType break varSeq facs status ident scheme matchPattern replacementPattern"
                  + " method location default calendar period url start end sortKey expand")
              .split(" "));

  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "#",
          "#nowhere",
          "# #",
          "a b",
          "1",
          "0",
          "-1",
          "1e99",
          "99999999999999999999",
          "1000000",
          "2147483648",
          "NaN",
          "3.5",
          "2021-13-45",
          "0000",
          "-0044-03-15",
          "2020-02-30/2021",
          "99999-01-01",
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          "data:text/html,<script>alert(1)</script>",
          "vbscript:x",
          "../x",
          "../../../etc/passwd",
          "/etc/passwd",
          "file:///etc/passwd",
          "http://[::1",
          "http://exa mple.org/%zz",
          "//example.org",
          "?x#y",
          "%",
          "%00",
          "a:b:c",
          "pmb:1",
          "https://example.org/a\u00df?b=\u05d0#\ud83d\ude00",
          "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67",
          "\u202e\u05d0\u05d1\u202c",
          "\u0301",
          "\u0301\u0302\u0323",
          "\u2028",
          "\uffff".replace('\uffff', '\ufdd0'),
          "\ud835\udd04",
          "x".repeat(5000),
          "\u05d0 ".repeat(500),
          "en-",
          "english",
          "x-",
          "de-1996-1996-x",
          "zxx",
          "und-Hebr-u-nu-hebr",
          "{1}",
          "$1",
          "\\",
          "'\"<>&",
          "color: red; behavior: url(x)",
          "font-size: 1e9pt; margin: -99999px",
          "bold italic center indent(3) #x",
          "preserve",
          "no",
          "foot",
          "margin",
          "inline",
          "label",
          "label data",
          "verse",
          "speaker",
          "siglum",
          "apparatus",
          "footnote",
          "I",
          "M",
          "F",
          "double-end-point",
          "location-referenced",
          "parallel-segmentation",
          "external",
          "restricted",
          "draft",
          "left(",
          "([a-z]+",
          "$9");

  /** Texts that are hard to set. */
  static final List<String> TEXTS =
      List.of(
          "\u0301",
          "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67",
          "\u202e\u05d0\u05d1 abc \u202c",
          "\u2067\u05d0",
          "\u00ad\u00ad",
          "\u200b\u2060\ufeff",
          "\u2028\u2029\u0085",
          "\ue000\ue001",
          "\ufdd0",
          "\ud800\udf30\ud800\udf31",
          "\u0f40\u0f72",
          "\u4e2d\u6587",
          "x".repeat(3000),
          "\u05d0".repeat(2000),
          "\u0300".repeat(300),
          "\t\t\n\n\r",
          "]]>",
          "<![CDATA[",
          "--",
          " ",
          "\u00a0",
          "{$x} ${x} \\u0000",
          "\uff21\uff22");

  /** Markup of others, well-formed by itself. */
  static final List<String> FOREIGN =
      List.of(
          "<svg xmlns='http://www.w3.org/2000/svg' width='1e9'><script>alert(1)</script>"
              + "<text onload='x()'>in a drawing</text></svg>",
          "<svg xmlns='http://www.w3.org/2000/svg'/>",
          "<math xmlns='http://www.w3.org/1998/Math/MathML'><mi>x</mi><mfrac/></math>",
          "<script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script>",
          "<iframe xmlns='http://www.w3.org/1999/xhtml' src='javascript:alert(1)'/>",
          "<p xmlns='http://www.w3.org/1999/xhtml' onclick='x()'>of a page</p>",
          "<block xmlns='http://www.w3.org/1999/XSL/Format' break-before='page'>a block</block>",
          "<finding xmlns='https://siglum.org/ns' code='SG-XML' severity='none'>ours</finding>",
          "<layer xmlns='https://siglum.org/ns' name='x'/>",
          "<include xmlns='http://www.w3.org/2001/XInclude' href='nowhere.xml'/>",
          "<include xmlns='http://www.w3.org/2001/XInclude' href='../../../etc/passwd'"
              + " parse='text'/>",
          "<x xmlns=''>in no namespace</x>",
          "<template xmlns='http://www.w3.org/1999/XSL/Transform' match='/'/>");

  private Hostile() {}

  static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  static String value(Random random) {
    return one(VALUES, random);
  }
}
