package io.gouji.parser.internal.narrative;

import io.gouji.model.Block;
import io.gouji.model.DisclosureKind;
import io.gouji.model.Identity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence and what a careful reader takes from it. The head of {@code develop.tsv} describes the
 * form of the labels.
 *
 * @param paragraphs the heading and the paragraph before, if any, and the sentence itself
 */
record LabelledSentence(
    String pattern, Identity identity, List<String> paragraphs, List<Label> labels) {

  /** The beginning of the patterns of sentences in which nothing may be bound. */
  static final String NOTHING = "无数·";

  private static final String NONE = "-";
  private static final Pattern MARK = Pattern.compile("\\{([^}]*)}");
  private static final Pattern NUMBER = Pattern.compile("[0-9０-９,，.．]+|[一二三四五六七八九十壹]");

  /**
   * One statement: its place in the sentence, and the readings that are right.
   *
   * @param optional whether the statement may be missing
   */
  record Label(int start, int end, boolean wording, boolean optional, List<String> readings) {

    /** Whether a statement at this place with this reading is the one labelled. */
    boolean accepts(int from, int to, String reading) {
      boolean here = wording ? from < end && start < to : from == start && to == end;
      return here && readings.contains(reading);
    }
  }

  String sentence() {
    return paragraphs.get(paragraphs.size() - 1);
  }

  List<Block> blocks() {
    return Texts.paragraphs(paragraphs.toArray(String[]::new));
  }

  /** The sentences of a half. */
  static List<LabelledSentence> read(String name) {
    try (InputStream in = LabelledSentence.class.getResourceAsStream("labelled/" + name + ".tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> parse(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledSentence parse(String[] fields) {
    List<String> paragraphs = new ArrayList<>();
    for (String context : List.of(fields[2], fields[3])) {
      if (!context.equals(NONE)) {
        paragraphs.add(context);
      }
    }
    paragraphs.add(MARK.matcher(fields[4]).replaceAll("$1"));
    return new LabelledSentence(
        fields[0], identity(fields[1].split(" ")), paragraphs, labels(fields[4], fields[5]));
  }

  private static Identity identity(String[] kindAndYear) {
    return new Identity(
        Optional.empty(),
        Optional.empty(),
        OptionalInt.of(Integer.parseInt(kindAndYear[1])),
        kindAndYear[0].equals("budget") ? DisclosureKind.BUDGET : DisclosureKind.FINAL_ACCOUNTS);
  }

  private static List<Label> labels(String marked, String written) {
    List<Label> labels = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    for (String ofMark : written.equals(NONE) ? new String[0] : written.split("; ")) {
      if (!mark.find()) {
        throw new IllegalStateException("Expected braces for each label but was " + marked);
      }
      int braces = 2 * labels.stream().mapToInt(Label::start).distinct().toArray().length;
      int start = mark.start() - braces;
      for (String label : ofMark.split(" & ")) {
        boolean optional = label.startsWith("? ");
        labels.add(
            new Label(
                start,
                start + mark.group(1).length(),
                !NUMBER.matcher(mark.group(1)).matches(),
                optional,
                Arrays.asList(label.substring(optional ? 2 : 0).split(" or "))));
      }
    }
    if (mark.find()) {
      throw new IllegalStateException("Expected a label for each brace but was " + marked);
    }
    return labels;
  }
}
