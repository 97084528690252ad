package io.gouji.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.parser.DisclosureParser;
import io.gouji.parser.ParseResult;
import io.gouji.report.DocumentReport;
import io.gouji.report.ReportFormat;
import io.gouji.report.ReportOptions;
import io.gouji.report.ReportWriter;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import io.gouji.testing.DocxBuilder;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;

/** The report page in a browser: Chromium and its driver, as the system has them. */
@Tag("system-tools")
class ReportPageTest {
  private static final Path FILE = Path.of("disclosures", "366-商促局-2022.docx");

  @TempDir private Path folder;
  private ChromeDriver browser;

  @BeforeEach
  void open() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium"));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--window-size=1500,950");
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(program("chromedriver")))
                .build(),
            options);
  }

  @AfterEach
  void close() {
    browser.quit();
  }

  @Test
  void marksTheFiguresOfEachFinding() throws IOException {
    show(FILE);
    List<List<String>> marked =
        findings().stream()
            .map(
                finding -> {
                  finding.click();
                  return texts(".marked");
                })
            .toList();

    assertThat(marked.get(0)).containsExactlyInAnyOrder("68.52", "55.00");
    assertThat(marked.get(1)).containsExactlyInAnyOrder("8.84", "11.84");
    assertThat(marked.get(2)).containsExactlyInAnyOrder("77.36", "66.84");
    assertThat(marked).noneMatch(List::isEmpty);
    assertThat(console()).isEmpty();
    System.out.println("The 366 file: " + timesOfLoading());
    findings().get(0).click();
    Files.write(picture(), browser.getScreenshotAs(OutputType.BYTES));
  }

  /** {@code -Dgouji.updatePictures=true} takes the picture of the README anew. */
  private static Path picture() {
    return Boolean.getBoolean("gouji.updatePictures")
        ? Path.of("..", "docs", "pictures", "report-page.png")
        : Path.of("target", "report-page.png");
  }

  @Test
  void showsTheCalculationsOfFigure() throws IOException {
    show(FILE);
    boolean isShown =
        browser.findElements(By.cssSelector("td.figure")).stream()
            .filter(cell -> cell.getText().startsWith("66.84"))
            .anyMatch(
                cell -> {
                  cell.click();
                  return calculations().stream()
                      .anyMatch(line -> line.contains("66.84 = 11.84 + 55.00"));
                });

    assertThat(isShown).isTrue();
    assertThat(texts(".related")).contains("11.84", "55.00");
    assertThat(console()).isEmpty();
  }

  @Test
  void filtersAndStepsThroughFindings() throws IOException {
    show(FILE);
    int all = shown().size();
    browser.findElement(By.cssSelector("#severities input[value=ERROR]")).click();
    assertThat(shown()).hasSizeBetween(1, all - 1).noneMatch(ReportPageTest::isError);
    browser.findElement(By.cssSelector("#severities input[value=ERROR]")).click();

    browser.findElement(By.id("search")).sendKeys("接待费");
    assertThat(shown()).hasSizeBetween(1, all - 1);
    browser.findElement(By.id("search")).sendKeys(Keys.ESCAPE);
    assertThat(shown()).hasSize(all);

    browser.findElement(By.tagName("body")).sendKeys("jj");
    assertThat(shown().get(1).getDomAttribute("class")).contains("selected");
  }

  @Test
  void choosesBetweenSeveralFiles() throws IOException {
    Path other = folder.resolve("other.docx");
    DocxBuilder.create().paragraph("<b>没有表</b>").write(other);
    show(FILE, other);

    List<WebElement> links = browser.findElements(By.cssSelector("#index a"));
    assertThat(links).hasSize(2);
    links.get(1).click();
    assertThat(browser.findElement(By.id("d2")).isDisplayed()).isTrue();
    assertThat(browser.findElement(By.id("d1")).isDisplayed()).isFalse();
    assertThat(browser.findElement(By.id("d2")).getText()).contains("<b>没有表</b>");
  }

  @Test
  void staysUsableWithTwentyThousandFigures() throws IOException {
    Path file = folder.resolve("large.docx");
    large().write(file);
    show(file);

    List<WebElement> figures = browser.findElements(By.cssSelector("td.figure"));
    assertThat(figures).hasSizeGreaterThanOrEqualTo(20_000);
    figures.get(10).click();
    assertThat(browser.findElement(By.cssSelector(".inspector")).isDisplayed()).isTrue();

    search("支出42");
    assertThat(count(".hit")).isEqualTo(100);
    search(Keys.ESCAPE);
    assertThat(count(".hit")).isZero();

    browser.findElement(By.cssSelector("#tables option:nth-child(8)")).click();
    assertThat(count(".scroll:not([hidden])")).isEqualTo(1);
    assertThat(console()).isEmpty();
    System.out.println("20,000 figures: " + timesOfLoading());
  }

  private void search(CharSequence keys) {
    browser.findElement(By.id("search")).sendKeys(keys);
  }

  private int count(String selector) {
    return browser.findElements(By.cssSelector(selector)).size();
  }

  /** For whoever runs the test to look at: nothing depends on them. */
  private String timesOfLoading() {
    return String.valueOf(
        browser.executeScript(
            """
            const load = performance.getEntriesByType("navigation")[0];
            const paint = performance.getEntriesByName("first-contentful-paint")[0];
            return "first paint after " + (paint ? Math.round(paint.startTime) : "?")
              + " ms, interactive after " + Math.round(load.domInteractive)
              + " ms, loaded after " + Math.round(load.loadEventEnd) + " ms"
            """));
  }

  /** A hundred tables of basic expenditure, each with a hundred lines that make its total. */
  private static DocxBuilder large() {
    DocxBuilder document = DocxBuilder.create().paragraph("示例局2022年部门预算公开");
    for (int table = 0; table < 100; table++) {
      document
          .paragraph("部门预算一般公共预算财政拨款基本支出表")
          .paragraph("单位：万元")
          .table(
              rows -> {
                rows.row("科目编码", "科目名称", "合计", "公用经费");
                rows.row("", "合计", "100.00", "100.00");
                rows.row("302", "商品和服务支出", "100.00", "100.00");
                for (int line = 0; line < 100; line++) {
                  rows.row("302%02d".formatted(line), "支出" + line, "1.00", "1.00");
                }
              });
    }
    return document;
  }

  private void show(Path... files) throws IOException {
    Path page = folder.resolve("report.html");
    try (Writer out = Files.newBufferedWriter(page);
        ReportWriter report = ReportFormat.HTML.open(out, ReportOptions.standard())) {
      for (Path file : files) {
        ParseResult result = DisclosureParser.standard().parse(file);
        report.write(
            new DocumentReport.Checked(
                result.source(),
                result.sha256(),
                RuleEngine.of(BuiltInRules.all()).evaluate(result.disclosure())));
      }
    }
    browser.get(page.toUri().toString());
  }

  private List<WebElement> findings() {
    return browser.findElements(By.cssSelector(".finding"));
  }

  private List<WebElement> shown() {
    return findings().stream().filter(WebElement::isDisplayed).toList();
  }

  private static boolean isError(WebElement finding) {
    return "ERROR".equals(finding.getDomAttribute("data-severity"));
  }

  private List<String> texts(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .toList();
  }

  private List<String> calculations() {
    return texts(".inspector li span");
  }

  private List<String> console() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  private static String program(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(directory -> new File(directory, name))
        .filter(File::canExecute)
        .map(File::getPath)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Expected "
                        + name
                        + " on the path, as for all tests of -Psystem-tools, but was none in "
                        + Arrays.toString(System.getenv().keySet().toArray())));
  }
}
