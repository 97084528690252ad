package io.gouji.parser.internal.narrative;

import static io.gouji.parser.internal.narrative.Texts.finalStatements;
import static io.gouji.parser.internal.narrative.Texts.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The ways in which departments word what they state. */
class WordingsTest {

  @Test
  void readsTotalAndItsPart() {
    assertThat(statements("2022年收入预算为965.43万元，其中财政拨款收入965.43万元。"))
        .containsExactly(
            "965.43万元 revenue", "965.43万元 currentYearRevenue/FISCAL_APPROPRIATION of 0");
  }

  @Test
  void readsColonBetweenItemAndNumber() {
    assertThat(statements("2022年预算支出：965.43万元，其中：人员经费636.54万元、项目支出298万元。"))
        .containsExactly(
            "965.43万元 expenditure",
            "636.54万元 personnelExpenditure of 0",
            "298万元 projectExpenditure of 0");
  }

  @Test
  void readsChangeAndRateOfTheItemBefore() {
    assertThat(statements("2022年收入预算965.43万元，比2021年预算数减少77.23万元，下降7.41%。"))
        .containsExactly(
            "965.43万元 revenue",
            "77.23万元 revenue CHANGE 2022 decrease from 2021",
            "7.41% revenue RATE_OF_CHANGE 2022 decrease from 2021");
  }

  @Test
  void readsEveryWayToCompare() {
    for (String comparison :
        new String[] {
          "比上年", "比去年", "较上年", "较2021年预算", "较2021年度", "相较于2021年", "与上年相比", "与2021年预算数对比", "同比"
        }) {
      assertThat(statements("2022年支出预算100万元，" + comparison + "增加了10万元。"))
          .as(comparison)
          .containsExactly("100万元 expenditure", "10万元 expenditure CHANGE 2022 increase from 2021");
    }
  }

  @Test
  void readsComparisonBeforeTheItem() {
    assertThat(statements("相较于2021年，我局预算收入减少77.23万元。"))
        .containsExactly("77.23万元 revenue CHANGE 2022 decrease from 2021");
  }

  @Test
  void carriesComparisonThroughList() {
    assertThat(
            statements("（二）支出说明", "相较于2021年，人员经费支出增加了33.67万元，日常公用经费支出减少了0.09万元；项目经费支出减少了110.81万元。"))
        .containsExactly(
            "33.67万元 personnelExpenditure CHANGE 2022 increase from 2021",
            "0.09万元 nonPersonnelExpenditure CHANGE 2022 decrease from 2021",
            "110.81万元 projectExpenditure CHANGE 2022 decrease from 2021");
  }

  @Test
  void readsHeadingThatSaysWithWhatChangesCompare() {
    assertThat(statements("（三）比上年增减情况", "项目支出减少了110.81万元。"))
        .containsExactly("110.81万元 projectExpenditure CHANGE 2022 decrease from 2021");
  }

  @Test
  void readsPriorYearOfTheItemBefore() {
    assertThat(statements("2022年三公经费预算77.36万元，上年预算数为96.36万元，同比下降19.72%。"))
        .containsExactly(
            "77.36万元 threePublicExpenses",
            "96.36万元 threePublicExpenses BUDGET 2021",
            "19.72% threePublicExpenses RATE_OF_CHANGE 2022 decrease from 2021");
  }

  @Test
  void readsPriorYearWithinComparison() {
    assertThat(statements("2022年“三公”经费预算77.36万元，比去年96.36万元减少19万元。"))
        .containsExactly(
            "77.36万元 threePublicExpenses",
            "96.36万元 threePublicExpenses BUDGET 2021",
            "19万元 threePublicExpenses CHANGE 2022 decrease from 2021");
  }

  @Test
  void readsPriorYearInParentheses() {
    assertThat(statements("2022年“三公”经费预算77.36万元，比2021年（96.36万元）减少19万元。"))
        .containsExactly(
            "77.36万元 threePublicExpenses",
            "96.36万元 threePublicExpenses BUDGET 2021",
            "19万元 threePublicExpenses CHANGE 2022 decrease from 2021");
  }

  @Test
  void readsTwoYearsWithoutComparison() {
    assertThat(statements("2022年三公经费预算77.36万元，2021年三公经费预算96.36万元，对比减少19万元。"))
        .containsExactly(
            "77.36万元 threePublicExpenses",
            "96.36万元 threePublicExpenses BUDGET 2021",
            "19万元 threePublicExpenses CHANGE 2022 decrease from 2021");
  }

