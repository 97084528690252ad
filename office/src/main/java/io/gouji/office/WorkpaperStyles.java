package io.gouji.office;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of the workpaper: as few as there are ways to look, since Excel takes 64,000. */
final class WorkpaperStyles {
  private static final int MOST_DECIMALS = 15;

  /** What a cell is. */
  enum Kind {
    TEXT,
    HEADING,
    TITLE,
    LINK
  }

  private record Key(Kind kind, String format, Mark mark, boolean framed, boolean quoted) {}

  private final Workbook workbook;
  private final Map<Key, CellStyle> styles = new HashMap<>();
  private final Map<Kind, Font> fonts = new HashMap<>();

  WorkpaperStyles(Workbook workbook) {
    this.workbook = workbook;
  }

  /** The style of words. What begins like a formula stays text when somebody edits it. */
  CellStyle words(Kind kind, boolean framed, String text) {
    boolean isLikeFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return style(new Key(kind, "", Mark.NONE, framed, isLikeFormula));
  }

  /** The style of a number that is not printed in the document. */
  CellStyle number(BigDecimal value) {
    return style(new Key(Kind.TEXT, decimals(false, value), Mark.NONE, false, false));
  }

  /** The style that shows a figure as it is printed, with its mark. */
  CellStyle figure(Figure figure, Mark mark, boolean framed) {
    return style(new Key(Kind.TEXT, format(figure, mark), mark, framed, false));
  }

  private static String format(Figure figure, Mark mark) {
    String text = figure.text().strip();
    String format =
        figure
            .amount()
            .stated()
            .map(Amount.Stated::value)
            .map(value -> decimals(text.contains(",") || text.contains("，"), value))
            .orElse("General");
    if (text.endsWith("%") || text.endsWith("％")) {
      format += "\"%\"";
    }
    return mark == Mark.NONE ? format : format + "\" " + mark.sign() + "\"";
  }

  private static String decimals(boolean grouped, BigDecimal value) {
    int scale = Math.max(0, Math.min(MOST_DECIMALS, value.scale()));
    return (grouped ? "#,##0" : "0") + (scale > 0 ? "." + "0".repeat(scale) : "");
  }

  private CellStyle style(Key key) {
    CellStyle known = styles.get(key);
    if (known == null) {
      known = create(key);
      styles.put(key, known);
    }
    return known;
  }

  private CellStyle create(Key key) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(key.kind(), this::font));
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setQuotePrefixed(key.quoted());
    if (key.format().isEmpty()) {
      style.setWrapText(key.kind() != Kind.TITLE);
    } else {
      style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
      style.setAlignment(HorizontalAlignment.RIGHT);
    }
    if (key.framed()) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    if (key.kind() == Kind.HEADING) {
      style.setAlignment(HorizontalAlignment.CENTER);
      fill(style, IndexedColors.GREY_25_PERCENT);
    } else if (key.mark() == Mark.FAILS) {
      fill(style, IndexedColors.ROSE);
    }
    return style;
  }

  private static void fill(CellStyle style, IndexedColors color) {
    style.setFillForegroundColor(color.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private Font font(Kind kind) {
    Font font = workbook.createFont();
    font.setBold(kind == Kind.HEADING || kind == Kind.TITLE);
    if (kind == Kind.LINK) {
      font.setUnderline(Font.U_SINGLE);
      font.setColor(IndexedColors.BLUE.getIndex());
    }
    return font;
  }
}
