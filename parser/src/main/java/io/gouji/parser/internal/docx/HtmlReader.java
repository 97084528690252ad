package io.gouji.parser.internal.docx;

import io.gouji.model.Block;
import io.gouji.model.Block.Paragraph;
import io.gouji.model.Location.Container;
import io.gouji.parser.ParserLimits;
import io.gouji.parser.internal.grid.GridBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the tables and paragraphs of a web page that a document imports. It knows as much of HTML
 * as exporters write: end tags may be missing, and whatever it does not know is transparent.
 */
final class HtmlReader {

  private static final Pattern SPAN =
      Pattern.compile("\\b(colspan|rowspan)\\s*=\\s*[\"']?(\\d{1,6})", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY = Pattern.compile("&(#?[xX]?\\w{1,8});?");
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", "\u00a0"),
          Map.entry("ensp", "\u2002"),
          Map.entry("emsp", "\u2003"),
          Map.entry("minus", "−"),
          Map.entry("times", "×"),
          Map.entry("divide", "÷"),
          Map.entry("plusmn", "±"),
          Map.entry("le", "≤"),
          Map.entry("ge", "≥"),
          Map.entry("ne", "≠"),
          Map.entry("deg", "°"),
          Map.entry("permil", "‰"),
          Map.entry("yen", "¥"),
          Map.entry("middot", "·"),
          Map.entry("bull", "•"),
          Map.entry("hellip", "…"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("radic", "√"));

  private final String page;
  private final ParserLimits limits;
  private final Budget budget;
  private final Container container;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<HtmlTable> tables = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int position;
  private int paragraphs;
  private int grids;

  HtmlReader(String page, ParserLimits limits, Budget budget, Container container) {
    this.page = page.startsWith("\ufeff") ? page.substring(1) : page;
    this.limits = limits;
    this.budget = budget;
    this.container = container;
  }

  /** Reads the whole page. */
  List<Block> read() {
    while (position < page.length()) {
      int tag = page.indexOf('<', position);
      addText(page.substring(position, tag < 0 ? page.length() : tag));
      position = tag < 0 ? page.length() : tag;
      if (tag >= 0) {
        readTag();
      }
    }
    while (!tables.isEmpty()) {
      endTable();
    }
    endParagraph();
    return blocks;
  }

  private void readTag() {
    if (page.startsWith("<!--", position)) {
      skipTo("-->");
      return;
    }
    int end = page.indexOf('>', position);
    int last = end < 0 ? page.length() : end;
    String tag = page.substring(position + 1, last);
    position = Math.min(page.length(), last + 1);
    String name = name(tag);
    switch (name) {
      case "script", "style", "head", "title" -> {
        if (!tag.endsWith("/")) {
          skipTo("</" + name);
          skipTo(">");
        }
      }
      case "br", "p", "/p", "div", "/div", "li", "/li", "h1", "h2", "h3", "h4" -> breakLine();
      case "table" -> startTable();
      case "/table" -> endTable();
      case "tr" -> inTable(HtmlTable::startRow);
      case "/tr" -> inTable(HtmlTable::endRow);
      case "td", "th" -> startCell(tag);
      case "/td", "/th" -> inTable(HtmlTable::endCell);
      default -> {
        // How the text looks.
      }
    }
  }

  private static String name(String tag) {
    int end = tag.startsWith("/") ? 1 : 0;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return tag.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private void skipTo(String end) {
    Matcher found = Pattern.compile(Pattern.quote(end), Pattern.CASE_INSENSITIVE).matcher(page);
    position = found.find(position) ? found.end() : page.length();
  }

  private void inTable(Consumer<HtmlTable> action) {
    if (!tables.isEmpty()) {
      action.accept(tables.getLast());
    }
  }

  private void addText(String raw) {
    String shown = collapsed(unescaped(raw));
    StringBuilder target = tables.isEmpty() ? text : tables.getLast().text();
    if (shown.isEmpty() || (shown.isBlank() && endsWithSpace(target))) {
      return;
    }
    budget.charge(shown.length());
    target.append(endsWithSpace(target) ? shown.stripLeading() : shown);
  }

  private static boolean endsWithSpace(CharSequence text) {
    return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
  }

  /** White space in the source is one space; wide and unbreakable ones are text. */
  private static String collapsed(String raw) {
    return raw.replaceAll("[ \\t\\r\\n\\f]+", " ");
  }

  private static String unescaped(String raw) {
    return raw.indexOf('&') < 0
        ? raw
        : ENTITY
            .matcher(raw)
            .replaceAll(match -> Matcher.quoteReplacement(entity(match.group(), match.group(1))));
  }

  private static String entity(String whole, String name) {
    if (name.startsWith("#")) {
      boolean hex = name.length() > 1 && Character.toLowerCase(name.charAt(1)) == 'x';
      int codePoint =
          hex ? Numbers.parseHex(name.substring(2)) : Numbers.parseInt(name.substring(1), -1);
      return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : whole;
    }
    return ENTITIES.getOrDefault(name, whole);
  }

  private void breakLine() {
    if (tables.isEmpty()) {
      endParagraph();
    } else {
      tables.getLast().breakLine();
    }
  }

  private void endParagraph() {
    String shown = text.toString().strip();
    text.setLength(0);
    if (!shown.isEmpty()) {
      blocks.add(
          new Paragraph(paragraphs++, shown, "", OptionalInt.empty(), Optional.of(container)));
    }
  }

  private void startTable() {
    if (tables.isEmpty()) {
      endParagraph();
    } else if (tables.size() >= limits.xmlDepth()) {
      throw budget.tooDeep();
    }
    tables.addLast(new HtmlTable(limits.gridColumns(), budget));
  }

  private void endTable() {
    if (tables.isEmpty()) {
      return;
    }
    GridBuilder grid = tables.removeLast().end();
    if (tables.isEmpty()) {
      budget.chargeCells(grid.cellCount());
      blocks.add(grid.build(grids++, Optional.of(container)));
    } else {
      String nested = grid.text();
      budget.charge(nested.length());
      tables.getLast().breakLine();
      tables.getLast().text().append(nested);
      tables.getLast().breakLine();
    }
  }

  private void startCell(String tag) {
    int columns = 1;
    int rows = 1;
    Matcher span = SPAN.matcher(tag);
    while (span.find()) {
      if (span.group(1).toLowerCase(Locale.ROOT).equals("colspan")) {
        columns = Integer.parseInt(span.group(2));
      } else {
        rows = Integer.parseInt(span.group(2));
      }
    }
    if (!tables.isEmpty()) {
      tables.getLast().startCell(columns, rows);
    }
  }
}
