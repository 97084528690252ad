package io.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.model.ColumnRole;
import io.gouji.model.TableKind;
import io.gouji.parser.DisclosureParser;
import io.gouji.rules.RuleEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Rule files can name each column of figures that the templates know, and none that no table has.
 */
class VocabularyTest {
  private static final List<String> TEMPLATES =
      List.of("national", "hebei", "shanghai", "jiangsu", "final-accounts", "other-provinces");

  @Test
  void namesTheColumnsOfFiguresThatTheTemplatesKnow() {
    assertThat(inVocabulary()).isEqualTo(inTemplates());
  }

  private static Map<TableKind, Set<ColumnRole>> inTemplates() {
    Map<TableKind, Set<ColumnRole>> columns = new EnumMap<>(TableKind.class);
    for (String template : TEMPLATES) {
      Set<ColumnRole> ofTable = Set.of();
      String path = "/io/gouji/parser/internal/table/" + template + ".template";
      for (String line : lines(DisclosureParser.class, path)) {
        String[] words = line.strip().split("\\s+");
        if (words[0].equals("table")) {
          ofTable =
              columns.computeIfAbsent(
                  TableKind.valueOf(words[1]), kind -> EnumSet.noneOf(ColumnRole.class));
        } else if (words[0].equals("column") && ColumnRole.valueOf(words[1]).isFigure()) {
          ofTable.add(ColumnRole.valueOf(words[1]));
        }
      }
    }
    return columns;
  }

  private static Map<TableKind, Set<ColumnRole>> inVocabulary() {
    Map<TableKind, Set<ColumnRole>> columns = new EnumMap<>(TableKind.class);
    for (String line : lines(RuleEngine.class, "/io/gouji/rules/pack/vocabulary.tsv")) {
      String[] fields = line.split("\t", -1);
      if (fields[0].equals("table")) {
        Set<ColumnRole> ofTable = EnumSet.noneOf(ColumnRole.class);
        Arrays.stream(fields[3].split(" "))
            .filter(role -> !role.isEmpty())
            .map(ColumnRole::valueOf)
            .forEach(ofTable::add);
        columns.put(TableKind.valueOf(fields[1]), ofTable);
      } else if (fields[0].equals("column")) {
        assertThat(ColumnRole.valueOf(fields[1]).isFigure()).as(line).isTrue();
      }
    }
    return columns;
  }

  private static List<String> lines(Class<?> module, String resource) {
    try (InputStream in = module.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
