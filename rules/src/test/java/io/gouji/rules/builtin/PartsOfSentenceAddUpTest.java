package io.gouji.rules.builtin;

import static io.gouji.rules.RuleAssertions.assertThat;
import static io.gouji.rules.builtin.Budgets.budget;

import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Fund;
import io.gouji.model.Item;
import io.gouji.model.Unit;
import io.gouji.rules.RuleTester;
import io.gouji.rules.Severity;
import org.junit.jupiter.api.Test;

class PartsOfSentenceAddUpTest {
  private final RuleTester tester = RuleTester.of(new PartsOfSentenceAddUp());

  private static final Item TOPIC = Item.THREE_PUBLIC_EXPENSES;

  @Test
  void acceptsPartsThatMakeTheWhole() {
    assertThat(tester.given(threePublic("77.36"))).holds();
  }

  @Test
  void reportsWholeThatDiffers() {
    assertThat(tester.given(threePublic("76.36")))
        .reports(Severity.ERROR)
        .at("三公经费")
        .terms("公务接待费", "公务用车购置费", "公务用车运行维护费", "因公出国(境)费")
        .compares("76.36", "77.36", "1.00");
  }

  @Test
  void acceptsDifferenceWithinRounding() {
    assertThat(tester.given(threePublic("77.34"))).holdsWithinRounding();
  }

  @Test
  void reportsDifferenceJustBeyondRounding() {
    assertThat(tester.given(threePublic("77.39")))
        .reports(Severity.ERROR)
        .compares("77.39", "77.36", "0.03");
  }

  @Test
  void acceptsListThatIsNotComplete() {
    assertThat(
            tester.given(
                budget()
                    .statement(TOPIC, TOPIC, "77.36")
                    .part(TOPIC, Item.OFFICIAL_HOSPITALITY, "68.52", 0)))
        .holds();
  }

  @Test
  void reportsIncompleteListThatExceedsTheWhole() {
    assertThat(
            tester.given(
                budget()
                    .statement(TOPIC, TOPIC, "60.00")
                    .part(TOPIC, Item.OFFICIAL_HOSPITALITY, "68.52", 0)))
        .reports(Severity.ERROR)
        .at("三公经费")
        .against("公务接待费")
        .compares("60.00", "68.52", "8.52");
  }

  @Test
  void acceptsPurchasesByWayBesideThoseByKind() {
    assertThat(tester.given(procurement("355.00", "145.00"))).holds();
  }

  @Test
  void reportsPurchasesByWayThatDoNotMakeTheWhole() {
    assertThat(tester.given(procurement("355.00", "154.00")))
        .reports(Severity.ERROR)
        .at("政府采购")
        .terms("集中采购", "分散采购")
        .compares("355.00", "364.00", "9.00");
  }

  private static DisclosureBuilder procurement(String whole, String decentralised) {
    Item topic = Item.GOVERNMENT_PROCUREMENT;
    return budget()
        .statement(topic, topic, whole)
        .part(topic, new Item("goodsProcurement"), "100.00", 0)
        .part(topic, Item.CENTRALISED_PROCUREMENT, "210.00", 0)
        .part(topic, Item.DECENTRALISED_PROCUREMENT, decentralised, 0);
  }

  @Test
  void acceptsListThatSaysItIsNotComplete() {
    assertThat(tester.given(officeOperatingFunds("机关运行经费30.89万元，其中办公费5.04万元，邮电费3.64万元等。"))).holds();
  }

  @Test
  void reportsListThatSaysNothingOfMore() {
    assertThat(tester.given(officeOperatingFunds("机关运行经费30.89万元，其中办公费5.04万元，邮电费3.64万元。等级为一级。")))
        .reports(Severity.ERROR)
        .compares("30.89", "8.68", "22.21");
  }

