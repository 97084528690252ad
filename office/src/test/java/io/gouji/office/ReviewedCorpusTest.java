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
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real Word files, in a folder that is not part of the sources ({@code -Dgouji.corpus=DIR}), get
 * comments on arbitrary cells and words: nothing else of them changes, and others can still open
 * what they could open. The copies are left in {@code target/reviewed-corpus}.
 */
@Tag("corpus")
class ReviewedCorpusTest {
  private static final String FOLDER = System.getProperty("gouji.corpus", "");
  private static final Path COPIES = Path.of("target", "reviewed-corpus");
  private static final Path ORIGINALS = Path.of("target", "reviewed-corpus-originals");
  private static final int MOST_REMARKS = 20;

  /** LibreOffice gets so many files at once, so that one that it cannot stand ends few others. */
  private static final int AT_ONCE = 20;

  /** What there was to say of the copies. */
  private static final List<String> PROBLEMS = new ArrayList<>();

  private static int copies;
  private static int comments;

  private static void needsFolder() {
    assumeThat(FOLDER).as("a folder of Word files, by -Dgouji.corpus=DIR").isNotEmpty();
  }

  @BeforeAll
  static void writeCopies() throws IOException {
    needsFolder();
    Files.createDirectories(COPIES);
    Files.createDirectories(ORIGINALS);
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      try {
        Disclosure disclosure = DisclosureParser.standard().parse(bytes, "x").disclosure();
        ReviewedCopy copy = DocxReviewer.write(bytes, "x", disclosure, remarks(disclosure));
        PROBLEMS.addAll(problems(file, bytes, copy));
        String name = "%03d.docx".formatted(copies++);
        Files.write(ORIGINALS.resolve(name), bytes);
        Files.write(COPIES.resolve(name), copy.bytes());
        comments += copy.comments();
      } catch (DisclosureParseException | ZipException e) {
        // Refused, as it may be; or its own checksums are wrong, and this test cannot open it.
      } catch (Exception e) {
        PROBLEMS.add(file + ": " + e);
      }
    }
  }

  @Test
  void putsCommentsIntoEveryFileThatCanBeRead() {
    assertThat(PROBLEMS).as("%d copies with %d comments", copies, comments).isEmpty();
    assertThat(comments).isGreaterThan(copies);
  }

  @Test
  @Tag("system-tools")
  void leavesEveryFileSuchThatLibreOfficeOpensIt(@TempDir Path folder) throws Exception {
    Set<String> before = opened(ORIGINALS, folder.resolve("originals"));
    Set<String> after = opened(COPIES, folder.resolve("copies"));

    assertThat(before).as("originals that LibreOffice opens").isNotEmpty();
    assertThat(after).as("copies of %d that LibreOffice opens", copies).containsAll(before);
  }

  /** The names, without their ending, of the files that LibreOffice can make text of. */
  private static Set<String> opened(Path files, Path out) throws Exception {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < copies; i++) {
      names.add(files.resolve("%03d.docx".formatted(i)).toString());
    }
    Files.createDirectories(out);
    for (int from = 0; from < names.size(); from += AT_ONCE) {
      List<String> command =
          new ArrayList<>(
              List.of(
                  "soffice",
                  "-env:UserInstallation=" + out.resolve("profile").toUri(),
                  "--headless",
                  "--convert-to",
                  "txt:Text",
                  "--outdir",
                  out.toString()));
      command.addAll(names.subList(from, Math.min(from + AT_ONCE, names.size())));
      Process office =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(out.resolve("office.log").toFile())
              .start();
      if (!office.waitFor(5, TimeUnit.MINUTES)) {
        office.destroyForcibly().waitFor();
      }
    }
    try (Stream<Path> made = Files.list(out)) {
      return made.map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.replace(".txt", ""))
          .collect(Collectors.toSet());
    }
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
