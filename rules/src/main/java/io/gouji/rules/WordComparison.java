package io.gouji.rules;

import io.gouji.model.Amount;
import io.gouji.model.Unit;

/** Compares words with words. */
final class WordComparison {
  private WordComparison() {}

  static Check.Status evaluate(Relation.Words relation) {
    if (relation.comparator() == Relation.WordComparator.AMOUNT) {
      return Amount.parse(relation.actual().text(), Unit.YUAN) instanceof Amount.Unreadable
          ? new Check.WordsFail()
          : new Check.Holds();
    }
    if (relation.expected().isEmpty()) {
      return relation.comparator() == Relation.WordComparator.PRESENT
          ? new Check.WordsFail()
          : new Check.NotApplicable(Check.Reason.NOTHING_OF_THE_KIND);
    }
    String actual = relation.actual().text();
    String expected = relation.expected().get().text();
    boolean holds =
        switch (relation.comparator()) {
          case SAME -> actual.equals(expected);
          case DIFFERENT -> !actual.equals(expected);
          case SAME_NAME -> isShortFor(actual, expected) || isShortFor(expected, actual);
          case PRESENT, AMOUNT -> true;
        };
    return holds ? new Check.Holds() : new Check.WordsFail();
  }

  /** Whether the characters of the shorter name occur in the longer one in the same order. */
  private static boolean isShortFor(String shorter, String longer) {
    int next = 0;
    for (int i = 0; i < longer.length() && next < shorter.length(); i++) {
      if (longer.charAt(i) == shorter.charAt(next)) {
        next++;
      }
    }
    return next == shorter.length();
  }
}
