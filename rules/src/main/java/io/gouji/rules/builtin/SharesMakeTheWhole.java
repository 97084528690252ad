package io.gouji.rules.builtin;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.model.Unit;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import io.gouji.rules.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The shares of the parts of one whole make 100 %, if the amounts of these parts make the whole: a
 * list may leave out parts that are zero, but none that are not.
 *
 * <p>Shares that are a little less than 100 % together are as they should be where their digits are
 * cut off instead of rounded, and are not looked at.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class SharesMakeTheWhole implements Rule {
  private static final Amount.Stated ALL = new Amount.Stated(BigDecimal.valueOf(100), Unit.PERCENT);
  private static final int FEWEST = 2;

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    Map<Integer, List<Statement>> byWhole = new LinkedHashMap<>();
    for (Statement statement : context.statements()) {
      if (statement.measure() == Measure.SHARE && statement.whole().isPresent()) {
        byWhole
            .computeIfAbsent(statement.whole().getAsInt(), key -> new ArrayList<>())
            .add(statement);
      }
    }
    List<Relation> relations = new ArrayList<>();
    byWhole.forEach(
        (whole, shares) -> {
          if (shares.size() >= FEWEST
              && !areCutOff(shares)
              && areAll(context, context.statements().get(whole), shares)) {
            relations.add(relation(shares));
          }
        });
    return relations.stream();
  }

  /** Whether the amounts of which these are the shares make up the whole. */
  private static boolean areAll(RuleContext context, Statement whole, List<Statement> shares) {
    BigDecimal rest = Passages.inYuan(whole.figure());
    BigDecimal leeway = lastPlace(whole.figure());
    for (Statement share : shares) {
      Optional<Statement> part = Passages.sameFact(context, share, whole.measure());
      if (part.isEmpty() || !isInUnitOfMoney(part.get().figure())) {
        return false;
      }
      rest = rest.subtract(Passages.inYuan(part.get().figure()));
      leeway = leeway.add(lastPlace(part.get().figure()));
    }
    return isInUnitOfMoney(whole.figure())
        && rest.abs().compareTo(leeway.divide(BigDecimal.valueOf(2))) <= 0;
  }

  private static boolean areCutOff(List<Statement> shares) {
    BigDecimal missing = ALL.value();
    BigDecimal leeway = BigDecimal.ZERO;
    for (Statement share : shares) {
      Optional<Amount.Stated> stated = share.figure().amount().stated();
      if (stated.isPresent()) {
        missing = missing.subtract(stated.get().value());
        leeway = leeway.add(BigDecimal.ONE.movePointLeft(stated.get().value().scale()));
      }
    }
    return missing.signum() > 0 && missing.compareTo(leeway) < 0;
  }

  private static Relation relation(List<Statement> shares) {
    List<Term> others = new ArrayList<>();
    for (Statement share : shares.subList(1, shares.size())) {
      others.add(Term.minus(share.figure()));
    }
    return new Relation.Linear(
        shares.get(0).figure(),
        Relation.Comparator.EQUAL,
        others,
        Optional.of(ALL),
        BigDecimal.ONE,
        List.of(),
        Optional.empty());
  }

  /** Money of which the unit is not known cannot be added up with other money. */
  private static boolean isInUnitOfMoney(Figure figure) {
    return figure.amount() instanceof Amount.Stated stated
        && stated.unit().dimension() == Unit.Dimension.MONEY;
  }

  private static BigDecimal lastPlace(Figure figure) {
    return figure.amount() instanceof Amount.Stated stated && isInUnitOfMoney(figure)
        ? stated.unit().convert(BigDecimal.ONE.movePointLeft(stated.value().scale()), Unit.YUAN)
        : BigDecimal.ZERO;
  }
}
