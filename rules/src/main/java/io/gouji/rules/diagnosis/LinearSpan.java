package io.gouji.rules.diagnosis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Linear forms over numbered variables, and the question whether a further form is a combination of
 * them. Forms are reduced modulo a large prime: exact for what is a combination, and wrong for what
 * is not with a probability of about 1 in 2 × 10⁹.
 */
public final class LinearSpan {
  private static final long PRIME = Integer.MAX_VALUE;
  private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();

  private record Reduced(TreeMap<Integer, Long> form, Map<Integer, Long> labels) {}

  private final Map<Integer, Reduced> rowsByPivot = new HashMap<>();

  /** Adds a form that holds. */
  public void add(Map<Integer, BigDecimal> form) {
    insert(reduce(form));
  }

  /** Adds a form that does not hold, under a label. */
  public void add(Map<Integer, BigDecimal> form, int label) {
    Reduced reduced = reduce(form);
    reduced.labels.merge(label, 1L, (a, b) -> (a + b) % PRIME);
    insert(reduced);
  }

  /**
   * The labels of the forms of which a form is a combination, next to those that hold; empty if it
   * is no combination.
   */
  public Optional<Set<Integer>> express(Map<Integer, BigDecimal> form) {
    Reduced reduced = reduce(form);
    return reduced.form.isEmpty()
        ? Optional.of(new HashSet<>(reduced.labels.keySet()))
        : Optional.empty();
  }

  private void insert(Reduced reduced) {
    if (!reduced.form.isEmpty()) {
      int pivot = reduced.form.firstKey();
      long inverse = inverse(reduced.form.firstEntry().getValue());
      reduced.form.replaceAll((variable, value) -> value * inverse % PRIME);
      reduced.labels.replaceAll((label, value) -> value * inverse % PRIME);
      rowsByPivot.put(pivot, reduced);
    }
  }

  private Reduced reduce(Map<Integer, BigDecimal> form) {
    TreeMap<Integer, Long> rest = new TreeMap<>();
    form.forEach((variable, value) -> addTo(rest, variable, residue(value)));
    Map<Integer, Long> labels = new HashMap<>();
    Integer variable = rest.isEmpty() ? null : rest.firstKey();
    while (variable != null) {
      Reduced row = rowsByPivot.get(variable);
      if (row != null) {
        long factor = PRIME - rest.getOrDefault(variable, 0L);
        row.form.forEach((other, value) -> addTo(rest, other, factor * value % PRIME));
        row.labels.forEach((label, value) -> addTo(labels, label, factor * value % PRIME));
      }
      variable = rest.higherKey(variable);
    }
    return new Reduced(rest, labels);
  }

  private static void addTo(Map<Integer, Long> form, int variable, long value) {
    form.merge(variable, value, (a, b) -> (a + b) % PRIME);
    form.remove(variable, 0L);
  }

  private static long residue(BigDecimal value) {
    // Nearly all coefficients are 1 and -1.
    if (value.compareTo(BigDecimal.ONE) == 0) {
      return 1;
    }
    if (value.compareTo(MINUS_ONE) == 0) {
      return PRIME - 1;
    }
    BigInteger prime = BigInteger.valueOf(PRIME);
    BigInteger denominator = BigInteger.TEN.pow(Math.max(0, value.scale()));
    BigInteger numerator = value.multiply(new BigDecimal(denominator)).toBigIntegerExact();
    return numerator.mod(prime).multiply(denominator.modInverse(prime)).mod(prime).longValue();
  }

  private static long inverse(long value) {
    if (value == 1 || value == PRIME - 1) {
      return value;
    }
    return BigInteger.valueOf(value).modInverse(BigInteger.valueOf(PRIME)).longValue();
  }
}
