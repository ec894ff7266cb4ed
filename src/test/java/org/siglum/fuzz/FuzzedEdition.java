package org.siglum.fuzz;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.siglum.build.Build;
import org.siglum.build.Options;
import org.siglum.build.Progress;
import org.siglum.build.Result;
import org.siglum.edition.Edition;
import org.siglum.edition.Finding;
import org.siglum.edition.Findings;
import org.siglum.edition.Severity;

/** An edition of changed documents, built to a site and a volume; what is our fault in it. */
final class FuzzedEdition {
  /** A protection of whoever waits for the test. */
  private static final long LONGEST_SECONDS = 300;

  /** What makes a file be left out of the edition. */
  private static final Set<String> LEFT_OUT =
      Set.of("SG-XML", "SG-XML-ENTITY", "SG-XML-ENCODING", "SG-XINCLUDE", "SG-P4", "SG-STAGE");

  /** What is no part of a word. */
  private static final String BLANK = "[\\s\\p{Z}\\x{85}\\x{AD}\\x{200B}\\x{2060}\\x{FEFF}]+";

  private final Path folder;
  private final Map<String, MutatedDocument> documents = new HashMap<>();
  private final List<String> faults = new ArrayList<>();
  private double seconds;

  FuzzedEdition(Path folder) {
    this.folder = folder;
  }

  /** How long the processor was busy with the build, whatever else the machine had to do. */
  double seconds() {
    return seconds;
  }

  /** Builds an edition of these documents; gives what is wrong with Siglum. */
  List<String> faults(List<MutatedDocument> some) throws Exception {
    for (MutatedDocument document : some) {
      Path file = folder.resolve("tei/" + document.name() + ".xml");
      Files.createDirectories(file.getParent());
      Files.write(file, document.bytes());
      documents.put("tei/" + document.name() + ".xml", document);
    }
    Files.writeString(folder.resolve("edition.yml"), "url: https://example.org/edition");
    Findings findings = new Findings();
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream listening = new PrintStream(said, true, StandardCharsets.UTF_8);
    System.setOut(listening);
    System.setErr(listening);
    long start = busy();
    try {
      build(findings);
    } finally {
      seconds = (busy() - start) / 1e9;
      System.setOut(out);
      System.setErr(err);
    }
    String output = said.toString(StandardCharsets.UTF_8);
    if (!output.isBlank()) {
      faults.add("it prints: " + output);
    }
    findings.list().forEach(this::check);
    if (Boolean.getBoolean("fuzz.words") && Files.exists(output().resolve("site"))) {
      checkWords(findings.list());
    }
    return faults;
  }

  private static long busy() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private void build(Findings findings) throws Exception {
    FutureTask<Result> task =
        new FutureTask<>(
            () -> {
              Edition edition = Edition.open(folder, findings);
              Options options = new Options(output(), true, true, 2, Optional.empty());
              return new Build(edition, options, findings, Progress.SILENT).run();
            });
    Thread thread = new Thread(task, "fuzz");
    thread.setDaemon(true);
    thread.start();
    try {
      Result result = task.get(LONGEST_SECONDS, TimeUnit.SECONDS);
      if (result.published() && result.printedPages() == 0) {
        faults.add("there is no volume");
      }
    } catch (ExecutionException e) {
      faults.add("the build fails: " + trace(e.getCause()));
    } catch (TimeoutException e) {
      faults.add("the build hangs: " + stacks());
      thread.interrupt();
    }
  }

  Path output() {
    return folder.resolve("output");
  }

  /** What was thrown, and where it began. */
  private static String trace(Throwable problem) {
    Throwable first = problem;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    return Stream.of(first.getStackTrace())
        .limit(12)
        .map(call -> "\n    " + call)
        .collect(Collectors.joining("", problem + ", from " + first, ""));
  }

  private static String stacks() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(e -> e.getKey().getName().equals("siglum") && e.getKey().isAlive())
        .map(e -> Stream.of(e.getValue()).limit(40).map(Object::toString))
        .map(stack -> stack.collect(Collectors.joining("\n    ")))
        .collect(Collectors.joining("\n\n"));
  }

  private void check(Finding finding) {
    if (finding.code().equals("SG-STAGE")
        || finding.code().equals("SG-LOST")
        || finding.code().equals("SG-PRINT-FOP")
        || finding.code().equals("SG-XSLT-MESSAGE")
        || finding.code().equals("SG-OUTPUT")) {
      faults.add("a finding that is our fault: " + finding);
    }
    if (finding.text().isBlank() || finding.advice().isBlank()) {
      faults.add("a finding without words: " + finding);
    }
    place(finding).ifPresent(wrong -> faults.add(wrong + ": " + finding));
  }

  /** What is wrong with the place of a finding. */
  private Optional<String> place(Finding finding) {
    if (finding.file().isEmpty()) {
      boolean ofAll = finding.code().equals("SG-EMPTY") || finding.code().startsWith("SG-PRINT-");
      return ofAll ? Optional.empty() : Optional.of("a finding without a place");
    }
    MutatedDocument document = documents.get(finding.file());
    if (document == null) {
      return Optional.of("a finding in a file that is not there");
    }
    List<String> lines = document.lines();
    if (finding.line() < 1 || finding.line() > lines.size()) {
      return Optional.of("a finding in a line that is not there");
    }
    int length = lines.get(finding.line() - 1).length();
    return finding.column() < 1 || finding.column() > length + 1
        ? Optional.of("a finding in a column that is not there, of " + length)
        : Optional.empty();
  }

  /** What the pages lack of the words of the documents that could be read. */
  private void checkWords(List<Finding> findings) throws Exception {
    Set<String> leftOut =
        findings.stream()
            .filter(f -> f.severity() == Severity.ERROR && LEFT_OUT.contains(f.code()))
            .map(Finding::file)
            .collect(Collectors.toSet());
    StringBuilder site = new StringBuilder();
    try (Stream<Path> files = Files.walk(output().resolve("site"))) {
      for (Path page : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        site.append(Jsoup.parse(Files.readString(page)).body().wholeText().replaceAll(BLANK, ""));
      }
    }
    for (MutatedDocument document : documents.values()) {
      if (!leftOut.contains("tei/" + document.name() + ".xml")) {
        Wording.of(document).stream()
            .map(word -> word.replaceAll(BLANK, ""))
            .filter(word -> site.indexOf(word) < 0)
            .findFirst()
            .ifPresent(word -> faults.add("the pages of " + document.name() + " lack: " + word));
      }
    }
  }

  void delete() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
