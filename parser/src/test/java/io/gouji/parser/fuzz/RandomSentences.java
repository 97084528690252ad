package io.gouji.parser.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.ArrayList;
import java.util.List;

/** Sentences and labels out of the words that disclosures use, in any order. */
final class RandomSentences {

  private static final String[] WORDS = {
    "2022年",
    "2021年",
    "本年",
    "上年",
    "部门预算",
    "部门决算",
    "公开",
    "商促局",
    "366",
    "预算收入",
    "预算支出",
    "财政拨款",
    "一般公共预算",
    "政府性基金",
    "国有资本经营",
    "收入",
    "支出",
    "基本支出",
    "项目支出",
    "人员经费",
    "公用经费",
    "三公经费",
    "公务接待费",
    "因公出国（境）费",
    "公务用车购置及运行费",
    "公务用车购置费",
    "公务用车运行维护费",
    "机关运行经费",
    "会议费",
    "培训费",
    "政府采购预算",
    "固定资产",
    "其中",
    "包括",
    "合计",
    "小计",
    "总计",
    "共计",
    "为",
    "安排",
    "比",
    "较",
    "增加",
    "减少",
    "增长",
    "下降",
    "持平",
    "无变化",
    "分别",
    "主要原因是",
    "占",
    "完成",
    "余额",
    "结转",
    "结余",
    "年初",
    "万元",
    "元",
    "亿元",
    "千元",
    "%",
    "个百分点",
    "人",
    "辆",
    "台",
    "平方米",
    "约",
    "近",
    "不",
    "未",
    "无",
    "没有",
    "、",
    "，",
    "。",
    "；",
    "：",
    "（",
    "）",
    "(",
    ")",
    "《",
    "》",
    "“",
    "”",
    "\n",
    "\t",
    "\u3000",
    "一、",
    "（一）",
    "1.",
    "（1）",
    "第一部分",
    "第二部分",
    "附件",
    "表",
    "收支总表",
    "收入总表",
    "支出总表",
    "财政拨款收支总表",
    "基本支出表",
    "单位：",
    "单位：万元",
    "科目编码",
    "科目名称",
    "项目",
    "预算数",
    "决算数",
    "栏次",
    "序号",
    "类",
    "款",
    "项",
    "201",
    "20101",
    "2010101",
    "301",
    "30101",
    "注：",
    "空表",
    "空表列示",
    "无此项",
    "XX",
    "××",
    "-",
    "−",
    "—",
    ".",
    ",",
    "0",
    "0.00",
    "１２３．４５",
    "一百",
    "二〇二二年"
  };

  private RandomSentences() {}

  /** Some paragraphs. */
  static List<String> paragraphs(FuzzedDataProvider choices) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (choices.remainingBytes() > 0) {
      if (choices.consumeInt(0, 15) == 0) {
        paragraphs.add(text.toString());
        text.setLength(0);
      } else {
        text.append(fragment(choices));
      }
    }
    paragraphs.add(text.toString());
    return paragraphs;
  }

  /** A word, a number, or any characters that XML allows. */
  static String fragment(FuzzedDataProvider choices) {
    return switch (choices.consumeInt(0, 5)) {
      case 0 -> String.valueOf(choices.consumeInt(0, 99_999));
      case 1 -> choices.consumeInt(0, 9_999) + "." + choices.consumeInt(0, 99);
      case 2 -> allowed(choices.consumeString(6));
      default -> choices.pickValue(WORDS);
    };
  }

  private static String allowed(String text) {
    return text.codePoints()
        .filter(c -> c >= ' ' && c != '<' && c != '&' && c != '>' && c < 0xfffe)
        .filter(c -> !Character.isSurrogate((char) c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
