package io.gouji.examples.generated;

import java.util.List;

/**
 * Whose budget it is.
 *
 * @param shortName as in captions, such as 商促局
 * @param fullName as in sentences, such as 乐亭县商务和投资促进局
 * @param units the department itself, then its institutions
 */
record Department(String shortName, String fullName, String code, int year, List<Unit> units) {

  /** A line of the table of units. */
  record Unit(String name, String nature, String rank, String funding) {}

  private static final List<String> PLACES =
      List.of(
          "乐亭县", "滦南县", "迁西县", "玉田县", "平山县", "正定县", "宁晋县", "丰润区", "曹妃甸区", "裕华区", "迁安市", "遵化市",
          "定州市", "辛集市");
  private static final List<String> INSTITUTIONS =
      List.of("信息中心", "综合服务中心", "执法大队", "技术推广站", "档案馆", "事务服务中心", "监测站");
  private static final List<List<String>> KINDS = Classification.lines("departments.tsv");
  private static final List<String> RANKS = List.of("正科级", "副科级", "股级", "正处级", "副处级");

  Department {
    units = List.copyOf(units);
  }

  /** The line of the resource from which a department comes: its nature and its codes. */
  static List<String> kind(Draw draw) {
    return draw.pick(KINDS);
  }

  static Department draw(Draw draw, List<String> kind, List<Unit> institutions) {
    String place = draw.pick(PLACES);
    String shortName = kind.get(0).replace("@", place.substring(place.length() - 1));
    String fullName = place + kind.get(1);
    String nature =
        kind.get(2).equals("行政")
            ? draw.pick("行政", "行政单位", "参公事业", "行政")
            : draw.pick("事业", "公益一类事业单位");
    List<Unit> units = new java.util.ArrayList<>();
    units.add(
        new Unit(fullName, nature, draw.pick(RANKS), draw.pick("财政拨款", "全额财政拨款", "财政性资金基本保证")));
    units.addAll(institutions);
    String code = String.valueOf(draw.between(101, 899));
    if (draw.chance(15)) {
      code = code + "001";
    }
    return new Department(shortName, fullName, code, (int) draw.between(2019, 2026), units);
  }

  static List<Unit> institutions(Draw draw, boolean administrativeOnly) {
    List<Unit> units = new java.util.ArrayList<>();
    for (String name : draw.some(INSTITUTIONS, 30)) {
      String nature = administrativeOnly ? "参照公务员法管理" : draw.pick("事业", "公益一类", "事业单位");
      String funding = draw.pick("财政拨款", "财政性资金基本保证", "财政性资金定额或定项补助");
      units.add(new Unit(name, nature, draw.pick(RANKS), funding));
    }
    return units;
  }

  boolean isAdministrative() {
    return units.stream()
        .allMatch(unit -> unit.nature().contains("行政") || unit.nature().contains("参"));
  }

  /** Whether no unit has an office to operate: then there are no 机关运行经费. */
  boolean isInstitution() {
    return units.stream()
        .noneMatch(unit -> unit.nature().contains("行政") || unit.nature().contains("参"));
  }
}
