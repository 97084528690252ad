package io.gouji.examples.generated;

import io.gouji.examples.generated.Passage.Said;
import io.gouji.model.Direction;
import io.gouji.model.Item;
import io.gouji.model.Measure;
import io.gouji.model.Unit;
import io.gouji.rules.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The mistakes that people make in the text of a disclosure. Each kind finds, in a consistent
 * disclosure, a paragraph in which it can be made, and makes it there once.
 */
enum WrittenError {
  /** The change is not the difference of the two years. */
  CHANGE("ChangeIsDifferenceOfYears") {
    @Override
    Optional<Passage> in(Passage passage, Budget budget) {
      return amounts(passage, Measure.CHANGE)
          .filter(change -> now(passage, change).isPresent() && before(passage, change).isPresent())
          .findFirst()
          .map(change -> replaced(passage, change, plus(change, "1.11")));
    }
  },
  /** The rate of change is wrong. */
  RATE("RateOfChangeFollowsFromAmounts") {
    @Override
    Optional<Passage> in(Passage passage, Budget budget) {
      return amounts(passage, Measure.RATE_OF_CHANGE)
          .filter(rate -> now(passage, rate).isPresent() || before(passage, rate).isPresent())
          .filter(rate -> isPrecise(of(passage, Measure.CHANGE, rate, rate.year())))
          .findFirst()
          .map(rate -> replaced(passage, rate, plus(rate, "0.9")));
    }
  },
  /** A share is given to one decimal where others are given to two. */
  DECIMALS("PercentagesHaveTwoDecimals") {
    @Override
    Optional<Passage> in(Passage passage, Budget budget) {
      return amounts(passage, Measure.SHARE)
          .filter(share -> isPrecise(now(passage, share)))
          .filter(share -> isRoundedVisibly(share))
          .findFirst()
          .map(share -> replaced(passage, share, toOneDecimal(share).toPlainString()));
    }

    @Override
    Optional<Manuscript> in(Manuscript manuscript, Budget budget) {
      return percentages(manuscript) >= MANY ? super.in(manuscript, budget) : Optional.empty();
    }
  },
  /** The completion rate is wrong. */
  COMPLETION("CompletionFollowsFromAmounts") {
    @Override
    Optional<Passage> in(Passage passage, Budget budget) {
      return completion(passage, budget, "10.01");
    }

    @Override
    Optional<Passage> right(Passage passage, Budget budget) {
      return completion(passage, budget, "0");
    }

    @Override
    Manuscript written(Manuscript manuscript, int part, Passage passage, Budget budget) {
      Manuscript accounts = new Manuscript();
      int year = budget.year() - 1;
      String name = budget.department().fullName();
      accounts.heading(Manuscript.Style.TITLE, "%s%d年度部门决算".formatted(name, year));
      accounts.heading(Manuscript.Style.HEADING, "一、“三公”经费财政拨款支出决算情况说明");
      accounts.body(passage);
      return accounts;
    }
  },
  /** The share is wrong. */
  SHARE("ShareFollowsFromAmounts") {
    @Override
    Optional<Passage> in(Passage passage, Budget budget) {
      return amounts(passage, Measure.SHARE)
          .findFirst()
          .map(share -> replaced(passage, share, plus(share, "1.5")));
    }
  },
  /** 增加 for 减少, or the reverse. */
  DIRECTION("ChangeIsDifferenceOfYears", "DirectionsOfChangeAgree") {
    @Override
    Optional<Passage> in(Passage passage, Budget budget) {
      return amounts(passage, Measure.CHANGE)
          .filter(
              change ->
                  before(passage, change).isPresent()
                      || of(passage, Measure.RATE_OF_CHANGE, change, change.year()).isPresent())
          .findFirst()
          .map(change -> directed(passage, change, isMore(change) ? "减少" : "增加"));
    }
  },
  /** 持平 though the amounts differ. */
  UNCHANGED("ChangeIsDifferenceOfYears") {
    @Override
    Optional<Passage> in(Passage passage, Budget budget) {
      return amounts(passage, Measure.CHANGE)
          .filter(change -> now(passage, change).isPresent() && before(passage, change).isPresent())
          .filter(change -> of(passage, Measure.RATE_OF_CHANGE, change, change.year()).isEmpty())
          .findFirst()
          .map(change -> edited(passage, wordStart(passage, change), unitEnd(change), "持平"));
    }
  },
  /** Nothing now, but an increase. */
  NOTHING_INCREASED("IncreaseIsWithinAmount") {
    @Override
    Optional<Passage> in(Passage passage, Budget budget) {
      return amounts(passage, Measure.CHANGE)
          .filter(WrittenError::isMore)
          .flatMap(change -> now(passage, change).stream())
          .findFirst()
          .map(now -> replaced(passage, now, "0"));
    }
  },
  /** A rate of change on nothing. */
  RATE_ON_NOTHING("RateHasBase") {
    @Override
    Optional<Passage> in(Passage passage, Budget budget) {
      return amounts(passage, Measure.RATE_OF_CHANGE)
          .flatMap(rate -> before(passage, rate).stream())
          .findFirst()
          .map(before -> replaced(passage, before, "0"));
    }
  },
  /** One item with two values. */
  TWO_VALUES("TextAgreesWithItself") {
    @Override
    Optional<Passage> in(Passage passage, Budget budget) {
      return again(passage, "2.22");
    }

    @Override
    Optional<Passage> right(Passage passage, Budget budget) {
      return again(passage, "0");
    }
  },
  /** Parts that do not make their total. */
  LIST("PartsOfSentenceAddUp") {
    @Override
    Optional<Passage> in(Passage passage, Budget budget) {
      return amounts(passage, Measure.BUDGET)
          .filter(part -> part.item().equals(Item.OFFICIAL_HOSPITALITY))
          .filter(part -> part.year() == budget.year())
          .filter(part -> total(passage, budget).isPresent())
          .findFirst()
          .map(part -> replaced(passage, part, plus(part, "3.03")));
    }
  },
  /** A part that is greater than its whole. */
  PART("PartsOfSentenceAddUp") {
    @Override
    Optional<Passage> in(Passage passage, Budget budget) {
      return partOfThreePublic(passage, budget, Quantity.THREE_PUBLIC, "1.01");
    }

    @Override
    Optional<Passage> right(Passage passage, Budget budget) {
      return partOfThreePublic(passage, budget, Quantity.HOSPITALITY, "0");
    }
  },
  /** Changes of parts that do not make the change of the whole. */
  CHANGES_OF_PARTS("ChangesOfPartsMakeChangeOfWhole") {
    @Override
    Optional<Passage> in(Passage passage, Budget budget) {
      return amounts(passage, Measure.CHANGE)
          .filter(change -> change.item().equals(Item.PROJECT_EXPENDITURE))
          .filter(change -> before(passage, change).isEmpty() && isAllBasicAndProject(budget))
          .filter(change -> says(passage, Measure.CHANGE, Item.EXPENDITURE))
          .filter(change -> says(passage, Measure.CHANGE, Item.BASIC_EXPENDITURE))
          .findFirst()
          .map(change -> replaced(passage, change, plus(change, "7.77")));
    }
  },
  /** An amount that the table does not have. */
  TABLE("TextAgreesWithTable") {
    @Override
    Optional<Passage> in(Passage passage, Budget budget) {
      return wholes(passage, budget)
          .findFirst()
          .map(amount -> replaced(passage, amount, plus(amount, "4.04")));
    }
  },
  /** 元 for 万元. */
  UNIT("TextAgreesWithTable") {
    @Override
    Optional<Passage> in(Passage passage, Budget budget) {
      return wholes(passage, budget)
          .findFirst()
          .map(amount -> edited(passage, amount.end(), unitEnd(amount), "元"));
    }

    @Override
    boolean isFoundBy(Finding finding) {
      return super.isFoundBy(finding)
          && finding.comparison().map(Finding.Comparison::isUnitSlip).orElse(false);
    }
  },
  /** 增加（减少） as the template has it. */
  RESIDUE("ChangesGoOneWay") {
    @Override
    Optional<Passage> in(Passage passage, Budget budget) {
      return amounts(passage, Measure.CHANGE)
          .findFirst()
          .map(change -> directed(passage, change, "增加（减少）"));
    }
  },
  /** No number where one should stand. */
  BLANK("NoAmountIsLeftOut") {
    @Override
    Optional<Passage> in(Passage passage, Budget budget) {
      return Stream.concat(wholes(passage, budget), amounts(passage, Measure.CHANGE))
          .findFirst()
          .map(amount -> replaced(passage, amount, " "));
    }
  },
  /** A change without its reason. */
  REASON("ChangeHasReason") {
    @Override
    Optional<Passage> in(Passage passage, Budget budget) {
      return WHY.matcher(passage.text())
          .results()
          .reduce((earlier, later) -> later)
          .map(reason -> edited(passage, reason.start(), reason.end(), ""));
    }
  };

