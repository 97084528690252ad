package io.gouji.parser.internal.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.ParserLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every document, tried on one with changes at random. */
class ReadingLawsTest {

  private static final Path FILE = Path.of("src", "test", "resources", "366-商促局.docx");

  private static final Pattern RUN =
      Pattern.compile("<w:r>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>([^<&]{2,})</w:t></w:r>");

  @Test
  void readsTheSameTwice() throws IOException {
    byte[] bytes = Files.readAllBytes(FILE);

    assertThat(read(bytes)).isEqualTo(read(bytes));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 300})
  void readsTheSameWhereverRunsAreSplit(long seed) throws IOException {
    byte[] bytes = Files.readAllBytes(FILE);
    byte[] split = withMainPart(bytes, xml -> splitRuns(xml, new Random(seed)));

    assertThat(split.length).isNotEqualTo(bytes.length);
    assertThat(read(split)).as("seed %d", seed).isEqualTo(read(bytes));
  }

  @Test
  void readsTheSameByAnotherPrefix() throws IOException {
    byte[] bytes = Files.readAllBytes(FILE);

    assertThat(read(withMainPart(bytes, ReadingLawsTest::withOtherPrefix))).isEqualTo(read(bytes));
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 30, 400})
  void readsTheSameHoweverItLooks(long seed) throws IOException {
    byte[] bytes = Files.readAllBytes(FILE);
    byte[] formatted = withMainPart(bytes, xml -> format(xml, new Random(seed)));

    assertThat(formatted.length).isGreaterThan(bytes.length);
    assertThat(read(formatted)).as("seed %d", seed).isEqualTo(read(bytes));
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 60, 700})
  void readsTheSameByAnotherPrefixWhateverMarkupIsChanged(long seed) throws IOException {
    byte[] bytes = Files.readAllBytes(FILE);
    Random random = new Random(seed);
    for (int i = 0; i < 10; i++) {
      byte[] changed = withMainPart(bytes, xml -> dropElements(format(xml, random), random));

      assertThat(outcome(withMainPart(changed, ReadingLawsTest::withOtherPrefix)))
          .isEqualTo(outcome(changed));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 50, 600})
  void readsOrRefusesWhateverBytesAreChanged(long seed) throws IOException {
    byte[] bytes = Files.readAllBytes(FILE);
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      byte[] changed = bytes.clone();
      for (int j = random.nextInt(4); j >= 0; j--) {
        int at =
            random.nextBoolean()
                ? random.nextInt(changed.length)
                : changed.length - 1 - random.nextInt(600);
        changed[at] = (byte) random.nextInt(256);
      }
      readOrRefuse(changed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 80, 900})
  void readsOrRefusesWhateverMarkupIsChanged(long seed) throws IOException {
    byte[] bytes = Files.readAllBytes(FILE);
    Random random = new Random(seed);
    for (int i = 0; i < 30; i++) {
      readOrRefuse(withMainPart(bytes, xml -> dropElements(xml, random)));
    }
  }

  /** Leaves out or repeats some tags, so that elements end up in the wrong places. */
  private static String dropElements(String xml, Random random) {
    return Pattern.compile("<[^?!>]*/>|<w:t [^>]*>[^<]*</w:t>")
        .matcher(xml)
        .replaceAll(
            tag ->
                switch (random.nextInt(200)) {
                  case 0 -> "";
                  case 1 -> quoted(tag.group() + tag.group());
                  case 2 -> "<w:tc/>";
                  case 3 -> "<w:tbl/>";
                  case 4 -> "<w:vMerge/><w:gridSpan w:val=\"7\"/>";
                  default -> quoted(tag.group());
                });
  }

  /** A prefix that Word does not use, so that nothing is known before the XML is parsed. */
  private static String withOtherPrefix(String xml) {
    return xml.replaceAll("(</?|[ :])w([:=])", "$1word$2");
  }

  /** Adds properties that say how text, paragraphs and cells look. */
  private static String format(String xml, Random random) {
    return Pattern.compile("<w:r>(?!<w:rPr>)|<w:(tc|p|r)Pr>")
        .matcher(xml)
        .replaceAll(
            tag -> quoted(tag.group().equals("<w:r>") ? run(random) : tag.group() + looks(random)));
  }

  private static String run(Random random) {
    return "<w:r><w:rPr>" + looks(random) + "</w:rPr>";
  }

  private static String looks(Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> "<w:b/><w:sz w:val=\"%d\"/>".formatted(random.nextInt(30));
      case 1 -> "<w:rFonts w:hint=\"eastAsia\" w:eastAsia=\"仿宋_GB2312\" />";
      case 2 -> "<w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\"/><w:color w:val='FF0000'/>";
      case 3 -> "<w:tcBorders><w:top w:val=\"nil\"/><w:left w:val=\"nil\"/></w:tcBorders>";
      case 4 -> "<w:rPr><w:kern w:val=\"0\"/><w:lang w:val=\"zh-CN\"/></w:rPr><w:noWrap/>";
      case 5 -> "<w:shd w:val=\"clear\" w:fill=\"%06X\"/>".formatted(random.nextInt(1 << 24));
      default -> "<w:tcMar></w:tcMar><w:spacing w:line=\"360\" w:lineRule=\"auto\"/>";
    };
  }

  private static String splitRuns(String xml, Random random) {
    return RUN.matcher(xml).replaceAll(run -> quoted(split(run, random)));
  }

  private static String split(MatchResult run, Random random) {
    String properties = run.group(1) == null ? "" : run.group(1);
    String text = run.group(2);
    int at = random.nextInt(text.length() + 1);
    String start = "<w:r>" + properties + "<w:t xml:space=\"preserve\">";
    return start
        + text.substring(0, at)
        + "</w:t></w:r><w:bookmarkStart w:id=\"9\" w:name=\"b\"/>"
        + start
        + text.substring(at)
        + "</w:t></w:r>";
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  /** What is read, or why nothing is. */
  private static Object outcome(byte[] bytes) {
    try {
      return read(bytes);
    } catch (DisclosureParseException e) {
      return e.code();
    }
  }

  private static void readOrRefuse(byte[] bytes) {
    try {
      read(bytes);
    } catch (DisclosureParseException e) {
      assertThat(e.code()).isNotEqualTo(DisclosureParseException.Code.INTERNAL);
    }
  }

  private static DocxContent read(byte[] bytes) {
    return DocxReader.read(bytes, TestDocx.SOURCE, ParserLimits.standard());
  }

  private static byte[] withMainPart(byte[] docx, UnaryOperator<String> change) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(
            entry.getName().equals("word/document.xml")
                ? change
                    .apply(new String(content, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : content);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
