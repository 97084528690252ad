package io.gouji.parser.internal.narrative;

import static io.gouji.parser.internal.narrative.Texts.statements;
import static io.gouji.parser.internal.narrative.Texts.unbound;
import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.DisclosureKind;
import io.gouji.model.Identity;
import io.gouji.model.Lexicon;
import io.gouji.model.Location;
import io.gouji.model.UnboundNumber;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What must not be bound, because a wrong binding is worse than none. */
class TrapsTest {

  @Test
  void leavesItemsOfWhichOnlyTheEndIsKnownUnbound() {
    assertThat(statements("三公经费，其中：国内公务接待费55万元，外宾接待费3万元。")).isEmpty();
    assertThat(unbound("三公经费，其中：国内公务接待费55万元，外宾接待费3万元。")).containsExactly("55", "3");
    assertThat(statements("本部门面向中小企业预留政府采购项目预算金额1928.48万元。")).isEmpty();
    assertThat(statements("招商引资支出20万元。")).isEmpty();
  }

  @Test
  void leavesExpenditureOfOthersUnbound() {
    assertThat(statements("2022年支出预算50万元，其中：养老院支出20万元，学校支出30万元。"))
        .containsExactly("50万元 expenditure");
    assertThat(statements("2022年三公经费5万元，其中：局机关公务接待费3万元，下属单位公务接待费2万元。"))
        .containsExactly("5万元 threePublicExpenses");
  }

  @Test
  void leavesAmountsInReasonsUnbound() {
    assertThat(
            statements(
                "2022年项目支出预算数为6333.96万元。", "2022年支出预算100万元，主要原因是新增办公用房专项经费280万元，内网等改造专项经费200万元。"))
        .containsExactly("100万元 expenditure");
    assertThat(statements("2022年三公经费55万元，主要用于接待来访客商10万元。"))
        .containsExactly("55万元 threePublicExpenses");
  }

  @Test
  void leavesPartsOfAmountsInReasonsUnbound() {
    assertThat(statements("支出预算情况说明", "2022年支出预算100万元，主要原因是追加了专项30万元，其中基本支出20万元、项目支出10万元。"))
        .containsExactly("100万元 expenditure");
  }

  @Test
  void ignoresZeroInReasons() {
    assertThat(statements("2022年三公经费0万元，主要原因是无公务接待费。")).containsExactly("0万元 threePublicExpenses");
  }

  @Test
  void readsNewItemAfterReason() {
    assertThat(statements("2022年三公经费预算比2021年减少15万元，主要原因是压缩开支，公务接待费减少15万元。"))
        .containsExactly(
            "15万元 threePublicExpenses CHANGE 2022 decrease from 2021",
            "15万元 officialHospitality CHANGE 2022 decrease from 2021");
  }

  @Test
  void leavesRoundedAndOpenNumbersUnbound() {
    assertThat(statements("2022年“三公”经费预算约77.36万元。")).isEmpty();
    assertThat(statements("2022年“三公”经费预算77万元左右。")).isEmpty();
    assertThat(statements("2022年机关运行经费3734 0万元。")).isEmpty();
    assertThat(statements("2022年“三公”经费预算比上年下降-81.75%。")).isEmpty();
    assertThat(unbound("2022年“三公”经费预算约77.36万元。")).containsExactly("77.36");
  }

  @Test
  void ignoresThresholds() {
    assertThat(unbound("2022年三公经费20万元以上。")).isEmpty();
    assertThat(statements("国有资产信息", "单价100万元（含）以上设备（不含车辆）0台（套）。"))
        .containsExactly("0个 equipment COUNT 2022");
  }

  @Test
  void leavesListsThatDoNotMatchUnbound() {
    assertThat(statements("2022年收入总计、支出总计分别是4125.49、4143.91、12万元。")).isEmpty();
    assertThat(statements("收入说明", "人员经费、公用经费共计667.43万元。")).isEmpty();
  }

  @Test
  void leavesComparisonWithAFigureOfNoYearUnbound() {
    assertThat(statements("2022年三公经费预算5万元，较上年减少16万元，较年初预算数减少4万元。"))
        .containsExactly(
            "5万元 threePublicExpenses", "16万元 threePublicExpenses CHANGE 2022 decrease from 2021");
  }

  @Test
  void leavesChangeWithoutComparisonUnbound() {
    assertThat(statements("2022年三公经费预算5万元，减少16万元。")).containsExactly("5万元 threePublicExpenses");
  }

  @Test
  void statesNothingForNearlyUnchanged() {
    assertThat(statements("2022年三公经费预算数5万元，与上年基本持平。")).containsExactly("5万元 threePublicExpenses");
  }

