package io.gouji.parser.internal.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.Block;
import io.gouji.model.Lexicon;
import io.gouji.model.Location;
import io.gouji.model.Statement;
import io.gouji.parser.ParserLimits;
import io.gouji.parser.internal.docx.DocxReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every statement of the 366 file, and nothing else. */
class Disclosure366StatementsTest {
  private static final Path FILE = Path.of("src", "test", "resources", "366-商促局.docx");

  private static List<Block> blocks() throws IOException {
    return DocxReader.read(Files.readAllBytes(FILE), "366-商促局.docx", ParserLimits.standard())
        .blocks();
  }

  private static StatementReadings read() throws IOException {
    return StatementReader.read(blocks(), Texts.BUDGET_2022, Lexicon.standard());
  }

  private static String placed(Statement statement) {
    Location.Text place = (Location.Text) statement.figure().location();
    return "P%d %d-%d %s"
        .formatted(place.paragraph(), place.start(), place.end(), Texts.line(statement));
  }

  @Test
  void statesExactlyWhatTheSentencesSay() throws IOException {
    assertThat(read().statements().stream().map(Disclosure366StatementsTest::placed))
        .containsExactly(
            "P32 17-19 52人 staff COUNT 2022",
            "P32 29-31 12人 administrativeStaff COUNT 2022 of 0",
            "P32 38-40 26人 institutionStaff COUNT 2022 of 0",
            "P32 53-55 14人 contractStaff COUNT 2022 of 0",
            "P34 3-4 4辆 vehicles COUNT 2022",
            "P41 9-15 965.43万元 revenue",
            "P41 27-33 965.43万元 currentYearRevenue/FISCAL_APPROPRIATION of 5",
            "P41 53-58 77.23万元 revenue CHANGE 2022 decrease from 2021",
            "P43 10-16 965.43万元 expenditure",
            "P43 27-33 636.54万元 personnelExpenditure of 8",
            "P43 42-47 30.89万元 nonPersonnelExpenditure of 8",
            "P43 54-57 298万元 projectExpenditure of 8",
            "P45 18-23 33.67万元 personnelExpenditure CHANGE 2022 increase from 2021",
            "P45 37-41 0.09万元 nonPersonnelExpenditure CHANGE 2022 decrease from 2021",
            "P45 53-59 110.81万元 projectExpenditure CHANGE 2022 decrease from 2021",
            "P47 13-18 30.89万元 officeOperatingFunds",
            "P47 26-29 2.1万元 officeExpenses of 15",
            "P47 35-39 0.84万元 meetings of 15",
            "P47 45-49 1.68万元 training of 15",
            "P47 55-59 3.64万元 postAndTelecommunications of 15",
            "P47 65-69 2.53万元 travel of 15",
            "P47 77-82 11.34万元 officialVehicleOperation of 15",
            "P47 88-92 0.42万元 printing of 15",
            "P47 101-105 8.34万元 otherTransport of 15",
            "P49 12-17 77.36万元 threePublicExpenses",
            "P49 27-32 68.52万元 officialHospitality of 24",
            "P49 35-41 -万元 officialVehiclePurchase of 24",
            "P49 47-51 8.84万元 officialVehicleOperation of 24",
            "P49 62-63 0万元 officialOverseasVisits of 24",
            "P49 78-83 96.36万元 threePublicExpenses BUDGET 2021",
            "P49 93-98 83.52万元 officialHospitality BUDGET 2021 of 29",
            "P49 101-107 -万元 officialVehiclePurchase BUDGET 2021 of 29",
            "P49 113-118 12.84万元 officialVehicleOperation BUDGET 2021 of 29",
            "P49 129-130 0万元 officialOverseasVisits BUDGET 2021 of 29",
            "P49 152-154 15万元 officialHospitality CHANGE 2022 decrease from 2021",
            "P49 193-198 -万元 officialVehiclePurchase CHANGE 2022 unchanged from 2021",
            "P49 220-221 4万元 officialVehicleOperation CHANGE 2022 decrease from 2021",
            "P49 265-268 -万元 officialOverseasVisits CHANGE 2022 unchanged from 2021",
            "P111 17-21 0.00万元 governmentProcurement",
            "P116 20-26 103.91万元 fixedAssets STOCK 2021",
            "P116 48-52 0.00万元 fixedAssetPurchases");
  }

  @Test
  void leavesNoAmountUnbound() throws IOException {
    assertThat(read().unbound()).noneMatch(Texts::isAmount);
  }

  @Test
  void placesEachFigureOnItsDigits() throws IOException {
    List<Block> blocks = blocks();
    assertThat(read().statements())
        .filteredOn(statement -> !statement.figure().text().isEmpty())
        .allSatisfy(
            statement ->
                assertThat(Texts.at(statement, blocks)).isEqualTo(statement.figure().text()));
  }

  @Test
  void placesZeroInWordsOnTheWords() throws IOException {
    List<Block> blocks = blocks();
    assertThat(read().statements())
        .filteredOn(statement -> statement.figure().text().isEmpty())
        .extracting(statement -> Texts.at(statement, blocks))
        .containsExactly("无公车购置费", "无公车购置费", "无增减变化", "无变化");
  }

  @Test
  void tellsPassagesApartByTheirTopics() throws IOException {
    assertThat(read().statements())
        .filteredOn(statement -> statement.item().id().equals("officialVehicleOperation"))
        .extracting(statement -> statement.topic().orElseThrow().id())
        .containsExactly(
            "officeOperatingFunds",
            "threePublicExpenses",
            "threePublicExpenses",
            "threePublicExpenses");
  }

  @Test
  void givesEveryFigureAKeyOfItsOwn() throws IOException {
    assertThat(read().statements())
        .extracting(statement -> statement.figure().key())
        .doesNotHaveDuplicates()
        .contains(
            "TEXT/threePublicExpenses/threePublicExpenses/BUDGET/0",
            "TEXT/threePublicExpenses/threePublicExpenses/BUDGET/-1",
            "TEXT/revenue/fiscalAppropriation/BUDGET/0",
            "TEXT/fixedAssets/fixedAssets/STOCK/-1");
  }

  @Test
  void labelsFiguresInTheWordsOfTheText() throws IOException {
    assertThat(read().statements())
        .extracting(statement -> statement.figure().label())
        .contains("三公经费预算数", "2021年三公经费预算数", "预算收入减少", "因公出国（境）预算无变化");
  }
}
