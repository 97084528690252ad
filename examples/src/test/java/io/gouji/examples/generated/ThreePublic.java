package io.gouji.examples.generated;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * The “三公” expenses by fund: 一般公共预算, 政府性基金, 国有资本经营预算.
 *
 * @param teachingVisits 教学科研人员因公出国
 */
record ThreePublic(
    ByFund teachingVisits,
    ByFund otherVisits,
    ByFund purchase,
    ByFund operation,
    ByFund hospitality) {

  /** Amounts by fund. */
  record ByFund(long general, long fund, long capital) {
    long total() {
      return general + fund + capital;
    }

    ByFund times(int factor) {
      return new ByFund(general * factor, fund * factor, capital * factor);
    }

    static ByFund sum(ByFund... parts) {
      return new ByFund(
          Arrays.stream(parts).mapToLong(ByFund::general).sum(),
          Arrays.stream(parts).mapToLong(ByFund::fund).sum(),
          Arrays.stream(parts).mapToLong(ByFund::capital).sum());
    }
  }

  /** The same items with other amounts. */
  ThreePublic map(UnaryOperator<ByFund> change) {
    return new ThreePublic(
        change.apply(teachingVisits),
        change.apply(otherVisits),
        change.apply(purchase),
        change.apply(operation),
        change.apply(hospitality));
  }

  ByFund visits() {
    return ByFund.sum(teachingVisits, otherVisits);
  }

  ByFund vehicles() {
    return ByFund.sum(purchase, operation);
  }

  ByFund total() {
    return ByFund.sum(visits(), vehicles(), hospitality);
  }
}
