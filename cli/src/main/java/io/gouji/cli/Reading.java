package io.gouji.cli;

import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.ParseResult;
import io.gouji.report.DocumentReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.function.Function;

/** Reads the files of one disclosure after the other, and makes an entry of each that fails. */
final class Reading {
  private final Main main;
  private final PrintWriter err;
  private final Optional<String> password;

  Reading(Main main, PrintWriter err, Optional<String> password) {
    this.main = main;
    this.password = password;
    this.err = err;
  }

  /** Reads a disclosure and checks it. */
  DocumentReport check(Input input) {
    return read(
        input,
        result ->
            new DocumentReport.Checked(
                input.source(), result.sha256(), main.library().evaluate(result.disclosure())),
        unreadable -> unreadable);
  }

  /**
   * Reads a disclosure and answers with what becomes of it, or of the reason why it cannot be read.
   */
  <R> R read(
      Input input,
      Function<ParseResult, R> onResult,
      Function<DocumentReport.Unreadable, R> onUnreadable) {
    String code;
    String message;
    if (input.paths().isEmpty()) {
      code = "INVALID_PATH";
      message =
          main.messages().text("error.invalidPath", System.getProperty("sun.jnu.encoding", "?"));
      return onUnreadable.apply(new DocumentReport.Unreadable(input.source(), code, message));
    }
    try {
      return onResult.apply(main.library().parse(input.paths(), password));
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
      trace(input, e);
    }
    return onUnreadable.apply(new DocumentReport.Unreadable(input.source(), code, message));
  }

  private static String message(Exception e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  private void trace(Input input, Throwable e) {
    if (main.debug()) {
      synchronized (err) {
        err.println(input.source());
        e.printStackTrace(err);
        err.flush();
      }
    }
  }
}
