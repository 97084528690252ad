package io.gouji.office;

import io.gouji.model.Block;
import io.gouji.model.Disclosure;
import io.gouji.model.Location;
import io.gouji.model.SourceFile;
import io.gouji.parser.DisclosureParser;
import io.gouji.parser.DocumentMarkup;
import io.gouji.report.DocumentReport;
import io.gouji.report.FindingTexts;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Finding;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the reviewed copy of a Word file: a comment on every figure that a finding names, at the
 * very cell or the very characters, and a highlight by severity. The main part is changed by
 * insertions only; of the other parts only the comments, their relationship and their content type
 * are changed, all else is copied byte for byte. The same file and findings give the same bytes.
 *
 * <pre>{@code
 * ReviewedCopy copy = DocxReviewer.standard().review(bytes, "budget.docx", evaluation);
 * Files.write(Path.of("reviewed", "budget.docx"), copy.bytes());
 * }</pre>
 *
 * <p>Immutable, and safe for use by many threads.
 */
public final class DocxReviewer {
  private static final DocxReviewer STANDARD = new DocxReviewer(Locale.CHINESE);

  private final Locale language;

  private DocxReviewer(Locale language) {
    this.language = language;
  }

  /** The reviewer that writes Chinese. */
  public static DocxReviewer standard() {
    return STANDARD;
  }

  /** This reviewer with comments in English, or else in Chinese. */
  public DocxReviewer withLanguage(Locale other) {
    return new DocxReviewer(other);
  }

  /**
   * Writes the copy.
   *
   * @param original the file that was read
   * @param sourceName what to call it in messages
   * @param evaluation what came of checking it
   * @throws io.gouji.parser.DisclosureParseException if the file cannot be read, or is encrypted
   * @throws ReviewException if the copy, read again, would not give the same tables and text
   */
  public ReviewedCopy review(byte[] original, String sourceName, Evaluation evaluation) {
    List<Remark> remarks =
        Remarks.of(evaluation, evaluation.findings(), FindingTexts.of(evaluation, language));
    return write(original, sourceName, evaluation.disclosure(), remarks);
  }

  /**
   * Writes the copy of a document that is one file, without comments on what was accepted before.
   *
   * @param original the file that was read
   * @param document what came of checking it
   * @throws io.gouji.parser.DisclosureParseException if the file cannot be read, or is encrypted
   * @throws ReviewException if the file is not the one that was checked, or if the copy, read
   *     again, would not give the same tables and text
   */
  public ReviewedCopy review(byte[] original, DocumentReport.Checked document) {
    requireChecked(original, document.sha256(), document.source());
    return write(
        original, document.source(), document.evaluation().disclosure(), openRemarks(document));
  }

  /**
   * Writes the copy of one of several files of which a document consists, with the comments on its
   * own figures, and without comments on what was accepted before.
   *
   * @param original the file that was read
   * @param file which of the files it is
   * @param document what came of checking them together
   * @throws io.gouji.parser.DisclosureParseException if the file cannot be read, or is encrypted
   * @throws ReviewException if the file is not the one that was checked, or if the copy, read
   *     again, would not give the same tables and text
   */
  public ReviewedCopy review(byte[] original, SourceFile file, DocumentReport.Checked document) {
    requireChecked(original, file.sha256(), file.name());
    Disclosure whole = document.evaluation().disclosure();
    SourceFile first = whole.files().get(0); // bears what is said of the document as a whole
    List<Remark> remarks =
        openRemarks(document).stream()
            .filter(remark -> whole.file(remark.place()).orElse(first).equals(file))
            .map(remark -> remark.at(file.inFile(remark.place())))
            .toList();
    Disclosure alone = DisclosureParser.standard().parse(original, file.name()).disclosure();
    return write(original, file.name(), alone, remarks);
  }

  private List<Remark> openRemarks(DocumentReport.Checked document) {
    Evaluation evaluation = document.evaluation();
    List<Finding> open =
        evaluation.findings().stream()
            .filter(finding -> !document.review().of(finding).isAccepted())
            .toList();
    return Remarks.of(evaluation, open, FindingTexts.of(evaluation, language));
  }

  private static void requireChecked(byte[] original, String sha256, String sourceName) {
    String digest = HexFormat.of().formatHex(sha256().digest(original));
    if (!digest.equals(sha256)) {
      throw new ReviewException(sourceName, ReviewException.Reason.OTHER_FILE);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a copy with remarks on what was read. */
  static ReviewedCopy write(
      byte[] original, String sourceName, Disclosure disclosure, List<Remark> remarks) {
    DocumentMarkup markup = DisclosureParser.standard().markup(original, sourceName);
    WordFile file = WordFile.open(original, sourceName);
    WordNames names = WordNames.of(markup.xml(), sourceName);
    CommentsPart comments =
        CommentsPart.of(file, PackageParts.of(file, markup.part(), names), names);
    MarkupInsertions insertions = new MarkupInsertions(markup.xml(), names.prefix());
    List<Location> unanchored = new ArrayList<>();
    for (Remark remark : remarks) {
      Optional<Anchor> anchor = Anchor.of(markup, remark.place());
      if (anchor.isPresent()) {
        insertions.add(comments.add(remark.paragraphs()), anchor.get(), remark.severity());
      } else {
        unanchored.add(remark.place());
      }
    }
    if (comments.added() == 0) {
      return new ReviewedCopy(original.clone(), 0, unanchored, file.isSigned());
    }
    file.replace(markup.part(), markup.encode(insertions.apply()));
    comments.write();
    byte[] copy = file.bytes();
    requireSame(disclosure, copy, sourceName);
    return new ReviewedCopy(copy, comments.added(), unanchored, file.isSigned());
  }

  private static void requireSame(Disclosure original, byte[] copy, String sourceName) {
    List<Block> blocks = DisclosureParser.standard().parse(copy, sourceName).disclosure().blocks();
    if (!blocks.equals(original.blocks())) {
      throw new ReviewException(sourceName, ReviewException.Reason.DIFFERENT_COPY);
    }
  }
}
