package org.siglum.lossless;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The words of a {@code text} element as TEI's Guidelines and the white space rule of the design
 * say; knows nothing of Siglum's stylesheets.
 */
final class SourceText {
  /** Content of elements alone: white space in them is no text, and their children are blocks. */
  private static final Set<String> STRUCTURAL =
      names(
          "TEI text front body back group floatingText div div1 div2 div3 div4 div5 div6 div7 lg"
              + " list listBibl listWit listApp listPerson listPlace listOrg listEvent listObject"
              + " listNym listRelation table row sp spGrp castList castGroup figure postscript"
              + " titlePage docTitle person place org event object nym");

  /** Content of elements alone, but within a line. */
  private static final int MOST_OF_LEMMA = 4;

  private static final Set<String> ALTERNATIVES = names("app rdgGrp choice subst");

  /** Stand as blocks wherever they are: words do not run across their edges. */
  private static final Set<String> BLOCKS =
      union(
          STRUCTURAL,
          names(
              "p ab l speaker head trailer item cell opener closer salute signed dateline address"
                  + " addrLine byline epigraph argument titlePart docAuthor docImprint docEdition"
                  + " castItem biblStruct lb space lem rdg rdgGrp witDetail wit"));

  private static final Set<String> BLOCKS_IN_BOTH =
      names("p ab l lg list table sp head opener closer salute signed dateline");

  /** Empty by their nature, wherever they stand. */
  private static final Set<String> MILESTONES = names("pb lb cb gb milestone anchor handShift");

  private static final Set<String> DIVISIONS =
      names("text floatingText div div1 div2 div3 div4 div5 div6 div7");

  /** Documented as no text: for indexing and linking alone, or programs. */
  private static final Set<String> NO_TEXT =
      names("index link linkGrp join joinGrp alt altGrp interp interpGrp spanGrp script style");

  /** Blocks when they hold blocks; else they run on in the line. */
  private static final Set<String> BOTH =
      names("quote q cit said stage label bibl add del supplied unclear seg desc note");

  /** Entries of lists: what they note is a part of them, as it is in an apparatus. */
  private static final Set<String> ENTRIES =
      names("listBibl person place org event object nym witness");

  /** Where the reader is. A lemma is read a second time in its entry, without what hangs on it. */
  private enum Mode {
    TEXT,
    ENTRY,
    LEMMA
  }

  private static final Set<String> ALTERNATIVES_IN_PLACE = names("choice note app head table");

  /** Stands in a flow where a note is called. */
  static final char NOTE = '\uE000';

  /** Stands in a flow where a reference without words of its own is set as its target is called. */
  static final char POINTER = '\uE001';

  /** Stands in a flow behind a siglum or speaker, which may be set apart from what follows. */
  static final char APART = '\uE002';

  private final Words words = new Words();
  private final boolean flowing;
  private int notes;

  private SourceText(boolean flowing) {
    this.flowing = flowing;
  }

  /** The words of a {@code text} element, without those of register lists. */
  static Words of(Element text) {
    SourceText reader = new SourceText(false);
    reader.read(text, reader.words.begin(Words.Stream.TEXT), Mode.TEXT);
    return reader.words;
  }

  /**
   * The same as a book has it, with the stream of text as its flow. Entries of the apparatus stand
   * at the foot of pages, and so do choices (stream of alternatives), with their lemmata; {@link
   * #NOTE} stands for a note.
   */
  static Words flowOf(Element text) {
    SourceText reader = new SourceText(true);
    reader.read(text, reader.words.begin(Words.Stream.TEXT), Mode.TEXT);
    return reader.words;
  }

  private void read(Element element, Run run, Mode mode) {
    String name = element.getLocalName();
    if (NO_TEXT.contains(name) || Registers.isRegister(element)) {
      return;
    }
    if (flowing && isPointer(element)) {
      run.add(" " + POINTER + " ");
    } else if (isNote(element) && mode != Mode.ENTRY) {
      note(element, run, mode);
    } else if (name.equals("choice")) {
      choice(element, run, mode);
    } else if (name.equals("app") && mode == Mode.TEXT) {
      app(element, run);
    } else if (name.equals("app") && mode == Mode.LEMMA) {
      content(lemma(element), run, mode);
    } else if (name.equals("lem") && mode == Mode.ENTRY) {
      run.part();
      lemma(element, run);
      run.part();
    } else if (DIVISIONS.contains(name) && !flowing) {
      words.beginDivision();
      block(element, run, mode);
      words.endDivision();
    } else if (element.getAttribute("break").equals("no")) {
      run.join();
    } else {
      block(element, run, mode);
    }
  }

  private static boolean isPointer(Element element) {
    boolean points =
        Set.of("ptr", "ref").contains(element.getLocalName()) || element.hasAttribute("copyOf");
    return points && !element.hasChildNodes();
  }

  private static boolean isNote(Element element) {
    if (!element.getLocalName().equals("note")) {
      return false;
    }
    Node above = element.getParentNode();
    while (above instanceof Element && !ENTRIES.contains(above.getLocalName())) {
      above = above.getParentNode();
    }
    return !(above instanceof Element);
  }

