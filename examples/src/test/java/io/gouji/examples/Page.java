package io.gouji.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation, by its path in the repository. */
record Page(Path path) {
  private static final Path ROOT = Path.of("..");
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^( *)```(\\w*)(?: ([^\\n]+))?\\n(.*?)^ *```$");

  /**
   * A fenced block without its indentation; {@code language} is empty if none is given, and {@code
   * name}, which follows it, likewise.
   */
  record Block(String language, String name, String text) {}

  static Page of(String path) {
    return new Page(ROOT.resolve(path));
  }

  /** The pages beside the README, and all of docs, by their paths. */
  static List<Page> all() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(
              Stream.of(of("README.md"), of("ARCHITECTURE.md"), of("CONTRIBUTING.md")),
              files.filter(file -> file.toString().endsWith(".md")).sorted().map(Page::new))
          .toList();
    }
  }

  List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(text());
    while (matcher.find()) {
      String indentation = matcher.group(1);
      String name = matcher.group(3);
      blocks.add(
          new Block(
              matcher.group(2),
              name == null ? "" : name,
              matcher.group(4).replaceAll("(?m)^" + indentation, "")));
    }
    return blocks;
  }

  List<String> blocks(String language) throws IOException {
    return blocks().stream()
        .filter(block -> block.language().equals(language))
        .map(Block::text)
        .toList();
  }

  String text() throws IOException {
    return Files.readString(path);
  }

  @Override
  public String toString() {
    return ROOT.relativize(path).toString();
  }
}
