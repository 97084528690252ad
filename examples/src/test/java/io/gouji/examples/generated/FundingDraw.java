package io.gouji.examples.generated;

import io.gouji.examples.generated.Allocation.Use;
import java.util.ArrayList;
import java.util.List;

/** Draws what is not basic expenditure of the general public budget. */
final class FundingDraw {
  private static final List<String> FUND_ITEMS =
      List.of("2120801", "2120802", "2120803", "2120804", "2121301", "2296002", "2296003");
  private static final List<String> CAPITAL_ITEMS = List.of("2230105", "2230107");

  private final Draw draw;
  private final String main;
  private final List<String> projects;
  private final long scale;
  private final List<Allocation> allocations = new ArrayList<>();

  /**
   * Prepares to draw.
   *
   * @param scale the greatest amount of a project
   */
  FundingDraw(Draw draw, String main, List<String> projects, long scale) {
    this.draw = draw;
    this.main = main;
    this.projects = projects;
    this.scale = scale;
  }

  List<Allocation> draw(boolean institution) {
    if (draw.chance(85)) {
      for (String code : draw.some(projects, 75)) {
        add(code, Source.GENERAL, Use.PROJECT, false);
      }
      if (draw.chance(30)) {
        add(main, Source.GENERAL, Use.PROJECT, false);
      }
    }
    if (draw.chance(20)) {
      add(draw.pick(projects), Source.GENERAL, Use.PROJECT, true);
    }
    funds();
    if (draw.chance(institution ? 55 : 18)) {
      otherSources(institution);
    }
    return allocations;
  }

  private void funds() {
    if (draw.chance(22)) {
      for (String code : draw.some(FUND_ITEMS, 40)) {
        add(code, Source.GOVERNMENT_FUND, Use.PROJECT, false);
        if (draw.chance(25)) {
          add(code, Source.GOVERNMENT_FUND, Use.PROJECT, true);
        }
        if (draw.chance(10)) {
          add(code, Source.GOVERNMENT_FUND, Use.BASIC, false);
        }
      }
    }
    if (draw.chance(12)) {
      for (String code : draw.some(CAPITAL_ITEMS, 70)) {
        add(code, Source.STATE_CAPITAL, Use.PROJECT, false);
        if (draw.chance(15)) {
          add(code, Source.STATE_CAPITAL, Use.PROJECT, true);
        }
      }
    }
  }

  private void otherSources(boolean institution) {
    for (Source source :
        draw.some(
            List.of(
                Source.SPECIAL_ACCOUNT,
                Source.SERVICE,
                Source.SUPERIOR,
                Source.SUBORDINATE,
                Source.OTHER),
            45)) {
      String code = draw.chance(50) ? main : draw.pick(projects);
      add(code, source, Use.PROJECT, false);
      if (draw.chance(25)) {
        add(code, source, Use.PROJECT, true);
      }
      if (institution && draw.chance(40)) {
        add(main, source, Use.BASIC, false);
      }
      if (institution && draw.chance(15)) {
        add(main, source, draw.pick(Use.TO_SUPERIORS, Use.TO_SUBORDINATES), false);
      }
    }
    if (institution && draw.chance(35)) {
      add(main, Source.OPERATING, Use.OPERATING, false);
    }
  }

  private void add(String code, Source source, Use use, boolean carriedOver) {
    long amount = draw.amount(100, scale);
    if (draw.chance(50)) {
      amount = Math.max(100, amount / 100 * 100);
    }
    allocations.add(new Allocation(code, source, use, carriedOver, amount));
  }
}
