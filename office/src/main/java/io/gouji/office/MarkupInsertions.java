package io.gouji.office;

import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The marks of comments and the highlights that are to be inserted into the main part. Nothing that
 * is there is taken away: a run of which a comment covers a part is ended and begun again.
 */
final class MarkupInsertions {

  /** Text to insert; those at one position go in the order in which they were made. */
  private record Insertion(int position, String text) {}

  /** What happens at a position within a run. */
  private static final class Cut {
    private final List<String> ends = new ArrayList<>();
    private final List<String> starts = new ArrayList<>();

    String marks() {
      return String.join("", ends) + String.join("", starts);
    }
  }

  /** What is to be done in a run. */
  private static final class Plan {
    private final TreeMap<Integer, Cut> cuts = new TreeMap<>();
    private final List<Anchor.Span> spans = new ArrayList<>();
    private final Map<Anchor.Span, Severity> severities = new HashMap<>();

    Cut cut(int position) {
      return cuts.computeIfAbsent(position, key -> new Cut());
    }

    void highlight(Anchor.Span span, Severity severity) {
      spans.add(span);
      severities.merge(span, severity, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      cut(span.from());
      cut(span.to());
    }

    /** The gravest severity of what covers a position; empty if nothing does. */
    Optional<Severity> severityAt(int position) {
      return spans.stream()
          .filter(span -> span.from() <= position && position < span.to())
          .map(span -> severities.getOrDefault(span, Severity.INFO))
          .min(Comparator.naturalOrder());
    }
  }

  private final String xml;
  private final String prefix;
  private final TreeMap<Integer, Plan> plans = new TreeMap<>();
  private final List<Insertion> insertions = new ArrayList<>();
  private final Set<Integer> preserved = new HashSet<>();

  /**
   * Creates insertions into a main part.
   *
   * @param prefix the prefix of WordprocessingML in it, with a colon
   */
  MarkupInsertions(String xml, String prefix) {
    this.xml = xml;
    this.prefix = prefix;
  }

  /** Adds the marks of a comment, and the highlight of what it is about. */
  void add(int id, Anchor anchor, Severity severity) {
    String start = "<%scommentRangeStart %sid=\"%d\"/>".formatted(prefix, prefix, id);
    String end =
        "<%1$scommentRangeEnd %1$sid=\"%2$d\"/><%1$sr><%1$scommentReference %1$sid=\"%2$d\"/></%1$sr>"
            .formatted(prefix, id);
    if (anchor.spans().isEmpty()) {
      atParagraph(anchor.paragraph(), start + end);
      return;
    }
    Anchor.Span first = anchor.spans().get(0);
    Anchor.Span last = anchor.spans().get(anchor.spans().size() - 1);
    plan(first.run()).cut(first.from()).starts.add(start);
    plan(last.run()).cut(last.to()).ends.add(end);
    anchor.spans().forEach(span -> plan(span.run()).highlight(span, severity));
  }

  private Plan plan(int run) {
    return plans.computeIfAbsent(run, key -> new Plan());
  }

  /** Marks at the end of a paragraph, which may have no content at all. */
  private void atParagraph(int start, String marks) {
    int end = RunMarkup.endOfTag(xml, start);
    if (xml.charAt(end - 2) == '/') {
      insert(end - 2, ">" + marks + "<" + prefix + "r");
      insert(end, "</" + xml.substring(start + 1, RunMarkup.endOfName(xml, start)) + ">");
    } else {
      insert(xml.lastIndexOf('<', RunMarkup.endOfElement(xml, start) - 1), marks);
    }
  }

  /** The main part with everything inserted. */
  String apply() {
    plans.forEach((start, plan) -> apply(RunMarkup.at(xml, start), plan));
    insertions.sort(Comparator.comparingInt(Insertion::position));
    StringBuilder changed = new StringBuilder(xml.length() + insertions.size() * 128);
    int copied = 0;
    for (Insertion insertion : insertions) {
      changed.append(xml, copied, insertion.position()).append(insertion.text());
      copied = insertion.position();
    }
    return changed.append(xml, copied, xml.length()).toString();
  }

