package io.gouji.parser.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.gouji.model.Block;
import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.DisclosureParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Real Word files, in a folder that is not part of the sources: {@code -Dgouji.corpus=DIR}. Each is
 * read or refused within two seconds, and what POI and docx4j both see in it, the parser sees too,
 * but for the tokens in {@code unseen.tsv}, each of which has a reason.
 */
@Tag("corpus")
class QuorumTest {
  private static final String FOLDER = System.getProperty("gouji.corpus", "");
  private static final long LONGEST_MILLIS = 2_000;
  private static final DisclosureParser PARSER = DisclosureParser.standard();

  @BeforeAll
  static void needsFolder() {
    assumeThat(FOLDER).as("a folder of Word files, by -Dgouji.corpus=DIR").isNotEmpty();
  }

  @Test
  void readsOrRefusesEachFileInTime() throws IOException {
    List<String> problems = new ArrayList<>();
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      long start = processorTime();
      try {
        PARSER.parse(bytes, file.toString());
      } catch (DisclosureParseException e) {
        // Refused with a code.
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        problems.add(file + ": " + e);
      }
      long millis = TimeUnit.NANOSECONDS.toMillis(processorTime() - start);
      if (millis > LONGEST_MILLIS) {
        problems.add(file + ": " + millis + " ms");
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void seesWhatTwoOtherReadersSee() throws IOException {
    Set<String> unseen = new TreeSet<>();
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      Path name = Path.of(FOLDER).relativize(file);
      Set<String> quorum = OtherReaders.quorum(bytes);
      String seen = text(bytes, file);
      String joined = seen.replaceAll("\\s+", "");
      quorum.removeAll(OtherReaders.tokens(seen));
      quorum.stream()
          .filter(token -> !joined.contains(token))
          .forEach(token -> unseen.add(name + "\t" + token));
    }
    unseen.removeAll(reviewed());
    assertThat(unseen).isEmpty();
  }

  /** That of this thread, so that what else the machine does is not counted. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(FOLDER))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String text(byte[] bytes, Path file) {
    try {
      return PARSER.parse(bytes, file.toString()).disclosure().blocks().stream()
          .flatMap(QuorumTest::texts)
          .collect(Collectors.joining("\n"));
    } catch (DisclosureParseException e) {
      // What two others can read should not be refused: then all their tokens are unseen.
      return "";
    }
  }

  private static Stream<String> texts(Block block) {
    return block instanceof Block.Grid grid
        ? grid.cells().stream().map(Block.GridCell::text)
        : Stream.of(((Block.Paragraph) block).text());
  }

  /** File and token, without the reason in the third column. */
  private static Set<String> reviewed() throws IOException {
    Path list =
        Path.of("src", "test", "resources", "io", "gouji", "parser", "corpus", "unseen.tsv");
    try (Stream<String> lines = Files.lines(list, StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.substring(0, Math.max(0, line.lastIndexOf('\t'))))
          .collect(Collectors.toSet());
    }
  }
}
