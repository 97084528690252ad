package io.gouji.examples.generated;

/**
 * How a document looks: everything that Word and its users do differently without meaning anything
 * else.
 *
 * @param splitRuns the share of texts that are split over several runs, in per cent
 * @param trimmed whether sentences drop trailing zeros
 * @param fullTitleOfFunds whether 政府性基金 is so called in the title of its table
 * @param brokenNames whether long names in cells are broken by hand
 * @param contents whether a list of the tables stands before them
 */
record Layout(
    boolean tablesFirst,
    boolean groupedInTables,
    boolean groupedInText,
    boolean trimmed,
    Nothing nothing,
    Caption caption,
    Controls controls,
    EmptyTable emptyTable,
    boolean repeatedHeaders,
    boolean headingStyles,
    boolean bookmarks,
    Numbering numbering,
    int splitRuns,
    boolean bareMergeContinuation,
    boolean softSpaces,
    boolean fullNameInSmallTables,
    boolean carryoverOnlyInTotal,
    Titles titles,
    boolean fullTitleOfFunds,
    boolean brokenNames,
    boolean contents) {

  /** How titles of the budget tables are worded, and whether they stand in a row of the table. */
  enum Titles {
    PLAIN,
    NUMBERED,
    WITH_YEAR,
    ROW
  }

  /** What stands where there is no amount. */
  enum Nothing {
    BLANK(""),
    ZERO("0.00"),
    DASH("—");

    private final String text;

    Nothing(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  /** Where department, year and unit stand. */
  enum Caption {
    ROW,
    PARAGRAPH,
    PARAGRAPHS
  }

  /** What is inside content controls. */
  enum Controls {
    NONE,
    CELL_CONTENTS,
    CELLS,
    ROWS,
    TABLES
  }

  /** What an empty table consists of below its header. */
  enum EmptyTable {
    BLANK_ROW,
    NO_ROW,
    TOTAL_ROW
  }

  /** Which headings of sections have automatic numbers. */
  enum Numbering {
    TYPED,
    SOME,
    ALL
  }

  static Layout draw(Draw draw) {
    boolean grouped = draw.chance(25);
    Caption caption = draw.pick(Caption.ROW, Caption.ROW, Caption.PARAGRAPH, Caption.PARAGRAPHS);
    return new Layout(
        draw.chance(80),
        grouped,
        grouped && draw.chance(60),
        draw.chance(60),
        draw.pick(
            Nothing.BLANK, Nothing.BLANK, Nothing.BLANK, Nothing.ZERO, Nothing.ZERO, Nothing.DASH),
        caption,
        draw.chance(70) ? Controls.NONE : draw.pick(Controls.values()),
        draw.pick(
            EmptyTable.BLANK_ROW, EmptyTable.BLANK_ROW, EmptyTable.NO_ROW, EmptyTable.TOTAL_ROW),
        draw.chance(60),
        draw.chance(65),
        draw.chance(50),
        draw.pick(Numbering.TYPED, Numbering.SOME, Numbering.ALL),
        draw.pick(0, 15, 60, 100),
        draw.chance(50),
        draw.chance(50),
        draw.chance(30),
        draw.chance(20),
        caption == Caption.ROW && draw.chance(30)
            ? Titles.ROW
            : draw.pick(Titles.PLAIN, Titles.PLAIN, Titles.NUMBERED, Titles.WITH_YEAR),
        draw.chance(50),
        draw.chance(25),
        draw.chance(25));
  }
}
