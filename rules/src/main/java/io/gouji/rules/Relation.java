package io.gouji.rules;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.Mention;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An agreement that figures owe each other, as plain data: what is to be compared with what. A rule
 * yields relations; only the engine says whether they hold.
 *
 * <p>Immutable in all its forms, and safe for use by many threads.
 */
public sealed interface Relation {

  /** The severity of a failure, where it differs from the rule's own. */
  Optional<Severity> severity();

  /** The same relation, whose failure has another severity than the rule's own. */
  Relation withSeverity(Severity other);

  /** Every figure the relation speaks of. */
  Stream<Figure> figures();

  /** Hands every figure the relation speaks of to a consumer, in the order of {@link #figures}. */
  default void forEachFigure(Consumer<? super Figure> consumer) {
    figures().forEach(consumer);
  }

  /** The same relation of other figures: each replaced by what a function makes of it. */
  Relation withFigures(UnaryOperator<Figure> others);

  /** The figure that is to be confirmed; empty for words. */
  default Optional<Figure> actualFigure() {
    if (this instanceof Linear linear) {
      return Optional.of(linear.actual());
    }
    return this instanceof Words ? Optional.empty() : figures().findFirst();
  }

  /** How two sides compare. */
  enum Comparator {
    /** The sides are equal. */
    EQUAL,
    /** The actual side is at most the expected one: a part of its whole. */
    AT_MOST,
    /** The actual side is at least the expected one: a whole of its part. */
    AT_LEAST
  }

  /**
   * A figure compared with a sum of others: {@code actual = (expected + constant) ÷ divisor}. A
   * blank cell counts as zero as long as any figure of the relation is stated; if none is, the
   * relation does not apply, unless there is a constant with which to compare.
   *
   * @param actual the figure that is to be confirmed
   * @param expected the terms that confirm it; none for zero
   * @param constant an amount that is added to the terms
   * @param divisor a positive number by which their sum is divided, so that thirds are exact
   * @param companions figures that may account for a difference, such as lines that the other side
   *     does not name
   */
  record Linear(
      Figure actual,
      Comparator comparator,
      List<Term> expected,
      Optional<Amount.Stated> constant,
      BigDecimal divisor,
      List<Figure> companions,
      Optional<Severity> severity)
      implements Relation {
    public Linear {
      expected = List.copyOf(expected);
      companions = List.copyOf(companions);
      if (divisor.signum() <= 0) {
        throw new IllegalArgumentException("Expected a positive divisor but was " + divisor);
      }
    }

    /** A figure compared with a sum of others as it is. */
    public Linear(Figure actual, Comparator comparator, List<Term> expected) {
      this(
          actual,
          comparator,
          expected,
          Optional.empty(),
          BigDecimal.ONE,
          List.of(),
          Optional.empty());
    }

    /** Whether the sum of the terms is compared as it is, with nothing added or divided. */
    public boolean isPlainSum() {
      return constant.isEmpty() && divisor.compareTo(BigDecimal.ONE) == 0;
    }

    /**
     * Whether the rule knows that all companions together account for the difference, up to
     * rounding: it is one of form, since one side splits what the other joins.
     */
    public boolean isSplit() {
      return !companions.isEmpty() && severity.equals(Optional.of(Severity.INFO));
    }

    /** The same relation with figures that may account for a difference. */
    public Linear withCompanions(List<Figure> others) {
      return new Linear(actual, comparator, expected, constant, divisor, others, severity);
    }

    @Override
    public Linear withSeverity(Severity other) {
      return new Linear(
          actual, comparator, expected, constant, divisor, companions, Optional.of(other));
    }

    @Override
    public Linear withFigures(UnaryOperator<Figure> others) {
      return new Linear(
          others.apply(actual),
          comparator,
          Term.map(expected, others),
          constant,
          divisor,
          companions,
          severity);
    }

    @Override
    public Stream<Figure> figures() {
      return Stream.concat(Stream.of(actual), expected.stream().map(Term::figure));
    }

    @Override
    public void forEachFigure(Consumer<? super Figure> consumer) {
      consumer.accept(actual);
      for (Term term : expected) {
        consumer.accept(term.figure());
      }
    }
  }

  /** A figure that equals at least one of several others, because its wording fits each of them. */
  record OneOf(Figure actual, List<Figure> candidates, Optional<Severity> severity)
      implements Relation {
    public OneOf {
      candidates = List.copyOf(candidates);
      if (candidates.isEmpty()) {
        throw new IllegalArgumentException("Expected at least one candidate for " + actual);
      }
    }

    @Override
    public OneOf withSeverity(Severity other) {
      return new OneOf(actual, candidates, Optional.of(other));
    }

    @Override
    public OneOf withFigures(UnaryOperator<Figure> others) {
      return new OneOf(others.apply(actual), candidates.stream().map(others).toList(), severity);
    }

    @Override
    public Stream<Figure> figures() {
      return Stream.concat(Stream.of(actual), candidates.stream());
    }
  }