  private void insert(int position, String text) {
    insertions.add(new Insertion(position, text));
  }

  private void apply(RunMarkup run, Plan plan) {
    plan.cuts.forEach(
        (position, cut) -> {
          Optional<Severity> severity = plan.severityAt(position);
          if (isRunStart(run, position)) {
            insert(run.start(), cut.marks());
            severity.ifPresent(gravest -> highlightFirst(run, gravest));
          } else if (isRunEnd(run, position)) {
            insert(run.end(), cut.marks());
          } else {
            split(run, position, cut.marks(), severity);
          }
        });
  }

  private boolean isRunStart(RunMarkup run, int position) {
    int tag = tagBefore(position);
    return tag >= 0 && run.isFirst(tag);
  }

  private boolean isRunEnd(RunMarkup run, int position) {
    int after = tagAfter(position);
    return after >= 0 && run.isLast(after);
  }

  /** The position of the start tag that ends at a position; -1 if characters stand before it. */
  private int tagBefore(int position) {
    int tag = xml.charAt(position - 1) == '>' ? xml.lastIndexOf('<', position - 1) : -1;
    return tag >= 0 && "/!?".indexOf(xml.charAt(tag + 1)) < 0 ? tag : -1;
  }

  /** The position after the end tag that begins at a position; -1 if characters follow. */
  private int tagAfter(int position) {
    return xml.startsWith("</", position) ? RunMarkup.endOfTag(xml, position) : -1;
  }

  private void split(RunMarkup run, int position, String marks, Optional<Severity> severity) {
    String endRun = "</" + run.qualified("r") + ">";
    String beginRun = run.startTag() + properties(run, severity);
    if (tagBefore(position) >= 0) {
      insert(tagBefore(position), endRun + marks + beginRun);
    } else if (tagAfter(position) >= 0) {
      insert(tagAfter(position), endRun + marks + beginRun);
    } else {
      String text = run.qualified("t");
      preserveSpace(position);
      insert(
          position,
          "</" + text + ">" + endRun + marks + beginRun + "<" + text + " xml:space=\"preserve\">");
    }
  }

  /** White space at the place of a cut is no longer within the text, but at its edge. */
  private void preserveSpace(int position) {
    int tag = xml.lastIndexOf('<', position - 1);
    int end = RunMarkup.endOfTag(xml, tag);
    boolean isText = "/!?".indexOf(xml.charAt(tag + 1)) < 0;
    if (isText && !xml.substring(tag, end).contains("xml:space") && preserved.add(tag)) {
      insert(end - 1, " xml:space=\"preserve\"");
    }
  }

  /** The properties of a run that is begun again. */
  private String properties(RunMarkup run, Optional<Severity> severity) {
    String own = run.properties();
    if (severity.isEmpty()) {
      return own;
    }
    String highlight = Highlight.element(prefix, severity.get());
    String name = run.qualified("rPr");
    if (own.isEmpty()) {
      return "<" + name + ">" + highlight + "</" + name + ">";
    }
    if (own.endsWith("/>") && RunMarkup.endOfTag(own, 0) == own.length()) {
      return own.substring(0, own.length() - 2) + ">" + highlight + "</" + name + ">";
    }
    int at = Highlight.position(own, run);
    return at < 0 ? own : own.substring(0, at) + highlight + own.substring(at);
  }

  /** Gives a highlight to the run that is there. */
  private void highlightFirst(RunMarkup run, Severity severity) {
    String own = run.properties();
    int start = run.propertiesEnd() - own.length();
    String highlight = Highlight.element(prefix, severity);
    String name = run.qualified("rPr");
    if (own.isEmpty()) {
      insert(run.contentStart(), "<" + name + ">" + highlight + "</" + name + ">");
    } else if (RunMarkup.endOfTag(own, 0) == own.length()) {
      insert(run.propertiesEnd() - 2, ">" + highlight.substring(0, highlight.length() - 2));
      insert(run.propertiesEnd(), "</" + name + ">");
    } else {
      int at = Highlight.position(own, run);
      if (at >= 0) {
        insert(start + at, highlight);
      }
    }
  }
}
