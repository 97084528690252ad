package io.gouji.examples.generated;

import io.gouji.model.Direction;
import io.gouji.model.Measure;
import io.gouji.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the gaps of sentences: {Y} and {P} this year and the year before, {D} and {F} the short and
 * full name of the department, {QUANTITY} this year's amount, {QUANTITY-} last year's, {QUANTITY~}
 * how it compares with last year, {QUANTITY^} the same after words that name the year, {QUANTITY?}
 * why, {QUANTITY%WHOLE} its share of another, {QUANTITY!words} words that say that it is nothing.
 */
final class Wording {
  private static final Pattern GAP = Pattern.compile("\\{([A-Z_]+)([-~^?]|%[A-Z_]+|![^}]+)?\\}");
  private static final List<String> MORE = List.of("增加", "增加", "增长", "增加了", "上升");
  private static final List<String> LESS = List.of("减少", "减少", "下降", "减少了", "压减", "降低");
  private static final List<String> RATE_OF_MORE = List.of("增长", "增长", "增幅", "上升");
  private static final List<String> RATE_OF_LESS = List.of("下降", "降低", "降幅", "减少");
  private static final List<String> BASES =
      List.of(
          "比上年",
          "较上年",
          "比{P}年",
          "较{P}年",
          "比{P}年预算数",
          "较{P}年预算",
          "与上年相比",
          "与{P}年相比",
          "与{P}年预算数对比，",
          "相较于{P}年，",
          "与上年相比，");
  private static final List<String> SAME =
      List.of("与上年持平", "与{P}年预算持平", "与{P}年相比无增减变化", "与上年一致", "与上年预算数对比无增减变化", "与上年相比无变化");
  private static final List<String> SAME_AFTER_BASE = List.of("无增减变化", "持平", "无变化", "保持不变");
  private static final List<String> WHY =
      List.of("，主要原因是%s", "，主要原因为%s", "，主要是%s", "，原因是%s", "，主要由于%s");
  private static final List<String> WHY_MORE =
      List.of("人员增加及正常晋级晋档", "落实增资政策", "业务量增加", "新增项目", "上调人员保险基数", "工作任务增加");
  private static final List<String> WHY_LESS =
      List.of("厉行节约，压缩开支", "人员减少", "部分项目已于{P}年完成", "严格落实过紧日子要求", "缩减项目规模", "一次性项目经费减少");

  private final Budget budget;
  private final Layout layout;
  private final Draw draw;
  private final Set<String> used = new TreeSet<>();

  Wording(Budget budget, Layout layout, Draw draw) {
    this.budget = budget;
    this.layout = layout;
    this.draw = draw;
  }

  Draw draw() {
    return draw;
  }

  /** The variants that were picked, as name, position and number of variants. */
  Set<String> used() {
    return used;
  }

  /** One of several wordings of a sentence. */
  String variant(String name, List<String> variants) {
    int index = draw.index(variants.size());
    used.add(name + " " + index + " of " + variants.size());
    return variants.get(index);
  }

  Passage passage(String template) {
    return fill(new Passage(), template);
  }

  Passage fill(Passage passage, String template) {
    Matcher gap = GAP.matcher(template);
    int done = 0;
    while (gap.find()) {
      passage.text(template.substring(done, gap.start()));
      gap(passage, gap.group(1), Optional.ofNullable(gap.group(2)).orElse(""));
      done = gap.end();
    }
    return passage.text(template.substring(done));
  }

  private void gap(Passage passage, String name, String form) {
    switch (name) {
      case "Y" -> passage.text(String.valueOf(budget.year()));
      case "P" -> passage.text(String.valueOf(budget.year() - 1));
      case "D" -> passage.text(budget.department().shortName());
      case "F" -> passage.text(budget.department().fullName());
      default -> quantity(passage, Quantity.valueOf(name), form);
    }
  }

  private void quantity(Passage passage, Quantity quantity, String form) {
    long now = budget.now(quantity);
    boolean stock = quantity == Quantity.ASSETS;
    switch (form.isEmpty() ? ' ' : form.charAt(0)) {
      case ' ' -> amount(passage, quantity, now, stock ? budget.year() - 1 : budget.year());
      case '-' -> amount(passage, quantity, budget.before(quantity), budget.year() - 1);
      case '~' -> comparison(passage, quantity);
      case '^' -> change(passage, quantity, SAME_AFTER_BASE);
      case '?' -> reason(passage, now - budget.before(quantity));
      case '!' ->
          passage.words(
              form.substring(1), quantity, Measure.BUDGET, budget.year(), Optional.empty());
      default -> share(passage, quantity, Quantity.valueOf(form.substring(1)));
    }
  }

  String printed(long amount) {
    if (layout.trimmed() || (amount == 0 && draw.chance(50))) {
      return Money.trimmed(amount, layout.groupedInText());
    }
    return Money.printed(amount, layout.groupedInText());
  }

  private void amount(Passage passage, Quantity quantity, long amount, int year) {
    Measure measure = quantity == Quantity.ASSETS ? Measure.STOCK : Measure.BUDGET;
    passage.amount(printed(amount), Money.value(amount), quantity, measure, year);
  }

  private void share(Passage passage, Quantity part, Quantity whole) {
    BigDecimal share = Money.percent(budget.now(part), budget.now(whole));
    percent(passage, part, share, Measure.SHARE, Optional.empty());
  }

  private void percent(
      Passage passage,
      Quantity quantity,
      BigDecimal value,
      Measure measure,
      Optional<Direction> direction) {
    String printed =
        layout.trimmed() && value.signum() != 0
            ? value.stripTrailingZeros().toPlainString()
            : value.toPlainString();
    passage.number(printed, value, Unit.PERCENT, quantity, measure, budget.year(), direction);
  }

  private void comparison(Passage passage, Quantity quantity) {
    if (budget.now(quantity) == budget.before(quantity)) {
      change(passage, quantity, SAME);
    } else {
      fill(passage, draw.pick(BASES));
      change(passage, quantity, SAME_AFTER_BASE);
    }
  }

  private void change(Passage passage, Quantity quantity, List<String> same) {
    long before = budget.before(quantity);
    long change = budget.now(quantity) - before;
    if (change == 0) {
      String words = draw.pick(same).replace("{P}", String.valueOf(budget.year() - 1));
      passage.words(
          words, quantity, Measure.CHANGE, budget.year(), Optional.of(Direction.UNCHANGED));
      return;
    }
    Direction direction = change > 0 ? Direction.INCREASE : Direction.DECREASE;
    long size = Math.abs(change);
    passage.text(draw.pick(change > 0 ? MORE : LESS));
    passage.number(
        printed(size),
        Money.value(size),
        Unit.TEN_THOUSAND_YUAN,
        quantity,
        Measure.CHANGE,
        budget.year(),
        Optional.of(direction));
    if (before > 0 && draw.chance(40)) {
      boolean aside = draw.chance(20);
      passage.text(aside ? "（" : "，").text(draw.pick(change > 0 ? RATE_OF_MORE : RATE_OF_LESS));
      percent(
          passage,
          quantity,
          Money.percent(size, before),
          Measure.RATE_OF_CHANGE,
          Optional.of(direction));
      passage.text(aside ? "）" : "");
    }
  }

  private void reason(Passage passage, long change) {
    if (change != 0) {
      String reason = draw.pick(change > 0 ? WHY_MORE : WHY_LESS);
      fill(passage, draw.pick(WHY).formatted(reason));
    }
  }
}
