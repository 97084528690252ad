package io.gouji.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.rules.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The catalogue of relations names the rules that there are, and no others. */
class CatalogueTest {
  private static final Path CATALOGUE = Path.of("..", "docs", "reference", "catalogue.md");
  private static final Pattern LINK = Pattern.compile("\\[(\\w+)]\\(\\.\\./rules/(\\w+)\\.md\\)");
  private static final Pattern RELATION =
      Pattern.compile("\\| ([A-Z]{2}-\\d\\d) \\| (错误|警告|提示|人工) \\| ([^|]+) \\| ([^|]+) \\|");

  @Test
  void namesEveryRuleAndNoOther() throws IOException {
    Set<String> named = new TreeSet<>();
    Matcher link = LINK.matcher(Files.readString(CATALOGUE));
    while (link.find()) {
      assertThat(link.group(1)).isEqualTo(link.group(2));
      named.add(link.group(1));
    }

    assertThat(named)
        .as("a new rule has a line in %s: of the relation that it checks, or at the end", CATALOGUE)
        .containsExactlyInAnyOrderElementsOf(BuiltInRules.all().stream().map(Rule::id).toList());
  }

  @Test
  void saysOfEveryRelationWhichRuleChecksItOrWhyNoneDoes() throws IOException {
    List<String> ids = new ArrayList<>();
    for (String line : Files.readAllLines(CATALOGUE)) {
      Matcher relation = RELATION.matcher(line);
      if (relation.matches()) {
        ids.add(relation.group(1));
        assertThat(relation.group(4)).as(line).isNotBlank();
      } else {
        assertThat(line).doesNotContainPattern("[A-Z]{2}-\\d\\d");
      }
    }

    assertThat(ids).hasSize(145).doesNotHaveDuplicates();
    for (String id : ids) {
      int number = Integer.parseInt(id.substring(3));
      assertThat(number == 1 || ids.contains(id.substring(0, 3) + "%02d".formatted(number - 1)))
          .as("a relation before %s is missing", id)
          .isTrue();
    }
  }
}
