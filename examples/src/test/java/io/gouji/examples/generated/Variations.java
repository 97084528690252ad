package io.gouji.examples.generated;

import io.gouji.examples.generated.Allocation.Use;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** In what generated disclosures differ: each is true of some of them and false of others. */
final class Variations {

  /** A disclosure and the markup of its body. */
  private record Written(GeneratedDisclosure disclosure, String xml) {}

  private static final Map<String, Predicate<Written>> ALL = new Variations().all;

  private static final Pattern SEPARATED = Pattern.compile("[0-9],[0-9]{3}\\.[0-9]");

  private final Map<String, Predicate<Written>> all = new LinkedHashMap<>();

  private Variations() {
    departments();
    money();
    threePublic();
    others();
    markup();
    layout();
  }

  /** The names of all variations. */
  static Set<String> all() {
    return ALL.keySet();
  }

  /** The names of the variations that are true of a disclosure. */
  static Set<String> of(GeneratedDisclosure disclosure) {
    Written written = new Written(disclosure, xml(disclosure));
    Set<String> names = new LinkedHashSet<>(ALL.keySet());
    names.removeIf(name -> !ALL.getOrDefault(name, nobody -> false).test(written));
    return names;
  }

  private void departments() {
    budget("an administrative department", b -> b.department().isAdministrative());
    budget("no unit with an office to operate", b -> b.department().isInstitution());
    budget("several units", b -> b.department().units().size() > 1);
    budget("more than 1000 people", b -> b.possessions().staff() > 1000);
    budget("a code of six digits", b -> b.department().code().length() == 6);
    for (int year = 2019; year <= 2026; year++) {
      int fiscalYear = year;
      budget("year " + year, b -> b.year() == fiscalYear);
    }
    for (String kind : new String[] {"局", "委办", "办", "院", "学", "会", "中心", "馆"}) {
      budget("a name with " + kind, b -> b.department().shortName().contains(kind));
    }
    for (char place : new char[] {'县', '区', '市'}) {
      budget("a " + place, b -> b.department().fullName().indexOf(place) >= 0);
    }
  }

  private void money() {
    for (Source source : Source.values()) {
      if (source != Source.GENERAL) {
        budget(source.label(), b -> b.received(source) > 0);
      }
    }
    for (Use use : BudgetSheets.USES) {
      if (use != Use.BASIC) {
        budget("money for " + use, b -> b.spent(use) > 0);
      }
    }
    budget("only the general public budget", Budget::isGeneralOnly);
    budget("general carry-over", b -> b.carried(s -> s == Source.GENERAL) > 0);
    budget("carry-over of a fund", b -> b.carried(s -> s == Source.GOVERNMENT_FUND) > 0);
    budget("carry-over of other money", b -> b.carried(s -> !s.isFiscal()) > 0);
    budget(
        "basic expenditure of other money",
        b -> b.spent(Use.BASIC) > b.now(Quantity.GENERAL_BASIC));
    budget("less than a million yuan", b -> b.sum(a -> true) < 100_00);
    budget("more than a hundred million yuan", b -> b.sum(a -> true) > 10_000_00);
    for (String category : new String[] {"201", "205", "207", "211", "212", "213", "223", "229"}) {
      budget("category " + category, b -> b.codes(a -> true).contains(category));
    }
    for (String code : new String[] {"30111", "30301", "302", "310", "2080506", "2101102"}) {
      budget(
          "code " + code,
          b -> b.economicCodes().contains(code) || b.codes(a -> true).contains(code));
    }
    budget("expenditure as in the year before", b -> change(b, Quantity.PROJECT) == 0);
    budget("more projects than before", b -> change(b, Quantity.PROJECT) > 0);
    budget("fewer projects than before", b -> change(b, Quantity.PROJECT) < 0);
    budget("projects for the first time", b -> isNew(b, Quantity.PROJECT));
  }

  private void threePublic() {
    budget("“三公” expenses", b -> b.now(Quantity.THREE_PUBLIC) > 0);
    budget("visits abroad", b -> b.now(Quantity.VISITS) > 0);
    budget("visits abroad of teachers", b -> b.threePublic().teachingVisits().total() > 0);
    budget("purchases of cars", b -> b.now(Quantity.PURCHASE) > 0);
    budget("cars that run", b -> b.now(Quantity.OPERATION) > 0);
    budget("hospitality", b -> b.now(Quantity.HOSPITALITY) > 0);
    budget("hospitality for the first time", b -> isNew(b, Quantity.HOSPITALITY));
    budget("“三公” expenses of a fund", b -> b.threePublic().total().fund() > 0);
    budget("“三公” expenses of state capital", b -> b.threePublic().total().capital() > 0);
    budget(
        "more for cars than basic expenditure has",
        b -> b.now(Quantity.OPERATION) > b.economic("30231"));
  }