  @Test
  void givesPartsTheYearOfTheirTotal() {
    assertThat(statements("2021年三公经费预算数96.36万元，其中公务接待费83.52万元，公车维护费12.84万元。"))
        .containsExactly(
            "96.36万元 threePublicExpenses BUDGET 2021",
            "83.52万元 officialHospitality BUDGET 2021 of 0",
            "12.84万元 officialVehicleOperation BUDGET 2021 of 0");
  }

  @Test
  void readsPartsOfPartsInParentheses() {
    assertThat(
            statements(
                "2022年“三公”经费预算安排77.36万元，比2021年减少19.00万元。其中：因公出国（境）费0万元，与上年持平；"
                    + "公务用车购置及运行费11.84万元（公务用车购置费0万元，公务用车运行维护费11.84万元）；公务接待费55万元。"))
        .containsExactly(
            "77.36万元 threePublicExpenses",
            "19.00万元 threePublicExpenses CHANGE 2022 decrease from 2021",
            "0万元 officialOverseasVisits of 0",
            "-万元 officialOverseasVisits CHANGE 2022 unchanged from 2021",
            "11.84万元 officialVehicles of 0",
            "0万元 officialVehiclePurchase of 4",
            "11.84万元 officialVehicleOperation of 4",
            "55万元 officialHospitality of 0");
  }

  @Test
  void readsPartsOfPartsAfterSecondOfWhich() {
    assertThat(
            statements("2022年支出预算965.43万元，其中：基本支出667.43万元，其中人员经费636.54万元，公用经费30.89万元，项目支出298万元。"))
        .containsExactly(
            "965.43万元 expenditure",
            "667.43万元 basicExpenditure of 0",
            "636.54万元 personnelExpenditure of 1",
            "30.89万元 nonPersonnelExpenditure of 1",
            "298万元 projectExpenditure of 0");
  }

  @Test
  void readsPartsInParagraphsOfTheirOwn() {
    assertThat(
            statements(
                "一、2022年“三公”经费预算情况说明",
                "2022年“三公”经费预算数为37.91万元，比2021年预算减少10万元。其中：",
                "（一）因公出国（境）费0万元，比2021年预算持平。主要原因是因公出国（境）费保持不变。",
                "（二）公务用车购置及运行费36.56万元。其中：公务用车购置费15万元，主要原因是车型不同；公务用车运行费21.56万元。",
                "（三）公务接待费1.35万元。比2021年预算持平。",
                "一般公共预算拨款安排的会议费3万元。"))
        .containsExactly(
            "37.91万元 threePublicExpenses",
            "10万元 threePublicExpenses CHANGE 2022 decrease from 2021",
            "0万元 officialOverseasVisits of 0",
            "-万元 officialOverseasVisits CHANGE 2022 unchanged from 2021",
            "36.56万元 officialVehicles of 0",
            "15万元 officialVehiclePurchase of 4",
            "21.56万元 officialVehicleOperation of 4",
            "1.35万元 officialHospitality of 0",
            "-万元 officialHospitality CHANGE 2022 unchanged from 2021",
            "3万元 meetings/GENERAL_PUBLIC_BUDGET");
  }

  @Test
  void readsBreakdownOfOfficeOperatingFunds() {
    assertThat(statements("机关运行经费安排30.89万元，包括：办公费5.04万元、邮电费3.64万元。"))
        .containsExactly(
            "30.89万元 officeOperatingFunds",
            "5.04万元 officeExpenses of 0",
            "3.64万元 postAndTelecommunications of 0");
  }

  @Test
  void readsProcurementByKind() {
    assertThat(statements("本单位安排政府采购预算100万元，其中：货物60万元、工程30万元、服务10万元。"))
        .containsExactly(
            "100万元 governmentProcurement",
            "60万元 goodsProcurement of 0",
            "30万元 worksProcurement of 0",
            "10万元 servicesProcurement of 0");
  }

  @Test
  void readsAssetsAndVehicles() {
    assertThat(statements("上年末固定资产金额为103.91万元（详见下表）。本年度拟购置固定资产总额为0.00万元。"))
        .containsExactly("103.91万元 fixedAssets STOCK 2021", "0.00万元 fixedAssetPurchases");
    assertThat(statements("国有资产信息", "截至2021年12月31日，商促局共有车辆4辆。"))
        .containsExactly("4辆 vehicles COUNT 2021");
    assertThat(statements("固定资产总额为103.91万元。")).containsExactly("103.91万元 fixedAssets STOCK 0");
  }

