package io.gouji.parser.internal.table;

import io.gouji.model.ClassificationDomain;
import io.gouji.model.ColumnRole;
import io.gouji.parser.internal.table.GridView.Cell;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A code and a name in one cell: 201一般公共服务支出, [20113]商贸事务. */
record CodedName(String code, String name) {
  private static final Pattern PATTERN =
      Pattern.compile(
          "\\s*[\\[［(（【]?([0-9]{3}|[0-9]{5}|[0-9]{7})[\\]］)）】]?[\\s:：、.．-]*(\\p{IsHan}.*)");

  /** Takes a printed name apart, if it begins with a code. */
  static Optional<CodedName> of(String printed) {
    Matcher matcher = PATTERN.matcher(printed.replace("\n", ""));
    return matcher.matches()
        ? Optional.of(new CodedName(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  /** Whether most names of a table begin with codes of its classification. */
  static boolean areIn(GridView grid, Layout layout) {
    int column = layout.roles().indexOf(Optional.of(ColumnRole.NAME));
    Optional<ClassificationDomain> domain = layout.template().kind().domain();
    if (column < 0 || domain.isEmpty()) {
      return false;
    }
    boolean isFunctional = domain.get() == ClassificationDomain.FUNCTIONAL;
    int coded = 0;
    int others = 0;
    for (int row = layout.header().bodyRow(); row < grid.rows(); row++) {
      Cell cell = grid.at(row, layout.header().columns().get(column).from());
      if (cell != null && !cell.isBlank()) {
        boolean isCoded =
            of(cell.text()).filter(name -> name.code().startsWith("2") == isFunctional).isPresent();
        coded += isCoded ? 1 : 0;
        others += isCoded ? 0 : 1;
      }
    }
    return coded > others;
  }
}
