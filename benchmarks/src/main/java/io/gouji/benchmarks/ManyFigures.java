package io.gouji.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A document of 21,000 figures: the expenditure of a department by category, section and item, of
 * all funds and of each.
 */
final class ManyFigures {
  /** Which figures are wrong. */
  enum Errors {
    /** None: everything agrees. */
    NONE(0),
    /** One in five hundred. */
    FEW(500),
    /** Every other one. */
    HALF(2),
    /** All of them. */
    ALL(1);

    private final int every;

    Errors(int every) {
      this.every = every;
    }
  }

  /** A table: which share of all funds it states, and of how many kinds of expenditure. */
  private record Sheet(String title, int share, List<String> columns) {}

  private static final List<String> ALL_EXPENDITURE =
      List.of("基本支出", "项目支出", "经营支出", "上解上级支出", "对附属单位补助支出", "结转下年");
  private static final List<String> OF_A_FUND = ALL_EXPENDITURE.subList(0, 2);
  private static final List<Sheet> SHEETS =
      List.of(
          new Sheet("部门支出总表", 4, ALL_EXPENDITURE),
          new Sheet("一般公共预算支出表", 2, OF_A_FUND),
          new Sheet("政府性基金预算支出表", 1, OF_A_FUND),
          new Sheet("国有资本经营预算支出表", 1, OF_A_FUND));
  private static final List<Integer> CATEGORIES =
      List.of(201, 203, 204, 205, 206, 207, 208, 210, 211, 212, 213, 214, 215, 216, 217, 220);
  private static final int SECTIONS = 9;
  private static final int ITEMS = 8;

  private static final class Line {
    final String code;
    final String name;

    /** Hundredths, one amount for each kind of expenditure. */
    final long[] amounts = new long[ALL_EXPENDITURE.size()];

    Line(String code, String name) {
      this.code = code;
      this.name = name;
    }

    Line(String code, int number) {
      this(code, "事务" + number);
    }

    void add(Line part) {
      for (int i = 0; i < amounts.length; i++) {
        amounts[i] += part.amounts[i];
      }
    }
  }

  private final Errors errors;
  private int written;

  private ManyFigures(Errors errors) {
    this.errors = errors;
  }

  /** The document. */
  static byte[] docx(Errors errors) throws IOException {
    ManyFigures figures = new ManyFigures(errors);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(figures.document().getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private String document() {
    StringBuilder xml =
        new StringBuilder(
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>");
    xml.append(paragraph("商务局2022年部门预算"));
    List<Line> lines = lines();
    for (Sheet sheet : SHEETS) {
      xml.append(paragraph(sheet.title())).append(paragraph("单位：万元")).append("<w:tbl>");
      List<String> header = new ArrayList<>(List.of("科目编码", "科目名称", "合计"));
      header.addAll(sheet.columns());
      xml.append(row(header));
      lines.forEach(line -> xml.append(row(cells(line, sheet))));
      xml.append("</w:tbl>");
    }
    return xml.append("</w:body></w:document>").toString();
  }

  private static List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    Line total = new Line("", "合计");
    lines.add(total);
    for (int category : CATEGORIES) {
      Line ofCategory = new Line(Integer.toString(category), lines.size());
      lines.add(ofCategory);
      for (int section = 1; section <= SECTIONS; section++) {
        Line ofSection = new Line(ofCategory.code + "0" + section, lines.size());
        lines.add(ofSection);
        for (int item = 1; item <= ITEMS; item++) {
          Line ofItem = new Line(ofSection.code + "0" + item, lines.size());
          for (int i = 0; i < ofItem.amounts.length; i++) {
            ofItem.amounts[i] = 1_000 + lines.size() * 37L * (i + 1) % 9_973;
          }
          lines.add(ofItem);
          ofSection.add(ofItem);
        }
        ofCategory.add(ofSection);
      }
      total.add(ofCategory);
    }
    return lines;
  }

  private List<String> cells(Line line, Sheet sheet) {
    List<String> cells = new ArrayList<>(List.of(line.code, line.name, ""));
    long total = 0;
    for (int i = 0; i < sheet.columns().size(); i++) {
      long amount = line.amounts[i] * sheet.share();
      total += amount;
      cells.add(printed(amount));
    }
    cells.set(2, printed(total));
    return cells;
  }

  private String printed(long amount) {
    boolean isWrong = errors.every > 0 && written++ % errors.every == 0;
    long hundredths = isWrong ? amount + 100 + written * 7_919L % 9_001 : amount;
    return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
  }

  private static String row(List<String> cells) {
    StringBuilder xml = new StringBuilder("<w:tr>");
    cells.forEach(text -> xml.append("<w:tc>").append(paragraph(text)).append("</w:tc>"));
    return xml.append("</w:tr>").toString();
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }
}
