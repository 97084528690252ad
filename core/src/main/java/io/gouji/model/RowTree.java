package io.gouji.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Finds of which row each row is a part: by code, or by enumerator, 其中 and totals. */
final class RowTree {

  private static final int NONE = ListTree.NONE;

  private final List<RowDraft> drafts;
  private final int[] parents;
  private final RowRole[] roles;
  private final List<Optional<Item>> items = new ArrayList<>();

  private RowTree(List<RowDraft> drafts) {
    this.drafts = drafts;
    this.parents = new int[drafts.size()];
    this.roles = new RowRole[drafts.size()];
    for (int i = 0; i < drafts.size(); i++) {
      RowDraft draft = drafts.get(i);
      parents[i] = NONE;
      roles[i] = draft.role();
      items.add(draft.entry().map(Lexicon.Entry::item));
    }
  }

  /**
   * The rows of a table.
   *
   * @param texts for each row and each column: the words in the cell, if it holds words
   */
  static List<Row> rows(
      TableKind kind, List<Column> columns, List<RowDraft> drafts, List<@Nullable String[]> texts) {
    RowTree tree = new RowTree(drafts);
    if (kind == TableKind.FIXED_ASSETS) {
      tree.nameAssets();
    }
    if (kind.domain().isPresent() && hasCodes(columns, drafts)) {
      tree.linkByCode();
      return tree.build();
    }
    if (ListTree.isList(kind, columns)) {
      ListTree list = new ListTree(columns, drafts, texts);
      if (!list.isEnumerated()) {
        System.arraycopy(list.parents(), 0, tree.parents, 0, drafts.size());
        return tree.build();
      }
    }
    Map<Integer, List<Integer>> panels = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      panels.computeIfAbsent(drafts.get(i).panel(), key -> new ArrayList<>()).add(i);
    }
    for (List<Integer> panel : panels.values()) {
      if (RowDraft.isBalance(kind)) {
        tree.nameTotals(panel);
      }
      tree.linkByLabel(panel);
    }
    return tree.build();
  }

  /** Whether a table has codes, by which its lines are parts of each other. */
  private static boolean hasCodes(List<Column> columns, List<RowDraft> drafts) {
    return columns.stream().anyMatch(column -> column.role() == ColumnRole.CODE)
        || drafts.stream().anyMatch(draft -> draft.code().isPresent());
  }

  /** 资产总额 of a table that has no other row of fixed assets is their total. */
  private void nameAssets() {
    if (!items.contains(Optional.of(Item.FIXED_ASSETS))) {
      Optional<Item> all = Optional.of(Item.TOTAL_ASSETS);
      items.replaceAll(item -> item.equals(all) ? Optional.of(Item.FIXED_ASSETS) : item);
    }
  }

  /**
   * Tells the totals of a half of a balance table apart where they do not say of what they are the
   * total: the last one is the grand total, one before it is that of the current year.
   */
  private void nameTotals(List<Integer> panel) {
    boolean isRevenue = drafts.get(panel.get(0)).panel() == 0;
    boolean isGrand = true;
    for (int position = panel.size() - 1; position >= 0; position--) {
      int row = panel.get(position);
      if (roles[row] == RowRole.TOTAL || roles[row] == RowRole.GRAND_TOTAL) {
        Item grand = isRevenue ? Item.TOTAL_REVENUE : Item.TOTAL_EXPENDITURE;
        Item current = isRevenue ? Item.CURRENT_YEAR_REVENUE : Item.CURRENT_YEAR_EXPENDITURE;
        roles[row] = isGrand ? RowRole.GRAND_TOTAL : RowRole.CURRENT_YEAR_TOTAL;
        items.set(row, Optional.of(isGrand ? grand : current));
        isGrand = false;
      }
    }
  }

  /**
   * Links the lines by their codes. A classification may go on in the next table side by side, and
   * one total may be that of both: 公用经费合计 below 302 and 310.
   */
  private void linkByCode() {
    Map<ClassificationCode, Integer> last = new HashMap<>();
    for (int row = 0; row < drafts.size(); row++) {
      Optional<ClassificationCode> code = drafts.get(row).code();
      if (code.isPresent()) {
        int nearest = NONE;
        Optional<ClassificationCode> above = code.get().parent();
        while (above.isPresent()) {
          nearest = Math.max(nearest, last.getOrDefault(above.get(), NONE));
          above = above.get().parent();
        }
        parents[row] = nearest == NONE ? total(drafts.get(row).panel()) : nearest;
        last.put(code.get(), row);
      }
    }
  }

  /** The total of a panel, or else of one to its left, or else of one to its right. */
  private int total(int panel) {
    int found = NONE;
    for (int row = 0; row < drafts.size(); row++) {
      if (roles[row] == RowRole.TOTAL) {
        int other = drafts.get(row).panel();
        if (other == panel) {
          return acrossPanels(row);
        }
        boolean isFirst = found == NONE;
        int known = isFirst ? NONE : drafts.get(found).panel();
        if (isFirst
            || (other < panel && other > known && known != other)
            || (known > panel && other < known)) {
          found = row;
        }
      }
    }
    return found;
  }

  /**
   * The total itself, or that of the next panel if it reaches across both: 公用经费合计 below 302 and 310
   * says the same twice and has one amount.
   */
  private int acrossPanels(int total) {
    int last = total;
    for (int row = total + 1; row < drafts.size(); row++) {
      RowDraft draft = drafts.get(row);
      boolean isSame =
          draft.gridRow() == drafts.get(last).gridRow()
              && draft.panel() == drafts.get(last).panel() + 1
              && draft.label().name().equals(drafts.get(last).label().name());
      if (isSame && draft.entry().map(entry -> !isPlainTotal(entry)).orElse(false)) {
        last = row;
      }
    }
    return last;
  }

  /** Whether a name says only that it is a total, not of what. */
  private static boolean isPlainTotal(Lexicon.Entry entry) {
    return entry.item().id().equals("total");
  }

  /** One pass from top to bottom; long because its cases share the state of the pass. */
  private void linkByLabel(List<Integer> panel) {
    int total = NONE;
    int leading = NONE;
    int heading = NONE;
    int balancing = NONE;
    int lastLine = NONE;
    int ofWhich = NONE;
    int[] lastOfLevel = new int[Label.Enumerator.values().length];
    Arrays.fill(lastOfLevel, NONE);
    List<Integer> pending = new ArrayList<>();
    for (int row : panel) {
      RowDraft draft = drafts.get(row);
      Optional<Label.Enumerator> enumerator = draft.label().enumerator();
      if (roles[row] == RowRole.LINE && ofWhich != NONE && continues(ofWhich, lastLine, row)) {
        roles[row] = RowRole.OF_WHICH;
      }
      switch (roles[row]) {
        case TOTAL -> {
          if (pending.isEmpty()) {
            total = row;
            leading = row;
          } else {
            adopt(row, pending);
          }
        }
        case SUBTOTAL -> {
          parents[row] = total;
          leading = row;
          lastLine = row;
          enumerator.ifPresent(level -> Arrays.fill(lastOfLevel, NONE));
          if (total == NONE) {
            pending.add(row);
          }
        }
        case CURRENT_YEAR_TOTAL, GRAND_TOTAL -> {
          boolean isFirst = pending.isEmpty() && leading == NONE;
          if (isFirst && roles[row] == RowRole.GRAND_TOTAL) {
            leading = row;
          } else {
            adopt(row, pending);
          }
          heading = isFirst && roles[row] == RowRole.CURRENT_YEAR_TOTAL ? row : NONE;
          balancing = NONE;
        }
        case BALANCING -> {
          parents[row] = leading;
          if (leading == NONE) {
            pending.add(row);
          }
          heading = NONE;
          balancing = row;
          lastLine = row;
        }
        case OF_WHICH -> {
          parents[row] = lastLine == NONE ? leading : lastLine;
          begin(enumerator.map(Enum::ordinal).orElse(NONE), row, lastOfLevel);
        }
        case LINE -> {
          if (draft.depth() > 0) {
            parents[row] = lastFurtherLeft(row);
            lastLine = row;
            break;
          }
          int level = enumerator.map(Enum::ordinal).orElse(NONE);
          if (isBesideSubtotal(leading, level)) {
            leading = total;
          }
          int above = NONE;
          for (int higher = level - 1; higher >= 0 && above == NONE; higher--) {
            above = lastOfLevel[higher];
          }
          if (balancing != NONE) {
            above = balancing;
          }
          if (above == NONE) {
            above = heading == NONE ? leading : heading;
          }
          parents[row] = above;
          if (above == NONE) {
            pending.add(row);
          }
          boolean isPartOfPart = above != NONE && roles[above] == RowRole.OF_WHICH;
          if (isPartOfPart) {
            break;
          }
          lastLine = row;
          begin(level, row, lastOfLevel);
        }
      }
      if (roles[row] == RowRole.OF_WHICH) {
        ofWhich = ofWhich == NONE ? row : ofWhich;
      } else if (parents[row] == NONE || roles[parents[row]] != RowRole.OF_WHICH) {
        ofWhich = NONE;
      }
    }
  }

  /** Notes the last row of a level; those of lower levels were parts of rows above it. */
  private static void begin(int level, int row, int[] lastOfLevel) {
    if (level >= 0) {
      lastOfLevel[level] = row;
      Arrays.fill(lastOfLevel, level + 1, lastOfLevel.length, NONE);
    }
  }

  /** Whether a line is numbered like a subtotal above: 二、会议费 after 一、“三公”经费小计. */
  private boolean isBesideSubtotal(int leading, int level) {
    return leading != NONE
        && level != NONE
        && roles[leading] == RowRole.SUBTOTAL
        && drafts.get(leading).label().enumerator().map(Enum::ordinal).orElse(NONE) == level;
  }

  /**
   * Whether a line without 其中 goes on with the parts that an earlier one began, as 「公务用车运行维护费」 does
   * after 「其中：公务用车购置费」. Indentation decides only where neither numbering nor the lexicon does,
   * because a change of file format may lose it.
   */
  private boolean continues(int ofWhich, int whole, int row) {
    Label first = drafts.get(ofWhich).label();
    Label label = drafts.get(row).label();
    if (label.name().isEmpty()) {
      return false;
    }
    if (label.enumerator().isPresent()) {
      return label.enumerator().equals(first.enumerator());
    }
    if (whole == NONE) {
      return true;
    }
    Optional<Lexicon.Entry> entry = drafts.get(row).entry();
    List<String> parts = drafts.get(whole).entry().map(Lexicon.Entry::parts).orElseGet(List::of);
    if (entry.isPresent() && parts.contains(entry.get().id())) {
      return true;
    }
    return drafts.get(whole).label().enumerator().isPresent()
        || (first.indentation() > 0 && label.indentation() >= first.indentation());
  }

  /** The nearest row above in the same panel whose name stands further left. */
  private int lastFurtherLeft(int row) {
    for (int above = row - 1; above >= 0; above--) {
      if (drafts.get(above).panel() == drafts.get(row).panel()
          && drafts.get(above).depth() < drafts.get(row).depth()) {
        return above;
      }
    }
    return NONE;
  }

  private void adopt(int row, List<Integer> pending) {
    for (int child : pending) {
      parents[child] = row;
    }
    pending.clear();
    pending.add(row);
  }

  private List<Row> build() {
    List<Row> rows = new ArrayList<>();
    Map<Integer, Map<String, Integer>> occurrences = new HashMap<>();
    @Nullable String[] paths = new @Nullable String[drafts.size()];
    for (int i = 0; i < drafts.size(); i++) {
      RowDraft draft = drafts.get(i);
      String path = path(i, paths);
      int occurrence =
          occurrences
              .computeIfAbsent(draft.panel(), panel -> new HashMap<>())
              .merge(path, 1, Integer::sum);
      rows.add(
          new Row(
              i,
              draft.panel(),
              roles[i],
              draft.label().text(),
              draft.label().name(),
              items.get(i),
              draft.code(),
              parents[i] == NONE ? OptionalInt.empty() : OptionalInt.of(parents[i]),
              occurrence == 1 ? path : path + "#" + occurrence,
              draft.sequence(),
              draft.gridRow()));
    }
    return List.copyOf(rows);
  }

  private String path(int row, @Nullable String[] known) {
    String path = known[row];
    if (path == null) {
      RowDraft draft = drafts.get(row);
      if (draft.code().isPresent()) {
        path = draft.code().get().digits();
      } else if (parents[row] == NONE) {
        path = draft.label().name();
      } else {
        path = path(parents[row], known) + ">" + draft.label().name();
      }
      known[row] = path;
    }
    return path;
  }
}