  @Test
  void readsSharesOfTheWhole() {
    assertThat(statements("2022年支出预算965.43万元，其中：基本支出667.43万元，占69.13％；项目支出298.00万元，占支出预算的30.87%。"))
        .containsExactly(
            "965.43万元 expenditure",
            "667.43万元 basicExpenditure of 0",
            "69.13% basicExpenditure SHARE 2022 of 0",
            "298.00万元 projectExpenditure of 0",
            "30.87% projectExpenditure SHARE 2022 of 0");
  }

  @Test
  void readsShareOfRevenueAsOneOfAllFunds() {
    assertThat(statements("部门预算安排的总体情况", "2022年本年收入合计100.00万元，其中：财政拨款收入90.00万元，占本年收入合计的90.00%。"))
        .containsExactly(
            "100.00万元 currentYearRevenue",
            "90.00万元 currentYearRevenue/FISCAL_APPROPRIATION of 0",
            "90.00% currentYearRevenue/FISCAL_APPROPRIATION SHARE 2022 of 0");
  }

  @Test
  void readsPartsThatAreJoinedByAnd() {
    assertThat(statements("部门预算安排的总体情况", "2022年基本支出667.43万元，包括人员经费636.54万元和日常公用经费30.89万元。"))
        .containsExactly(
            "667.43万元 basicExpenditure",
            "636.54万元 personnelExpenditure of 0",
            "30.89万元 nonPersonnelExpenditure of 0");
  }

  @Test
  void readsZeroInWords() {
    for (String zero :
        new String[] {"无公务用车购置费", "未安排公务用车购置费", "没有公务用车购置费支出", "未发生公务用车购置费", "公务用车购置费未安排"}) {
      assertThat(statements("2022年三公经费预算5万元，其中公务接待费5万元，" + zero + "。"))
          .as(zero)
          .containsExactly(
              "5万元 threePublicExpenses",
              "5万元 officialHospitality of 0",
              "-万元 officialVehiclePurchase of 0");
    }
    assertThat(statements("无政府采购预算。")).containsExactly("-万元 governmentProcurement");
  }

  @Test
  void readsEveryWayToSayUnchanged() {
    for (String unchanged :
        new String[] {"与上年持平", "与2021年预算数一致", "与2021年预算数对比无增减变化", "与上年相比无变化", "较上年保持不变"}) {
      assertThat(statements("2022年机关运行经费预算5万元，" + unchanged + "。"))
          .as(unchanged)
          .containsExactly(
              "5万元 officeOperatingFunds",
              "-万元 officeOperatingFunds CHANGE 2022 unchanged from 2021");
    }
  }

  @Test
  void readsNumbersHoweverPrinted() {
    assertThat(statements("2022年收入预算１，２３４．５０万元。")).containsExactly("１，２３４．５０万元 revenue");
    assertThat(statements("2022年收入预算 1,234.50 万 元。")).containsExactly("1,234.50万元 revenue");
    assertThat(statements("2022年机关运行经费488.8. 万元。")).containsExactly("488.8万元 officeOperatingFunds");
    assertThat(statements("2022年机关运行经费961456.57元。"))
        .containsExactly("961456.57元 officeOperatingFunds");
    assertThat(statements("2022年收入预算0.0965亿元。")).containsExactly("0.0965亿元 revenue");
    assertThat(statements("二〇二二年三公经费0.39万。")).containsExactly("0.39万元 threePublicExpenses");
  }

  @Test
  void confinesFiguresToTheFundsThatTheWordsName() {
    assertThat(
            statements(
                "一、支出预算情况",
                "商促局2022年一般公共预算财政拨款基本支出预算667.43万元，其中：",
                "（一）人员经费636.54万元。",
                "（二）公用经费30.89万元。",
                "财政拨款支出预算中，政府性基金拨款支出预算0.00万元，比2021年预算持平。"))
        .containsExactly(
            "667.43万元 basicExpenditure/GENERAL_PUBLIC_BUDGET",
            "636.54万元 personnelExpenditure/GENERAL_PUBLIC_BUDGET of 0",
            "30.89万元 nonPersonnelExpenditure/GENERAL_PUBLIC_BUDGET of 0",
            "0.00万元 expenditure/GOVERNMENT_MANAGED_FUNDS",
            "-万元 expenditure/GOVERNMENT_MANAGED_FUNDS CHANGE 2022 unchanged from 2021");
  }

