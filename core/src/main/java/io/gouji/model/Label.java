package io.gouji.model;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label of a row or header, taken apart: 「 其中：1、公务用车购置费」 has an indentation, says 其中, has an
 * enumerator and a name.
 *
 * @param printed the label as it stands
 * @param indentation the width of the white space before it, in half-width columns
 * @param ofWhich whether it begins with 其中
 * @param enumerator what numbers it, if anything
 * @param name the rest, {@linkplain #normalise normalised}
 */
public record Label(
    String printed,
    int indentation,
    boolean ofWhich,
    Optional<Enumerator> enumerator,
    String name) {

  /** The ways of numbering, from the highest level down. */
  public enum Enumerator {
    /** 一、. */
    CHINESE("[一二三四五六七八九十百]+、"),
    /** （一）. */
    CHINESE_IN_PARENTHESES("[(（][一二三四五六七八九十百]+[)）]、?"),
    /** 1、 or 1. */
    ARABIC("[0-9０-９]+(?:[、．]|\\.(?![0-9]))"),
    /** （1） or 1）. */
    ARABIC_IN_PARENTHESES("[(（]?[0-9０-９]+[)）]、?"),
    /** ①. */
    CIRCLED("[①-⑳]、?");

    private final Pattern pattern;

    Enumerator(String regex) {
      this.pattern = Pattern.compile("\\s*(?:" + regex + ")");
    }
  }

  private static final Pattern OF_WHICH = Pattern.compile("\\s*其\\s*中\\s*[:：,，]?");
  private static final Pattern NOISE = Pattern.compile("[\\s\\u00a0\\u3000“”\"‘’'「」《》]+");

  /** Takes a printed label apart. */
  public static Label of(String printed) {
    String rest = printed.strip();
    Matcher ofWhich = OF_WHICH.matcher(rest);
    boolean isOfWhich = ofWhich.lookingAt() && ofWhich.end() < rest.length();
    if (isOfWhich) {
      rest = rest.substring(ofWhich.end());
    }
    for (Enumerator enumerator : Enumerator.values()) {
      Matcher matcher = enumerator.pattern.matcher(rest);
      if (matcher.lookingAt() && matcher.end() < rest.length()) {
        return new Label(
            printed,
            indentation(printed),
            isOfWhich,
            Optional.of(enumerator),
            normalise(rest.substring(matcher.end())));
      }
    }
    return new Label(printed, indentation(printed), isOfWhich, Optional.empty(), normalise(rest));
  }

  /**
   * A label without what typesetting adds: no white space, no quotation marks, full-width letters,
   * digits and parentheses made half-width.
   */
  public static String normalise(String text) {
    return Normalizer.normalize(NOISE.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
  }

  private static int indentation(String printed) {
    int width = 0;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (c == '\u3000' || c == '\t') {
        width += 2;
      } else if (c == ' ' || c == '\u00a0') {
        width += 1;
      } else {
        return width;
      }
    }
    return 0;
  }
}
