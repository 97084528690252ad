package io.gouji.examples.generated;

import io.gouji.examples.generated.Allocation.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A year's money: what there was, and what was spent of it. In a budget all of it is spent.
 *
 * @param funds what there was, that of the prior year included
 * @param spent what was spent, item by item at most what there was
 * @param prior what was spent in the prior year
 * @param planned what was planned for the “三公” expenses
 * @param distributed 结余分配
 */
record Accounts(Budget funds, Budget spent, Budget prior, ThreePublic planned, long distributed) {

  int year() {
    return funds.year();
  }

  /** Revenue of the year. */
  long received(Predicate<Allocation> filter) {
    return funds.sum(filter.and(a -> !a.carriedOver()));
  }

  long received(Source source) {
    return funds.received(source);
  }

  long spent(Predicate<Allocation> filter) {
    return spent.sum(filter);
  }

  long spent(Predicate<Allocation> filter, Use use) {
    return spent.sum(filter.and(a -> a.use() == use));
  }

  /** What was left over from the prior year. */
  long opening(Predicate<Allocation> filter) {
    return funds.sum(filter.and(Allocation::carriedOver));
  }

  /** What is left over for the next year, 结余分配 included. */
  long left(Predicate<Allocation> filter) {
    return funds.sum(filter) - spent.sum(filter);
  }

  /** 公用经费 of some basic expenditure: under the items for which the general budget has most. */
  long office(Predicate<Allocation> filter) {
    long rest = spent.nonPersonnel();
    long office = 0;
    List<Allocation> greatestFirst = new ArrayList<>(spent.allocations());
    greatestFirst.removeIf(a -> a.use() != Use.BASIC || a.source() != Source.GENERAL);
    greatestFirst.sort(Comparator.comparingLong(Allocation::amount).reversed());
    for (Allocation allocation : greatestFirst) {
      long part = Math.min(rest, allocation.amount());
      rest -= part;
      office += filter.test(allocation) ? part : 0;
    }
    return office;
  }

  static Predicate<Allocation> all() {
    return a -> true;
  }

  static Predicate<Allocation> of(Source source) {
    return a -> a.source() == source;
  }

  static Predicate<Allocation> fiscal() {
    return a -> a.source().isFiscal();
  }
}