  /**
   * A printed percentage that is a quotient of other figures. It is compared with all percentages
   * that the unrounded figures could give. One that is only off in its last digit, because that was
   * cut off instead of rounded or moved for a list to make 100 %, is a matter of form.
   *
   * @param companions the other percentages of a list that is to make 100 %
   * @param errorBeyond by how many percentage points it may miss all that the unrounded figures
   *     could give before the failure is an error, whatever the rule's own severity; empty if that
   *     does not matter
   */
  record Ratio(
      Figure actual,
      List<Term> numerator,
      List<Term> denominator,
      List<Figure> companions,
      Optional<BigDecimal> errorBeyond,
      Optional<Severity> severity)
      implements Relation {
    public Ratio {
      numerator = List.copyOf(numerator);
      denominator = List.copyOf(denominator);
      companions = List.copyOf(companions);
    }

    /** The same relation with the other percentages of a list that is to make 100 %. */
    public Ratio withCompanions(List<Figure> others) {
      return new Ratio(actual, numerator, denominator, others, errorBeyond, severity);
    }

    /** The same relation, whose failure by more than so many percentage points is an error. */
    public Ratio withErrorBeyond(BigDecimal percentagePoints) {
      return new Ratio(
          actual, numerator, denominator, companions, Optional.of(percentagePoints), severity);
    }

    /** The same relation, whose failure has another severity, by however much it fails. */
    @Override
    public Ratio withSeverity(Severity other) {
      return new Ratio(
          actual, numerator, denominator, companions, Optional.empty(), Optional.of(other));
    }

    @Override
    public Ratio withFigures(UnaryOperator<Figure> others) {
      return new Ratio(
          others.apply(actual),
          Term.map(numerator, others),
          Term.map(denominator, others),
          companions.stream().map(others).toList(),
          errorBeyond,
          severity);
    }

    @Override
    public Stream<Figure> figures() {
      return Stream.of(
              Stream.of(actual),
              numerator.stream().map(Term::figure),
              denominator.stream().map(Term::figure))
          .flatMap(figures -> figures);
    }
  }

  /**
   * An amount that is the product of a quantity and a unit price. Tables in 万元 often print prices
   * in 元 without saying so; the price is understood either way.
   */
  record Product(Figure actual, Figure quantity, Figure price, Optional<Severity> severity)
      implements Relation {
    @Override
    public Product withSeverity(Severity other) {
      return new Product(actual, quantity, price, Optional.of(other));
    }

    @Override
    public Product withFigures(UnaryOperator<Figure> others) {
      return new Product(
          others.apply(actual), others.apply(quantity), others.apply(price), severity);
    }

    @Override
    public Stream<Figure> figures() {
      return Stream.of(actual, quantity, price);
    }
  }

  /** How words compare. */
  enum WordComparator {
    /** Both name the same thing, if not always in full: 商促局 and 商务和投资促进局. */
    SAME_NAME,
    /** Both read the same. */
    SAME,
    /** They differ: nothing is numbered twice. */
    DIFFERENT,
    /** The expected words are there at all. */
    PRESENT,
    /** The actual words read as an amount; nothing is expected of them beyond that. */
    AMOUNT
  }

  /**
   * Words compared with words.
   *
   * @param actual the words to be confirmed; their place, if nothing stands there
   * @param expected the words that confirm them; empty if none were found
   */
  record Words(
      Mention actual,
      WordComparator comparator,
      Optional<Mention> expected,
      Optional<Severity> severity)
      implements Relation {
    @Override
    public Words withSeverity(Severity other) {
      return new Words(actual, comparator, expected, Optional.of(other));
    }

    @Override
    public Words withFigures(UnaryOperator<Figure> others) {
      return this;
    }

    @Override
    public Stream<Figure> figures() {
      return Stream.empty();
    }
  }

  /** States that one figure equals the sum of others. */
  static Linear equal(Figure actual, List<Term> expected) {
    return new Linear(actual, Comparator.EQUAL, expected);
  }

  /** States that one figure equals another. */
  static Linear equal(Figure actual, Figure expected) {
    return equal(actual, List.of(Term.plus(expected)));
  }

  /** States that a total equals the sum of its parts. */
  static Linear sum(Figure total, List<Figure> parts) {
    Term[] terms = new Term[parts.size()];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = Term.plus(parts.get(i));
    }
    return equal(total, List.of(terms));
  }

  /** States that a part is at most its whole. */
  static Linear atMost(Figure part, Figure whole) {
    return new Linear(part, Comparator.AT_MOST, List.of(Term.plus(whole)));
  }

  /** States that a whole is at least the sum of some of its parts. */
  static Linear atLeast(Figure whole, List<Figure> parts) {
    return new Linear(whole, Comparator.AT_LEAST, parts.stream().map(Term::plus).toList());
  }

  /** States that a figure equals at least one of several others. */
  static OneOf oneOf(Figure actual, List<Figure> candidates) {
    return new OneOf(actual, candidates, Optional.empty());
  }

  /** States that a percentage is a quotient. */
  static Ratio ratio(Figure actual, List<Term> numerator, List<Term> denominator) {
    return new Ratio(actual, numerator, denominator, List.of(), Optional.empty(), Optional.empty());
  }

  /** States that an amount is a quantity at a unit price. */
  static Product product(Figure actual, Figure quantity, Figure price) {
    return new Product(actual, quantity, price, Optional.empty());
  }

  /** States how words compare. */
  static Words words(Mention actual, WordComparator comparator, Optional<Mention> expected) {
    return new Words(actual, comparator, expected, Optional.empty());
  }
}
