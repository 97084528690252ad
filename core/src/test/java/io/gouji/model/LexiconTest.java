package io.gouji.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
  void takesNamesOfOnesOwn() {
    Lexicon own = lexicon.with(entry("officialHospitality", List.of("接待经费")));

    assertThat(own.named("接待经费")).map(Lexicon.Entry::item).contains(Item.OFFICIAL_HOSPITALITY);
    assertThat(own.named("公务接待费")).isEmpty();
    assertThat(lexicon.named("公务接待费")).isPresent();
    assertThat(own.entries()).hasSameSizeAs(lexicon.entries());
  }

  @Test
  void refusesAnEntryWithoutAName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry("x", List.of()))
        .withMessage("Expected at least one name for entry x");
  }

  private static Lexicon.Entry entry(String id, List<String> names) {
    return new Lexicon.Entry(
        id, new Item(id), Optional.empty(), RowRole.LINE, Optional.empty(), List.of(), names);
  }
}
