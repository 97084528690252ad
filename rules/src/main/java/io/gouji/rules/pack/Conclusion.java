package io.gouji.rules.pack;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.TableKind;
import io.gouji.rules.Relation;
import io.gouji.rules.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a formula asserts: it makes relations of the figures of a document. */
sealed interface Conclusion {

  /** Hands on the relations that are asserted, in the order of the cases of the figures. */
  void state(Scope scope, Consumer<Relation> relations);

  /**
   * Hands on the relations for each choice of tables, of which there are several. The same one may
   * come more than once.
   *
   * @param kinds the kinds of table that the formula names
   * @param choices each choice of a table of some kinds
   */
  default void stateEach(
      Set<TableKind> kinds,
      Function<Set<TableKind>, List<Scope>> choices,
      Consumer<Relation> relations) {
    choices.apply(kinds).forEach(scope -> state(scope, relations));
  }

  /**
   * A figure compared with a sum.
   *
   * @param actual the figure that is to be confirmed
   * @param divisor by what the sum is divided
   * @param terms what is added, with whole factors, {@code actual} not among it
   * @param constant what is added besides
   */
  record Comparison(
      Reference actual,
      Relation.Comparator comparator,
      BigDecimal divisor,
      List<Multiple> terms,
      Optional<Amount.Stated> constant)
      implements Conclusion {

    /** A reference with a whole factor. */
    record Multiple(BigDecimal factor, Reference reference) {}

    @Override
    public void state(Scope scope, Consumer<Relation> relations) {
      List<List<Figure>> actuals = actual.cases(scope);
      if (actuals.isEmpty()) {
        return;
      }
      List<List<Term>> sums = sums(scope);
      for (List<Figure> figures : actuals) {
        for (List<Term> sum : sums) {
          relations.accept(relation(scope, figures, sum));
        }
      }
    }

    /** Sides that depend on different tables need not be worked out for each pair of these. */
    @Override
    public void stateEach(
        Set<TableKind> kinds,
        Function<Set<TableKind>, List<Scope>> choices,
        Consumer<Relation> relations) {
      Set<TableKind> ofActual = actual.kinds();
      Set<TableKind> ofTerms = Reference.kinds(terms.stream().map(Multiple::reference).toList());
      if (!Collections.disjoint(ofActual, ofTerms)) {
        Conclusion.super.stateEach(kinds, choices, relations);
        return;
      }
      List<Scope> scopes = choices.apply(ofActual);
      Cases<Figure> actuals = new Cases<>(figure -> figure);
      scopes.forEach(scope -> actual.cases(scope).forEach(actuals::add));
      Cases<Term> sums = new Cases<>(Term::figure);
      choices.apply(ofTerms).forEach(scope -> sums(scope).forEach(sums::add));
      for (List<Figure> figures : actuals.all()) {
        for (List<Term> sum : sums.all()) {
          relations.accept(relation(scopes.get(0), figures, sum));
        }
      }
    }

    private List<List<Term>> sums(Scope scope) {
      List<List<Term>> sums = List.of(List.of());
      for (Multiple term : terms) {
        sums = with(sums, term.factor(), term.reference().cases(scope));
      }
      return sums;
    }

    private static List<List<Term>> with(
        List<List<Term>> sums, BigDecimal factor, List<List<Figure>> cases) {
      List<List<Term>> longer = new ArrayList<>(sums.size() * cases.size());
      for (List<Term> sum : sums) {
        for (List<Figure> figures : cases) {
          List<Term> terms = new ArrayList<>(sum.size() + figures.size());
          terms.addAll(sum);
          for (Figure figure : figures) {
            terms.add(new Term(factor, figure));
          }
          longer.add(terms);
        }
      }
      return longer;
    }

    private Relation relation(Scope scope, List<Figure> figures, List<Term> sum) {
      List<Term> expected = sum;
      if (figures.size() > 1) {
        expected = new ArrayList<>(sum);
        for (Figure other : figures.subList(1, figures.size())) {
          expected.add(new Term(divisor.negate(), other));
        }
      }
      boolean nothingToCompare =
          scope.blanks() == Scope.Blanks.SKIP_IF_ALL_BLANK
              && constant.isPresent()
              && figures.stream().allMatch(figure -> figure.amount().isBlank())
              && expected.stream().allMatch(term -> term.figure().amount().isBlank());
      return new Relation.Linear(
          figures.get(0),
          comparator,
          expected,
          nothingToCompare ? Optional.empty() : constant,
          divisor,
          List.of(),
          Optional.empty());
    }
  }

  /** A figure that is one of several. */
  record OneOf(Reference actual, List<Reference> candidates) implements Conclusion {
    @Override
    public void state(Scope scope, Consumer<Relation> relations) {
      List<Figure> figures = new ArrayList<>();
      for (Reference candidate : candidates) {
        candidate.cases(scope).forEach(figures::addAll);
      }
      if (!figures.isEmpty()) {
        for (List<Figure> stated : actual.cases(scope)) {
          relations.accept(
              figures.size() == 1
                  ? Relation.equal(stated.get(0), figures.get(0))
                  : Relation.oneOf(stated.get(0), figures));
        }
      }
    }
  }

  /** An amount that is a quantity at a price. */
  record Purchase(Reference amount, Reference quantity, Reference price) implements Conclusion {
    @Override
    public void state(Scope scope, Consumer<Relation> relations) {
      for (List<Figure> total : amount.cases(scope)) {
        for (List<Figure> pieces : quantity.cases(scope)) {
          for (List<Figure> each : price.cases(scope)) {
            relations.accept(Relation.product(total.get(0), pieces.get(0), each.get(0)));
          }
        }
      }
    }
  }

  /** A percentage that is a sum as a share of another. */
  record Share(
      Reference percentage, List<Comparison.Multiple> dividend, List<Comparison.Multiple> divisor)
      implements Conclusion {
    @Override
    public void state(Scope scope, Consumer<Relation> relations) {
      List<List<Term>> parts = sums(scope, dividend);
      List<List<Term>> wholes = sums(scope, divisor);
      for (List<Figure> stated : percentage.cases(scope)) {
        for (List<Term> part : parts) {
          for (List<Term> whole : wholes) {
            relations.accept(Relation.ratio(stated.get(0), part, whole));
          }
        }
      }
    }

    private static List<List<Term>> sums(Scope scope, List<Comparison.Multiple> multiples) {
      List<List<Term>> sums = List.of(List.of());
      for (Comparison.Multiple multiple : multiples) {
        sums = Comparison.with(sums, multiple.factor(), multiple.reference().cases(scope));
      }
      return sums;
    }
  }
}
