package io.gouji.examples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The ways in which a figure goes wrong under a typist's hands. */
public enum TypingErrors {
  DIGIT_CHANGED {
    @Override
    public String apply(String figure, Random random) {
      int at = digit(figure, random);
      int other = (figure.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
      return figure.substring(0, at) + other + figure.substring(at + 1);
    }
  },
  DIGITS_SWAPPED {
    @Override
    public String apply(String figure, Random random) {
      List<Integer> pairs = new ArrayList<>();
      for (int i = 0; i + 1 < figure.length(); i++) {
        boolean digits = isDigit(figure, i) && isDigit(figure, i + 1);
        if (digits && figure.charAt(i) != figure.charAt(i + 1)) {
          pairs.add(i);
        }
      }
      if (pairs.isEmpty()) {
        return figure;
      }
      int at = pairs.get(random.nextInt(pairs.size()));
      return figure.substring(0, at)
          + figure.charAt(at + 1)
          + figure.charAt(at)
          + figure.substring(at + 2);
    }
  },
  DIGIT_DROPPED {
    @Override
    public String apply(String figure, Random random) {
      int at = digit(figure, random);
      return figure.substring(0, at) + figure.substring(at + 1);
    }
  },
  DIGIT_DOUBLED {
    @Override
    public String apply(String figure, Random random) {
      int at = digit(figure, random);
      return figure.substring(0, at + 1) + figure.substring(at);
    }
  },
  POINT_MOVED {
    @Override
    public String apply(String figure, Random random) {
      int point = figure.indexOf('.');
      if (point < 0) {
        return figure.length() > 1
            ? figure.substring(0, figure.length() - 1) + "." + figure.substring(figure.length() - 1)
            : figure;
      }
      String digits = figure.replace(".", "");
      int to = random.nextBoolean() && point > 1 ? point - 1 : point + 1;
      return to >= digits.length() ? digits : digits.substring(0, to) + "." + digits.substring(to);
    }
  },
  HUNDREDTH_MORE {
    @Override
    public String apply(String figure, Random random) {
      return new BigDecimal(figure).add(new BigDecimal("0.01")).toPlainString();
    }
  },
  HUNDREDTH_LESS {
    @Override
    public String apply(String figure, Random random) {
      return new BigDecimal(figure).subtract(new BigDecimal("0.01")).toPlainString();
    }
  };

  /** The figure with this error, or unchanged where it cannot be made. */
  public abstract String apply(String figure, Random random);

  /** The figure with this error, if it then says something else. */
  public boolean changes(String figure, String changed) {
    return !changed.isEmpty()
        && changed.matches("-?[0-9]+(\\.[0-9]+)?")
        && new BigDecimal(changed).compareTo(new BigDecimal(figure)) != 0;
  }

  private static boolean isDigit(String figure, int at) {
    return Character.isDigit(figure.charAt(at));
  }

  private static int digit(String figure, Random random) {
    int at;
    do {
      at = random.nextInt(figure.length());
    } while (!isDigit(figure, at));
    return at;
  }
}