  @Test
  void readsTotalOfBothSides() {
    assertThat(
            statements("一、收支预算总体情况", "2022年度收入、支出预算总计9,146.79万元，与上年相比收、支预算总计各增加498.72万元，增长5.77%。"))
        .containsExactly(
            "9,146.79万元 totalRevenue",
            "498.72万元 totalRevenue CHANGE 2022 increase from 2021",
            "5.77% totalRevenue RATE_OF_CHANGE 2022 increase from 2021");
  }

  @Test
  void readsFinalAccounts() {
    assertThat(
            finalStatements(
                "“三公”经费财政拨款支出年初预算为0.95万元，支出决算为0.90万元，完成预算的94.74%，其中：公务接待费支出决算为0.90万元，完成预算的94.74%。"))
        .containsExactly(
            "0.95万元 threePublicExpenses/FISCAL_APPROPRIATION",
            "0.90万元 threePublicExpenses/FISCAL_APPROPRIATION FINAL 2022",
            "94.74% threePublicExpenses/FISCAL_APPROPRIATION COMPLETION 2022",
            "0.90万元 officialHospitality/FISCAL_APPROPRIATION FINAL 2022 of 1",
            "94.74% officialHospitality/FISCAL_APPROPRIATION COMPLETION 2022");
  }

  @Test
  void goesOnFromTheParagraphBefore() {
    assertThat(statements("四、三公经费情况", "2022年“三公”经费预算5万元。", "其中：公务接待费5万元。"))
        .containsExactly("5万元 threePublicExpenses", "5万元 officialHospitality of 0");
    assertThat(statements("2022年“三公”经费预算5万元。", "比上年减少1万元。"))
        .containsExactly(
            "5万元 threePublicExpenses", "1万元 threePublicExpenses CHANGE 2022 decrease from 2021");
    assertThat(statements("三、支出预算情况", "支出预算比2021年减少3万元。", "一是人员经费减少2万元；二是项目支出减少1万元。"))
        .containsExactly(
            "3万元 expenditure CHANGE 2022 decrease from 2021",
            "2万元 personnelExpenditure CHANGE 2022 decrease from 2021",
            "1万元 projectExpenditure CHANGE 2022 decrease from 2021");
  }

  @Test
  void readsWhatHeadingsName() {
    assertThat(statements("四、三公经费预算情况", "（一）公务接待费", "2022年预算3万元，上年预算4万元，减少1万元。"))
        .containsExactly(
            "3万元 officialHospitality",
            "4万元 officialHospitality BUDGET 2021",
            "1万元 officialHospitality CHANGE 2022 decrease from 2021");
  }

  @Test
  void readsSharesOfWhatTheMoneyIsFor() {
    assertThat(
            finalStatements(
                "支出决算情况", "2022年度财政拨款支出100万元，主要用于：教育支出（类）60万元，占60%；住房保障支出（类）40万元，占40%。"))
        .containsExactly(
            "100万元 expenditure/FISCAL_APPROPRIATION FINAL 2022",
            "60万元 expenditure@教育支出/FISCAL_APPROPRIATION FINAL 2022",
            "60% expenditure@教育支出/FISCAL_APPROPRIATION SHARE 2022 of 0",
            "40万元 expenditure@住房保障支出/FISCAL_APPROPRIATION FINAL 2022",
            "40% expenditure@住房保障支出/FISCAL_APPROPRIATION SHARE 2022 of 0");
  }

  @Test
  void takesNonFiscalFundsForNoFiscalOnes() {
    assertThat(finalStatements("收入决算情况", "收入总计4万元，包括：本年收入3万元，使用非财政拨款结余1万元。"))
        .containsExactly(
            "4万元 totalRevenue FINAL 2022",
            "3万元 currentYearRevenue FINAL 2022 of 0",
            "1万元 useOfNonFiscalSurplus FINAL 2022 of 0");
  }

  @Test
  void readsCodesAndMarksHoweverWritten() {
    String line = "8万元 expenditure@教育支出/普通教育/小学教育";
    for (String text : new String[] {"教育支出【类】普通教育【款】小学教育【项】8万元。", "《教育支出》类《普通教育》款《小学教育》项8万元。"}) {
      assertThat(statements("支出预算情况", text)).as(text).containsExactly(line);
    }
    assertThat(statements("支出预算情况", "（一）2010301-行政运行8万元。205类教育支出3万元。"))
        .containsExactly("8万元 expenditure@行政运行", "3万元 expenditure@教育支出");
  }

