package io.gouji.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gouji.batch.FileFormatException.Problem;
import io.gouji.model.DisclosureKind;
import io.gouji.model.Identity;
import io.gouji.rules.review.Acceptance;
import io.gouji.rules.review.Baseline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineFileTest {
  private static final Acceptance ENTRY =
      new Acceptance(
          new Identity(
              Optional.of("商促局"), Optional.of("366"), OptionalInt.of(2022), DisclosureKind.BUDGET),
          "2c5f0a9be1d34c78",
          "TextAgreesWithTable",
          "文字/公务接待费",
          "68.52 万元",
          "55.00 万元",
          "2022 年已公开");

  @TempDir private Path folder;

  @Test
  void writesEntriesThatPeopleCanRead() {
    assertThat(BaselineFile.text(Baseline.of(List.of(ENTRY))))
        .isEqualTo(
            """
            # Gouji 基线：复核后接受的问题，每条写明 reason。金额变化后会重新报告。
            # Findings that were reviewed and accepted, each with a reason. One whose amounts change is reported again.

            - rule: "TextAgreesWithTable"
              department: "商促局"
              code: "366"
              year: 2022
              kind: BUDGET
              place: "文字/公务接待费"
              actual: "68.52 万元"
              expected: "55.00 万元"
              reason: "2022 年已公开"
              fingerprint: "2c5f0a9be1d34c78"
            """);
  }

  @Test
  void replacesWholeFileAndLeavesNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("baseline.yaml"), "what was there ".repeat(1000));

    BaselineFile.write(file, Baseline.of(List.of(ENTRY)));

    assertThat(file).hasContent(BaselineFile.text(Baseline.of(List.of(ENTRY))));
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void replacesFileBehindLink() throws IOException {
    Path file = Files.writeString(folder.resolve("baseline.yaml"), "");
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);

    BaselineFile.write(link, Baseline.of(List.of(ENTRY)));

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent(BaselineFile.text(Baseline.of(List.of(ENTRY))));
  }

  @Test
  void writesNothingWhereItCannotWriteAll() {
    Path file = folder.resolve("missing").resolve("baseline.yaml");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> BaselineFile.write(file, Baseline.of(List.of(ENTRY))));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void readsWhatItWrites() throws IOException {
    Acceptance odd =
        new Acceptance(
            new Identity(
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                DisclosureKind.FINAL_ACCOUNTS),
            "a: b",
            "# rule",
            "\"quoted\" \\ and\nbroken\u2028\u0007 \ud840\udc00 \ue000",
            "",
            "",
            "");
    Path file = folder.resolve("baseline.yaml");

    BaselineFile.write(file, Baseline.of(List.of(ENTRY, odd)));

    assertThat(BaselineFile.read(file).entries()).containsExactly(odd, ENTRY);
  }

  @Test
  void emptyBaselineIsABaseline() {
    Baseline empty = Baseline.of(List.of());

    assertThat(BaselineFile.text(empty)).endsWith("\n[]\n");
    assertThat(BaselineFile.parse("b", BaselineFile.text(empty)).entries()).isEmpty();
    assertThat(BaselineFile.parse("b", "").entries()).isEmpty();
  }

  @Test
  void reasonMayBeMissing() {
    assertThat(BaselineFile.parse("b", "- {rule: R, kind: BUDGET, fingerprint: a}").entries())
        .extracting(Acceptance::hasReason)
        .containsExactly(false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'rule: a' | 1 | NOT_A_LIST",
        "'- a' | 1 | NOT_A_MAPPING",
        "'- {rule: R, kind: BUDGET}' | 1 | MISSING_KEY",
        "'- {rule: R, fingerprint: a}' | 1 | MISSING_KEY",
        "'- rule: R\n  kind: BUDGETS\n  fingerprint: a' | 2 | UNKNOWN_VALUE",
        "'- rule: R\n  kind: BUDGET\n  why: a' | 3 | UNKNOWN_KEY",
        "'- rule: R\n  kind: BUDGET\n  year: two\n  fingerprint: a' | 3 | NOT_A_NUMBER",
        "'- {rule: R, kind: BUDGET, fingerprint: a}\n- {rule: R, kind: BUDGET, fingerprint: a}' | 2 | DUPLICATE_FINDING",
      })
  void saysWhatIsWrongAndWhere(String text, int line, Problem problem) {
    assertThatExceptionOfType(FileFormatException.class)
        .isThrownBy(() -> BaselineFile.parse("b.yaml", text))
        .satisfies(
            e -> {
              assertThat(e.problem()).isEqualTo(problem);
              assertThat(e.line()).isEqualTo(line);
            });
  }
}
