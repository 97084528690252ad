package io.gouji.office;

import io.gouji.report.DocumentReport;
import io.gouji.report.ReportOptions;
import io.gouji.report.ReportWriter;
import io.gouji.report.Tool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes the workpaper of one document for Excel: its findings, every figure with the checks that
 * cover it, its tables with the printed figures as numbers, and the checks as formulas over them,
 * which Excel calculates anew. Sheets lead to one another by links. The same document gives the
 * same bytes.
 *
 * <pre>{@code
 * try (ReportWriter workpaper = Workpaper.open(out, ReportOptions.standard())) {
 *   workpaper.write(report);
 * }
 * }</pre>
 *
 * <p>For use by one thread.
 */
public final class Workpaper implements ReportWriter {
  /** Rows stay within reach until their sheet says that they are complete. */
  private static final int ALL_ROWS = -1;

  private static final String NO_TIME = "1980-01-01T00:00:00Z";

  private final OutputStream out;
  private final Locale language;
  private boolean written;

  private Workpaper(OutputStream out, Locale language) {
    this.out = out;
    this.language = language;
  }

  /**
   * Begins a workpaper, of which the options say the language.
   *
   * @param out takes the workbook; closing the workpaper leaves it open
   */
  public static ReportWriter open(OutputStream out, ReportOptions options) {
    return new Workpaper(out, options.language());
  }

  /**
   * Writes the workpaper of a document, or says in one why it cannot be read.
   *
   * @throws IllegalStateException if it has been written already: a workbook is about one document
   */
  @Override
  public void write(DocumentReport document) throws IOException {
    if (written) {
      throw new IllegalStateException(
          "Expected one document but was another: " + document.source());
    }
    written = true;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ALL_ROWS)) {
      describe(workbook.getXSSFWorkbook().getProperties());
      document.match(
          checked -> {
            new WorkpaperBook(
                    checked, language, workbook, SpreadsheetVersion.EXCEL2007.getMaxRows())
                .fill();
            return true;
          },
          unreadable -> {
            fill(workbook, unreadable);
            return false;
          });
      workbook.setForceFormulaRecalculation(true);
      workbook.write(bytes);
    }
    StablePackage.copy(bytes.toByteArray(), out);
  }

  /** POI would say that it is the author, and what time it is. */
  private static void describe(POIXMLProperties properties) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setCreator(Tool.NAME);
    try {
      core.setCreated(NO_TIME);
      core.setModified(NO_TIME);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
    core.setLastModifiedByUser(Tool.NAME);
    properties.getExtendedProperties().setApplication(Tool.NAME + " " + Tool.version());
  }

  private void fill(Workbook workbook, DocumentReport.Unreadable document) {
    WorkpaperWords words = WorkpaperWords.of(language);
    SheetWriter sheet =
        new SheetWriter(
            workbook.createSheet(words.text("sheet.findings")), new WorkpaperStyles(workbook));
    sheet.words(0, 0, document.source(), WorkpaperStyles.Kind.TITLE);
    sheet.words(1, 0, words.text("unreadable"), WorkpaperStyles.Kind.TITLE);
    sheet.text(2, 0, document.code());
    sheet.text(3, 0, document.message());
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
