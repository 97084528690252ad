package io.gouji.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to read.
 *
 * @param source its name as given, by which reports call it
 * @param path its path; empty if the system cannot spell the name
 */
record Input(String source, Optional<Path> path) {

  static Input of(String argument) {
    try {
      return new Input(argument, Optional.of(Path.of(argument)));
    } catch (InvalidPathException e) {
      return new Input(argument, Optional.empty());
    }
  }

  static Input of(Path path) {
    return new Input(path.toString(), Optional.of(path));
  }
}
