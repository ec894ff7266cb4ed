package org.siglum.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs the command in a Java machine of its own, under conditions that a test cannot give itself.
 */
record ChildJava(List<String> before, List<String> options, Map<String, String> environment) {

  /** What came of it. */
  record Outcome(int code, String said) {}

  /** Without anything of its own. */
  ChildJava() {
    this(List.of(), List.of(), Map.of());
  }

  /** With these options of Java. */
  ChildJava with(String... javaOptions) {
    return new ChildJava(before, List.of(javaOptions), environment);
  }

  /** With a shell that says this first. */
  ChildJava after(String shell) {
    return new ChildJava(List.of("sh", "-c", shell + "; exec \"$@\"", "sh"), options, environment);
  }

  /** Started by another program. */
  ChildJava through(String... program) {
    return new ChildJava(List.of(program), options, environment);
  }

  /** With these variables of the environment. */
  ChildJava in(Map<String, String> variables) {
    return new ChildJava(before, options, variables);
  }

  Outcome run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xss16m"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), said);
  }
}
