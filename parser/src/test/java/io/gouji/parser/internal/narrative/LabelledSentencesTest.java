package io.gouji.parser.internal.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Amount;
import io.gouji.model.Fund;
import io.gouji.model.Lexicon;
import io.gouji.model.Location;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.model.Subject;
import io.gouji.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Reads sentences that were labelled independently of the grammar, and counts statements that are
 * exactly as labelled: place, value, unit, item, fund, measure, year, direction, basis and whole.
 * With {@code -Dgouji.labelledSentences=develop}, or the name of another file, it prints the score
 * of each pattern and the sentences of that file that are read otherwise; of the half that is held
 * out it prints no sentence.
 */
class LabelledSentencesTest {
  private static final String SHOWN = System.getProperty("gouji.labelledSentences", "");

  /** What the score should be, in hundredths of a per cent. */
  private static final int PRECISION_WANTED = 99_00;

  private static final int RECALL_WANTED = 95_00;

  /** A part of the sentences, and the scores that it has reached; they only ever rise. */
  enum Half {
    DEVELOP("develop", 99_80, 99_80, 0),
    FURTHER("further", 99_90, 99_80, 0),
    OBSERVED("observed", 99_90, 98_10, 0),
    AFTERWARDS("afterwards", 99_90, 97_00, 0),
    UNSEEN("unseen", 99_50, 95_30, 0),
    AFRESH("afresh", 99_90, 99_30, 0),
    HELD_OUT("held-out", 99_20, 96_80, 0);

    private final String file;
    private final int precision;
    private final int recall;

    /** How many sentences in which nothing may be bound state something; it only ever falls. */
    private final int misread;

