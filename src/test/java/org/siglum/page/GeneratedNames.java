package org.siglum.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Three texts that mention persons, made from a seed: prose with an apparatus, numbered verse, and
 * prose without either. Each person has a name of two words that nothing else has, so that it can
 * be told on the page; each verse begins with a word of its own.
 */
final class GeneratedNames {
  private static final String[] WORDS =
      ("lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut"
              + " labore et dolore magna aliqua enim ad minim veniam quis nostrud exercitation")
          .split(" ");
  private static final int PERSONS = 40;
  private static final String NOTE = "<note place=\"foot\">Vide %s.</note>";

  private final Random random;
  private final List<Integer> mentioned = new ArrayList<>();
  private int places;

  GeneratedNames(long seed) {
    random = new Random(seed);
  }

  /** The name of a person. */
  static String name(int person) {
    return "Nomen" + letters(person) + " Gentis" + letters(person);
  }

  /** The word with which a verse begins. */
  static String verse(int number) {
    return "Versus" + letters(number);
  }

  /** The word at the n-th place that is referred to. */
  static String place(int number) {
    return "Locus" + letters(number);
  }

  private static String letters(int number) {
    return ""
        + (char) ('a' + number / 26 / 26)
        + (char) ('a' + number / 26 % 26)
        + (char) ('a' + number % 26);
  }

  /** The persons that are mentioned, as often as they are. */
  List<Integer> mentioned() {
    return mentioned;
  }

  /** How many places are referred to. */
  int places() {
    return places;
  }

  String prose(boolean hasApparatus) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 14; i++) {
      body.append("<p>").append(words(60 + random.nextInt(120), hasApparatus)).append("</p>\n");
    }
    if (hasApparatus) {
      for (int i = 0; i < places; i++) {
        body.append("<p>Vide <ref target=\"#place%d\">Ad%s</ref>.</p>".formatted(i, letters(i)));
      }
    }
    return document(hasApparatus ? "A" : "C", "<div>" + body + "</div>", hasApparatus);
  }

  String verses() {
    StringBuilder body = new StringBuilder();
    for (int i = 1; i <= 130; i++) {
      body.append("<l n=\"").append(i).append("\">").append(verse(i)).append(' ');
      body.append(words(3 + random.nextInt(9), false)).append("</l>\n");
    }
    return document("B", "<div><lg>" + body + "</lg></div>", false);
  }

  private String words(int number, boolean hasApparatus) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < number; i++) {
      int kind = random.nextInt(60);
      String word = WORDS[random.nextInt(WORDS.length)];
      if (kind < 4) {
        text.append(mention());
      } else if (kind == 4 && hasApparatus) {
        text.append(word).append(NOTE.formatted(mention()));
      } else if (kind == 5 && hasApparatus) {
        text.append("<seg xml:id=\"place")
            .append(places)
            .append("\">")
            .append(place(places++))
            .append("</seg>");
      } else if (kind < 9 && hasApparatus) {
        text.append("<app><lem wit=\"#A\">")
            .append(word)
            .append("</lem><rdg wit=\"#B\">aliter</rdg></app>");
      } else {
        text.append(word);
      }
      text.append(' ');
    }
    return text.toString().strip();
  }

  private String mention() {
    int person = random.nextInt(PERSONS);
    mentioned.add(person);
    return "<persName ref=\"persons.xml#n%d\">%s</persName>".formatted(person, name(person));
  }

  /** The register. */
  static String persons() {
    StringBuilder list = new StringBuilder("<listPerson>");
    for (int i = 0; i < PERSONS; i++) {
      list.append(
          "<person xml:id=\"n%d\"><persName>%s</persName></person>%n".formatted(i, name(i)));
    }
    return document("Persons", list + "</listPerson>", false);
  }

  private static String document(String title, String body, boolean hasWitnesses) {
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0">
          <teiHeader><fileDesc>
            <titleStmt><title>%s</title></titleStmt>
            <publicationStmt><p>Not published.</p></publicationStmt>
            <sourceDesc>%s</sourceDesc>
          </fileDesc></teiHeader>
          <text xml:lang="la"><body>%s</body></text>
        </TEI>
        """
        .formatted(
            title,
            hasWitnesses
                ? "<listWit><witness xml:id=\"A\">A</witness><witness xml:id=\"B\">B</witness></listWit>"
                : "<p>None.</p>",
            body);
  }
}
