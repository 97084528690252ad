package io.gouji.parser.internal.table;

import io.gouji.model.ColumnRole;
import io.gouji.model.Fund;
import io.gouji.model.Label;
import io.gouji.model.Lexicon;
import io.gouji.model.TableKind;
import io.gouji.parser.internal.table.Template.TemplateColumn;
import io.gouji.parser.internal.table.Template.TitlePattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads template files, strictly: an unknown word is an error with its line, because a template
 * with a slip in it would otherwise only make tables unrecognised. {@code national.template} begins
 * with a description of the format.
 */
final class TemplateParser {
  private static final String MAIN = "";

  private final Map<TableKind, Map<String, Draft>> drafts = new EnumMap<>(TableKind.class);
  private @Nullable Draft current;

  private static final class Draft {
    final List<TitlePattern> titles = new ArrayList<>();
    final List<String> unless = new ArrayList<>();
    final List<TemplateColumn> columns = new ArrayList<>();
    final List<Set<ColumnRole>> required = new ArrayList<>();
    final List<ColumnRole> labels = new ArrayList<>();
    final Set<String> captionLabels = new HashSet<>();
    final List<ColumnRole> levels = new ArrayList<>();
    final Map<String, String> rowNames = new HashMap<>();
    Optional<Fund> fund = Optional.empty();
    Optional<String> only = Optional.empty();
    int panels;

    /** The template, with what a form of it does not say as the kind itself has it. */
    Template build(TableKind kind, Draft main) {
      List<TemplateColumn> allColumns = new ArrayList<>(columns);
      Map<String, String> allNames = new HashMap<>(main.rowNames);
      allNames.putAll(rowNames);
      if (this != main) {
        allColumns.addAll(main.columns);
      }
      return new Template(
          kind,
          titles.isEmpty() ? main.titles : titles,
          unless.isEmpty() ? main.unless : unless,
          new Template.Columns(allColumns),
          required.isEmpty() ? main.required : required,
          Math.max(1, panels == 0 ? main.panels : panels),
          labels.isEmpty() ? main.labels : labels,
          captionLabels.isEmpty() ? main.captionLabels : captionLabels,
          new Template.Rows(fund, only, levels, allNames));
    }
  }

  /** The place of a line, for messages. */
  private record Line(String file, int number) {
    IllegalArgumentException expected(String what, String actual) {
      return new IllegalArgumentException(
          "Expected %s but was \"%s\" at %s:%d".formatted(what, actual, file, number));
    }
  }

  /**
   * Adds the templates of a file; those of a kind that an earlier file has are added to it.
   *
   * @throws IllegalArgumentException naming file and line if it does not keep to the format
   */
  TemplateParser add(String file, String content) {
    current = null;
    String[] lines = content.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String text = lines[i].strip();
      if (!text.isEmpty() && text.charAt(0) != '#') {
        add(new Line(file, i + 1), text);
      }
    }
    return this;
  }

  /** The templates, in the order of the kinds. */
  List<Template> templates() {
    List<Template> templates = new ArrayList<>();
    drafts.forEach(
        (kind, forms) -> {
          Draft main = forms.getOrDefault(MAIN, new Draft());
          forms.values().forEach(form -> templates.add(form.build(kind, main)));
        });
    return templates;
  }

  private void add(Line line, String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw line.expected("a directive and its value", text);
    }
    String directive = text.substring(0, space);
    String value = text.substring(space + 1).strip();
    if (directive.equals("table")) {
      String[] words = value.split(" +");
      String form = words.length == 3 && words[1].equals("form") ? words[2] : MAIN;
      if (words.length != 1 && form.equals(MAIN)) {
        throw line.expected("a kind of table, or \"KIND form NAME\"", value);
      }
      current =
          drafts
              .computeIfAbsent(kind(line, words[0]), kind -> new LinkedHashMap<>())
              .computeIfAbsent(form, name -> new Draft());
      return;
    }
    Draft draft = current;
    if (draft == null) {
      throw line.expected("a line \"table KIND\" before all others", text);
    }
    switch (directive) {
      case "title" -> draft.titles.add(title(line, value));
      case "unless" -> draft.unless.addAll(words(line, value));
      case "require" -> {
        for (String roles : value.split(" +")) {
          draft.required.add(roles(line, roles));
        }
      }
      case "panels" -> draft.panels = number(line, value);
      case "column" -> draft.columns.add(column(line, value));
      case "label" -> {
        for (String role : value.split(" +")) {
          draft.labels.add(role(line, role));
        }
      }
      case "fund" -> draft.fund = Optional.of(fund(line, value));
      case "only" -> draft.only = Optional.of(value);
      case "levels" -> {
        for (String role : value.split(" +")) {
          draft.levels.add(role(line, role));
        }
      }
      case "row" -> {
        int end = value.indexOf(' ');
        if (end < 0 || Lexicon.standard().entry(value.substring(0, end)).isEmpty()) {
          throw line.expected("the id of an entry of the lexicon and its names", value);
        }
        for (String name : words(line, value.substring(end + 1))) {
          draft.rowNames.put(name, value.substring(0, end));
        }
      }
      case "caption" -> draft.captionLabels.addAll(words(line, value));
      default -> throw line.expected("a directive", directive);
    }
  }

  private static TitlePattern title(Line line, String value) {
    List<String> words =
        Arrays.stream(value.split("…"))
            .map(Label::normalise)
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.isEmpty()) {
      throw line.expected("words of a title", value);
    }
    return TitlePattern.of(words);
  }

  private static TemplateColumn column(Line line, String value) {
    int space = value.indexOf(' ');
    if (space < 0) {
      throw line.expected("a role and its headers", value);
    }
    ColumnRole role = role(line, value.substring(0, space));
    String headers = value.substring(space + 1);
    int mark = headers.indexOf('>');
    Optional<String> group =
        mark < 0 ? Optional.empty() : Optional.of(words(line, headers.substring(0, mark)).get(0));
    return new TemplateColumn(role, group, new HashSet<>(words(line, headers.substring(mark + 1))));
  }

  private static List<String> words(Line line, String value) {
    List<String> words = new ArrayList<>();
    for (String word : value.split("\\|", -1)) {
      String normal = Label.normalise(word);
      if (normal.isEmpty()) {
        throw line.expected("words separated by |", value);
      }
      words.add(normal);
    }
    return words;
  }

  private static int number(Line line, String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw line.expected("a number", value);
    }
  }

  private static TableKind kind(Line line, String name) {
    for (TableKind kind : TableKind.values()) {
      if (kind.name().equals(name) && kind != TableKind.UNRECOGNISED) {
        return kind;
      }
    }
    throw line.expected("a kind of table", name);
  }

  private static Fund fund(Line line, String name) {
    for (Fund fund : Fund.values()) {
      if (fund.name().equals(name)) {
        return fund;
      }
    }
    throw line.expected("a fund", name);
  }

  private static Set<ColumnRole> roles(Line line, String value) {
    Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
    for (String name : value.split("\\|", -1)) {
      roles.add(role(line, name));
    }
    return roles;
  }

  private static ColumnRole role(Line line, String name) {
    for (ColumnRole role : ColumnRole.values()) {
      if (role.name().equals(name)) {
        return role;
      }
    }
    throw line.expected("a role of a column", name);
  }
}
