package io.gouji.parser.internal.table;

import io.gouji.model.ColumnRole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A header read by a template: which role each column has, and which half it belongs to.
 *
 * @param roles the roles of the header's columns; empty for those that the template does not know
 * @param panels the halves of the header's columns
 */
record Layout(
    Template template, Header header, List<Optional<ColumnRole>> roles, List<Integer> panels) {
  private static final Set<ColumnRole> CODE = Set.of(ColumnRole.CODE);

  Layout {
    roles = List.copyOf(roles);
    panels = List.copyOf(panels);
  }

  static Layout of(Template template, Header header) {
    List<Optional<ColumnRole>> roles = new ArrayList<>(header.columns().size());
    List<Integer> panels = new ArrayList<>(header.columns().size());
    int panel = 0;
    boolean hasFigures = false;
    for (HeaderColumn column : header.columns()) {
      Optional<ColumnRole> role =
          column.comparison().isPresent() ? column.comparison() : template.role(column);
      if (column.path().isEmpty() && !roles.isEmpty()) {
        Optional<ColumnRole> left = roles.get(roles.size() - 1);
        role = left.filter(template.rows().levels()::contains);
        roles.add(role);
        panels.add(panel);
        continue;
      }
      if (role.isPresent()) {
        if (hasFigures && beginsPanel(role.get())) {
          panel++;
          hasFigures = false;
        }
        hasFigures |= role.get().isFigure();
      }
      roles.add(role);
      panels.add(panel);
    }
    return new Layout(template, header, roles, panels);
  }

  private static boolean beginsPanel(ColumnRole role) {
    return role == ColumnRole.NAME || role == ColumnRole.CODE || role == ColumnRole.SEQUENCE;
  }

  /** The number of tables that stand side by side. */
  int panelCount() {
    return panels.isEmpty() ? 0 : panels.get(panels.size() - 1) + 1;
  }

  /** Whether the header has everything that the template requires. */
  boolean isSufficient() {
    return has(template.required());
  }

  /** Whether only a column of codes is missing: they may stand before the names. */
  boolean lacksOnlyCodes() {
    return template.required().contains(CODE)
        && !has(List.of(CODE))
        && has(template.required().stream().filter(roleSet -> !roleSet.equals(CODE)).toList());
  }

  private boolean has(Collection<Set<ColumnRole>> roleSets) {
    for (Set<ColumnRole> required : roleSets) {
      boolean isThere = false;
      for (int i = 0; i < roles.size() && !isThere; i++) {
        isThere = roles.get(i).isPresent() && required.contains(roles.get(i).get());
      }
      if (!isThere) {
        return false;
      }
    }
    return panelCount() >= template.panels();
  }

  /** The number of columns that the template knows. */
  long knownColumns() {
    return roles.stream().filter(Optional::isPresent).count();
  }

  /** Whether the header has nothing that the template does not know. */
  boolean isComplete() {
    return !roles.isEmpty() && roles.stream().allMatch(Optional::isPresent);
  }
}
