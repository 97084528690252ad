package io.gouji.examples;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The command {@code gouji} as a process of its own, in a folder of its own: {@code bin/gouji}
 * there, and {@code gouji} on the path, are the command line that the tests see.
 */
final class GoujiCommand {
  private final Path folder;
  private int exitCode;

  private GoujiCommand(Path folder) {
    this.folder = folder;
  }

  static GoujiCommand in(Path folder) throws IOException {
    Path script = Files.createDirectories(folder.resolve("bin")).resolve("gouji");
    Files.writeString(
        script,
        """
        #!/bin/sh
        exec '%s' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dsun.jnu.encoding=UTF-8 \
          io.gouji.cli.Main "$@"
        """
            .formatted(Path.of(System.getProperty("java.home"), "bin", "java")));
    if (!script.toFile().setExecutable(true)) {
      throw new IOException("Expected a script that can be executed but was " + script);
    }
    return new GoujiCommand(folder);
  }

  /**
   * Runs a line of a shell and returns what it printed, on its standard output and error as they
   * came. As in a shell, {@code $?} is the exit code of the line before.
   */
  String shell(String line) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", "(exit " + exitCode + "); " + line)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("CLASSPATH", withoutOwnRules(System.getProperty("java.class.path")));
    environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
    Process process = builder.start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    exitCode = process.waitFor();
    return printed;
  }

  /** The class path without the rules that this module adds, as users have it. */
  private static String withoutOwnRules(String classPath) {
    Path own = Path.of("target", "classes").toAbsolutePath();
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(classPath)
        .filter(entry -> !Path.of(entry).equals(own))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
