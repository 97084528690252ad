package io.gouji.report;

import io.gouji.model.Figure;
import io.gouji.rules.Check;
import io.gouji.rules.Relation;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The checks of a document as data for the script of the page. */
final class PageChecks {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Messages messages;
  private final PagePlaces places;
  private final RuleTitles titles;
  private final Map<String, Integer> rules = new LinkedHashMap<>();

  PageChecks(Messages messages, PagePlaces places, RuleTitles titles) {
    this.messages = messages;
    this.places = places;
    this.titles = titles;
  }

  /** The checks that were made, and by place those in which its figure takes part. */
  String json(List<Check> checks) {
    Map<Integer, List<Integer>> byPlace = new TreeMap<>();
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeName("checks");
      json.writeStartArray();
      int count = 0;
      for (Check check : checks) {
        List<Integer> figures = figures(check);
        if (check.status().isAssessed() && !figures.isEmpty()) {
          write(json, check, figures);
          for (int figure : figures) {
            byPlace.computeIfAbsent(figure, key -> new ArrayList<>()).add(count);
          }
          count++;
        }
      }
      json.writeEndArray();
      json.writeName("figures");
      json.writeStartObject();
      byPlace.forEach(
          (place, numbers) -> {
            json.writeName(String.valueOf(place));
            numbers(json, numbers);
          });
      json.writeEndObject();
      json.writeName("rules");
      json.writeStartArray();
      rules.keySet().forEach(rule -> json.writeString(titles.of(rule)));
      json.writeEndArray();
      json.writeName("words");
      json.writeStartObject();
      json.writeStringProperty("checks", messages.text("page.checks", "{0}"));
      json.writeStringProperty("none", messages.text("page.noChecks"));
      json.writeEndObject();
      json.writeEndObject();
    }
    // What ends a script in HTML is escaped within strings, the only place where it can be.
    return out.toString().replace("<", "\\u003c");
  }

  private void write(JsonGenerator json, Check check, List<Integer> figures) {
    json.writeStartArray();
    json.writeString(Numbers.plainly().equation(check).orElseGet(() -> titles.of(check.rule())));
    json.writeString(check.fails() ? "fails" : "holds");
    json.writeNumber(rules.computeIfAbsent(check.rule(), key -> rules.size()));
    numbers(json, figures);
    json.writeEndArray();
  }

  private static void numbers(JsonGenerator json, List<Integer> numbers) {
    json.writeStartArray();
    numbers.forEach(json::writeNumber);
    json.writeEndArray();
  }

  private List<Integer> figures(Check check) {
    return check.relation().stream()
        .flatMap(Relation::figures)
        .map(Figure::location)
        .flatMap(place -> places.number(place).stream())
        .distinct()
        .toList();
  }
}
