package io.gouji.parser.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.DisclosureParser;
import io.gouji.parser.ParserLimits;

/**
 * Whatever is given to the parser is read, or refused with a code; there is no other exception.
 *
 * <p>As tests these run over the inputs that are kept as resources: seeds, and what was found. How
 * to search for more is told in {@code docs/how-to/fuzzing.md}.
 */
class AnyInputTest {

  private static final DisclosureParser PARSER =
      DisclosureParser.standard()
          .withLimits(ParserLimits.standard().withTotalBytes(8 << 20).withCells(100_000));

  @FuzzTest(maxDuration = "2m")
  void anyBytes(byte[] bytes) {
    read(bytes);
  }

  @FuzzTest(maxDuration = "2m")
  void anyMarkup(FuzzedDataProvider choices) {
    read(RandomMarkup.document(choices));
  }

  @FuzzTest(maxDuration = "2m")
  void anySentence(FuzzedDataProvider choices) {
    read(RandomMarkup.documentOf(RandomSentences.paragraphs(choices)));
  }

  private static void read(byte[] bytes) {
    try {
      PARSER.parse(bytes, "budget.docx");
    } catch (DisclosureParseException e) {
      if (e.code() == DisclosureParseException.Code.INTERNAL) {
        throw e;
      }
    }
  }
}