  private static final Pattern WHY = Pattern.compile("，(?:主要原因[是为]|主要是|原因是|主要由于)[^。；]*(?=[。；])");
  private static final List<Item> WHOLES =
      List.of(
          Item.THREE_PUBLIC_EXPENSES,
          Item.REVENUE,
          Item.EXPENDITURE,
          Item.CURRENT_YEAR_REVENUE,
          Item.TOTAL_EXPENDITURE);
  private static final int LONGEST_WORD = 3;
  private static final int MANY = 3;

  private final List<String> rules;

  WrittenError(String... rules) {
    this.rules = List.of(rules);
  }

  /** Whether a finding is of the error, and says what it is. */
  boolean isFoundBy(Finding finding) {
    return rules.contains(finding.rule());
  }

  /** A paragraph with the error, if it can be made there. */
  abstract Optional<Passage> in(Passage passage, Budget budget);

  /** What the paragraph would be without the error, if that is not what it was. */
  Optional<Passage> right(Passage passage, Budget budget) {
    return Optional.of(passage);
  }

  /** The manuscript with the error in the first paragraph in which it can be made. */
  Optional<Manuscript> in(Manuscript manuscript, Budget budget) {
    return written(manuscript, budget, passage -> in(passage, budget));
  }

  /** The manuscript as it would be without the error. */
  Manuscript right(Manuscript manuscript, Budget budget) {
    return written(manuscript, budget, passage -> right(passage, budget)).orElse(manuscript);
  }

