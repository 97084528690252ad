package io.gouji.parser.internal.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.gouji.model.Lexicon;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WatchedReadingTest {

  @Test
  void asksBeforeEachParagraphAndEndsWhenToldTo() {
    AtomicInteger asked = new AtomicInteger();

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                StatementReader.readTogether(
                    List.of(Texts.paragraphs("预算收入1万元。", "预算支出1万元。", "预算收入2万元。")),
                    Texts.BUDGET_2022,
                    Lexicon.standard(),
                    () -> {
                      if (asked.incrementAndGet() == 2) {
                        throw new IllegalStateException("no time left");
                      }
                    }))
        .withMessage("no time left");
    assertThat(asked).hasValue(2);
  }
}
