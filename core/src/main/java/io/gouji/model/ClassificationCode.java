package io.gouji.model;

import java.util.Optional;

/**
 * A code of a budget classification, such as 2011301 or 30231.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param digits 3, 5 or 7 digits
 */
public record ClassificationCode(ClassificationDomain domain, String digits) {

  /** The levels of a classification. */
  public enum Level {
    /** 类. */
    CATEGORY,
    /** 款. */
    SECTION,
    /** 项. */
    ITEM
  }

  public ClassificationCode {
    if (!isCode(digits)) {
      throw new IllegalArgumentException(
          "Expected a code of 3, 5 or 7 digits but was \"" + digits + "\"");
    }
  }

  /** Whether a text has the form of a code. */
  public static boolean isCode(String text) {
    int length = text.length();
    if (length != 3 && length != 5 && length != 7) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** The level of this code: 类, 款 or 项. */
  public Level level() {
    return Level.values()[(digits.length() - 3) / 2];
  }

  /** The code one level above, absent for a 类. */
  public Optional<ClassificationCode> parent() {
    return digits.length() == 3
        ? Optional.empty()
        : Optional.of(new ClassificationCode(domain, digits.substring(0, digits.length() - 2)));
  }

  /** Whether the other code lies below this one in the same domain. */
  public boolean isAncestorOf(ClassificationCode other) {
    return domain == other.domain
        && other.digits.length() > digits.length()
        && other.digits.startsWith(digits);
  }

  @Override
  public String toString() {
    return digits;
  }
}