    Half(String file, int precision, int recall, int misread) {
      this.file = file;
      this.precision = precision;
      this.recall = recall;
      this.misread = misread;
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsSentencesAsLabelled(Half half) {
    Map<String, Score> byPattern = new TreeMap<>();
    Score all = new Score();
    List<String> otherwise = new ArrayList<>();
    for (LabelledSentence sentence : LabelledSentence.read(half.file)) {
      Score score = score(sentence, otherwise);
      byPattern.computeIfAbsent(sentence.pattern(), pattern -> new Score()).add(score);
      all.add(score);
    }
    if (SHOWN.equals(half.file)) {
      show(half, byPattern, all, otherwise);
    }
    assertThat(all.precision())
        .as("precision of %s in 1/100 %%, wanted: %d", half.file, PRECISION_WANTED)
        .isGreaterThanOrEqualTo(half.precision);
    assertThat(all.recall())
        .as("recall of %s in 1/100 %%, wanted: %d", half.file, RECALL_WANTED)
        .isGreaterThanOrEqualTo(half.recall);
  }

  @ParameterizedTest
  @EnumSource
  void bindsNothingWhereNothingIsStated(Half half) {
    long misread =
        LabelledSentence.read(half.file).stream()
            .filter(sentence -> sentence.pattern().startsWith(LabelledSentence.NOTHING))
            .filter(sentence -> !statements(sentence).isEmpty())
            .count();
    assertThat(misread)
        .as("sentences of %s that state nothing and are bound, wanted: none", half.file)
        .isLessThanOrEqualTo(half.misread);
  }

  private static Score score(LabelledSentence sentence, List<String> otherwise) {
    Score score = new Score();
    List<LabelledSentence.Label> left = new ArrayList<>(sentence.labels());
    List<String> wrong = new ArrayList<>();
    List<Statement> all = read(sentence);
    for (Statement statement : own(sentence, all)) {
      Location.Text place = (Location.Text) statement.figure().location();
      String line = line(statement, all);
      left.stream()
          .filter(label -> label.accepts(place.start(), place.end(), line))
          .findFirst()
          .ifPresentOrElse(
              label -> {
                left.remove(label);
                score.right++;
              },
              () -> wrong.add("  + " + line));
    }
    left.removeIf(LabelledSentence.Label::optional);
    score.wrong = wrong.size();
    score.missed = left.size();
    if (score.wrong + score.missed > 0) {
      otherwise.add(sentence.pattern() + "  " + sentence.sentence());
      left.forEach(label -> otherwise.add("  - " + String.join(" or ", label.readings())));
      otherwise.addAll(wrong);
    }
    return score;
  }

  private static List<Statement> read(LabelledSentence sentence) {
    return StatementReader.read(sentence.blocks(), sentence.identity(), Lexicon.standard())
        .statements();
  }

  private static List<Statement> statements(LabelledSentence sentence) {
    return own(sentence, read(sentence));
  }

  /** The statements of the sentence, without those of the paragraphs before it. */
  private static List<Statement> own(LabelledSentence sentence, List<Statement> all) {
    int last = sentence.paragraphs().size() - 1;
    return all.stream()
        .filter(
            statement ->
                statement.figure().location() instanceof Location.Text place
                    && place.paragraph() == last)
        .toList();
  }

  /** The label of a statement. */
  static String line(Statement statement, List<Statement> all) {
    StringBuilder line = new StringBuilder();
    line.append(value(statement)).append(' ').append(item(statement.subject()));
    line.append(' ').append(measure(statement.measure())).append(' ');
    line.append(statement.fiscalYear());
    statement
        .direction()
        .ifPresent(way -> line.append(' ').append(way.name().toLowerCase(Locale.ROOT)));
    statement.comparedWith().ifPresent(year -> line.append(" from ").append(year));
    statement.comparedMeasure().ifPresent(basis -> line.append(' ').append(measure(basis)));
    if (statement.denominator().isPresent()) {
      line.append(" in ").append(item(statement.denominator().orElseThrow()));
    } else {
      statement
          .whole()
          .ifPresent(whole -> line.append(" of ").append(item(all.get(whole).subject())));
    }
    return line.toString();
  }

  private static String value(Statement statement) {
    Amount.Stated stated = statement.figure().amount().stated().orElseThrow();
    String unit =
        stated.unit() == Unit.PERCENT || stated.unit().isMoney() ? stated.unit().label() : "";
    if (stated.value().signum() == 0) {
      return "0" + (stated.unit() == Unit.PERCENT ? unit : "");
    }
    return stated.value().toPlainString() + unit;
  }

  private static String item(Subject subject) {
    return subject.item() + (subject.fund() == Fund.ALL ? "" : "/" + subject.fund());
  }

  private static String measure(Measure measure) {
    return switch (measure) {
      case RATE_OF_CHANGE -> "rate";
      case ADJUSTED_BUDGET -> "adjusted";
      case BUDGET, EXECUTION, FINAL, CHANGE, SHARE, COMPLETION, STOCK, COUNT ->
          measure.name().toLowerCase(Locale.ROOT);
    };
  }

  private static void show(
      Half half, Map<String, Score> byPattern, Score all, List<String> otherwise) {
    StringBuilder table = new StringBuilder("\n");
    byPattern.forEach((pattern, score) -> table.append(score.line(pattern)));
    table.append(all.line("all of " + half.file));
    if (half != Half.HELD_OUT) {
      otherwise.forEach(line -> table.append(line).append('\n'));
    }
    System.out.print(table);
  }

  /** How many statements are exactly as labelled, are not, and are missing. */
  private static final class Score {
    private int right;
    private int wrong;
    private int missed;

    void add(Score other) {
      right += other.right;
      wrong += other.wrong;
      missed += other.missed;
    }

    int precision() {
      return hundredths(right, right + wrong);
    }

    int recall() {
      return hundredths(right, right + missed);
    }

    String line(String name) {
      return "right %4d  wrong %4d  missed %4d  precision %6.2f %%  recall %6.2f %%  %s%n"
          .formatted(right, wrong, missed, precision() / 100.0, recall() / 100.0, name);
    }

    private static int hundredths(int part, int whole) {
      return whole == 0 ? 100_00 : (int) (part * 100_00L / whole);
    }
  }
}