  private void note(Element note, Run run, Mode mode) {
    if (mode == Mode.TEXT) {
      if (flowing) {
        run.add(" " + NOTE + notes++ + " ");
      }
      content(note, words.begin(Words.Stream.NOTES), mode);
    }
  }

  private void block(Element element, Run run, Mode mode) {
    boolean parted =
        isParted(element) || mode == Mode.ENTRY && element.getLocalName().equals("note");
    if (parted) {
      run.part();
    }
    content(element, run, mode);
    if (isLabel(element)) {
      run.part();
    } else if (flowing && Set.of("siglum", "speaker").contains(element.getAttribute("type"))) {
      run.add(String.valueOf(APART));
    }
    if (parted) {
      run.part();
    }
  }

  /** A siglum that stands right before what it stands for. */
  private static boolean isLabel(Element element) {
    Node before = element.getPreviousSibling();
    Node after = element.getNextSibling();
    return element.getLocalName().equals("abbr")
        && element.getAttribute("type").equals("siglum")
        && (before == null || before.getPreviousSibling() == null && isBlank(before))
        && after != null
        && !(isText(after) && after.getNodeValue().matches("(?s)[\\s\\p{P}].*"));
  }

  private static boolean isBlank(Node node) {
    return node.getTextContent().isBlank();
  }

  private static boolean isParted(Element element) {
    return BLOCKS.contains(element.getLocalName())
        || BOTH.contains(element.getLocalName())
            && Dom.children(element)
                .anyMatch(child -> BLOCKS_IN_BOTH.contains(child.getLocalName()))
        || !MILESTONES.contains(element.getLocalName())
            && !element.getLocalName().equals("app")
            && element.getParentNode() instanceof Element parent
            && (STRUCTURAL.contains(parent.getLocalName())
                || parent.getLocalName().equals("address"));
  }

  private void content(Element element, Run run, Mode mode) {
    boolean elementsOnly =
        STRUCTURAL.contains(element.getLocalName())
            || ALTERNATIVES.contains(element.getLocalName());
    for (Node node : nodes(element)) {
      if (node instanceof Element child) {
        read(child, run, mode);
      } else if (isText(node) && !(elementsOnly && node.getNodeValue().isBlank())) {
        run.add(node.getNodeValue());
      }
    }
  }

  /** A long lemma is printed as its first and its last word. */
  private void lemma(Element lem, Run run) {
    Run whole = new Run();
    content(lem, whole, Mode.LEMMA);
    List<String> all = whole.words();
    if (flowing && all.size() > MOST_OF_LEMMA) {
      String first = all.get(0).replaceFirst(APART + ".*", "");
      run.add(first + " " + all.get(all.size() - 1));
    } else {
      content(lem, run, Mode.LEMMA);
    }
  }

  /** The preferred alternative is text. */
  private void choice(Element choice, Run run, Mode mode) {
    Element preferred =
        Dom.children(choice)
            .filter(child -> names("corr reg expan").contains(child.getLocalName()))
            .findFirst()
            .or(() -> Dom.children(choice).findFirst())
            .orElse(null);
    Run apart =
        flowing && isListedApart(choice) && mode == Mode.TEXT
            ? words.begin(Words.Stream.ALTERNATIVES)
            : null;
    if (apart != null && preferred != null) {
      read(preferred, apart, Mode.LEMMA);
    }
    if (preferred != null) {
      read(preferred, run, mode);
    }
    Dom.children(choice)
        .filter(child -> child != preferred)
        .forEach(child -> alternative(child, run, apart, mode));
  }

  private void alternative(Element child, Run run, Run apart, Mode mode) {
    if (flowing) {
      Run where = apart == null ? run : apart;
      where.part();
      read(child, where, mode);
      where.part();
    } else if (mode != Mode.LEMMA) {
      read(child, words.begin(Words.Stream.ALTERNATIVES), mode);
    }
  }

  private static boolean isListedApart(Element choice) {
    Node above = choice.getParentNode();
    while (above instanceof Element && !ALTERNATIVES_IN_PLACE.contains(above.getLocalName())) {
      above = above.getParentNode();
    }
    return !(above instanceof Element);
  }

  /** The lemma is text, without edges of its own; the entry is the apparatus's. */
  private void app(Element app, Run run) {
    content(app, words.beginEntry(), Mode.ENTRY);
    boolean standsOff =
        app.hasAttribute("loc")
            || app.hasAttribute("from")
            || ((Element) app.getParentNode()).getLocalName().equals("listApp");
    Element lemma = standsOff ? null : lemma(app);
    if (lemma != null) {
      content(lemma, run, Mode.TEXT);
    }
  }

  private static Element lemma(Element app) {
    List<Element> children = Dom.children(app).toList();
    return Stream.of("lem", "rdg", "rdgGrp")
        .flatMap(name -> children.stream().filter(c -> c.getLocalName().equals(name)))
        .findFirst()
        .map(c -> c.getLocalName().equals("rdgGrp") ? lemma(c) : c)
        .orElse(null);
  }

  private static boolean isText(Node node) {
    return node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE;
  }

  private static List<Node> nodes(Element element) {
    NodeList list = element.getChildNodes();
    return Stream.iterate(0, i -> i < list.getLength(), i -> i + 1).map(list::item).toList();
  }

  private static Set<String> names(String names) {
    return Set.of(names.split(" "));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return all;
  }
}
