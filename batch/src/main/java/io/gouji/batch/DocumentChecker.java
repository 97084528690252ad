package io.gouji.batch;

import io.gouji.model.Disclosure;
import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.DisclosureParser;
import io.gouji.parser.ParseResult;
import io.gouji.report.DocumentReport;
import io.gouji.rules.Evaluation;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.review.Baseline;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Reads and checks files, and makes a report of each, also of those that cannot be read:
 *
 * <pre>{@code
 * DocumentChecker checker =
 *     DocumentChecker.of(DisclosureParser.standard(), RuleEngine.of(BuiltInRules.all()));
 * DocumentReport report = checker.check(Path.of("budget.docx"));
 * }</pre>
 *
 * <p>Immutable, and safe for use by many threads if its parser and engine are; those of Gouji are.
 */
public final class DocumentChecker {

  /** Reads the files of a disclosure, mostly one. */
  public interface Parsing {
    /**
     * Reads the files of a disclosure.
     *
     * @throws DisclosureParseException if one is no Word document
     */
    ParseResult parse(List<Path> files) throws IOException;
  }

  /** Checks a disclosure. */
  public interface Checking {
    /** Checks a disclosure. */
    Evaluation evaluate(Disclosure disclosure);
  }

  private final Parsing parsing;
  private final Checking checking;
  private final Baseline baseline;
  private final BiConsumer<String, Throwable> onFault;

  private DocumentChecker(
      Parsing parsing,
      Checking checking,
      Baseline baseline,
      BiConsumer<String, Throwable> onFault) {
    this.parsing = parsing;
    this.checking = checking;
    this.baseline = baseline;
    this.onFault = onFault;
  }

  /** A checker by a parser and an engine. */
  public static DocumentChecker of(DisclosureParser parser, RuleEngine engine) {
    return of(parser::parseTogether, engine::evaluate);
  }

  /** A checker by something that reads and something that checks. */
  public static DocumentChecker of(Parsing parsing, Checking checking) {
    return new DocumentChecker(parsing, checking, Baseline.none(), (source, fault) -> {});
  }

  /** The same checker, which says of each finding whether it was accepted before. */
  public DocumentChecker withBaseline(Baseline other) {
    return new DocumentChecker(parsing, checking, other, onFault);
  }

  /**
   * The same checker, which tells of what went wrong by a fault of ours: the name of the file, and
   * what was thrown. The report of the file has the code {@link DocumentReport#INTERNAL}.
   */
  public DocumentChecker withFaultListener(BiConsumer<String, Throwable> listener) {
    return new DocumentChecker(parsing, checking, baseline, listener);
  }

  /** Reads and checks a file. */
  public DocumentReport check(Path file) {
    return check(file.toString(), List.of(file));
  }

  /**
   * Reads and checks the files of one disclosure.
   *
   * @param source the name by which reports call it
   */
  public DocumentReport check(String source, List<Path> files) {
    return read(source, files, result -> checked(source, result), unreadable -> unreadable);
  }

  /** Begins to read and check files; the reports come in the order of the files. */
  public BatchRun<DocumentReport> checkAll(Iterable<Path> files, Batch batch) {
    return batch.start(files, this::check, file -> overrun(file.toString(), batch));
  }

  /** The report of a file that took longer than the deadline of a batch. */
  public static DocumentReport.Unreadable overrun(String source, Batch batch) {
    return new DocumentReport.Unreadable(
        source,
        DocumentReport.DEADLINE_EXCEEDED,
        "Expected to be done within %s but was not with %s"
            .formatted(batch.deadline().map(Object::toString).orElse("no time"), source));
  }

  private DocumentReport checked(String source, ParseResult result) {
    Evaluation evaluation = checking.evaluate(result.disclosure());
    return new DocumentReport.Checked(
        source, result.sha256(), evaluation, baseline.review(evaluation));
  }

  /**
   * Reads the files of a disclosure, and answers with what becomes of it or of the reason why it
   * cannot be read.
   *
   * @param onResult what is made of the document; what it throws is a fault of ours
   * @throws CancellationException if the thread is interrupted meanwhile
   */
  public <R> R read(
      String source,
      List<Path> files,
      Function<ParseResult, R> onResult,
      Function<DocumentReport.Unreadable, R> onUnreadable) {
    String code;
    String message;
    try {
      return onResult.apply(parsing.parse(files));
    } catch (CancellationException e) {
      throw e;
    } catch (DisclosureParseException e) {
      code = e.code().name();
      message = message(e);
    } catch (NoSuchFileException e) {
      code = DisclosureParseException.Code.NOT_FOUND.name();
      message = message(e);
    } catch (IOException e) {
      code = DisclosureParseException.Code.UNREADABLE_FILE.name();
      message = message(e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      code = DocumentReport.INTERNAL;
      message = e.toString();
      onFault.accept(source, e);
    }
    return onUnreadable.apply(new DocumentReport.Unreadable(source, code, message));
  }

  private static String message(Exception e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }
}
