package io.gouji.examples.generated;

import io.gouji.examples.generated.Allocation.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws basic expenditure: first what it is spent on, then under which functional items, so that
 * contributions are the same by both classifications.
 */
final class BasicDraw {

  /** How medical insurance is budgeted. */
  enum Medical {
    SEPARATE,
    MERGED,
    NO_CIVIL_SERVANTS
  }

  private static final List<String> GOODS =
      List.of(
          "30202", "30203", "30204", "30205", "30206", "30207", "30208", "30209", "30211", "30213",
          "30214", "30215", "30216", "30226", "30227", "30228", "30229", "30299");
  private static final List<String> FOR_PEOPLE =
      List.of("30301", "30302", "30304", "30305", "30307", "30309", "30399");

  private final Draw draw;
  private final boolean institution;
  private final boolean spendsOnOffice;
  private final Map<String, Long> economic = new TreeMap<>();
  private final List<Allocation> allocations = new ArrayList<>();

  BasicDraw(Draw draw, boolean institution) {
    this.draw = draw;
    this.institution = institution;
    this.spendsOnOffice = !draw.chance(3);
  }

  Map<String, Long> economic() {
    return economic;
  }

  List<Allocation> allocations() {
    return allocations;
  }

  /** Draws everything for some people of whom each earns a hundredth of 万元 and more. */
  void draw(String mainCode, int staff) {
    wages(staff);
    if (spendsOnOffice) {
      office(staff);
    }
    Medical medical =
        draw.pick(Medical.SEPARATE, Medical.SEPARATE, Medical.MERGED, Medical.NO_CIVIL_SERVANTS);
    mirrored(staff, "30108", "2080505", 100);
    mirrored(staff, "30109", "2080506", 60);
    mirrored(staff, "30113", "2210201", 95);
    medical(staff, medical);
    for (String code : draw.some(FOR_PEOPLE, 35)) {
      economic.put(code, draw.amount(5, 40L * staff + 10));
    }
    retired();
    long rest =
        economic.values().stream().mapToLong(Long::longValue).sum()
            - allocations.stream().mapToLong(Allocation::amount).sum();
    general(mainCode, rest);
  }

  private void wages(int staff) {
    economic.put("30101", staff * draw.between(350, 620) + draw.between(0, 99));
    economic.put("30102", staff * draw.between(90, 400) + draw.between(0, 99));
    if (draw.chance(80)) {
      economic.put("30103", staff * draw.between(20, 60) + draw.between(0, 99));
    }
    if (institution || draw.chance(40)) {
      economic.put("30107", staff * draw.between(80, 300) + draw.between(0, 99));
    }
    if (draw.chance(60)) {
      economic.put("30112", staff * draw.between(2, 12) + draw.between(0, 9));
    }
    if (draw.chance(40)) {
      economic.put("30199", staff * draw.between(10, 90) + draw.between(0, 99));
    }
  }

  private void office(int staff) {
    economic.put("30201", staff * draw.between(5, 30) + draw.between(0, 99));
    for (String code : draw.some(GOODS, 35)) {
      economic.put(code, draw.amount(4, 30L * staff + 4));
    }
    if (draw.chance(45)) {
      economic.put("30217", draw.amount(2, 6L * staff + 2));
    }
    if (draw.chance(55)) {
      economic.put("30231", draw.amount(20, 30L * staff + 20));
    }
    if (draw.chance(5)) {
      economic.put("30212", draw.amount(100, 900));
    }
    if (!institution && draw.chance(80)) {
      economic.put("30239", staff * draw.between(40, 80));
    }
    if (draw.chance(20)) {
      economic.put("31002", draw.amount(20, 20L * staff + 20));
    }
    if (draw.chance(8)) {
      economic.put("31003", draw.amount(20, 20L * staff + 20));
    }
    if (draw.chance(4)) {
      economic.put("31013", draw.between(1200, 2500));
    }
  }

  private void mirrored(int staff, String economicCode, String functionalCode, int percent) {
    if (!draw.chance(percent)) {
      return;
    }
    long amount = staff * draw.between(60, 140) + draw.between(0, 99);
    economic.put(economicCode, amount);
    general(functionalCode, amount);
  }

  private void medical(int staff, Medical medical) {
    long insurance = staff * draw.between(30, 60) + draw.between(0, 99);
    long civilServants =
        medical == Medical.NO_CIVIL_SERVANTS ? 0 : staff * draw.between(10, 50) + 1;
    String main = institution ? "2101102" : "2101101";
    long second = !institution && draw.chance(25) ? insurance / 3 : 0;
    general(main, insurance - second);
    general("2101102", second);
    general("2101103", civilServants);
    if (medical == Medical.MERGED) {
      economic.put("30110", insurance + civilServants);
    } else {
      economic.put("30110", insurance);
      if (civilServants > 0) {
        economic.put("30111", civilServants);
      }
    }
  }

  /** What is paid to people who have retired stands under 社会保障和就业支出. */
  private void retired() {
    long retired = economic.getOrDefault("30301", 0L) + economic.getOrDefault("30302", 0L);
    if (draw.chance(50)) {
      general(institution ? "2080502" : "2080501", retired);
    }
    if (draw.chance(50)) {
      general("2080801", economic.getOrDefault("30304", 0L));
    }
  }

  private void general(String code, long amount) {
    if (amount > 0) {
      allocations.add(new Allocation(code, Source.GENERAL, Use.BASIC, false, amount));
    }
  }
}