  private static DisclosureBuilder officeOperatingFunds(String text) {
    int first = text.indexOf("5.04");
    int second = text.indexOf("3.64");
    Item topic = Item.OFFICE_OPERATING_FUNDS;
    return budget()
        .paragraph(text)
        .statement(topic, topic, "30.89")
        .statement(
            topic,
            new Item("officeExpenses"),
            s -> s.amount("5.04").partOf(0).at(Budgets.text(0, first, first + 4)))
        .statement(
            topic,
            new Item("postAndTelecommunications"),
            s -> s.amount("3.64").partOf(0).at(Budgets.text(0, second, second + 4)));
  }

  @Test
  void acceptsFundsThatPayForAPart() {
    assertThat(tester.given(expenditure("900.00", "880.00"))).holds();
  }

  @Test
  void reportsFundsThatPayMoreThanTheWhole() {
    assertThat(tester.given(expenditure("1000.10", "880.00")))
        .reports(Severity.ERROR)
        .compares("1000.00", "1000.10", "0.10");
  }

  private static DisclosureBuilder expenditure(String fiscal, String general) {
    return budget()
        .statement(Item.EXPENDITURE, Item.EXPENDITURE, "1000.00")
        .statement(
            Item.EXPENDITURE,
            Item.EXPENDITURE,
            s -> s.amount(fiscal).of(Fund.FISCAL_APPROPRIATION).partOf(0))
        .statement(
            Item.EXPENDITURE,
            Item.EXPENDITURE,
            s -> s.amount(general).of(Fund.GENERAL_PUBLIC_BUDGET).partOf(0));
  }

  @Test
  void addsPeople() {
    assertThat(
            tester.given(
                budget()
                    .statement(Item.STAFF, Item.STAFF, s -> s.count("53", Unit.PERSON))
                    .statement(
                        Item.STAFF,
                        new Item("administrativeStaff"),
                        s -> s.count("12", Unit.PERSON).partOf(0))
                    .statement(
                        Item.STAFF,
                        new Item("institutionStaff"),
                        s -> s.count("40", Unit.PERSON).partOf(0))))
        .reports(Severity.ERROR)
        .compares("53", "52", "1");
  }

  @Test
  void isNotApplicableToPartsOfAnotherYear() {
    assertThat(
            tester.given(
                budget()
                    .statement(TOPIC, TOPIC, "77.36")
                    .statement(
                        TOPIC,
                        Item.OFFICIAL_HOSPITALITY,
                        s -> s.amount("83.52").of(2021).partOf(0))))
        .isNotApplicable();
  }

  private static DisclosureBuilder threePublic(String whole) {
    return budget()
        .statement(TOPIC, TOPIC, whole)
        .part(TOPIC, Item.OFFICIAL_HOSPITALITY, "68.52", 0)
        .statement(TOPIC, Item.OFFICIAL_VEHICLE_PURCHASE, s -> s.none().partOf(0))
        .part(TOPIC, Item.OFFICIAL_VEHICLE_OPERATION, "8.84", 0)
        .part(TOPIC, Item.OFFICIAL_OVERSEAS_VISITS, "0", 0);
  }

  @Test
  void reportsVehiclesByUseThatDoNotAddUp() {
    assertThat(tester.given(vehicles("2", "1"))).reports(Severity.ERROR).compares("4", "3", "1");
    assertThat(tester.given(vehicles("2", "2"))).holds();
  }

  private static DisclosureBuilder vehicles(String confidential, String other) {
    return budget()
        .statement(Item.FIXED_ASSETS, Item.VEHICLES, s -> s.count("4", Unit.VEHICLE))
        .statement(
            Item.FIXED_ASSETS,
            new Item("vehiclesForConfidentialMail"),
            s -> s.count(confidential, Unit.VEHICLE).partOf(0))
        .statement(
            Item.FIXED_ASSETS,
            new Item("otherVehicles"),
            s -> s.count(other, Unit.VEHICLE).partOf(0));
  }
}
