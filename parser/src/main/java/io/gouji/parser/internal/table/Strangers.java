package io.gouji.parser.internal.table;

import io.gouji.model.Block;
import io.gouji.model.Diagnostic;
import io.gouji.model.Identity;
import io.gouji.model.Location;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds documents that do not belong to the disclosure with which they are read together: those of
 * another year, or under another department's code. Names are not compared, since a department has
 * more than one.
 */
final class Strangers {
  private Strangers() {}

  /**
   * Says that a document is not of the disclosure.
   *
   * @param identity what all documents together say
   */
  static Optional<Diagnostic> diagnostic(
      Identity identity, List<Sketch> sketches, List<Block> blocks) {
    Identity own = IdentityReader.read(sketches, blocks);
    String year = difference(text(identity.fiscalYear()), text(own.fiscalYear()));
    String code = difference(identity.departmentCode(), own.departmentCode());
    String detail = year.isEmpty() ? code : year;
    return detail.isEmpty()
        ? Optional.empty()
        : Optional.of(new Diagnostic("FILES_DISAGREE", detail, place(sketches, blocks)));
  }

  private static Optional<String> text(OptionalInt year) {
    return year.isPresent() ? Optional.of(String.valueOf(year.getAsInt())) : Optional.empty();
  }

  /** Both values as 2022 ≠ 2021, or "" if they agree or one is not known. */
  private static String difference(Optional<String> common, Optional<String> own) {
    return common.isEmpty() || own.isEmpty() || Objects.equals(common, own)
        ? ""
        : own.get() + " ≠ " + common.get();
  }

  private static Location place(List<Sketch> sketches, List<Block> blocks) {
    if (!sketches.isEmpty()) {
      return sketches.get(0).grid().place();
    }
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph && !paragraph.text().isBlank()) {
        return paragraph.location(0, paragraph.text().length());
      }
    }
    return new Location.Document();
  }
}
