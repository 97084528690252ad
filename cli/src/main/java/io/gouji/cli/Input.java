package io.gouji.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A disclosure to read: mostly one file.
 *
 * @param source its name as given, by which reports call it
 * @param paths its files; empty if the system cannot spell the name of one
 */
record Input(String source, List<Path> paths) {

  static Input of(String argument) {
    try {
      return new Input(argument, List.of(Path.of(argument)));
    } catch (InvalidPathException e) {
      return new Input(argument, List.of());
    }
  }

  static Input of(Path path) {
    return new Input(path.toString(), List.of(path));
  }

  /** Several files that are one disclosure. */
  static Input together(List<Input> files) {
    String source = files.stream().map(Input::source).collect(Collectors.joining(" + "));
    boolean areNamed = files.stream().noneMatch(file -> file.paths().isEmpty());
    return new Input(
        source,
        areNamed ? files.stream().flatMap(file -> file.paths().stream()).toList() : List.of());
  }

  /** Whether a file stands twice among these. */
  boolean repeatsFile() {
    List<Path> different =
        paths.stream().map(path -> path.toAbsolutePath().normalize()).distinct().toList();
    return different.size() < paths.size();
  }
}
