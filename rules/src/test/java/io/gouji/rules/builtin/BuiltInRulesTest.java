package io.gouji.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.entry;

import io.gouji.rules.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every rule has all that belongs to a rule, and the index of pages is what the rules say.
 *
 * <p>After a deliberate change, {@code mvn test -Dgouji.updateRuleIndex=true} writes the index and
 * the heads of the pages anew, and fails lest it be left on; the change is reviewed with the file.
 */
class BuiltInRulesTest {
  private static final String UPDATE = "gouji.updateRuleIndex";

  private static final Path PAGES = Path.of("..", "docs", "rules");
  private static final Path INDEX = PAGES.resolve("README.md");

  @Test
  void listsTheRulesByName() {
    assertThat(BuiltInRules.all()).extracting(Rule::id).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void listsEveryRuleOfThePackage() throws IOException, URISyntaxException {
    Path classes =
        Path.of(BuiltInRules.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .resolve(BuiltInRules.class.getPackageName().replace('.', '/'));

    assertThat(inJava())
        .containsExactlyElementsOf(names(classes, ".class", BuiltInRulesTest::isRule));
  }

  @Test
  void everyRuleHasATest() {
    assertThat(BuiltInRules.all())
        .allSatisfy(
            rule -> assertThatCode(() -> Class.forName(testOf(rule))).doesNotThrowAnyException());
  }

  @Test
  void everyRuleHasTitlesAndNoTitleIsLeftOver() throws IOException {
    for (String language : List.of("zh", "en")) {
      Properties titles = titles(language);
      assertThat(titles.stringPropertyNames())
          .as(language)
          .containsExactlyInAnyOrderElementsOf(inJava());
    }
  }

  @Test
  void everyRuleHasATitleOfItsOwnInBothLanguages() {
    for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertThat(BuiltInRules.all())
          .extracting(rule -> rule.title(language))
          .as(language.toString())
          .doesNotHaveDuplicates();
    }
    assertThat(BuiltInRules.all())
        .allSatisfy(
            rule ->
                assertThat(rule.title(Locale.ENGLISH))
                    .as(rule.id())
                    .isNotEqualTo(rule.title(Locale.CHINESE)));
  }

  @Test
  void saysItsTitleInBothLanguages() {
    Rule rule = PackRules.rule("ThreePublicExpensesCoverBasicExpenditure");

    assertThat(rule.title(Locale.CHINESE)).isEqualTo("“三公”经费各项不小于基本支出中的同项");
    assertThat(rule.title(Locale.ENGLISH))
        .isEqualTo("Each of the three public expenses covers what basic expenditure holds of it");
  }

  @Test
  void everyRuleHasAPageWithAllSections() {
    assertThat(BuiltInRules.all())
        .allSatisfy(
            rule ->
                assertThat(rule.page().orElseThrow())
                    .containsSubsequence(
                        "## 依据\n",
                        "## 比较什么\n",
                        "## 正确的例子\n",
                        "## 错误的例子\n",
                        "## 四舍五入与已知误报\n",
                        "## 怎样读结果\n"));
  }

  @Test
  void everyPageHasARule() throws IOException {
    assertThat(names(PAGES, ".md", name -> !name.equals("README")))
        .containsExactlyElementsOf(ids());
  }

  @Test
  void indexIsWhatTheRulesSay() throws IOException {
    if (Boolean.getBoolean(UPDATE)) {
      Files.writeString(INDEX, index());
    }

    assertThat(INDEX)
        .as("-D%s=true rewrites %s", UPDATE, INDEX)
        .usingCharset(StandardCharsets.UTF_8)
        .hasContent(index());
  }

  @Test
  void headsOfPagesAreWhatTheRulesSay() throws IOException {
    for (Rule rule : BuiltInRules.all()) {
      Path page = PAGES.resolve(rule.id() + ".md");
      String text = Files.readString(page);
      String prose = text.substring(text.indexOf("## 依据\n"));
      if (Boolean.getBoolean(UPDATE)) {
        Files.writeString(page, RuleHead.of(rule) + prose);
      }

      assertThat(page)
          .as("-D%s=true rewrites the head of %s", UPDATE, page)
          .usingCharset(StandardCharsets.UTF_8)
          .hasContent(RuleHead.of(rule) + prose);
    }
  }

  @Test
  void everyRuleSaysOnWhatItRests() {
    assertThat(BuiltInRules.all())
        .allSatisfy(rule -> assertThat(rule.basis().orElseThrow()).isNotBlank());
    assertThat(PackRules.rule("ClassificationDecidesPersonnel").basis())
        .contains("《政府收支分类科目》：301、303 属人员经费，302、310 属公用经费。");
  }

  @Test
  void indexIsNotBeingRewritten() {
    assertThat(System.getProperties()).doesNotContain(entry(UPDATE, "true"));
  }

  private static String index() {
    return "# 规则\n\n共 "
        + BuiltInRules.all().size()
        + " 条。级别：错误（ERROR）是两处不可能都对，警告（WARNING）需要人看，提示（INFO）关乎格式。\n\n"
        + "| 规则 | 级别 | 含义 |\n|---|---|---|\n"
        + BuiltInRules.all().stream()
            .map(
                rule ->
                    "| [%s](%s.md) | %s | %s |\n"
                        .formatted(
                            rule.id(), rule.id(), rule.severity(), rule.title(Locale.CHINESE)))
            .collect(Collectors.joining());
  }

  private static String testOf(Rule rule) {
    return BuiltInRules.class.getPackageName() + "." + rule.id() + "Test";
  }

  private static List<String> inJava() {
    return BuiltInRules.all().stream().filter(rule -> rule.pack().isEmpty()).map(Rule::id).toList();
  }

  private static List<String> ids() {
    return BuiltInRules.all().stream().map(Rule::id).toList();
  }

  private static Properties titles(String language) throws IOException {
    Properties titles = new Properties();
    try (InputStream in =
        BuiltInRules.class.getResourceAsStream("RuleTitles_" + language + ".properties")) {
      titles.load(
          new InputStreamReader(
              Objects.requireNonNull(in, "titles of " + language), StandardCharsets.UTF_8));
    }
    return titles;
  }

  private static Set<String> names(Path folder, String suffix, Predicate<String> filter)
      throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(suffix))
          .map(name -> name.substring(0, name.length() - suffix.length()))
          .filter(filter)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static boolean isRule(String name) {
    try {
      Class<?> type = Class.forName(BuiltInRules.class.getPackageName() + "." + name);
      return Rule.class.isAssignableFrom(type);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
