package io.gouji.examples.generated;

import io.gouji.examples.generated.Layout.Numbering;
import io.gouji.examples.generated.Manuscript.Style;
import java.util.ArrayList;
import java.util.List;

/** Puts a disclosure together: tables, then the text with its small tables, or the reverse. */
final class Narrative {
  private static final List<String> HEADINGS =
      List.of(
          "部门职责及机构设置情况",
          "部门预算安排的总体情况",
          "机关运行经费安排情况",
          "财政拨款“三公”经费预算情况及增减变化原因",
          "预算绩效信息",
          "政府采购预算情况",
          "国有资产信息",
          "名词解释");
  private static final int FIRST_AUTOMATIC_OF_SOME = 3;
  private static final int LAST_AUTOMATIC_OF_SOME = 5;
  private static final List<String> DUTIES =
      List.of(
          "1、贯彻执行国家和省、市有关法律法规和方针政策，拟订全县相应的发展规划并组织实施。",
          "2、负责全县“十四五”规划项目库管理，储备固定资产投资亿元以上项目100个以上，签约项目40个以上。",
          "3、承担领导小组办公室工作，负责协调并督导32个重点项目的实施，总投资3.5亿元。",
          "4．按照财预〔2016〕143号文件要求，做好预决算公开工作。",
          "5．负责安全生产监督管理，联系电话0315-4612345，24小时值班。",
          "6、完成县委、县政府交办的其他任务。");
  private static final List<String> TARGETS =
      List.of(
          "1.牢固树立以项目为王的工作理念，年内引进2个亿元以上新兴产业项目，完成固定资产投资12.6亿元，同比增长8.5%。",
          "2.培训人员1500人次以上，举办培训班12期，受益群众满意度达到95%以上。",
          "3.建设示范园区，占地面积10000平方米，年交易额1.743亿元，已入驻企业30家，入驻率达到54%。",
          "4.依托资源优势，形成近3000万吨精品生产基地，谋划不少于5个项目报至发改局。",
          "5.全年检查重点企业≥30家，抽查合格率不低于98%，3月15日前完成台账更新。",
          "6.接待来访客商150余批次，制作宣传牌40余块，共选派优秀后备干部16名，分为5组。");
  private static final List<String> TERMS =
      List.of(
          "1、一般公共预算拨款收入：指县级财政当年拨付的资金。",
          "2、事业收入：指事业单位开展专业业务活动及辅助活动所取得的收入。",
          "3、其他收入：指除“一般公共预算拨款收入”、“事业收入”等以外的收入。主要是按规定动用的租房收入、存款利息收入等。",
          "4、基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。",
          "5、项目支出：指在基本支出之外为完成特定行政任务和事业发展目标所发生的支出。",
          "6、“三公”经费：是指部门用财政拨款安排的因公出国（境）费、公务用车购置及运维费和公务接待费。其中，公务接待费反映单位按规定开支的各类公务接待（含外宾接待）支出。",
          "7、机关运行经费：是指各部门的公用经费，包括办公及印刷费、邮电费、差旅费、会议费、福利费、日常维修费、单价20万元以上设备的维护费以及其他费用。",
          "8、上年结转：指以前年度尚未完成、结转到本年仍按原规定用途继续使用的资金。");

  private final Budget budget;
  private final Layout layout;
  private final Wording wording;
  private final Manuscript manuscript = new Manuscript();

  Narrative(Budget budget, Layout layout, Wording wording) {
    this.budget = budget;
    this.layout = layout;
    this.wording = wording;
  }

  Manuscript manuscript() {
    List<Sheet> sheets = new BudgetSheets(budget, layout).all();
    if (layout.contents()) {
      contents(sheets);
    }
    if (layout.tablesFirst()) {
      sheets.forEach(manuscript::sheet);
      text();
    } else {
      text();
      sheets.forEach(manuscript::sheet);
    }
    return manuscript;
  }

  private void contents(List<Sheet> sheets) {
    manuscript.body("目  录");
    int page = 1;
    for (Sheet sheet : sheets) {
      manuscript.body(sheet.title() + "\t" + page++);
    }
    manuscript.body("");
  }

