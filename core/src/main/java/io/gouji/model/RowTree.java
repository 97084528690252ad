package io.gouji.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds of which row each row is a part: by code, or by enumerator, 其中 and totals. */
final class RowTree {

  /** A row before its place in the tree is known. */
  record Draft(
      int panel,
      Label label,
      String sequence,
      int gridRow,
      RowRole role,
      Optional<Lexicon.Entry> entry,
      Optional<ClassificationCode> code) {}

  private static final int NONE = -1;

  private final List<Draft> drafts;
  private final int[] parents;
  private final RowRole[] roles;
  private final List<Optional<Item>> items = new ArrayList<>();

  private RowTree(List<Draft> drafts) {
    this.drafts = drafts;
    this.parents = new int[drafts.size()];
    this.roles = new RowRole[drafts.size()];
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      parents[i] = NONE;
      roles[i] = draft.role();
      items.add(draft.entry().map(Lexicon.Entry::item));
    }
  }

  static Draft draft(
      TableKind kind,
      int panel,
      String printed,
      String code,
      String sequence,
      int gridRow,
      Lexicon lexicon) {
    Label label = Label.of(printed);
    Optional<ClassificationCode> classification = code(kind, panel, label, code);
    Optional<Lexicon.Entry> entry =
        classification
            .filter(c -> c.domain() == ClassificationDomain.DEPARTMENTAL_ECONOMIC)
            .flatMap(c -> lexicon.ofEconomicCode(c.digits()))
            .or(() -> classification.isPresent() ? Optional.empty() : lexicon.named(label.name()));
    RowRole role =
        label.ofWhich()
            ? RowRole.OF_WHICH
            : classification.isPresent()
                ? RowRole.LINE
                : entry.map(Lexicon.Entry::role).orElse(RowRole.LINE);
    return new Draft(panel, label, sequence, gridRow, role, entry, classification);
  }

  private static Optional<ClassificationCode> code(
      TableKind kind, int panel, Label label, String code) {
    Optional<ClassificationDomain> domain = kind.domain();
    if (domain.isPresent()) {
      return ClassificationCode.isCode(code)
          ? Optional.of(new ClassificationCode(domain(domain.get(), code), code))
          : Optional.empty();
    }
    return isBalance(kind) && panel > 0
        ? FunctionalCategories.named(label.name())
        : Optional.empty();
  }

  /** 基本支出 is printed by departmental or, in some provinces, by government economic codes (5xx). */
  private static ClassificationDomain domain(ClassificationDomain ofKind, String code) {
    return ofKind == ClassificationDomain.DEPARTMENTAL_ECONOMIC && code.charAt(0) == '5'
        ? ClassificationDomain.GOVERNMENT_ECONOMIC
        : ofKind;
  }

  private static boolean isBalance(TableKind kind) {
    return kind == TableKind.OVERALL_BALANCE || kind == TableKind.FISCAL_APPROPRIATION_BALANCE;
  }

  static List<Row> rows(TableKind kind, List<Draft> drafts) {
    RowTree tree = new RowTree(drafts);
    Map<Integer, List<Integer>> panels = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      panels.computeIfAbsent(drafts.get(i).panel(), key -> new ArrayList<>()).add(i);
    }
    for (List<Integer> panel : panels.values()) {
      if (kind.domain().isPresent()) {
        tree.linkByCode(panel);
      } else {
        if (isBalance(kind)) {
          tree.nameTotals(panel);
        }
        tree.linkByLabel(panel);
      }
    }
    return tree.build();
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

  private void linkByCode(List<Integer> panel) {
    int total = panel.stream().filter(i -> roles[i] == RowRole.TOTAL).findFirst().orElse(NONE);
    Map<ClassificationCode, Integer> last = new HashMap<>();
    for (int row : panel) {
      Optional<ClassificationCode> code = drafts.get(row).code();
      if (code.isPresent()) {
        int nearest = NONE;
        Optional<ClassificationCode> above = code.get().parent();
        while (above.isPresent()) {
          nearest = Math.max(nearest, last.getOrDefault(above.get(), NONE));
          above = above.get().parent();
        }
        parents[row] = nearest == NONE ? total : nearest;
        last.put(code.get(), row);
      }
    }
  }

  /** One pass from top to bottom; long because its cases share the state of the pass. */
  private void linkByLabel(List<Integer> panel) {
    int total = NONE;
    int leading = NONE;
    int balancing = NONE;
    int lastLine = NONE;
    int ofWhich = NONE;
    int[] lastOfLevel = new int[Label.Enumerator.values().length];
    Arrays.fill(lastOfLevel, NONE);
    List<Integer> pending = new ArrayList<>();
    for (int row : panel) {
      Draft draft = drafts.get(row);
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
          if (total == NONE) {
            pending.add(row);
          }
        }
        case CURRENT_YEAR_TOTAL, GRAND_TOTAL -> {
          adopt(row, pending);
          balancing = NONE;
        }
        case BALANCING -> {
          pending.add(row);
          balancing = row;
          lastLine = row;
        }
        case OF_WHICH -> parents[row] = lastLine == NONE ? leading : lastLine;
        case LINE -> {
          int level = enumerator.map(Enum::ordinal).orElse(NONE);
          int above = NONE;
          for (int higher = level - 1; higher >= 0 && above == NONE; higher--) {
            above = lastOfLevel[higher];
          }
          if (balancing != NONE) {
            above = balancing;
          }
          if (above == NONE) {
            above = leading;
          }
          parents[row] = above;
          if (above == NONE) {
            pending.add(row);
          }
          lastLine = row;
          if (level >= 0) {
            lastOfLevel[level] = row;
            Arrays.fill(lastOfLevel, level + 1, lastOfLevel.length, NONE);
          }
        }
      }
      if (roles[row] != RowRole.OF_WHICH) {
        ofWhich = NONE;
      } else if (ofWhich == NONE) {
        ofWhich = row;
      }
    }
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

  private void adopt(int row, List<Integer> pending) {
    for (int child : pending) {
      parents[child] = row;
    }
    pending.clear();
    pending.add(row);
  }

  private List<Row> build() {
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> occurrences = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      String path = path(i);
      int occurrence = occurrences.merge(draft.panel() + path, 1, Integer::sum);
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

  private String path(int row) {
    Draft draft = drafts.get(row);
    if (draft.code().isPresent()) {
      return draft.code().get().digits();
    }
    return parents[row] == NONE
        ? draft.label().name()
        : path(parents[row]) + ">" + draft.label().name();
  }
}