  private interface Editor {
    Optional<Passage> edit(Passage passage);
  }

  private Optional<Manuscript> written(Manuscript manuscript, Budget budget, Editor editor) {
    for (int i = 0; i < manuscript.parts().size(); i++) {
      if (manuscript.parts().get(i).sheet().isEmpty()) {
        Optional<Passage> edited = editor.edit(manuscript.parts().get(i).passage());
        if (edited.isPresent()) {
          return Optional.of(written(manuscript, i, edited.get(), budget));
        }
      }
    }
    return Optional.empty();
  }

  /** The document in which an edited paragraph stands. */
  Manuscript written(Manuscript manuscript, int part, Passage passage, Budget budget) {
    return manuscript.with(part, passage);
  }

  private static Stream<Said> amounts(Passage passage, Measure measure) {
    return passage.said().stream()
        .filter(said -> said.measure() == measure && !said.inWords())
        .filter(said -> said.value().signum() != 0);
  }

  private static Optional<Said> of(Passage passage, Measure measure, Said said, int year) {
    return amounts(passage, measure)
        .filter(other -> other.item().equals(said.item()) && other.fund() == said.fund())
        .filter(other -> other.year() == year)
        .findFirst();
  }

  private static Optional<Said> now(Passage passage, Said said) {
    return of(passage, Measure.BUDGET, said, said.year());
  }

  private static Optional<Said> before(Passage passage, Said said) {
    return of(passage, Measure.BUDGET, said, said.year() - 1);
  }

  private static boolean says(Passage passage, Measure measure, Item item) {
    return amounts(passage, measure).anyMatch(said -> said.item().equals(item));
  }

  private static Stream<Said> wholes(Passage passage, Budget budget) {
    return amounts(passage, Measure.BUDGET)
        .filter(said -> WHOLES.contains(said.item()) && said.year() == budget.year());
  }

  private static Optional<Said> total(Passage passage, Budget budget) {
    return wholes(passage, budget)
        .filter(said -> said.item().equals(Item.THREE_PUBLIC_EXPENSES))
        .findFirst();
  }

  /** Whether the change is large enough for its rate to be known. */
  private static boolean isPrecise(Optional<Said> change) {
    return change.isPresent() && change.get().value().compareTo(new BigDecimal("10")) > 0;
  }

