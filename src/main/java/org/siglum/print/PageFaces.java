package org.siglum.print;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;

/** The faces that a volume may be set in. */
public final class PageFaces {
  private static final List<String> FAMILIES =
      List.of("Liberation Serif", "Liberation Sans", "Liberation Mono");

  /** What FOP takes where the FO names no family: it must be one that is embedded. */
  private static final List<List<String>> GENERIC =
      List.of(
          List.of(
              "any", "serif", "Times", "Times-Roman", "Times New Roman", "Symbol", "ZapfDingbats"),
          List.of("sans-serif", "Helvetica", "Arial", "SansSerif"),
          List.of("monospace", "Courier", "Monospaced"));

  private final List<Face> faces;
  private final List<String> fallbacks;

  private PageFaces(List<Face> faces) {
    this.faces = List.copyOf(faces);
    Set<String> order = new LinkedHashSet<>();
    faces.forEach(face -> order.add(face.families().get(0)));
    fallbacks = List.copyOf(order);
  }

  /** The Liberation family: Serif, Sans and Mono, each upright, italic, bold and bold italic. */
  public static PageFaces liberation() {
    List<Face> faces = new ArrayList<>();
    for (int i = 0; i < FAMILIES.size(); i++) {
      List<String> names = new ArrayList<>(List.of(FAMILIES.get(i)));
      names.addAll(GENERIC.get(i));
      faces.add(new Face(names, "normal", 400, liberation(FAMILIES.get(i), "Regular")));
      faces.add(new Face(names, "italic", 400, liberation(FAMILIES.get(i), "Italic")));
      faces.add(new Face(names, "normal", 700, liberation(FAMILIES.get(i), "Bold")));
      faces.add(new Face(names, "italic", 700, liberation(FAMILIES.get(i), "BoldItalic")));
    }
    return new PageFaces(faces);
  }

  private static URI liberation(String family, String style) {
    String name = "/liberation/" + family.replace(" ", "") + "-" + style + ".ttf";
    try {
      return PageFaces.class.getResource(name).toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("A class loader gave no URI for " + name, e);
    }
  }

  /**
   * These faces after those of a folder, which come first in the order of fall-back, by the names
   * of their files.
   *
   * @param folder holds TrueType files ({@code .ttf}; {@code .otf} with TrueType outlines)
   * @param findings is told of files that cannot be used
   */
  public PageFaces withFolder(Path folder, Consumer<Finding> findings) {
    List<Face> all = new ArrayList<>(FaceFolder.read(folder, findings));
    all.addAll(faces);
    return new PageFaces(all);
  }

  /**
   * The families that a text is set in, in the order of fall-back: those that are wanted, else
   * those of the editor's folder, and after them always the Liberation Serif.
   *
   * @param wanted names of families; one that is not among the faces is reported and passed over
   */
  public List<String> ofText(List<String> wanted, Consumer<Finding> findings) {
    Set<String> chosen = new LinkedHashSet<>();
    for (String family : wanted.isEmpty() ? fallbacks : wanted) {
      if (wanted.isEmpty() ? !FAMILIES.contains(family) : fallbacks.contains(family)) {
        chosen.add(family);
      } else if (!wanted.isEmpty()) {
        findings.accept(
            new Finding(
                "SG-PRINT-FACE",
                Severity.WARNING,
                "edition.yml",
                1,
                1,
                "There is no face of the family \"" + family + "\".",
                "Put its TrueType files into the folder that faces-folder names; there are: "
                    + String.join(", ", fallbacks)
                    + "."));
      }
    }
    chosen.add(FAMILIES.get(0));
    return List.copyOf(chosen);
  }

  /** The names that the FO may use as {@code font-family}, in the order of fall-back. */
  public List<String> families() {
    return fallbacks;
  }

  List<Face> faces() {
    return faces;
  }
}