  @Test
  void readsOpenDirectionOnlyOfZero() {
    assertThat(statements("2022年三公经费预算5万元，与上年相比增加（减少）0万元，增长（下降）0%。"))
        .containsExactly(
            "5万元 threePublicExpenses",
            "0万元 threePublicExpenses CHANGE 2022 unchanged from 2021",
            "0% threePublicExpenses RATE_OF_CHANGE 2022 unchanged from 2021");
    assertThat(statements("2022年三公经费预算5万元，与上年相比增加（减少）3万元。"))
        .containsExactly("5万元 threePublicExpenses");
  }

  @Test
  void leavesSharesOfNothingUnbound() {
    assertThat(statements("2022年三公经费预算5万元，占1%。")).containsExactly("5万元 threePublicExpenses");
    assertThat(statements("2022年三公经费预算5万元，占全县支出的1%。")).containsExactly("5万元 threePublicExpenses");
  }

  @Test
  void doesNotCarryPriorYearIntoNextSentence() {
    assertThat(statements("2021年三公经费预算数96.36万元。公务接待费68.52万元。"))
        .containsExactly("96.36万元 threePublicExpenses BUDGET 2021");
    assertThat(statements("2022年三公经费77万元，2021年三公经费96万元，公务接待费68万元。"))
        .containsExactly("77万元 threePublicExpenses", "96万元 threePublicExpenses BUDGET 2021");
  }

  @Test
  void leavesLinesOfUnknownClassificationUnbound() {
    assertThat(statements("二、支出预算情况说明", "（1）基本工资（款）支出737.94万元。")).isEmpty();
    assertThat(statements("二、支出预算情况说明", "（1）提租补贴（款）支出737.94万元。")).isEmpty();
  }

  @Test
  void leavesPartsOfTotalsThatAreNotKnownUnbound() {
    assertThat(statements("二、支出预算情况说明", "2022年会展项目600万元，其中：会议费20万元。")).isEmpty();
    assertThat(statements("二、支出预算情况说明", "下属事业单位2022年支出预算120万元。")).isEmpty();
  }

  @Test
  void leavesUnknownPartsUnbound() {
    String text = "2022年支出预算100万元，其中：基本支出60万元，专项业务费40万元。";
    assertThat(statements(text)).containsExactly("100万元 expenditure", "60万元 basicExpenditure of 0");
    assertThat(unbound(text)).containsExactly("40");
  }

  @Test
  void doesNotMakeExpenditurePartOfRevenue() {
    assertThat(statements("2022年收入预算100万元，其中财政拨款收入100万元，支出预算100万元。"))
        .containsExactly(
            "100万元 revenue",
            "100万元 currentYearRevenue/FISCAL_APPROPRIATION of 0",
            "100万元 expenditure");
  }

  @Test
  void readsNothingInSectionsWithoutFigures() {
    for (String heading :
        new String[] {"（一）主要职责", "部门职责：", "第一部分 部门整体绩效目标", "（三）工作保障措施", "八、名词解释"}) {
      String[] texts = {heading, "2022年三公经费预算5万元，招商引资20万元。"};
      assertThat(statements(texts)).as(heading).isEmpty();
      assertThat(Texts.reasons(texts))
          .as(heading)
          .containsExactly("2022 YEAR", "5 NO_FIGURES_HERE", "20 NO_FIGURES_HERE");
    }
  }

  @Test
  void keepsAmountsOfUnknownSectionsUnbound() {
    String[] texts = {"一、三公经费预算", "2022年三公经费预算5万元。", "二、项目概况", "2022年政府采购预算20万元。"};
    assertThat(statements(texts)).containsExactly("5万元 threePublicExpenses");
    assertThat(unbound(texts)).containsExactly("20");
  }

  @Test
  void keepsTheClauseOfAnUnboundAmount() {
    UnboundNumber number = Texts.read("三公经费，国内公务接待费55万元。").unbound().get(0);
    assertThat(number.label()).isEqualTo("国内公务接待费55万元");
    assertThat(number.location()).isEqualTo(new Location.Text(0, 12, 14));
  }

  @Test
  void takesNoPeopleVehiclesOrAreasForMoney() {
    assertThat(statements("部门职责", "2、人员构成情况", "共有在职人员52人，其中：行政编人员12人。3、办公用房1000平方米。"))
        .containsExactly("52人 staff COUNT 2022", "12人 administrativeStaff COUNT 2022 of 0");
    assertThat(statements("三公经费", "2022年公务用车购置4辆，公务接待费200人次。"))
        .containsExactly("4辆 vehiclesPurchased COUNT 2022", "200个 hospitalityGuests COUNT 2022");
    assertThat(statements("三公经费", "2022年招募志愿者200人，租用车辆4辆。")).isEmpty();
  }

