package io.gouji.cli;

import io.gouji.model.SourceFile;
import io.gouji.office.DocxReviewer;
import io.gouji.office.ReviewException;
import io.gouji.office.ReviewedCopy;
import io.gouji.parser.DisclosureParseException;
import io.gouji.report.DocumentReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Writes copies with comments into a folder, and says on standard error what became of them. No
 * file that exists is ever written to.
 */
final class ReviewedCopies {
  private final Path folder;
  private final Main main;
  private final PrintWriter err;
  private final DocxReviewer reviewer;
  private int written;
  private int comments;
  private int spotless;
  private boolean hasFailed;

  private ReviewedCopies(Path folder, Main main, PrintWriter err) {
    this.folder = folder;
    this.main = main;
    this.err = err;
    this.reviewer = DocxReviewer.standard().withLanguage(main.language().locale());
  }

  /**
   * Prepares to write copies into a folder, which is made if it is missing.
   *
   * @throws ParameterException if two copies would have one name, or if one of them would take the
   *     place of a file
   */
  static ReviewedCopies into(String folder, List<Input> inputs, CommandLine command, Main main) {
    try {
      Path directory = Path.of(folder);
      requirePlaces(directory, inputs, command, main.messages());
      Files.createDirectories(directory);
      return new ReviewedCopies(directory, main, command.getErr());
    } catch (IOException | InvalidPathException e) {
      throw new ParameterException(
          command, main.messages().text("error.output", folder, e.toString()), e);
    }
  }

  private static void requirePlaces(
      Path directory, List<Input> inputs, CommandLine command, CliMessages messages)
      throws IOException {
    List<Input.Named> files = inputs.stream().flatMap(input -> input.files().stream()).toList();
    Map<Path, Path> originals = new HashMap<>();
    for (Input.Named file : files) {
      Path copy = directory.resolve(file.name()).normalize();
      for (Input.Named original : Files.exists(copy) ? files : List.<Input.Named>of()) {
        if (Files.exists(original.path()) && Files.isSameFile(copy, original.path())) {
          throw new ParameterException(command, messages.text("error.copyIsOriginal", copy));
        }
      }
      if (Files.exists(copy)) {
        throw new ParameterException(command, messages.text("error.copyExists", copy));
      }
      Path other = originals.putIfAbsent(copy, file.path());
      if (other != null) {
        throw new ParameterException(
            command, messages.text("error.sameCopy", other, file.path(), copy));
      }
    }
  }

  /** Writes the copies of the files of a document that was checked and has findings. */
  void write(Input input, DocumentReport document) {
    document.match(
        checked -> {
          List<SourceFile> parts = checked.evaluation().disclosure().files();
          for (int i = 0; i < input.files().size(); i++) {
            write(
                input.files().get(i), checked, parts.isEmpty() ? List.of() : List.of(parts.get(i)));
          }
          return true;
        },
        unreadable -> false);
  }

  /** Writes the copy of a file; it is the document, or one part of it. */
  private void write(Input.Named file, DocumentReport.Checked document, List<SourceFile> part) {
    try {
      byte[] original = Files.readAllBytes(file.path());
      ReviewedCopy copy =
          part.isEmpty()
              ? reviewer.review(original, document)
              : reviewer.review(original, part.get(0), document);
      if (!copy.unanchored().isEmpty()) {
        say("annotate.unanchored", file.path(), copy.unanchored().size());
      }
      if (copy.comments() == 0) {
        spotless++;
        return;
      }
      Path place = folder.resolve(file.name());
      Files.createDirectories(place.toAbsolutePath().getParent());
      Files.write(place, copy.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      written++;
      comments += copy.comments();
      if (copy.signed()) {
        say("annotate.signed", file.path());
      }
    } catch (ReviewException e) {
      fail(file, main.messages().text("annotate." + e.reason()));
    } catch (DisclosureParseException e) {
      boolean isEncrypted = e.code() == DisclosureParseException.Code.ENCRYPTED;
      fail(
          file,
          isEncrypted
              ? main.messages().text("annotate.ENCRYPTED")
              : String.valueOf(e.getMessage()));
    } catch (IOException e) {
      fail(file, e.toString());
    } catch (RuntimeException e) {
      fail(file, main.messages().text("error.internal", e));
      if (main.debug()) {
        e.printStackTrace(err);
      }
    }
  }

  private void fail(Input.Named file, String reason) {
    hasFailed = true;
    say("annotate.failed", file.path(), reason);
  }

  private void say(String key, Object... arguments) {
    err.println(main.messages().text(key, arguments));
    err.flush();
  }

  /** Says how many copies were written. */
  void finish() {
    String key = spotless == 0 ? "annotate.written" : "annotate.writtenOfSome";
    say(key, folder, written, comments, spotless);
  }

  /** Whether a copy could not be written. */
  boolean hasFailed() {
    return hasFailed;
  }
}
