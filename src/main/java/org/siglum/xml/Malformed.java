package org.siglum.xml;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;

/** Puts a parser's complaint into words that help an editor. */
final class Malformed {
  /** What is told of entities that make a text much longer than its file. */
  static final String EXPANSION = "The entities of this file expand without end.";

  private static final Pattern REFERENCE =
      Pattern.compile("(?:Undeclared general entity|reference to external entity) \"([^\"]+)\"");

  private static final String ENCODING_ADVICE =
      "Save the file in the encoding that its first line names, best in UTF-8.";

  private Malformed() {}

  /** A file that is there but cannot be opened or read to its end. */
  static Finding unreadable(String file, IOException problem) {
    String reason =
        problem instanceof FileSystemException
            ? problem.getClass().getSimpleName()
            : problem.getMessage();
    return new Finding(
        "SG-FILE",
        Severity.ERROR,
        file,
        1,
        1,
        sentence("This file cannot be read (" + reason + ")"),
        "See to its permissions, and that it is still there.");
  }

  /** Bytes that are not of the file's encoding. */
  static Finding encoding(String file, Optional<Outline.Place> place, String message) {
    return new Finding(
        "SG-XML-ENCODING",
        Severity.ERROR,
        file,
        place.map(Outline.Place::line).orElse(1),
        place.map(Outline.Place::column).orElse(1),
        sentence("A character here is not of the file's encoding: " + message),
        ENCODING_ADVICE);
  }

  static Finding describe(String file, int line, int column, String message) {
    String code = "SG-XML";
    column = start(message, column);
    String advice = "Correct the file there; it is left out of the edition until then.";
    if (message.contains("external entity") || message.contains("external parsed entity")) {
      code = "SG-XML-ENTITY";
      message = "The file draws in an external entity, which Siglum does not follow.";
      advice = "Write the text itself there, or use xi:include for a file of the edition.";
    } else if (message.equals(EXPANSION)
        || message.startsWith("Maximum attribute size")
        || message.startsWith("Illegal entity expansion")
        || (message.contains("limit") && message.toLowerCase(Locale.ROOT).contains("entit"))) {
      code = "SG-XML-ENTITY";
      message = EXPANSION;
      advice = "Write the text itself in the place of the entity references.";
    } else if (message.startsWith("Undeclared general entity")) {
      code = "SG-XML-ENTITY";
      advice = "Write the character itself, or declare the entity in the file.";
    } else if (message.startsWith("Maximum Element Depth")) {
      message = "Elements are nested too deep.";
      advice = "Look for an end tag that is missing again and again; 500 levels are allowed.";
    } else if (message.startsWith("Unsupported encoding")
        || message.startsWith("Declared encoding")) {
      code = "SG-XML-ENCODING";
      advice = ENCODING_ADVICE;
    } else if (message.contains("Unexpected EOF in prolog")) {
      message = "The file is empty.";
      advice = "Put the TEI document into it, or delete it.";
    }
    return new Finding(code, Severity.ERROR, file, line, column, sentence(message), advice);
  }

  /** The parser stands behind the name of an entity when it complains of it: where its sign is. */
  private static int start(String complaint, int column) {
    Matcher reference = REFERENCE.matcher(complaint);
    return reference.find() ? Math.max(1, column - reference.group(1).length() - 1) : column;
  }

  private static String sentence(String message) {
    String trimmed = message.strip();
    return trimmed.endsWith(".") ? trimmed : trimmed + ".";
  }
}
