package io.gouji.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Finds the files that arguments name. */
final class Inputs {
  private Inputs() {}

  /**
   * The files of each argument in turn: the file itself, or all documents below a directory.
   *
   * @throws NothingFoundException if there is none below a directory
   */
  static List<Input> of(List<String> arguments) throws NothingFoundException {
    List<Input> inputs = new ArrayList<>();
    for (String argument : arguments) {
      Input input = Input.of(argument);
      if (!input.paths().isEmpty() && Files.isDirectory(input.paths().get(0))) {
        List<Input> below = below(input.paths().get(0));
        if (below.isEmpty()) {
          throw new NothingFoundException(argument);
        }
        inputs.addAll(below);
      } else {
        inputs.add(input);
      }
    }
    return inputs;
  }

  /**
   * Makes one disclosure of all files, if they are to be read together.
   *
   * @throws ParameterException if one stands there twice
   */
  static List<Input> together(CommandLine command, CliMessages messages, List<Input> files) {
    Input all = Input.together(files);
    if (all.repeatsFile()) {
      throw new ParameterException(command, messages.text("error.repeated", all.source()));
    }
    return List.of(all);
  }

  /** A directory without documents. */
  static final class NothingFoundException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String directory;

    NothingFoundException(String directory) {
      super("Expected a document but was none in " + directory);
      this.directory = directory;
    }

    String directory() {
      return directory;
    }
  }

  private static List<Input> below(Path directory) {
    List<Input> inputs = new ArrayList<>();
    try {
      Files.walkFileTree(
          directory,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (isDocument(file)) {
                inputs.add(Input.below(directory, file));
              }
              return FileVisitResult.CONTINUE;
            }

            /** What cannot be visited is reported when it cannot be read. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              inputs.add(Input.below(directory, file));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      inputs.add(Input.of(directory.toString()));
    }
    inputs.sort(Comparator.comparing(Input::source));
    return inputs;
  }

  /** Word's lock files (~$budget.docx) bear the suffix as well. */
  private static boolean isDocument(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(".docx") && !name.startsWith("~$");
  }
}
