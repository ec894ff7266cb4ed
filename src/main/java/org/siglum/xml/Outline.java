package org.siglum.xml;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is known of a source file after its one parse: what other files and checks need of it
 * without its tree.
 */
public final class Outline {
  /**
   * A place in a file: mostly the one that the outline is of, but what {@code xi:include} drew in
   * stands in another.
   *
   * @param file what findings call it
   * @param line from 1
   * @param column from 1
   */
  public record Place(String file, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::file)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column);

    /** By files, and in the order of a file. */
    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }

    /** The name of a file, by a reference from this place; none for what lies on the net. */
    public Optional<String> resolve(String reference) {
      try {
        URI base = new URI("file", null, "/" + file, null);
        URI target = base.resolve(new URI(reference));
        // What begins with // names a machine on the net, and may have no path.
        boolean isInside = "file".equals(target.getScheme()) && target.getAuthority() == null;
        return isInside && target.getPath() != null
            ? Optional.of(target.getPath().substring(1))
            : Optional.empty();
      } catch (URISyntaxException e) {
        return Optional.empty(); // No URI: it is reported where links are.
      }
    }
  }

  /**
   * A pointer: an attribute that names an {@code xml:id} or a file.
   *
   * @param element name of the element that bears it
   * @param attribute its name
   * @param value one pointer (attributes with several are taken apart)
   * @param place of the element
   */
  public record Pointer(String element, String attribute, String value, Place place) {
    /** Whether it is an end of an entry of the apparatus: {@code app/@from} or {@code @to}. */
    public boolean isEndOfEntry() {
      return element.equals("app") && (attribute.equals("from") || attribute.equals("to"));
    }
  }

  /**
   * A schema named by {@code <?xml-model?>}.
   *
   * @param href as written
   * @param namespace its {@code schematypens}; empty when there is none
   * @param phase of a Schematron; empty when there is none
   * @param place of the instruction
   */
  public record Model(String href, String namespace, String phase, Place place) {}

  /**
   * An image named by {@code graphic/@url} or {@code media/@url}, or by its file in {@code facs}.
   *
   * @param url as written
   * @param place of the element
   */
  public record Image(String url, Place place) {}

  /**
   * Another file drawn in by {@code xi:include}.
   *
   * @param href as written
   * @param text whether its characters are drawn in, not its elements ({@code parse="text"})
   * @param place of the element
   */
  public record Include(String href, boolean text, Place place) {}

  /**
   * A prefix of pointers that the header explains ({@code prefixDef}).
   *
   * @param ident the prefix, without its colon
   * @param pattern what follows it, as a regular expression
   * @param replacement the pointer that it stands for
   */
  public record Prefix(String ident, String pattern, String replacement) {
    private Optional<String> expanded(String rest) {
      String whole = "^(?:" + pattern + ")$";
      try {
        return rest.matches(whole)
            ? Optional.of(rest.replaceFirst(whole, replacement))
            : Optional.empty();
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        return Optional.empty(); // The editor's regular expression may be none, or its replacement.
      }
    }
  }

  /** What {@code facs} names by its file, not by an identifier or an address. */
  private static final Pattern IMAGE_FILE =
      Pattern.compile("(?i)[^#:]+\\.(avif|gif|jp2|jpe?g|png|svg|tiff?|webp)");

  /** What may call a note. */
  private static final Set<String> CALLS = Set.of("ptr", "ref", "anchor");

  static final String XINCLUDE = "http://www.w3.org/2001/XInclude";

  private final Map<String, Place> ids = new LinkedHashMap<>();
  private final Map<String, List<Place>> repeatedIds = new LinkedHashMap<>();
  private final Map<String, String> attestations = new LinkedHashMap<>();
  private final Set<String> entries = new HashSet<>();
  private final Set<String> texts = new HashSet<>();
  private final List<Prefix> prefixes = new ArrayList<>();
  private final List<Pointer> pointers = new ArrayList<>();
  private final Set<String> remarked = new HashSet<>();
  private final Set<String> notes = new HashSet<>();
  private final Set<String> notesOfStandOff = new HashSet<>();
  private final List<Model> models = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final List<Include> includes = new ArrayList<>();
  private boolean apparatus;
  private boolean notesByThemselves;
  private String rootNamespace = "";
  private String rootName = "";
  private Place root = new Place("", 1, 1);

  /** Namespace of the outermost element. */
  public String rootNamespace() {
    return rootNamespace;
  }

  /** Local name of the outermost element. */
  public String rootName() {
    return rootName;
  }

  /** Where the outermost element starts. */
  public Place root() {
    return root;
  }

  /** Every {@code xml:id}, with the first place that bears it. */
  public Map<String, Place> ids() {
    return ids;
  }

  /** Every {@code xml:id} that is given twice, with the places after the first. */
  public Map<String, List<Place>> repeatedIds() {
    return repeatedIds;
  }

  /** What may attest a reading (a witness, a hand, a book): its kind of element, by its id. */
  public Map<String, String> attestations() {
    return attestations;
  }

  /** The ids of entries of lists of people, places and the like: any file may name them. */
  public Set<String> entries() {
    return entries;
  }

  /** The ids of its TEI elements, by which any file may name them. */
  public Set<String> texts() {
    return texts;
  }

  /** The prefixes that its header explains. */
  public List<Prefix> prefixes() {
    return prefixes;
  }

  /** A pointer without its prefix, where the header explains that; else as it is. */
  public String expanded(String pointer) {
    int colon = pointer.indexOf(':');
    if (colon > 0) {
      for (Prefix prefix : prefixes) {
        if (prefix.ident().equals(pointer.substring(0, colon))) {
          Optional<String> expanded = prefix.expanded(pointer.substring(colon + 1));
          if (expanded.isPresent()) {
            return expanded.get();
          }
        }
      }
    }
    return pointer;
  }

  /** Every pointer, in the order of the file. */
  public List<Pointer> pointers() {
    return pointers;
  }

  /**
   * Whether a note of the file, outside of its header and of all entries of an apparatus, points to
   * something in it, or stands in a standOff and is called from elsewhere in it.
   */
  public boolean hasRemarks() {
    return remarked.stream().anyMatch(ids::containsKey)
        || pointers.stream()
            .filter(pointer -> CALLS.contains(pointer.element()))
            .anyMatch(pointer -> notesOfStandOff.contains(pointer.value().replaceFirst("^#", "")));
  }

  /** The pointers that may call a note of another file: those that name a file and an id in it. */
  public List<Pointer> callsElsewhere() {
    return pointers.stream()
        .filter(pointer -> CALLS.contains(pointer.element()) && pointer.value().indexOf('#') > 0)
        .toList();
  }

  /** The ids of its notes outside of its header and of all entries of an apparatus. */
  public Set<String> notes() {
    return notes;
  }

  void note(String id, boolean isOfStandOff) {
    notes.add(id);
    if (isOfStandOff) {
      notesOfStandOff.add(id);
    }
  }

  void remark(String pointer) {
    if (pointer.startsWith("#")) {
      remarked.add(pointer.substring(1));
    }
  }

  /** The schemas that the file names. */
  public List<Model> models() {
    return models;
  }

  /** Whether it has entries of an apparatus, or says from where to where a witness is there. */
  public boolean hasApparatus() {
    return apparatus;
  }

  /** Whether notes stand in a standOff by themselves, not in an entry of a list there. */
  public boolean hasNotesByThemselves() {
    return notesByThemselves;
  }

  /** The images that the file names: those of {@code graphic} and {@code media} come first. */
  public List<Image> images() {
    List<Image> all = new ArrayList<>(images);
    for (Pointer pointer : pointers) {
      if (pointer.attribute().equals("facs")
          && IMAGE_FILE.matcher(expanded(pointer.value())).matches()) {
        all.add(new Image(pointer.value(), pointer.place()));
      }
    }
    return all;
  }

  /** Its {@code xi:include}s. */
  public List<Include> includes() {
    return includes;
  }

  void root(String namespace, String name, Place place) {
    rootNamespace = namespace;
    rootName = name;
    root = place;
  }

  /** Takes over what a file that this one includes brings into it. */
  void join(Outline included) {
    included.ids.forEach(this::id);
    included.repeatedIds.forEach((id, places) -> places.forEach(place -> id(id, place)));
    included.attestations.forEach(attestations::putIfAbsent);
    entries.addAll(included.entries);
    texts.addAll(included.texts);
    prefixes.addAll(included.prefixes);
    pointers.addAll(included.pointers);
    remarked.addAll(included.remarked);
    notes.addAll(included.notes);
    notesOfStandOff.addAll(included.notesOfStandOff);
    images.addAll(included.images);
    apparatus |= included.apparatus;
    notesByThemselves |= included.notesByThemselves;
  }

  void image(Image image) {
    images.add(image);
  }

  void noteByItself() {
    notesByThemselves = true;
  }

  void apparatus() {
    apparatus = true;
  }

  void id(String id, Place place) {
    if (ids.putIfAbsent(id, place) != null) {
      repeatedIds.computeIfAbsent(id, k -> new ArrayList<>()).add(place);
    }
  }
}
