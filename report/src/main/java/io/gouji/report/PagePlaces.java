package io.gouji.report;

import io.gouji.model.Figure;
import io.gouji.model.Location;
import io.gouji.rules.Check;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import io.gouji.rules.Ledger;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers the places of a page that can be marked: figures, and whatever findings name. */
final class PagePlaces {

  /** What is known about a place. */
  private record Place(int number, boolean isFigure, boolean isVerified) {}

  private final Map<Location, Place> places = new HashMap<>();
  private final Map<Location, Severity> severities = new HashMap<>();
  private final Map<Integer, List<Location.Text>> texts = new HashMap<>();

  PagePlaces(Evaluation evaluation) {
    for (Ledger.Entry entry : evaluation.ledger().entries()) {
      add(entry.figure().location(), true, isVerified(entry));
    }
    for (Finding finding : evaluation.findings()) {
      for (Evidence evidence : finding.evidence()) {
        add(evidence.location(), false, false);
        if (evidence.isSide()) {
          severities.merge(
              evidence.location(), finding.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
      }
    }
  }

  private static boolean isVerified(Ledger.Entry entry) {
    return entry.checks().stream().anyMatch(check -> check.status().holds())
        && entry.checks().stream().noneMatch(Check::fails);
  }

  private void add(Location place, boolean isFigure, boolean isVerified) {
    if (places.putIfAbsent(place, new Place(places.size(), isFigure, isVerified)) == null
        && place instanceof Location.Text text
        && text.container().isEmpty()) {
      texts.computeIfAbsent(text.paragraph(), key -> new ArrayList<>()).add(text);
    }
  }

  /** The number of a place that can be marked. */
  Optional<Integer> number(Location place) {
    return Optional.ofNullable(places.get(place)).map(Place::number);
  }

  /** The number of the place of a figure. */
  Optional<Integer> number(Figure figure) {
    return number(figure.location());
  }

  /** The classes by which the page shows what is known about a place; "" if nothing is. */
  String kind(Location location) {
    Place place = places.get(location);
    if (place == null) {
      return "";
    }
    Severity severity = severities.get(location);
    String state = severity != null ? " " + severity : place.isVerified() ? " verified" : "";
    return (place.isFigure() ? "figure" : "place") + state;
  }

  /** The places in a paragraph of the body. */
  List<Location.Text> inParagraph(int paragraph) {
    return texts.getOrDefault(paragraph, List.of());
  }
}
