package io.gouji.examples;

import io.gouji.model.BasicExpenditureTable;
import io.gouji.model.Disclosure;
import io.gouji.model.Item;
import io.gouji.model.ThreePublicExpensesTable;
import io.gouji.parser.DisclosureParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads a disclosure and prints some of its figures by the field's own names. */
public final class ReadTypedTables {
  private ReadTypedTables() {}

  /** Reads the file given as the first argument. */
  public static void main(String[] args) throws IOException {
    run(Path.of(args[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(Path file, PrintStream out) throws IOException {
    Disclosure disclosure = DisclosureParser.standard().parse(file).disclosure();
    out.println(disclosure.identity().department().orElse("?"));

    BasicExpenditureTable basic = disclosure.table(BasicExpenditureTable.class).orElseThrow();
    out.println("办公费 " + basic.line("30201").total());
    out.println("基本工资 " + basic.line("30101").personnel());

    ThreePublicExpensesTable threePublic =
        disclosure.table(ThreePublicExpensesTable.class).orElseThrow();
    out.println("公务接待费 " + threePublic.line(Item.OFFICIAL_HOSPITALITY).total());
  }
}
