package io.gouji.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sums up, for each department, what {@code gouji check --format ndjson} or {@code json} wrote: the
 * findings that are left to deal with by severity and rule, and how many figures were checked. It
 * knows the JSON only and no class of Gouji; any language could do the same.
 */
public final class AuditReports {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What the files of one department came to. */
  private static final class Department {
    private final Map<String, Integer> severities = new TreeMap<>();
    private final Map<String, Integer> rules = new TreeMap<>();
    private int files;
    private int figures;
    private int figuresChecked;

    private void add(JsonNode report) {
      files++;
      figures += report.path("summary").path("figures").asInt();
      figuresChecked += report.path("summary").path("figuresChecked").asInt();
      for (JsonNode finding : report.path("findings")) {
        if (isOpenRoot(finding)) {
          severities.merge(finding.path("severity").asString(), 1, Integer::sum);
          rules.merge(finding.path("rule").asString(), 1, Integer::sum);
        }
      }
    }

    /** A finding that follows from no other, and that nobody has accepted. */
    private static boolean isOpenRoot(JsonNode finding) {
      return finding.path("causedBy").isMissingNode() && finding.path("accepted").isMissingNode();
    }

    private void print(String name, PrintStream out) {
      out.println(
          "%s: %d files, %s, %d of %d figures checked"
              .formatted(name, files, severities, figuresChecked, figures));
      rules.forEach((rule, count) -> out.println("  " + count + " " + rule));
    }
  }

  private AuditReports() {}

  /** Sums up the file given as the first argument. */
  public static void main(String[] args) throws IOException {
    run(Path.of(args[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(Path reports, PrintStream out) throws IOException {
    Map<String, Department> departments = new TreeMap<>();
    List<String> unread = new ArrayList<>();
    try (Reader in = Files.newBufferedReader(reports);
        MappingIterator<JsonNode> objects = JSON.readerFor(JsonNode.class).readValues(in)) {
      while (objects.hasNext()) {
        JsonNode report = objects.next();
        JsonNode document = report.path("document");
        if (report.has("error")) {
          unread.add(
              document.path("source").asString()
                  + ": "
                  + report.path("error").path("code").asString());
        } else {
          String name = document.path("department").asString("?");
          departments.computeIfAbsent(name, key -> new Department()).add(report);
        }
      }
    }
    departments.forEach((name, department) -> department.print(name, out));
    unread.forEach(file -> out.println("not read: " + file));
  }
}
