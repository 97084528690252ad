package io.gouji.rules.builtin;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.Statement;
import io.gouji.model.Unit;
import io.gouji.rules.RuleContext;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * By how much printed amounts may be off before rounding: half a unit of their last place. Texts
 * drop zeros at the end, so that the last place of an amount of the text is the finest that the
 * text prints for its unit.
 *
 * <p>Rules ask it which amounts are worth a search; whether a relation holds is for the engine to
 * say. Not safe for use by several threads at once.
 */
final class Leeway {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final List<Statement> statements;
  private final Map<Unit, Integer> textScales = new EnumMap<>(Unit.class);

  Leeway(RuleContext context) {
    this.statements = context.statements();
  }

  /** Whether an amount of the text and another, of a table or the text, may be the same. */
  boolean agree(Figure text, Figure other, boolean isText) {
    BigDecimal difference = Passages.inYuan(text).subtract(Passages.inYuan(other));
    return difference.signum() == 0
        || difference.abs().compareTo(ofText(text).add(isText ? ofText(other) : ofTable(other)))
            <= 0;
  }

  /** That of an amount of the text, in yuan. */
  BigDecimal ofText(Figure figure) {
    if (textScales.isEmpty()) {
      for (Statement statement : statements) {
        if (statement.figure().amount() instanceof Amount.Stated stated) {
          textScales.merge(stated.unit(), stated.value().scale(), Integer::max);
        }
      }
    }
    return figure.amount() instanceof Amount.Stated stated
        ? half(stated, textScales.getOrDefault(stated.unit(), stated.value().scale()))
        : BigDecimal.ZERO;
  }

  /** That of an amount of a table, in yuan. */
  static BigDecimal ofTable(Figure figure) {
    return figure.amount() instanceof Amount.Stated stated
        ? half(stated, stated.value().scale())
        : BigDecimal.ZERO;
  }

  private static BigDecimal half(Amount.Stated stated, int scale) {
    return stated.unit().dimension() == Unit.Dimension.MONEY
        ? stated.unit().convert(HALF.scaleByPowerOfTen(-scale), Unit.YUAN)
        : BigDecimal.ZERO;
  }
}
