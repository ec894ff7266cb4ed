package org.siglum.xml;

import org.siglum.edition.Finding;
import org.siglum.edition.Severity;

/** Puts a parser's complaint into words that help an editor. */
final class Malformed {
  private Malformed() {}

  static Finding describe(String file, int line, int column, String message) {
    String code = "SG-XML";
    String advice = "Correct the file there; it is left out of the edition until then.";
    if (message.contains("IS_SUPPORTING_EXTERNAL_ENTITIES")
        || message.contains("external entity")) {
      code = "SG-XML-ENTITY";
      message = "The file draws in an external entity, which Siglum does not follow.";
      advice = "Write the text itself there, or use xi:include for a file of the edition.";
    } else if (message.contains("limit") && message.toLowerCase().contains("entit")) {
      code = "SG-XML-ENTITY";
      message = "The entities of this file expand without end.";
      advice = "Write the text itself in the place of the entity references.";
    } else if (message.startsWith("Undeclared general entity")) {
      code = "SG-XML-ENTITY";
      advice = "Write the character itself, or declare the entity in the file.";
    } else if (message.startsWith("Maximum Element Depth")) {
      message = "Elements are nested too deep.";
      advice = "Look for an end tag that is missing again and again; 500 levels are allowed.";
    } else if (message.contains("Invalid UTF-8")
        || message.contains("Malformed")
        || message.contains("encoding")) {
      code = "SG-XML-ENCODING";
      advice = "Save the file in the encoding that its first line names, best in UTF-8.";
    } else if (message.contains("Unexpected EOF in prolog")) {
      message = "The file is empty.";
      advice = "Put the TEI document into it, or delete it.";
    }
    return new Finding(code, Severity.ERROR, file, line, column, sentence(message), advice);
  }

  private static String sentence(String message) {
    String trimmed = message.strip();
    return trimmed.endsWith(".") ? trimmed : trimmed + ".";
  }
}