  @Test
  void endsPartsWithTheParenthesesInWhichTheyBegan() {
    assertThat(statements("支出预算情况", "2022年收入预算100万元（其中财政拨款收入80万元），结转下年20万元。"))
        .containsExactly(
            "100万元 revenue",
            "80万元 currentYearRevenue/FISCAL_APPROPRIATION of 0",
            "20万元 carryoverToNextYear");
  }

  @Test
  void takesWhatBodiesBelowSpendForNoFigureOfTheDepartment() {
    assertThat(statements("机关运行经费情况", "2022年机关运行经费80万元，其中机关本级60万元，参公单位20万元。"))
        .containsExactly("80万元 officeOperatingFunds");
  }

  @Test
  void saysNothingOfAnItemWhoseNameIsNotKnown() {
    assertThat(statements("支出预算情况", "2022年行政运行（项）80万元，机关服务42万元，较上年减少3万元。"))
        .containsExactly("80万元 expenditure@行政运行");
  }

  @Test
  void readsTheYearBeforeAsTheOtherOfTwoYears() {
    assertThat(statements("三公经费情况", "2022年三公经费预算33万元，2021年三公经费预算53万元，与上年对比减少20万元。"))
        .containsExactly(
            "33万元 threePublicExpenses",
            "53万元 threePublicExpenses BUDGET 2021",
            "20万元 threePublicExpenses CHANGE 2022 decrease from 2021");
    assertThat(statements("三公经费情况", "公务接待费3万元，接待20批次，同比去年4万元减少1万元。"))
        .contains("1万元 officialHospitality CHANGE 2022 decrease from 2021");
  }

  @Test
  void readsCompletionOfABudgetThatIsOnlyNamed() {
    assertThat(finalStatements("支出决算情况", "2022年基本支出年初预算90万元，决算100万元，为年初预算的111.11%。"))
        .contains("111.11% basicExpenditure COMPLETION 2022 from 2022");
  }

  @Test
  void takesVehiclesBoughtForNoVehiclesHeld() {
    assertThat(statements("国有资产占用情况", "2022年部门预算安排购置车辆1辆，其中：其他用车1辆。"))
        .containsExactly("1辆 vehiclesPurchased COUNT 2022");
  }

  @Test
  void readsAllRevenueBelowAHeadingThatNamesNothingElse() {
    assertThat(statements("二、收支情况说明", "（一）收入预算情况", "2022年880万元，上年度870万元，增加10万元。"))
        .containsExactly(
            "880万元 revenue",
            "870万元 revenue BUDGET 2021",
            "10万元 revenue CHANGE 2022 increase from 2021");
  }

  @Test
  void speaksOfTheTotalAgainBehindItsParts() {
    assertThat(statements("支出预算情况", "2022年农林水支出（类）200万元，其中：农业农村（款）120万元，水利（款）80万元。较2021年增加6万元。"))
        .contains("6万元 expenditure@农林水支出 CHANGE 2022 increase from 2021");
  }

  @Test
  void givesBothSidesTheYearOfTheFirst() {
    assertThat(finalStatements("收支情况", "2021年收入决算340万元、支出决算330万元；2022年收入决算350万元、支出决算345万元。"))
        .containsExactly(
            "340万元 revenue FINAL 2021",
            "330万元 expenditure FINAL 2021",
            "350万元 revenue FINAL 2022",
            "345万元 expenditure FINAL 2022");
  }

  @Test
  void readsSharesOfAWholeThatIsNamedBeforeThem() {
    assertThat(statements("收支预算情况", "2022年会议费、培训费分别为4万元、6万元，占支出预算的比例分别为4%、6%。"))
        .contains("4% meetings SHARE 2022", "6% training SHARE 2022");
  }

  @Test
  void goesOnBehindWordsThatSayOfWhatKindAllIs() {
    assertThat(statements("政府采购情况", "2022年政府采购预算500万元，全部为服务类采购，比上年增加20万元。"))
        .containsExactly(
            "500万元 governmentProcurement",
            "20万元 governmentProcurement CHANGE 2022 increase from 2021");
  }
}
