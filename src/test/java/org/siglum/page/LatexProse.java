package org.siglum.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of {@link PrintBenchmark} as TEI and as LaTeX for reledmac: the same words, paragraphs,
 * lemmata and readings. What overlaps, which reledmac cannot nest, has its lemma by {@code \lemma}
 * at the last word. Run by {@code bench/reledmac.sh}.
 */
final class LatexProse {
  private LatexProse() {}

  /**
   * Writes {@code edition/text.xml} and {@code text.tex} into a folder.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    GeneratedProse prose = PrintBenchmark.prose();
    Files.createDirectories(folder.resolve("edition"));
    Files.writeString(folder.resolve("edition/text.xml"), prose.tei());
    Files.writeString(folder.resolve("text.tex"), latex(prose));
  }

  private static String latex(GeneratedProse prose) {
    Map<Integer, List<String>> notes = new HashMap<>();
    for (int i = 0; i < prose.entries().size(); i++) {
      GeneratedProse.Entry entry = prose.entries().get(i);
      List<String> lemma = prose.words().subList(entry.first(), entry.last() + 1);
      String shown =
          lemma.size() > 4
              ? lemma.get(0) + " \\dots{} " + lemma.get(lemma.size() - 1)
              : String.join(" ", lemma);
      notes
          .computeIfAbsent(entry.last(), word -> new ArrayList<>())
          .add("\\lemma{%s}\\Afootnote{%s B}".formatted(shown, GeneratedProse.reading(i)));
    }
    StringBuilder text = new StringBuilder();
    int word = 0;
    for (String paragraph : prose.plain().split("<p>")) {
      if (paragraph.contains("</p>") && !paragraph.contains("<teiHeader>")) {
        text.append("\\pstart\n");
        int end = word + paragraph.substring(0, paragraph.indexOf("</p>")).split("\\s+").length;
        for (; word < Math.min(end, prose.words().size()); word++) {
          String own = prose.words().get(word);
          for (String note : notes.getOrDefault(word, List.of())) {
            own = "\\edtext{" + own + "}{" + note + "}";
          }
          text.append(own).append('\n');
        }
        text.append("\\pend\n");
      }
    }
    return """
        \\documentclass[10pt]{article}
        \\usepackage[paperwidth=155mm,paperheight=235mm,top=26mm,bottom=30mm,inner=22mm,outer=27mm]{geometry}
        \\usepackage{reledmac}
        \\lineation{page}
        \\Xarrangement[A]{paragraph}
        \\begin{document}
        \\beginnumbering
        """
        + text
        + "\\endnumbering\n\\end{document}\n";
  }
}
