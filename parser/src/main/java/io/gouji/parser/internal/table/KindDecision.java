package io.gouji.parser.internal.table;

import io.gouji.model.ClassificationDomain;
import io.gouji.model.ColumnRole;
import io.gouji.model.Label;
import java.util.List;
import java.util.Optional;

/**
 * What a table is, by its title and its header together.
 *
 * @param layout the header as the template of its kind reads it; empty if the kind is not known
 * @param title the title that decided, or else the nearest
 * @param problem the code of the diagnostic that says why the kind is not known
 */
record KindDecision(Optional<Layout> layout, Optional<Title> title, Optional<String> problem) {

  static KindDecision of(GridView grid, List<Title> titles, Header header, Templates templates) {
    Optional<Title> disagreeing = Optional.empty();
    for (Title title : titles) {
      List<Template> named = templates.titled(title.normal());
      Optional<Layout> layout =
          onlyFitting(grid, named, header)
              .or(() -> onlyFitting(grid, otherForms(title, named, templates), header));
      if (layout.isPresent()) {
        return new KindDecision(layout, Optional.of(title), Optional.empty());
      }
      if (!named.isEmpty() && title.isAdjacent() && disagreeing.isEmpty()) {
        disagreeing = Optional.of(title);
      }
    }
    if (disagreeing.isPresent()) {
      return new KindDecision(
          Optional.empty(), disagreeing, Optional.of("TABLE_TITLE_AND_HEADER_DISAGREE"));
    }
    Optional<Title> nearest = titles.stream().filter(Title::isAdjacent).findFirst();
    Optional<Layout> layout = byHeader(grid, header, templates);
    return new KindDecision(
        layout,
        nearest,
        layout.isPresent() ? Optional.empty() : Optional.of("TABLE_NOT_RECOGNISED"));
  }

  /** The forms of the named kinds that the title names less specifically. */
  private static List<Template> otherForms(Title title, List<Template> named, Templates templates) {
    if (named.isEmpty()) {
      return List.of();
    }
    return templates.admitting(title.normal()).stream()
        .filter(form -> named.stream().anyMatch(template -> template.kind() == form.kind()))
        .filter(form -> !named.contains(form))
        .toList();
  }

  /** The layout of the only template that the header fits. */
  private static Optional<Layout> onlyFitting(
      GridView grid, List<Template> candidates, Header header) {
    Optional<Layout> only = Optional.empty();
    for (Template template : candidates) {
      Layout layout = Layout.of(template, header);
      boolean isSufficient =
          layout.isSufficient() || (layout.lacksOnlyCodes() && CodedName.areIn(grid, layout));
      if (isSufficient && codesFit(grid, layout)) {
        if (only.isPresent() && only.get().template().kind() != template.kind()) {
          return Optional.empty();
        }
        if (only.isEmpty() || layout.knownColumns() > only.get().knownColumns()) {
          only = Optional.of(layout);
        }
      }
    }
    return only;
  }

  private static Optional<Layout> byHeader(GridView grid, Header header, Templates templates) {
    List<Template> complete =
        templates.all().stream()
            .filter(template -> Layout.of(template, header).isComplete())
            .toList();
    return onlyFitting(grid, complete, header);
  }

  /**
   * Whether the codes of the body are those of the kind's classification: functional codes begin
   * with 2, economic ones with 3 or 5. A table without codes contradicts nothing.
   */
  private static boolean codesFit(GridView grid, Layout layout) {
    Optional<ClassificationDomain> domain = layout.template().kind().domain();
    int column = layout.roles().indexOf(Optional.of(ColumnRole.CODE));
    if (domain.isEmpty() || column < 0) {
      return true;
    }
    int balance = 0;
    for (int row = layout.header().bodyRow(); row < grid.rows(); row++) {
      GridView.Cell cell = grid.at(row, layout.header().columns().get(column).from());
      String code = cell == null ? "" : Label.normalise(cell.text());
      if (code.length() >= 3 && Character.isDigit(code.charAt(0))) {
        balance += code.charAt(0) == '2' ? 1 : -1;
      }
    }
    return domain.get() == ClassificationDomain.FUNCTIONAL ? balance >= 0 : balance <= 0;
  }
}
