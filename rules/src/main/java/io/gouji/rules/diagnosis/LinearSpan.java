package io.gouji.rules.diagnosis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Linear forms over numbered variables, and the question whether a further form is a combination of
 * them. Forms are reduced modulo a large prime: exact for what is a combination, and wrong for what
 * is not with a probability of about 1 in 2 × 10⁹.
 *
 * <p>The work is bounded: once it has taken its steps, a span takes in no further form and knows of
 * no combination. What it said before stays true. Not safe for use by several threads.
 */
public final class LinearSpan {
  private static final long PRIME = Integer.MAX_VALUE;

  /** To take in a coefficient of a form costs more than to combine it with others. */
  private static final int STEPS_OF_ENTRY = 8;

  private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();

  /** A form whose variables are in ascending order, and of which labelled forms it is made. */
  private static final class Reduced {
    private final int[] variables;
    private final long[] values;
    private final Map<Integer, Long> labels;

    Reduced(int[] variables, long[] values, Map<Integer, Long> labels) {
      this.variables = variables;
      this.values = values;
      this.labels = labels;
    }

    boolean isEmpty() {
      return variables.length == 0;
    }

    Reduced times(long factor) {
      for (int i = 0; i < values.length; i++) {
        values[i] = values[i] * factor % PRIME;
      }
      labels.replaceAll((label, value) -> value * factor % PRIME);
      return this;
    }
  }

  private final Map<Integer, Reduced> rowsByPivot = new HashMap<>();

  /** The form that is being reduced: the values of its variables, and which of them it has. */
  private long[] work = new long[64];

  private final BitSet touched = new BitSet();
  private long steps;

  /** An empty span that takes as many steps as it needs. */
  public LinearSpan() {
    this(Long.MAX_VALUE);
  }

  /**
   * An empty span.
   *
   * @param steps how many coefficients may be combined; one of a new form counts eight times
   */
  public LinearSpan(long steps) {
    this.steps = steps;
  }

  /** How many steps are left; not positive if the last form was not taken in. */
  public long stepsLeft() {
    return steps;
  }

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
    return reduced.isEmpty() && steps > 0
        ? Optional.of(new HashSet<>(reduced.labels.keySet()))
        : Optional.empty();
  }

  private void insert(Reduced reduced) {
    if (!reduced.isEmpty() && steps > 0) {
      rowsByPivot.put(reduced.variables[0], reduced.times(inverse(reduced.values[0])));
    }
  }

  private Reduced reduce(Map<Integer, BigDecimal> form) {
    steps -= (long) STEPS_OF_ENTRY * form.size();
    form.forEach((variable, value) -> add(variable, residue(value)));
    Map<Integer, Long> labels = new HashMap<>();
    int size = 0;
    for (int v = touched.nextSetBit(0); v >= 0; v = touched.nextSetBit(v + 1)) {
      Reduced row = work[v] == 0 || steps <= 0 ? null : rowsByPivot.get(v);
      if (row != null) {
        steps -= row.variables.length + row.labels.size();
        long factor = PRIME - work[v];
        for (int i = 0; i < row.variables.length; i++) {
          add(row.variables[i], factor * row.values[i] % PRIME);
        }
        row.labels.forEach((label, value) -> addTo(labels, label, factor * value % PRIME));
      }
      size += work[v] == 0 ? 0 : 1;
    }
    int[] variables = new int[size];
    long[] values = new long[size];
    int next = 0;
    for (int v = touched.nextSetBit(0); v >= 0; v = touched.nextSetBit(v + 1)) {
      if (work[v] != 0) {
        variables[next] = v;
        values[next++] = work[v];
        work[v] = 0;
      }
    }
    touched.clear();
    return new Reduced(variables, values, labels);
  }

  private void add(int variable, long value) {
    if (variable >= work.length) {
      work = Arrays.copyOf(work, Math.max(variable + 1, 2 * work.length));
    }
    work[variable] = (work[variable] + value) % PRIME;
    touched.set(variable);
  }

  private static void addTo(Map<Integer, Long> labels, int label, long value) {
    labels.merge(label, value, (a, b) -> (a + b) % PRIME);
    labels.remove(label, 0L);
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
