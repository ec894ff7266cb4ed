package org.siglum.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.siglum.build.Identifiers;
import org.siglum.build.Identifiers.Outcome;
import org.siglum.edition.Finding;
import org.siglum.edition.Findings;
import org.siglum.edition.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code siglum ids}: writes into the sources the identifiers that addresses have already. */
@Command(
    name = "ids",
    description = {
      "Gives each passage without an xml:id the one that its address on the site has, so that it"
          + " is safe to cite. It changes your files, and no other byte of them."
    },
    mixinStandardHelpOptions = true)
final class IdsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private EditionArgument edition;

  @Override
  public Integer call() throws Exception {
    Findings findings = new Findings();
    List<Outcome> outcomes = new Identifiers(edition.open(findings), findings).write();
    List<Finding> errors =
        findings.list().stream().filter(f -> f.severity() == Severity.ERROR).toList();
    PrintWriter out = spec.commandLine().getOut();
    Main.print(out, errors);
    for (Outcome outcome : outcomes) {
      if (!outcome.left().isEmpty()) {
        out.printf("%s: left as it is: %s%n", outcome.file(), outcome.left());
      } else if (outcome.written() > 0) {
        out.println(outcome.file() + ": " + identifiers(outcome.written()));
      }
    }
    int written = outcomes.stream().mapToInt(Outcome::written).sum();
    out.println(
        BuildCommand.count(outcomes.size(), "file") + "; " + identifiers(written) + " written");
    out.flush();
    boolean done = errors.isEmpty() && outcomes.stream().allMatch(o -> o.left().isEmpty());
    return done ? Main.BUILT : Main.ERRORS;
  }

  private static String identifiers(int number) {
    return BuildCommand.count(number, "identifier");
  }
}
