package io.gouji.rules.pack;

import io.gouji.model.ColumnRole;
import io.gouji.model.DisclosureKind;
import io.gouji.model.Fund;
import io.gouji.model.Label;
import io.gouji.model.Measure;
import io.gouji.model.TableKind;
import io.gouji.model.Unit;
import io.gouji.rules.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What rule files call tables, columns, funds, measures, severities and provinces. */
final class Words {
  static final Map<String, Severity> SEVERITIES =
      inOrder("错误", Severity.ERROR, "警告", Severity.WARNING, "提示", Severity.INFO);

  static final Map<String, DisclosureKind> KINDS =
      inOrder("预算", DisclosureKind.BUDGET, "决算", DisclosureKind.FINAL_ACCOUNTS);

  static final Map<String, Measure> MEASURES =
      inOrder(
          "预算", Measure.BUDGET,
          "决算", Measure.FINAL,
          "增减额", Measure.CHANGE,
          "增减率", Measure.RATE_OF_CHANGE,
          "占比", Measure.SHARE,
          "完成率", Measure.COMPLETION,
          "价值", Measure.STOCK,
          "数量", Measure.COUNT);

  static final Map<String, Fund> FUNDS =
      inOrder(
          "全部资金", Fund.ALL,
          "财政拨款", Fund.FISCAL_APPROPRIATION,
          "一般公共预算", Fund.GENERAL_PUBLIC_BUDGET,
          "政府性基金预算", Fund.GOVERNMENT_MANAGED_FUNDS,
          "国有资本经营预算", Fund.STATE_CAPITAL_OPERATIONS);

  static final Map<String, Unit> UNITS =
      inOrder(
          "元", Unit.YUAN,
          "千元", Unit.THOUSAND_YUAN,
          "万元", Unit.TEN_THOUSAND_YUAN,
          "亿元", Unit.HUNDRED_MILLION_YUAN,
          "人", Unit.PERSON,
          "辆", Unit.VEHICLE,
          "个", Unit.PIECE,
          "平方米", Unit.SQUARE_METRE);

  /** The functions of the language, and the words after which a parenthesis only groups. */
  private static final Set<String> FUNCTIONS =
      Set.of(
          "合计", "先取", "逐个", "如有", "非空", "有", "空表", "缺行", "文本", "各表", "每个", "子行", "明细", "若", "且",
          "或", "非", "则", "除", "本表");

  private static final Map<String, TableKind> TABLES = new LinkedHashMap<>();
  private static final Map<TableKind, String> TABLE_NAMES = new EnumMap<>(TableKind.class);
  private static final Map<TableKind, Set<ColumnRole>> COLUMNS = new EnumMap<>(TableKind.class);
  private static final Map<String, ColumnRole> ROLES = new HashMap<>();
  private static final Map<ColumnRole, String> ROLE_NAMES = new EnumMap<>(ColumnRole.class);

  static {
    for (ColumnRole role : ColumnRole.values()) {
      if (role.isFigure()) {
        ROLES.put(Label.normalise(role.label()), role);
        ROLE_NAMES.put(role, role.label());
      }
    }
    try (InputStream in = Words.class.getResourceAsStream("vocabulary.tsv")) {
      if (in == null) {
        throw new IllegalStateException("Expected resource vocabulary.tsv");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line; (line = reader.readLine()) != null; ) {
        if (!line.startsWith("#")) {
          read(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Words() {}

  private static void read(String[] fields) {
    String[] names = fields[2].split("\\|");
    if (fields[0].equals("column")) {
      ColumnRole role = ColumnRole.valueOf(fields[1]);
      ROLE_NAMES.put(role, names[0]);
      for (String name : names) {
        ROLES.put(Label.normalise(name), role);
      }
      return;
    }
    TableKind kind = TableKind.valueOf(fields[1]);
    TABLE_NAMES.put(kind, names[0]);
    TABLES.put(Label.normalise(kind.label()), kind);
    for (String name : names) {
      TABLES.put(Label.normalise(name), kind);
    }
    Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
    for (String role : fields[3].split(" ")) {
      if (!role.isEmpty()) {
        roles.add(ColumnRole.valueOf(role));
      }
    }
    COLUMNS.put(kind, roles);
  }

  /** Whether a parenthesis directly after a word is not part of a name. */
  static boolean takesParentheses(String word) {
    return FUNCTIONS.contains(word) || table(word).isPresent();
  }

  /** The kind of table that a name names. */
  static Optional<TableKind> table(String name) {
    return Optional.ofNullable(TABLES.get(Label.normalise(name)));
  }

  /** The first name of each kind of table. */
  static List<String> tables() {
    return List.copyOf(TABLE_NAMES.values());
  }

  /** The first name of a kind of table. */
  static String name(TableKind kind) {
    return TABLE_NAMES.getOrDefault(kind, kind.label());
  }

  /** The column that a name names, whatever the table. */
  static Optional<ColumnRole> column(String name) {
    return Optional.ofNullable(ROLES.get(Label.normalise(name)));
  }

  /** Whether tables of a kind may have a column. */
  static boolean mayHave(TableKind kind, ColumnRole role) {
    return COLUMNS.getOrDefault(kind, Set.of()).contains(role);
  }

  /** What the columns of figures of a kind of table are called. */
  static List<String> columns(TableKind kind) {
    List<String> names = new ArrayList<>();
    for (ColumnRole role : COLUMNS.getOrDefault(kind, Set.of())) {
      names.add(ROLE_NAMES.getOrDefault(role, role.label()));
    }
    return names;
  }

  @SuppressWarnings("unchecked")
  static <V> Map<String, V> inOrder(Object... pairs) {
    Map<String, V> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], (V) pairs[i + 1]);
    }
    return Collections.unmodifiableMap(map);
  }
}
