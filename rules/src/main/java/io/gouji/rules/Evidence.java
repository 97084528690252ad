package io.gouji.rules;

import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.model.Mention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A place that a finding names.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param label what stands there, in the document's own terms
 * @param text what is printed there
 */
public record Evidence(Role role, String label, String text, Location location) {

  /** What a place is to a finding. */
  public enum Role {
    /** The figure or words that were to be confirmed. */
    ACTUAL,
    /** The figure or words that should have confirmed them. */
    EXPECTED,
    /** An addend of a sum. */
    TERM,
    /** A part that stands on one side only, where the sides split one total differently. */
    UNMATCHED
  }

  /** Whether this is one of the two sides that were compared, or of the places of one. */
  public boolean isSide() {
    return role == Role.ACTUAL || role == Role.EXPECTED;
  }

  /** A figure as evidence. */
  public static Evidence of(Role role, Figure figure) {
    return new Evidence(role, figure.label(), figure.text(), figure.location());
  }

  /** Words as evidence. */
  public static Evidence of(Role role, Mention mention) {
    return new Evidence(role, mention.label(), mention.text(), mention.location());
  }

  /** What checks compare, each place once. */
  static List<Evidence> of(List<Check> checks) {
    Set<Evidence> evidence = new LinkedHashSet<>();
    Set<Location> places = new LinkedHashSet<>();
    for (Check check : checks) {
      for (Evidence item : of(check.relation().orElseThrow())) {
        if (places.add(item.location())) {
          evidence.add(item);
        }
      }
    }
    return List.copyOf(evidence);
  }

  private static List<Evidence> of(Relation relation) {
    List<Evidence> evidence = new ArrayList<>();
    if (relation instanceof Relation.Words words) {
      evidence.add(of(Role.ACTUAL, words.actual()));
      words.expected().ifPresent(expected -> evidence.add(of(Role.EXPECTED, expected)));
      return evidence;
    }
    List<Figure> figures = new ArrayList<>();
    relation.forEachFigure(figures::add);
    evidence.add(of(Role.ACTUAL, figures.get(0)));
    boolean isSum =
        relation instanceof Relation.Ratio
            || relation instanceof Relation.Product
            || (relation instanceof Relation.Linear linear && linear.expected().size() > 1);
    Role role = isSum ? Role.TERM : Role.EXPECTED;
    for (Figure figure : figures.subList(1, figures.size())) {
      evidence.add(of(role, figure));
    }
    return evidence;
  }
}
