package io.gouji.examples.generated;

import io.gouji.examples.generated.Procurement.Paid;
import io.gouji.model.TableKind;
import java.util.ArrayList;
import java.util.List;

/** The tables that stand in the text: units, targets, procurement, assets. */
final class SmallSheets {
  private final Budget budget;
  private final Layout layout;

  SmallSheets(Budget budget, Layout layout) {
    this.budget = budget;
    this.layout = layout;
  }

  private String caption() {
    Department department = budget.department();
    return department.code()
        + (layout.fullNameInSmallTables() ? department.fullName() : department.shortName());
  }

  Sheet organisation() {
    Sheet sheet = new Sheet(TableKind.ORGANISATION, "部门机构设置情况", 4, layout);
    sheet.header().text("单位名称", "单位性质", "单位规格", "经费保障形式");
    for (Department.Unit unit : budget.department().units()) {
      sheet.row().text(unit.name(), unit.nature(), unit.rank(), unit.funding());
    }
    return sheet;
  }

  /** Tables of targets, whose numbers are nobody's money. */
  List<Sheet> targets(Draw draw) {
    List<Sheet> sheets = new ArrayList<>();
    int projects = (int) draw.between(0, 3);
    for (int i = 1; i <= projects; i++) {
      String name = draw.pick("业务经费", "信息化建设经费", "专项整治经费", "设备更新经费", "基层服务经费") + i;
      Sheet sheet = new Sheet(TableKind.PERFORMANCE_TARGETS, i + "、" + name + "绩效目标表", 6, layout);
      sheet.header().text("绩效目标").cell("1.保障" + name + "支出，完成年度任务" + draw.between(2, 90) + "项", 5);
      sheet.header().text("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据");
      sheet.row().text("产出指标", "数量指标", "服务企业数量", "服务企业数量");
      sheet.text("≥" + draw.between(10, 90) + "家", "");
      sheet.row().text("产出指标", "成本指标", "项目成本", "项目成本控制数");
      sheet.text("≤" + draw.between(10, 900) + "万元", "历史标准");
      sheet.row().text("效益指标", "社会效益指标", "服务能力", "服务能力提升", "逐年提升", "");
      sheet.row().text("满意度指标", "服务对象满意度指标", "服务对象满意度", "受益群众满意度", ">95百分率", "");
      sheets.add(sheet);
    }
    return sheets;
  }

  Sheet procurement() {
    Procurement procurement = budget.procurement();
    Sheet sheet = new Sheet(TableKind.GOVERNMENT_PROCUREMENT, "部门政府采购预算", 16, layout);
    sheet.caption(caption(), "单位：万元");
    sheet.header().cell("政府采购项目来源", 2).tall("采购物品名称", "政府采购目录序号");
    sheet.tall(layout.softSpaces() ? "计量  单位" : "计量单位", "数量", "单价");
    sheet.cell("政府采购金额（当年部门预算安排资金）", 8).tall(budget.year() + "年预留中小微企业份额");
    sheet.header().text("项目名称", layout.softSpaces() ? "预算    资金" : "预算资金").continued(5);
    sheet.text("合计", "一般公共预算拨款", "基金预算拨款", "国有资本经营预算拨款", "财政专户核拨");
    sheet.text(layout.softSpaces() ? "单位    资金" : "单位资金");
    sheet.text(layout.softSpaces() ? "财政拨    款结转" : "财政拨款结转", "非财政拨款结转结余").continued(1);
    if (procurement.lines().isEmpty()) {
      sheet.row().text("").blank(1).text("", "", "").blank(11);
      sheet.note("注：同一采购目录序号的物品，其单价会因配置规格不同而变动，均符合资产配置标准。涉密采购事项按照相关规定执行。");
      sheet.note("注：无政府采购预算，空表列示。");
      return sheet;
    }
    sheet.row().text("合计").money(procurement.projectFunds()).text("", "", "").blank(2);
    sheet.money(procurement.total());
    for (Paid paid : Paid.values()) {
      sheet.money(procurement.total(paid));
    }
    sheet.money(procurement.reserved());
    for (Procurement.Line line : procurement.lines()) {
      sheet.row().text(line.project()).money(line.projectFunds());
      sheet.text(line.goods(), line.catalogueNumber(), line.measuringUnit());
      sheet.count(line.quantity()).money(line.unitPrice(), line.amount());
      for (Paid paid : Paid.values()) {
        sheet.money(line.paid() == paid ? line.amount() : 0);
      }
      sheet.money(line.reserved());
    }
    return sheet;
  }

  Sheet assets() {
    Possessions possessions = budget.possessions();
    Sheet sheet = new Sheet(TableKind.FIXED_ASSETS, "部门固定资产占用情况表", 3, layout);
    sheet.caption(caption(), "截止时间：" + (budget.year() - 1) + "-12-31");
    sheet.header().text(layout.softSpaces() ? "项   目" : "项目", "数量", "价值（金额单位：万元）");
    sheet.row().text("资产总额").blank(1).money(possessions.total());
    sheet.row().text("1、房屋（平方米）").count(possessions.floorSpace()).money(possessions.buildings());
    sheet.row().text("　　其中：办公用房（平方米）").count(possessions.officeSpace()).blank(1);
    sheet.row().text("2、车辆（台、辆）").count(possessions.vehicles()).money(possessions.vehicleValue());
    sheet.row().text("3、单价在20万元以上的设备");
    sheet.count(possessions.equipment()).money(possessions.equipmentValue());
    sheet.row().text("4、其他固定资产").blank(1).money(possessions.others());
    return sheet;
  }
}
