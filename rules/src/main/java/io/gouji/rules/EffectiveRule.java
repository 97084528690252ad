package io.gouji.rules;

import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.model.TableKind;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule as a configuration has it for one disclosure. */
final class EffectiveRule {
  private final Rule rule;
  private final boolean isOn;
  private final List<RuleSetting> settings;
  private final Disclosure disclosure;
  private @Nullable IdentityHashMap<Figure, TableKind> tables;

  EffectiveRule(Rule rule, boolean isOn, List<RuleSetting> settings, Disclosure disclosure) {
    this.rule = rule;
    this.isOn = isOn;
    this.settings = settings;
    this.disclosure = disclosure;
  }

  Rule rule() {
    return rule;
  }

  /** Whether it checks anything at all. */
  boolean isOn() {
    return isOn;
  }

  /** Whether it checks this relation. */
  boolean isOn(Relation relation) {
    boolean on = rule.status() != RuleStatus.DRAFT;
    for (RuleSetting setting : settings) {
      if (setting.on().isPresent() && appliesTo(setting, relation)) {
        on = setting.on().get();
      }
    }
    return on;
  }

  /** How grave a failure of a relation is. */
  Severity severity(Relation relation, Severity own) {
    Severity severity = own;
    for (RuleSetting setting : settings) {
      if (setting.severity().isPresent() && appliesTo(setting, relation)) {
        severity = setting.severity().get();
      }
    }
    return severity;
  }

  private boolean appliesTo(RuleSetting setting, Relation relation) {
    return setting.table().isEmpty() || setting.table().equals(table(relation));
  }

  /** The kind of the table in which the figure or the words stand that are to be confirmed. */
  private Optional<TableKind> table(Relation relation) {
    if (relation instanceof Relation.Words words) {
      return table(words.actual().location());
    }
    return relation.actualFigure().flatMap(figure -> Optional.ofNullable(tables().get(figure)));
  }

  private Optional<TableKind> table(Location place) {
    int index;
    if (place instanceof Location.Cell cell && cell.container().isEmpty()) {
      index = cell.table();
    } else if (place instanceof Location.Table table && table.container().isEmpty()) {
      index = table.table();
    } else {
      return Optional.empty();
    }
    return disclosure.tables().stream()
        .filter(table -> table.body().indexes().contains(index))
        .map(DisclosureTable::kind)
        .findFirst();
  }

  /** The tables of figures; needed only where a setting speaks of a kind of table. */
  private IdentityHashMap<Figure, TableKind> tables() {
    IdentityHashMap<Figure, TableKind> known = tables;
    if (known == null) {
      IdentityHashMap<Figure, TableKind> found = new IdentityHashMap<>();
      for (DisclosureTable table : disclosure.tables()) {
        table.body().figures().forEach(figure -> found.put(figure, table.kind()));
      }
      known = found;
      tables = found;
    }
    return known;
  }
}
