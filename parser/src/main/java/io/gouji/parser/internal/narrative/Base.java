package io.gouji.parser.internal.narrative;

import io.gouji.model.Measure;
import java.util.Optional;

/**
 * The figure with which a change compares.
 *
 * @param year its year
 * @param measure its kind, if the words say which
 */
record Base(int year, Optional<Measure> measure) {
  private static final String LIKE_FOR_LIKE = "口径";

  static Base of(int year) {
    return new Base(year, Optional.empty());
  }

  /**
   * Whether the words of the sentence before a number say that like is compared with like (同口径).
   */
  static boolean isLikeForLike(Prose prose, int number) {
    String text = prose.plain();
    int words = text.lastIndexOf(LIKE_FOR_LIKE, number);
    if (words <= 0 || !(text.startsWith("同", words - 1) || text.startsWith("可比", words - 2))) {
      return false;
    }
    int end = text.indexOf('。', words);
    return end < 0 || end >= number;
  }
}
