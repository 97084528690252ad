package io.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.gouji.model.Block;
import io.gouji.model.Disclosure;
import io.gouji.model.Location;
import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.DisclosureParser;
import io.gouji.rules.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Real Word files, in a folder that is not part of the sources ({@code -Dgouji.corpus=DIR}), get
 * comments on arbitrary cells and words: nothing else of them changes, and others can still open
 * what they could open. The copies are left in {@code target/reviewed-corpus}.
 */
class ReviewedCorpusTest {
  private static final String FOLDER = System.getProperty("gouji.corpus", "");
  private static final Path COPIES = Path.of("target", "reviewed-corpus");
  private static final int MOST_REMARKS = 20;

  @BeforeAll
  static void needsFolder() {
    assumeThat(FOLDER).as("a folder of Word files, by -Dgouji.corpus=DIR").isNotEmpty();
  }

  @Test
  void putsCommentsIntoEveryFileThatCanBeRead() throws IOException {
    Files.createDirectories(COPIES);
    List<String> problems = new ArrayList<>();
    int copies = 0;
    int comments = 0;
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      try {
        Disclosure disclosure = DisclosureParser.standard().parse(bytes, "x").disclosure();
        ReviewedCopy copy = DocxReviewer.write(bytes, "x", disclosure, remarks(disclosure));
        problems.addAll(problems(file, bytes, copy));
        Files.write(COPIES.resolve("%03d.docx".formatted(copies++)), copy.bytes());
        comments += copy.comments();
      } catch (DisclosureParseException | ZipException e) {
        // Refused, as it may be; or its own checksums are wrong, and this test cannot open it.
      } catch (Exception e) {
        problems.add(file + ": " + e);
      }
    }
    assertThat(problems).as("%d copies with %d comments", copies, comments).isEmpty();
    assertThat(comments).isGreaterThan(copies);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(FOLDER))) {
      return files.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
    }
  }

  private static List<Remark> remarks(Disclosure disclosure) {
    Random random = new Random(20221);
    List<Location> places = new ArrayList<>();
    for (Block block : disclosure.blocks()) {
      if (block.container().isPresent()) {
        continue;
      }
      if (block instanceof Block.Paragraph paragraph && !paragraph.text().isEmpty()) {
        int start = random.nextInt(paragraph.text().length());
        int end = start + 1 + random.nextInt(paragraph.text().length() - start);
        places.add(paragraph.location(start, end));
      } else if (block instanceof Block.Grid grid) {
        grid.cells()
            .forEach(
                cell -> places.add(new Location.Cell(grid.index(), cell.row(), cell.column())));
      }
    }
    Collections.shuffle(places, random);
    return places.stream()
        .limit(MOST_REMARKS)
        .map(
            place ->
                new Remark(
                    place,
                    List.of(Severity.values()).get(random.nextInt(3)),
                    List.of("一", "<&> \"two\"")))
        .toList();
  }

  private static List<String> problems(Path file, byte[] original, ReviewedCopy copy)
      throws IOException {
    List<String> problems = new ArrayList<>();
    Map<String, byte[]> before = TestFiles.parts(original);
    Map<String, byte[]> after = TestFiles.parts(copy.bytes());
    for (Map.Entry<String, byte[]> part : before.entrySet()) {
      boolean mayChange =
          part.getKey()
              .matches(
                  "(?i).*comments\\d*\\.xml|\\[content_types\\]\\.xml|.*\\.rels|.*/?document.*\\.xml");
      if (!mayChange && !Arrays.equals(part.getValue(), after.get(part.getKey()))) {
        problems.add(file + ": changes " + part.getKey());
      }
    }
    long ids =
        after.entrySet().stream()
            .filter(part -> part.getKey().matches("(?i).*/comments\\d*\\.xml"))
            .flatMap(
                part ->
                    Pattern.compile("<\\w+:comment\\s[^>]*\\bw:id=\"(\\d+)\"")
                        .matcher(new String(part.getValue(), StandardCharsets.UTF_8))
                        .results())
            .map(match -> match.group(1))
            .distinct()
            .count();
    if (ids < copy.comments()) {
      problems.add(file + ": ids are not unique: " + ids + " of " + copy.comments());
    }
    if (opensInPoi(original) && !opensInPoi(copy.bytes())) {
      problems.add(file + ": POI no longer opens it");
    }
    if (opensInDocx4j(original) && !opensInDocx4j(copy.bytes())) {
      problems.add(file + ": docx4j no longer opens it");
    }
    return problems;
  }

  private static boolean opensInPoi(byte[] bytes) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      return document.getBodyElements() != null && document.getComments() != null;
    } catch (Exception e) {
      return false;
    }
  }

  private static boolean opensInDocx4j(byte[] bytes) {
    try {
      WordprocessingMLPackage document =
          WordprocessingMLPackage.load(new ByteArrayInputStream(bytes));
      return document.getMainDocumentPart().getContents() != null;
    } catch (Exception e) {
      return false;
    }
  }
}
