package io.gouji.model;

import java.util.Optional;

/**
 * A row before its place in the tree is known: what its name and its code say of it.
 *
 * @param depth how many columns of names stand to the left of the one with its name
 */
record RowDraft(
    int panel,
    Label label,
    String sequence,
    int gridRow,
    RowRole role,
    Optional<Lexicon.Entry> entry,
    Optional<ClassificationCode> code,
    int depth) {

  static RowDraft of(
      TableKind kind,
      int panel,
      String printed,
      String code,
      String sequence,
      int gridRow,
      int depth,
      Lexicon lexicon) {
    Label label = Label.of(printed);
    Optional<ClassificationCode> classification = code(kind, panel, label, code);
    Optional<Lexicon.Entry> entry =
        classification
            .filter(c -> c.domain() == ClassificationDomain.DEPARTMENTAL_ECONOMIC)
            .flatMap(c -> lexicon.ofEconomicCode(c.digits()))
            .or(() -> classification.isPresent() ? Optional.empty() : lexicon.named(label.name()));
    RowRole role =
        label.ofWhich()
            ? RowRole.OF_WHICH
            : classification.isPresent()
                ? RowRole.LINE
                : entry.map(Lexicon.Entry::role).orElse(RowRole.LINE);
    boolean isPart = depth > 0 && role != RowRole.OF_WHICH;
    return new RowDraft(
        panel,
        label,
        sequence,
        gridRow,
        isPart ? RowRole.LINE : role,
        entry,
        classification,
        depth);
  }

  /** Whether the two halves of a kind of table are revenue and expenditure. */
  static boolean isBalance(TableKind kind) {
    return kind == TableKind.OVERALL_BALANCE || kind == TableKind.FISCAL_APPROPRIATION_BALANCE;
  }

  private static Optional<ClassificationCode> code(
      TableKind kind, int panel, Label label, String code) {
    Optional<ClassificationDomain> domain = kind.domain();
    if (domain.isPresent()) {
      return ClassificationCode.isCode(code)
          ? Optional.of(new ClassificationCode(domain(domain.get(), code), code))
          : Optional.empty();
    }
    return isBalance(kind) && panel > 0
        ? FunctionalCategories.named(label.name())
        : Optional.empty();
  }

  /** 基本支出 is printed by departmental or, in some provinces, by government economic codes (5xx). */
  private static ClassificationDomain domain(ClassificationDomain ofKind, String code) {
    return ofKind == ClassificationDomain.DEPARTMENTAL_ECONOMIC && code.charAt(0) == '5'
        ? ClassificationDomain.GOVERNMENT_ECONOMIC
        : ofKind;
  }
}