  private static BigDecimal toOneDecimal(Said share) {
    return share.value().setScale(1, RoundingMode.HALF_UP);
  }

  /** Whether the second decimal is neither near zero nor 5, which may have been rounded itself. */
  private static boolean isRoundedVisibly(Said share) {
    BigDecimal rounded = toOneDecimal(share).subtract(share.value()).abs();
    return rounded.compareTo(new BigDecimal("0.02")) > 0
        && rounded.compareTo(new BigDecimal("0.05")) < 0;
  }

  private static long percentages(Manuscript manuscript) {
    return manuscript.parts().stream()
        .flatMap(part -> part.passage().said().stream())
        .filter(said -> said.measure() == Measure.SHARE || said.measure() == Measure.RATE_OF_CHANGE)
        .filter(said -> said.value().scale() == 2)
        .count();
  }

  private static boolean isAllBasicAndProject(Budget budget) {
    return budget.now(Quantity.BASIC) + budget.now(Quantity.PROJECT)
        == budget.now(Quantity.EXPENDITURE);
  }

  private static boolean isMore(Said change) {
    return change.direction().equals(Optional.of(Direction.INCREASE));
  }

  private static String plus(Said said, String more) {
    return said.value().add(new BigDecimal(more)).toPlainString();
  }

  private static Passage replaced(Passage passage, Said said, String number) {
    return edited(passage, said.start(), said.end(), number);
  }

  private static Passage edited(Passage passage, int start, int end, String words) {
    String text = passage.text();
    return new Passage().text(text.substring(0, start) + words + text.substring(end));
  }

  private static Passage directed(Passage passage, Said change, String word) {
    return edited(passage, wordStart(passage, change), change.start(), word);
  }

  /** Where the word for the direction of a change begins. */
  private static int wordStart(Passage passage, Said change) {
    for (int length = LONGEST_WORD; length > 1; length--) {
      int start = change.start() - length;
      if (start >= 0
          && passage
              .text()
              .substring(start, change.start())
              .matches("(?:增加|增长|上升|减少|下降|压减|降低)了?")) {
        return start;
      }
    }
    throw new IllegalStateException("Expected a direction before " + change);
  }

  private static int unitEnd(Said said) {
    return said.end() + Unit.TEN_THOUSAND_YUAN.label().length();
  }

  /** The total of the “三公” expenses once more, at the end of its paragraph. */
  private static Optional<Passage> again(Passage passage, String more) {
    return amounts(passage, Measure.BUDGET)
        .filter(said -> said.item().equals(Item.THREE_PUBLIC_EXPENSES))
        .findFirst()
        .map(
            said ->
                new Passage()
                    .text(passage.text())
                    .text("综上，%d年“三公”经费预算数为%s万元。".formatted(said.year(), plus(said, more))));
  }

  /** The total of the “三公” expenses once more, with one of its parts. */
  private static Optional<Passage> partOfThreePublic(
      Passage passage, Budget budget, Quantity part, String more) {
    BigDecimal amount = Money.value(budget.now(part)).add(new BigDecimal(more));
    return total(passage, budget)
        .map(
            whole ->
                new Passage()
                    .text(passage.text())
                    .text(
                        "综上，%d年“三公”经费预算数为%s万元，其中公务接待费%s万元。"
                            .formatted(
                                whole.year(),
                                whole.value().toPlainString(),
                                amount.toPlainString())));
  }

  /** What was spent of last year's budget, as the final accounts of that year have it. */
  private static Optional<Passage> completion(Passage passage, Budget budget, String more) {
    long planned = budget.before(Quantity.THREE_PUBLIC);
    if (planned < 100 || total(passage, budget).isEmpty()) {
      return Optional.empty();
    }
    long spent = planned * 9 / 10;
    BigDecimal rate = Money.percent(spent, planned).add(new BigDecimal(more));
    return Optional.of(
        new Passage()
            .text(
                "%d年度“三公”经费财政拨款支出年初预算为%s万元，支出决算为%s万元，完成年初预算的%s%%。"
                    .formatted(
                        budget.year() - 1,
                        Money.printed(planned, false),
                        Money.printed(spent, false),
                        rate.toPlainString())));
  }
}
