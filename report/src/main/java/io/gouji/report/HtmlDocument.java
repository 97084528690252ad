package io.gouji.report;

import io.gouji.model.Block;
import io.gouji.model.Diagnostic;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Location;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Evidence;
import io.gouji.rules.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the page says of one document. */
final class HtmlDocument {
  private final Evaluation evaluation;
  private final Messages messages;
  private final Places names;
  private final PagePlaces places;
  private final FindingTree tree;
  private final FindingTexts texts;
  private final TextSummary summary;
  private final int accepted;

  HtmlDocument(DocumentReport.Checked document, Messages messages) {
    this.evaluation = document.evaluation();
    this.messages = messages;
    this.accepted = document.review().accepted(evaluation).size();
    this.places = new PagePlaces(evaluation);
    this.texts = FindingTexts.of(evaluation, messages.language());
    this.names = texts.places();
    this.tree = texts.tree();
    this.summary = new TextSummary(messages, new TextStyle(false));
  }

  /** What the template asks for. */
  Map<String, Object> content() {
    RuleTitles titles = new RuleTitles(evaluation.rules(), messages.language());
    List<Diagnostic> diagnostics = evaluation.disclosure().diagnostics();
    Map<String, Object> content = new HashMap<>();
    content.put("headline", summary.headline(evaluation));
    content.put("summary", lines(summary.lines(evaluation, tree.roots().size(), accepted)));
    content.put("blocks", blocks());
    content.put("findings", findings());
    content.put("checks", new PageChecks(messages, places, titles).json(evaluation.checks()));
    content.put("hasDiagnostics", !diagnostics.isEmpty());
    content.put(
        "diagnostics",
        lines(
            diagnostics.stream()
                .map(diagnostic -> DiagnosticWords.line(messages, names, diagnostic))
                .toList()));
    return content;
  }

  /** The document as it stands, and the tables that stand in none. */
  private List<Map<String, Object>> blocks() {
    PageBlocks page = new PageBlocks(names, places);
    List<Block> blocks = evaluation.disclosure().blocks();
    Set<Integer> shown =
        blocks.stream()
            .filter(block -> block.container().isEmpty() && block instanceof Block.Grid)
            .map(block -> ((Block.Grid) block).index())
            .collect(Collectors.toSet());
    Stream<Map<String, Object>> tables =
        evaluation.disclosure().tables().stream()
            .map(DisclosureTable::body)
            .filter(table -> Collections.disjoint(table.indexes(), shown))
            .map(page::table);
    return Stream.concat(blocks.stream().map(page::block), tables).toList();
  }

  private static List<Map<String, String>> lines(List<String> lines) {
    return lines.stream().map(line -> Map.of("line", line)).toList();
  }

  private List<Map<String, Object>> findings() {
    List<Map<String, Object>> findings = new ArrayList<>();
    for (FindingTree.Node root : tree.roots()) {
      findings.add(finding(root, false));
      root.consequences().forEach(consequence -> findings.add(finding(consequence, true)));
    }
    return findings;
  }

  private Map<String, Object> finding(FindingTree.Node node, boolean isBelow) {
    Finding finding = node.finding();
    Map<String, Object> content = new HashMap<>();
    content.put("number", node.number());
    content.put("below", isBelow);
    content.put("severity", finding.severity().name());
    content.put("severityWord", messages.text("severity." + finding.severity()));
    content.put("message", texts.message(finding));
    content.put("details", lines(texts.details(finding)));
    content.put("places", places(finding));
    content.put("tables", tables(finding));
    return content;
  }

  private String places(Finding finding) {
    return finding.evidence().stream()
        .flatMap(evidence -> places.number(evidence.location()).stream())
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  private static String tables(Finding finding) {
    return finding.evidence().stream()
        .map(Evidence::location)
        .flatMap(place -> table(place).stream())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static List<String> table(Location place) {
    if (place instanceof Location.Cell cell) {
      return List.of(String.valueOf(cell.table()));
    }
    return place instanceof Location.Table table
        ? List.of(String.valueOf(table.table()))
        : List.of();
  }
}
