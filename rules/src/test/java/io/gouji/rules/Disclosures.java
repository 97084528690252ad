package io.gouji.rules;

import io.gouji.model.ColumnRole;
import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import io.gouji.model.TableBuilder;
import io.gouji.model.TableKind;

/** Disclosures on which the engine is tested. */
final class Disclosures {
  private static final Item THREE_PUBLIC = Item.THREE_PUBLIC_EXPENSES;
  private static final Item OFFICE = Item.OFFICE_OPERATING_FUNDS;

  private Disclosures() {}

  /**
   * A disclosure whose text and table state the “三公” expenses in two versions, each consistent in
   * itself.
   */
  static Disclosure withErrors() {
    return DisclosureBuilder.budget("商促局", 2022)
        .table(TableKind.BASIC_EXPENDITURE, Disclosures::basicExpenditure)
        .table(TableKind.THREE_PUBLIC_EXPENSES, Disclosures::threePublicExpenses)
        .statement(OFFICE, OFFICE, "30.89")
        .part(OFFICE, new Item("officeExpenses"), "2.1", 0)
        .part(OFFICE, new Item("meetings"), "0.84", 0)
        .part(OFFICE, new Item("training"), "1.68", 0)
        .part(OFFICE, new Item("postAndTelecommunications"), "3.64", 0)
        .part(OFFICE, new Item("travel"), "2.53", 0)
        .part(OFFICE, Item.OFFICIAL_VEHICLE_OPERATION, "11.34", 0)
        .part(OFFICE, new Item("printing"), "0.42", 0)
        .part(OFFICE, new Item("otherTransport"), "8.34", 0)
        .statement(THREE_PUBLIC, THREE_PUBLIC, "77.36")
        .part(THREE_PUBLIC, Item.OFFICIAL_HOSPITALITY, "68.52", 9)
        .statement(
            THREE_PUBLIC, Item.OFFICIAL_VEHICLE_PURCHASE, statement -> statement.none().partOf(9))
        .part(THREE_PUBLIC, Item.OFFICIAL_VEHICLE_OPERATION, "8.84", 9)
        .part(THREE_PUBLIC, Item.OFFICIAL_OVERSEAS_VISITS, "0", 9)
        .build();
  }

  private static void basicExpenditure(TableBuilder table) {
    line(table, "", "合计", "30.89");
    line(table, "302", "商品和服务支出", "30.89");
    line(table, "30201", "办公费", "5.04");
    line(table, "30207", "邮电费", "3.64");
    line(table, "30211", "差旅费", "2.53");
    line(table, "30231", "公务用车运行维护费", "11.34");
    line(table, "30239", "其他交通费用", "8.34");
  }

  private static void line(TableBuilder table, String code, String name, String amount) {
    table.line(code, name).with(ColumnRole.TOTAL, amount).with(ColumnRole.NON_PERSONNEL, amount);
  }

  private static void threePublicExpenses(TableBuilder table) {
    fund(table, "合计", "66.84");
    fund(table, "“三公”经费小计", "66.84");
    fund(table, "一、因公出国（境）费", "");
    fund(table, "    其中：教学科研人员因公出国（境）费", "");
    fund(table, "          其他因公出国（境）费", "");
    fund(table, "二、公务用车购置及运维费", "11.84");
    fund(table, "    其中：公务用车购置费", "");
    fund(table, "          公务用车运行维护费", "11.84");
    fund(table, "三、公务接待费", "55.00");
  }

  private static void fund(TableBuilder table, String label, String amount) {
    table.line(label).with(ColumnRole.TOTAL, amount).with(ColumnRole.GENERAL_PUBLIC_BUDGET, amount);
  }
}
