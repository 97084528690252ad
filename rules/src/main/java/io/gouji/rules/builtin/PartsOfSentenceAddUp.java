package io.gouji.rules.builtin;

import io.gouji.model.Figure;
import io.gouji.model.Fund;
import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import io.gouji.model.Location;
import io.gouji.model.Measure;
import io.gouji.model.Statement;
import io.gouji.model.UnboundNumber;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parts that a sentence names add up to the whole that it names. Where the list need not be
 * complete (其中), they are at most the whole.
 *
 * <p>A list is complete if it names all parts that the lexicon knows of the whole, or if it is the
 * breakdown of 机关运行经费, 支出 or 在职人员 into two or more parts, that of 车辆 by use with 其他用车 in it, or
 * that of 政府采购 into 集中采购 and 分散采购; not if 等 follows one of them. Parts by function and parts by
 * economic category each make the whole; what some of the funds pay of the same item is at most the
 * whole.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class PartsOfSentenceAddUp implements Rule {
  private static final Set<Item> BROKEN_DOWN_WHOLLY =
      Set.of(
          Item.OFFICE_OPERATING_FUNDS,
          Item.EXPENDITURE,
          Item.CURRENT_YEAR_EXPENDITURE,
          Item.TOTAL_EXPENDITURE,
          Item.STAFF);
  private static final Set<Item> WAYS_OF_PURCHASE =
      Set.of(Item.CENTRALISED_PROCUREMENT, Item.DECENTRALISED_PROCUREMENT);
  private static final int ECONOMIC_CATEGORY = 3;

  /** 其他用车: what is left of all vehicles when the others have been told by their use. */
  private static final String OTHER_VEHICLES = "otherVehicles";

  private static final Pattern MORE = Pattern.compile("\\s*(?:[亿万千]?元|人|辆)?\\s*等");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    List<Statement> statements = context.statements();
    for (int i = 0; i < statements.size(); i++) {
      List<Statement> parts = context.parts(i);
      if (!parts.isEmpty()) {
        add(context, statements.get(i), parts, relations);
      }
    }
    return relations.stream();
  }

  private static void add(
      RuleContext context, Statement whole, List<Statement> parts, List<Relation> relations) {
    Map<Division, List<Statement>> divisions = new EnumMap<>(Division.class);
    for (Statement part : parts) {
      if (isComparable(part, whole)) {
        Division division = Division.of(context.lexicon(), whole, part);
        divisions.computeIfAbsent(division, key -> new ArrayList<>()).add(part);
      }
    }
    divisions.forEach(
        (division, divided) -> {
          if (division == Division.BY_FUND) {
            withoutFundsTwice(divided);
          }
          relations.add(relation(context, whole, divided, division));
        });
  }

  /** Ways to divide expenditure: a sentence may use several, and each makes the whole. */
  enum Division {
    BY_FUNCTION,
    BY_ECONOMIC_CATEGORY,
    /** What some of the funds pay of the same item; other funds may pay the rest. */
    BY_FUND,
    /** 集中采购 and 分散采购, which a sentence may name beside 货物, 工程 and 服务. */
    BY_WAY_OF_PURCHASE,
    OTHER;

    static Division of(Lexicon lexicon, Statement whole, Statement part) {
      if (part.item().equals(whole.item())) {
        return BY_FUND;
      }
      if (WAYS_OF_PURCHASE.contains(part.item())) {
        return BY_WAY_OF_PURCHASE;
      }
      if (!part.item().functionalNames().isEmpty()) {
        return BY_FUNCTION;
      }
      return lexicon
          .entry(part.item().id())
          .flatMap(Lexicon.Entry::economicCode)
          .filter(code -> code.digits().length() == ECONOMIC_CATEGORY)
          .map(code -> BY_ECONOMIC_CATEGORY)
          .orElse(OTHER);
    }
  }

  /** Leaves each of the funds once, and 财政拨款 without the funds of which it is made up. */
  private static void withoutFundsTwice(List<Statement> parts) {
    if (parts.stream().anyMatch(part -> part.subject().fund() == Fund.FISCAL_APPROPRIATION)) {
      parts.removeIf(part -> part.subject().fund() != Fund.FISCAL_APPROPRIATION);
    }
    Set<Fund> seen = EnumSet.noneOf(Fund.class);
    parts.removeIf(part -> !seen.add(part.subject().fund()));
  }

  static boolean isComparable(Statement part, Statement whole) {
    return part.measure() == whole.measure()
        && part.fiscalYear() == whole.fiscalYear()
        && (part.measure() == Measure.BUDGET
            || part.measure() == Measure.FINAL
            || part.measure() == Measure.COUNT);
  }

  private static Relation relation(
      RuleContext context, Statement whole, List<Statement> parts, Division division) {
    List<Figure> figures = parts.stream().map(Statement::figure).toList();
    return division != Division.BY_FUNCTION
            && division != Division.BY_FUND
            && isComplete(context.lexicon(), whole, parts)
            && !hasUnknownPart(context, whole, parts)
            && figures.stream().noneMatch(figure -> isFollowedByMore(context, figure))
        ? Relation.sum(whole.figure(), figures)
        : Relation.atLeast(whole.figure(), figures);
  }

  /** Whether the words after a figure's unit say that there are further parts (等). */
  private static boolean isFollowedByMore(RuleContext context, Figure figure) {
    return figure.location() instanceof Location.Text place
        && context
            .disclosure()
            .paragraph(place)
            .filter(paragraph -> place.end() <= paragraph.text().length())
            .map(
                paragraph ->
                    MORE.matcher(paragraph.text())
                        .region(place.end(), paragraph.text().length())
                        .lookingAt())
            .orElse(false);
  }

  /** Whether an amount stands among the parts that was not understood, and may be another one. */
  private static boolean hasUnknownPart(
      RuleContext context, Statement whole, List<Statement> parts) {
    return unknownParts(context, whole, parts).findAny().isPresent();
  }

  /** The amounts among the parts that were not understood. */
  static Stream<UnboundNumber> unknownParts(
      RuleContext context, Statement whole, List<Statement> parts) {
    Location from = whole.figure().location();
    Location to = parts.get(parts.size() - 1).figure().location();
    return context.disclosure().unboundNumbers().stream()
        .filter(UnboundNumber::isMoney)
        .filter(number -> isBetween(number.location(), from, to));
  }

  /** Between two places; the paragraph of the last counts to its end, for the list may go on. */
  private static boolean isBetween(Location place, Location from, Location to) {
    return place instanceof Location.Text number
        && from instanceof Location.Text first
        && to instanceof Location.Text last
        && number.container().equals(first.container())
        && (number.paragraph() > first.paragraph()
            || (number.paragraph() == first.paragraph() && number.start() > first.start()))
        && number.paragraph() <= last.paragraph();
  }

  static boolean isComplete(Lexicon lexicon, Statement whole, List<Statement> parts) {
    Set<String> named = new HashSet<>();
    parts.forEach(part -> named.add(part.item().id()));
    if (BROKEN_DOWN_WHOLLY.contains(whole.item())) {
      return parts.size() > 1;
    }
    if (whole.item().equals(Item.VEHICLES) && named.contains(OTHER_VEHICLES)) {
      return true;
    }
    if (WAYS_OF_PURCHASE.stream().allMatch(way -> named.contains(way.id()))) {
      return true;
    }
    Optional<Lexicon.Entry> entry = lexicon.entry(whole.item().id());
    return entry.isPresent()
        && !entry.get().parts().isEmpty()
        && entry.get().parts().stream().allMatch(part -> isNamed(lexicon, part, named));
  }

  /** Whether an item is named, or all its own parts are. */
  private static boolean isNamed(Lexicon lexicon, String id, Set<String> named) {
    if (named.contains(id)) {
      return true;
    }
    List<String> parts = lexicon.entry(id).map(Lexicon.Entry::parts).orElse(List.of());
    return !parts.isEmpty() && parts.stream().allMatch(part -> isNamed(lexicon, part, named));
  }
}