  private void others() {
    budget("procurement", b -> b.now(Quantity.PROCUREMENT) > 0);
    budget("procurement of works", b -> b.now(Quantity.WORKS) > 0);
    budget("procurement of services", b -> b.now(Quantity.SERVICES) > 0);
    budget(
        "procurement by quantity",
        b -> b.procurement().lines().stream().anyMatch(l -> l.quantity() > 1));
    budget("shares for small enterprises", b -> b.procurement().reserved() > 0);
    for (Procurement.Paid paid : Procurement.Paid.values()) {
      budget("procurement paid by " + paid, b -> b.procurement().total(paid) > 0);
    }
    budget("vehicles", b -> b.possessions().vehicles() > 0);
    budget("equipment", b -> b.possessions().equipment() > 0);
    budget("purchases of assets", b -> b.assetPurchases() > 0);
    budget(
        "an office that costs less than all offices",
        b -> b.officeOperating() > 0 && b.officeOperating() < b.nonPersonnel());
  }

  private void markup() {
    markup("content controls", "<w:sdt>");
    markup("repeated headers", "<w:tblHeader/>");
    markup("merges that go on by name", "<w:vMerge w:val=\"continue\"/>");
    markup("merges that just go on", "<w:vMerge/>");
    markup("automatic numbers", "<w:numPr>");
    markup("heading styles", "<w:pStyle w:val=\"2\"/>");
    markup("bookmarks", "<w:bookmarkStart");
    markup("proofing marks between runs", "<w:proofErr");
    markup("columns numbered below spaced headers", "项  目");
    all.put("thousands separators", d -> SEPARATED.matcher(d.xml()).find());
  }

  private void layout() {
    for (Layout.Nothing nothing : Layout.Nothing.values()) {
      all.put("nothing as " + nothing, d -> d.disclosure().layout().nothing() == nothing);
    }
    for (Layout.Caption caption : Layout.Caption.values()) {
      all.put("caption as " + caption, d -> d.disclosure().layout().caption() == caption);
    }
    for (Layout.Controls controls : Layout.Controls.values()) {
      all.put("controls around " + controls, d -> d.disclosure().layout().controls() == controls);
    }
    for (Layout.EmptyTable form : Layout.EmptyTable.values()) {
      all.put("empty table with " + form, d -> d.disclosure().layout().emptyTable() == form);
    }
    for (Layout.Numbering numbering : Layout.Numbering.values()) {
      all.put(
          "numbering of headings " + numbering,
          d -> d.disclosure().layout().numbering() == numbering);
    }
    for (Layout.Titles titles : Layout.Titles.values()) {
      all.put("titles " + titles, d -> d.disclosure().layout().titles() == titles);
    }
    all.put("a list of tables", d -> d.disclosure().layout().contents());
    all.put("names broken by hand", d -> d.xml().contains("<w:br/>"));
    all.put("政府性基金 in full", d -> d.disclosure().layout().fullTitleOfFunds());
    all.put("tables first", d -> d.disclosure().layout().tablesFirst());
    all.put("trailing zeros dropped", d -> d.disclosure().layout().trimmed());
    all.put("thousands separators in sentences", d -> d.disclosure().layout().groupedInText());
    all.put("full name above small tables", d -> d.disclosure().layout().fullNameInSmallTables());
    all.put(
        "carry-over in total only",
        d ->
            d.disclosure().layout().carryoverOnlyInTotal()
                && d.disclosure().budget().carried(Source::isFiscal) > 0);
  }

  private void budget(String name, Predicate<Budget> predicate) {
    all.put(name, written -> predicate.test(written.disclosure().budget()));
  }

  private void markup(String name, String markup) {
    all.put(name, written -> written.xml().contains(markup));
  }

  private static long change(Budget budget, Quantity quantity) {
    return budget.now(quantity) - budget.before(quantity);
  }

  private static boolean isNew(Budget budget, Quantity quantity) {
    return budget.now(quantity) > 0 && budget.before(quantity) == 0;
  }

  private static String xml(GeneratedDisclosure disclosure) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(disclosure.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
      throw new IllegalStateException("Expected word/document.xml");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
