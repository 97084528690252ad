package io.gouji.rules.builtin;

import io.gouji.model.Block;
import io.gouji.model.DisclosureKind;
import io.gouji.model.Item;
import io.gouji.model.Location;
import io.gouji.model.Measure;
import io.gouji.model.Mention;
import io.gouji.model.Statement;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.RuleScope;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the text of final accounts states what was spent on one of the “三公” expenses, it also says
 * on how many: 团组 and persons of visits abroad, vehicles bought and kept, 批次 and guests of
 * hospitality. Source: 财预〔2016〕143号. Where nothing was spent, nothing need be counted.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class ThreePublicExpensesAreCounted implements Rule {

  /** What has to be counted of an item, each by one of some words. */
  private record Duty(Item item, List<List<String>> counted) {}

  private static final List<Duty> DUTIES =
      List.of(
          new Duty(
              Item.OFFICIAL_OVERSEAS_VISITS,
              List.of(List.of("团组", "组团", "批次", "出国团", "个团"), List.of("人次", "人数", "人"))),
          new Duty(Item.OFFICIAL_VEHICLE_PURCHASE, List.of(List.of("辆", "台"))),
          new Duty(Item.OFFICIAL_VEHICLE_OPERATION, List.of(List.of("辆", "台", "保有量"))),
          new Duty(
              Item.OFFICIAL_HOSPITALITY, List.of(List.of("批次", "批"), List.of("人次", "人数", "人"))));

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public RuleScope scope() {
    return RuleScope.of(DisclosureKind.FINAL_ACCOUNTS);
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Block.Paragraph> paragraphs =
        context.paragraphs().stream().filter(paragraph -> hasDigit(paragraph.text())).toList();
    List<Relation> relations = new ArrayList<>();
    for (Duty duty : DUTIES) {
      spent(context, duty.item())
          .ifPresent(
              statement -> {
                for (List<String> words : duty.counted()) {
                  relations.add(
                      Relation.words(
                          new Mention(
                              statement.figure().text(),
                              statement.figure().location(),
                              statement.figure().label() + " " + words.get(0)),
                          Relation.WordComparator.PRESENT,
                          Paragraphs.mention(paragraphs, words)));
                }
              });
    }
    return relations.stream();
  }

  private static Optional<Statement> spent(RuleContext context, Item item) {
    int year = context.disclosure().identity().fiscalYear().orElse(0);
    for (Statement statement : context.statements()) {
      if (statement.item().equals(item)
          && statement.measure() == Measure.FINAL
          && statement.fiscalYear() == year
          && statement.figure().isNonZero()
          && statement.figure().location() instanceof Location.Text) {
        return Optional.of(statement);
      }
    }
    return Optional.empty();
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> Character.isDigit(c) || "一二三四五六七八九十两".indexOf(c) >= 0);
  }
}