  /** The number of the first heading that Word numbers. */
  static int firstAutomaticNumber(Layout layout) {
    return layout.numbering() == Numbering.SOME ? FIRST_AUTOMATIC_OF_SOME : 1;
  }

  private void text() {
    manuscript.body(wording.passage("{D}{Y}年部门预算信息公开情况说明"));
    manuscript.body(
        wording.passage("按照《中华人民共和国预算法》、《地方预决算公开操作规程》（财预〔2016〕143号）规定，现将{D}{Y}年部门预算公开如下："));
    SmallSheets sheets = new SmallSheets(budget, layout);
    OtherWording others = new OtherWording(budget, wording);
    heading(1);
    duties(others);
    manuscript.sheet(sheets.organisation());
    heading(2);
    overview();
    heading(3);
    manuscript.body(new OfficeWording(budget, wording).passage());
    heading(4);
    new ThreePublicWording(budget, wording).passages().forEach(manuscript::body);
    heading(5);
    manuscript.body("部门整体绩效目标");
    renumbered(wording.draw().some(TARGETS, 60)).forEach(manuscript::body);
    sheets.targets(wording.draw()).forEach(manuscript::sheet);
    heading(6);
    manuscript.body(others.procurement());
    manuscript.sheet(sheets.procurement());
    heading(7);
    manuscript.body(others.assets());
    manuscript.sheet(sheets.assets());
    heading(8);
    TERMS.forEach(manuscript::body);
    manuscript.body("我部门无其他需要说明的事项。");
  }

  private void duties(OtherWording others) {
    manuscript.body("（一）主要职责");
    renumbered(wording.draw().some(DUTIES, 70)).forEach(manuscript::body);
    manuscript.body("（二）部门预算单位构成");
    manuscript.body("1、机构及组成单位情况");
    manuscript.body(
        wording.passage(
            "{F}是独立编制预算机构，经费形式为全额财政拨款。下设办公室、财务科、业务一科和综合执法队等"
                + wording.draw().between(4, 12)
                + "个科室。"));
    manuscript.body(wording.draw().pick("2、人员构成情况", "2、人员情况", "2、人员编制情况"));
    manuscript.body(others.staff());
    manuscript.body(wording.draw().pick("3、资产情况", "3、车辆情况"));
    manuscript.body(others.vehicles());
  }

  private void overview() {
    Overview overview = new Overview(budget, wording);
    manuscript.body(
        wording.passage("按照预算管理有关规定，目前我省部门预算的编制实行综合预算管理，即全部收入和支出都反映在预算中。{D}机关及所属事业单位的收支包含在部门预算中。"));
    String first = wording.draw().pick("（一）收入说明", "1、收入说明", "（一）收入预算");
    boolean arabic = first.startsWith("1");
    manuscript.body(first);
    manuscript.body(overview.revenue());
    String second = wording.draw().pick("支出说明", "支出情况", "支出预算");
    manuscript.body((arabic ? "2、" : "（二）") + second);
    manuscript.body(overview.expenditure());
    String third = wording.draw().pick("比上年增减情况", "与上年相比增减情况");
    manuscript.body((arabic ? "3、" : "（三）") + third);
    manuscript.body(overview.changes());
  }

  /** Some items of a list, numbered anew from 1. */
  private static List<String> renumbered(List<String> items) {
    List<String> renumbered = new ArrayList<>();
    for (String item : items) {
      renumbered.add(item.replaceFirst("^[0-9]+", String.valueOf(renumbered.size() + 1)));
    }
    return renumbered;
  }

  private void heading(int number) {
    boolean automatic =
        switch (layout.numbering()) {
          case TYPED -> false;
          case SOME -> number >= FIRST_AUTOMATIC_OF_SOME && number <= LAST_AUTOMATIC_OF_SOME;
          case ALL -> true;
        };
    String text = HEADINGS.get(number - 1);
    manuscript.heading(
        automatic ? Style.NUMBERED_HEADING : Style.HEADING,
        automatic ? text : BalanceSheets.chinese(number) + "、" + text);
  }
}
