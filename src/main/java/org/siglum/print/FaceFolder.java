package org.siglum.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;

/** Reads an editor's folder of faces. */
final class FaceFolder {
  private static final int ITALIC = 1;
  private static final int OBLIQUE = 1 << 9;
  private static final int RESTRICTED = 0x0002;

  private final Path folder;
  private final Consumer<Finding> findings;
  private final List<Face> faces = new ArrayList<>();

  private FaceFolder(Path folder, Consumer<Finding> findings) {
    this.folder = folder;
    this.findings = findings;
  }

  static List<Face> read(Path folder, Consumer<Finding> findings) {
    FaceFolder reader = new FaceFolder(folder, findings);
    try (Stream<Path> files = Files.list(folder)) {
      files.sorted().filter(FaceFolder::isFace).forEach(reader::add);
    } catch (IOException e) {
      reader.refuse(
          folder, "the folder cannot be read (" + e.getMessage() + ")", "Check its name.");
    }
    return reader.faces;
  }

  private static boolean isFace(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.matches(".*\\.(ttf|otf|ttc|otc|woff2?|pfb)");
  }

  private void add(Path file) {
    try {
      if (!isTrueType(file)) {
        // FOP embeds CFF outlines without a way back to Unicode: the text could not be read aloud.
        refuse(file, "it has no TrueType outlines", "Use the .ttf form of this face.");
        return;
      }
      try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
        add(file, font);
      }
    } catch (IOException e) {
      refuse(file, "it cannot be read (" + e.getMessage() + ")", "Get a sound copy of it.");
    }
  }

  private void add(Path file, TrueTypeFont font) throws IOException {
    OS2WindowsMetricsTable metrics = font.getOS2Windows();
    if (metrics != null && (metrics.getFsType() & 0xF) == RESTRICTED) {
      refuse(file, "its licence forbids to embed it", "Choose a face that may be embedded.");
      return;
    }
    int selection = metrics == null ? 0 : metrics.getFsSelection();
    String style = (selection & (ITALIC | OBLIQUE)) == 0 ? "normal" : "italic";
    int weight = metrics == null ? 400 : Math.round(metrics.getWeightClass() / 100f) * 100;
    faces.add(
        new Face(
            List.of(font.getNaming().getFontFamily()),
            style,
            Math.min(900, Math.max(100, weight)),
            file.toUri()));
  }

  /** By its first bytes, as the name of the file says nothing sure. */
  private static boolean isTrueType(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] tag = in.readNBytes(4);
      return tag.length == 4
          && (tag[0] == 0 && tag[1] == 1 || tag[0] == 't' && tag[1] == 'r' && tag[2] == 'u');
    }
  }

  private void refuse(Path file, String why, String advice) {
    String name = file.equals(folder) ? file.toString() : file.getFileName().toString();
    findings.accept(
        new Finding(
            "SG-PRINT-FACE",
            Severity.WARNING,
            "",
            0,
            0,
            "The face " + name + " is not used: " + why + ".",
            advice));
  }
}
