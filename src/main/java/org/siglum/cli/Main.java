package org.siglum.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.siglum.build.BuildException;
import org.siglum.edition.Finding;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The command {@code siglum}. */
@Command(
    name = "siglum",
    description = "Publishes an edition in TEI as a static site and a print-ready volume.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      CompareCommand.class,
      IdsCommand.class,
      InitCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Callable<Integer> {
  private static final int SCREEN = 24; // lines

  /** All was done. */
  static final int BUILT = 0;

  /** Done, with errors in the edition. */
  static final int ERRORS = 1;

  /** The command was used wrongly. */
  static final int WRONG_USE = 2;

  /** A fault of Siglum's own. */
  static final int FAULT = 70;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /**
   * Runs the command and exits with its code.
   *
   * @param arguments as typed
   */
  public static void main(String[] arguments) {
    // Dates and numbers in what is built must not depend on the place where it is built.
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    Locale.setDefault(Locale.ROOT);
    System.exit(run(arguments));
  }

  /** Runs the command; gives its exit code. */
  static int run(String... arguments) {
    CommandLine line = new CommandLine(new Main());
    line.setExecutionExceptionHandler(new Faults());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      line.getErr().println(BuildException.of(e).getMessage());
      return ERRORS;
    } catch (StackOverflowError e) {
      return fault(e, line.getErr());
    }
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return WRONG_USE;
  }

  /** What an exception that reaches the command line means. */
  private static final class Faults implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(
        Exception problem, CommandLine line, ParseResult arguments) {
      PrintWriter err = line.getErr();
      if (problem instanceof WrongUseException) {
        err.println(problem.getMessage());
        return WRONG_USE;
      }
      if (problem instanceof BuildException && problem.getCause() == null) {
        err.println(problem.getMessage());
        return ERRORS;
      }
      return fault(problem, err);
    }
  }

  private static int fault(Throwable problem, PrintWriter err) {
    err.println("This is a fault of Siglum. The former output is as it was.");
    err.println("Please report it with these lines and, if you can, the file it stopped at:");
    err.println("Siglum " + Version.current() + ", Java " + System.getProperty("java.version"));
    problem.printStackTrace(err);
    return FAULT;
  }

  /**
   * Prints findings, one a line; where they are more than a screen shows, also how many there are
   * of each kind.
   */
  static void print(PrintWriter out, List<Finding> findings) {
    // One after the other, each would go to the screen or the file by itself.
    out.print(findings.stream().map(f -> f + System.lineSeparator()).collect(Collectors.joining()));
    if (findings.size() > SCREEN) {
      Map<String, Long> kinds =
          findings.stream()
              .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()));
      out.println(
          "Findings by kind: "
              + kinds.entrySet().stream()
                  .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                  .map(kind -> kind.getKey() + " " + kind.getValue())
                  .collect(Collectors.joining(", ")));
    }
  }
}
