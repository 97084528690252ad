package io.gouji.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A disclosure to read: mostly one file.
 *
 * @param source its name as given, by which reports call it
 * @param files its files; empty if the system cannot spell the name of one
 */
record Input(String source, List<Named> files) {

  /**
   * A file, and what to call something that is made of it.
   *
   * @param name the name of the file, or its path below the directory that was given
   */
  record Named(Path path, Path name) {}

  static Input of(String argument) {
    try {
      Path path = Path.of(argument);
      return new Input(argument, List.of(new Named(path, lastName(path))));
    } catch (InvalidPathException e) {
      return new Input(argument, List.of());
    }
  }

  /** A file below a directory. */
  static Input below(Path directory, Path path) {
    return new Input(path.toString(), List.of(new Named(path, directory.relativize(path))));
  }

  /** Several files that are one disclosure. */
  static Input together(List<Input> files) {
    String source = files.stream().map(Input::source).collect(Collectors.joining(" + "));
    boolean areNamed = files.stream().noneMatch(file -> file.files().isEmpty());
    return new Input(
        source,
        areNamed ? files.stream().flatMap(file -> file.files().stream()).toList() : List.of());
  }

  /** The paths of its files. */
  List<Path> paths() {
    return files.stream().map(Named::path).toList();
  }

  /** Whether a file stands twice among these. */
  boolean repeatsFile() {
    List<Path> different =
        files.stream().map(file -> file.path().toAbsolutePath().normalize()).distinct().toList();
    return different.size() < files.size();
  }

  /** A root has no name. */
  private static Path lastName(Path path) {
    Path name = path.getFileName();
    return name == null ? path : name;
  }
}
