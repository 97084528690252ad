package io.gouji.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private final Lexicon lexicon = Lexicon.standard();

  @Test
  void findsItemsByTheirNames() {
    assertThat(lexicon.named("“三公”经费 小计"))
        .map(Lexicon.Entry::item)
        .contains(Item.THREE_PUBLIC_EXPENSES);
    assertThat(lexicon.named("因公出国（境）费"))
        .map(Lexicon.Entry::item)
        .contains(Item.OFFICIAL_OVERSEAS_VISITS);
    assertThat(lexicon.named("公务交通补贴")).isEqualTo(lexicon.named("其他交通费用")).isPresent();
    assertThat(lexicon.named("行政运行")).isEmpty();
  }

  @Test
  void knowsTheFundsOfAName() {
    Lexicon.Entry entry = lexicon.named("政府性基金预算拨款收入").orElseThrow();

    assertThat(entry.item()).isEqualTo(Item.CURRENT_YEAR_REVENUE);
    assertThat(entry.fund()).contains(Fund.GOVERNMENT_MANAGED_FUNDS);
  }

  @Test
  void findsItemsByEconomicCodes() {
    assertThat(lexicon.ofEconomicCode("30231"))
        .map(Lexicon.Entry::item)
        .contains(Item.OFFICIAL_VEHICLE_OPERATION);
    assertThat(lexicon.ofEconomicCode("30101")).isEmpty();
  }

  @Test
  void givesANameToOneEntryOnly() {
    Set<String> names = new HashSet<>();
    assertThat(lexicon.entries()).flatExtracting(Lexicon.Entry::names).allMatch(names::add);
  }

  @Test
  void namesOnlyPartsThatItHas() {
    assertThat(lexicon.entries())
        .flatExtracting(Lexicon.Entry::parts)
        .allMatch(part -> lexicon.entry(part).isPresent());
  }

  @Test
  void takesItemsOfOnesOwn() {
    Lexicon own =
        lexicon.with(
            Lexicon.Entry.of("fairs", "展会经费", "会展 费").withEconomicCode("30227"),
            Lexicon.Entry.of("promotion", "招商经费").withParts("fairs", "officialHospitality"));

    assertThat(own.named("会展费")).isEqualTo(own.entry("fairs")).isPresent();
    assertThat(own.ofEconomicCode("30227")).isEqualTo(own.entry("fairs"));
    assertThat(own.entry("promotion").orElseThrow().parts())
        .containsExactly("fairs", "officialHospitality");
    assertThat(own.entry("entrustedServices").orElseThrow().economicCode()).isEmpty();
    assertThat(lexicon.named("展会经费")).isEmpty();
  }

  @Test
  void replacesAnEntryOfTheSameId() {
    Lexicon own = lexicon.with(Lexicon.Entry.of("officialHospitality", "接待经费"));

    assertThat(own.named("接待经费")).map(Lexicon.Entry::item).contains(Item.OFFICIAL_HOSPITALITY);
    assertThat(own.named("公务接待费")).isEmpty();
    assertThat(lexicon.named("公务接待费")).isPresent();
    assertThat(own.entries()).hasSameSizeAs(lexicon.entries());
  }

  @Test
  void takesFurtherNamesOfItsItems() {
    Lexicon own = lexicon.withNames(Map.of("来宾 接待费", "officialHospitality"));

    assertThat(own.named("来宾接待费")).isEqualTo(own.named("公务接待费")).isPresent();
    assertThat(own.entry("officialHospitality").orElseThrow().names()).contains("来宾接待费");
  }

  @Test
  void givesANameToOneEntryOnlyWhateverIsAdded() {
    Lexicon own =
        lexicon.withNames(Map.of("办公费用", "printing")).with(Lexicon.Entry.of("sites", "办公用房（平方米）"));

    assertThat(own.named("办公费用").orElseThrow().id()).isEqualTo("printing");
    Set<String> names = new HashSet<>();
    assertThat(own.entries()).flatExtracting(Lexicon.Entry::names).allMatch(names::add);
  }

  @Test
  void refusesWhatCannotBeLookedUp() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lexicon.Entry.of("x", " "))
        .withMessage("Expected at least one name for entry x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lexicon.with(Lexicon.Entry.of("x", "某费").withParts("y")))
        .withMessage("Expected parts of entry x that the lexicon has but was y");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lexicon.withNames(Map.of("某费", "y")))
        .withMessage("Expected the id of an entry for the name 某费 but was y");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lexicon.with(Lexicon.Entry.of("x", "水费")))
        .withMessage("Expected at least one name for entry water");
  }

  @Test
  void refusesEntriesThatArePartsOfThemselves() {
    Lexicon.Entry alone = Lexicon.Entry.of("fairs", "展会经费").withParts("fairs");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lexicon.with(alone))
        .withMessage("Expected entries that are no parts of themselves but was fairs > fairs");

    Lexicon.Entry whole = Lexicon.Entry.of("promotion", "招商经费").withParts("printing", "fairs");
    Lexicon.Entry part = Lexicon.Entry.of("fairs", "展会经费").withParts("exhibitions");
    Lexicon.Entry back = Lexicon.Entry.of("exhibitions", "布展经费").withParts("water", "promotion");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lexicon.with(whole, part, back))
        .withMessage(
            "Expected entries that are no parts of themselves but was"
                + " promotion > fairs > exhibitions > promotion");
  }

  @Test
  void refusesPartThatMakesAnEntryItHasAPartOfItself() {
    Lexicon.Entry hospitality =
        Lexicon.Entry.of("officialHospitality", "公务接待费").withParts("threePublicExpenses");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> lexicon.with(hospitality))
        .withMessage(
            "Expected entries that are no parts of themselves but was"
                + " threePublicExpenses > officialHospitality > threePublicExpenses");
  }

  @Test
  void takesPartsThatSeveralEntriesShare() {
    Lexicon own =
        lexicon.with(
            Lexicon.Entry.of("fairs", "展会经费").withParts("printing"),
            Lexicon.Entry.of("promotion", "招商经费").withParts("fairs", "printing"));

    assertThat(own.entry("promotion").orElseThrow().parts()).containsExactly("fairs", "printing");
  }
}