  @Test
  void takesNoYearsOrDocumentNumbersForMoney() {
    assertThat(statements("三公经费", "根据冀财预〔2022〕13号文件，2021-2022年三公经费预算5万元。")).isEmpty();
  }

  @Test
  void readsNoNotesBelowTables() {
    assertThat(statements("六、政府采购预算情况", "注：无政府采购预算，空表列示。")).isEmpty();
  }

  @Test
  void understandsYearsOnlyWithFiscalYear() {
    Identity unknown =
        new Identity(
            Optional.empty(), Optional.empty(), OptionalInt.empty(), DisclosureKind.BUDGET);
    assertThat(
            StatementReader.read(
                    Texts.paragraphs("三公经费预算5万元，比上年减少1万元。2021年三公经费预算6万元。"),
                    unknown,
                    Lexicon.standard())
                .statements())
        .extracting(Texts::line)
        .containsExactly("5万元 threePublicExpenses BUDGET 0", "6万元 threePublicExpenses BUDGET 2021");
  }

  @Test
  void saysNothingThatMayBeOfTheLastPartOrOfAll() {
    assertThat(statements("三公经费情况", "2022年三公经费10万元，其中公务接待费2万元、公务用车运行维护费8万元，较上年减少2万元。"))
        .containsExactly(
            "10万元 threePublicExpenses",
            "2万元 officialHospitality of 0",
            "8万元 officialVehicleOperation of 0");
  }

  @Test
  void saysNothingOfTheLastItemBehindTheSumOfSeveral() {
    assertThat(statements("支出预算情况", "2022年会议费4万元、培训费6万元；两项合计10万元，比上年减少1万元。"))
        .containsExactly("4万元 meetings", "6万元 training");
  }

  @Test
  void dividesLowestItemsNoFurther() {
    assertThat(statements("三公经费情况", "2022年公务用车运行维护费12万元，其中燃油费5万元，维修费4万元。"))
        .containsExactly("12万元 officialVehicleOperation");
  }

  @Test
  void takesNoItemForAPartOfAnotherOfItsLevel() {
    assertThat(statements("支出预算情况", "2022年商品和服务支出300万元，其中差旅费30万元；资本性支出200万元。"))
        .containsExactly("300万元 goodsAndServices", "30万元 travel of 0", "200万元 capitalExpenditure");
    assertThat(statements("支出预算情况", "2022年行政运行300万元，其中工资福利支出250万元；一般行政管理事务40万元。"))
        .containsExactly(
            "300万元 expenditure@行政运行", "250万元 wagesAndBenefits of 0", "40万元 expenditure@一般行政管理事务");
  }

  @Test
  void takesWhatTheDepartmentItselfAndBodiesBelowHaveForNoTotal() {
    assertThat(statements("收支总体情况", "2022年收入预算1200万元（本级900万元，下属单位300万元）。"))
        .containsExactly("1200万元 revenue");
    assertThat(statements("机关运行经费情况", "2022年机关运行经费80万元，其中：县本级50万元，较上年减少2万元。"))
        .containsExactly("80万元 officeOperatingFunds");
  }

  @Test
  void takesNoItemForPartOfItself() {
    assertThat(statements("国有资产占用情况", "截至2021年末，机动车20辆，其中公务用车15辆。"))
        .containsExactly("20辆 vehicles COUNT 2021");
    assertThat(statements("三公经费情况", "2022年公务接待费比上年增加50万元，其中接待费增加40万元。"))
        .containsExactly("50万元 officialHospitality CHANGE 2022 increase from 2021");
  }

  @Test
  void tellsFixedAssetsFromAllAssets() {
    assertThat(statements("国有资产占用情况", "截至2021年末，资产总额2000万元，其中固定资产1500万元。"))
        .containsExactly("2000万元 totalAssets STOCK 2021", "1500万元 fixedAssets STOCK 2021");
    assertThat(statements("国有资产占用情况", "截至2021年末，资产总额2000万元。固定资产1500万元。"))
        .containsExactly("2000万元 totalAssets STOCK 2021", "1500万元 fixedAssets STOCK 2021");
    assertThat(statements("国有资产占用情况", "2022年资产总额比上年增加50万元，其中固定资产增加40万元。"))
        .containsExactly(
            "50万元 totalAssets CHANGE 2022 increase from 2021",
            "40万元 fixedAssets CHANGE 2022 increase from 2021 of 0");
  }

  @Test
  void takesFundsThatAreNotFiscalForNoFiscalOnesInLists() {
    assertThat(statements("支出预算情况", "2022年财政拨款支出900万元，非财政拨款支出100万元，分别占本年支出的90%和10%。"))
        .containsExactly("900万元 expenditure/FISCAL_APPROPRIATION");
  }
}
