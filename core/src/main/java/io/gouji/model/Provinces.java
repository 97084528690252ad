package io.gouji.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The provinces, autonomous regions and municipalities, each by its short name, such as 河南.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class Provinces {
  /** Short names by full name. */
  private static final Map<String, String> BY_FULL_NAME = new LinkedHashMap<>();

  /** What may stand before a full name: 中共河北省委员会 is of 河北. */
  private static final List<String> BEFORE = new ArrayList<>();

  /** 上海市场监督管理局 says no more than 上海. */
  private static final String MARKET = "市场";

  static {
    try (InputStream in = Provinces.class.getResourceAsStream("provinces.tsv")) {
      if (in == null) {
        throw new IllegalStateException("Expected resource provinces.tsv");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line; (line = reader.readLine()) != null; ) {
        String[] fields = line.split("\t");
        if (fields[0].equals("province")) {
          BY_FULL_NAME.put(fields[2], fields[1]);
        } else if (fields[0].equals("before")) {
          BEFORE.add(fields[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Provinces() {}

  /** The province that a name names: 河南, 河南省, 广西, 广西自治区, 广西壮族自治区. */
  public static Optional<String> named(String name) {
    for (Map.Entry<String, String> province : BY_FULL_NAME.entrySet()) {
      String full = province.getKey();
      String shortName = province.getValue();
      if (name.equals(full)
          || name.equals(shortName)
          || (full.endsWith("自治区") && name.equals(shortName + "自治区"))) {
        return Optional.of(shortName);
      }
    }
    return Optional.empty();
  }

  /**
   * The province to which a department belongs by its full name: 江苏省政协办公厅, 上海市普陀区财政局, 中共河北省委办公厅.
   * Empty where the name does not begin with the full name of a province, because streets,
   * districts and cities of other provinces are called like it: 南京东路街道, 天津市河北区财政局, 海南州审计局.
   */
  public static Optional<String> ofDepartment(String name) {
    int start = 0;
    for (String before : BEFORE) {
      if (name.startsWith(before)) {
        start = Math.max(start, before.length());
      }
    }
    for (Map.Entry<String, String> province : BY_FULL_NAME.entrySet()) {
      String full = province.getKey();
      if (name.startsWith(full, start) && !name.startsWith(MARKET, start + full.length() - 1)) {
        return Optional.of(province.getValue());
      }
    }
    return Optional.empty();
  }
}
