package io.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gouji.model.Direction;
import io.gouji.model.Disclosure;
import io.gouji.model.DisclosureBuilder;
import io.gouji.model.Item;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaTest {

  @Test
  void reportsMatchTheirSchema() throws IOException {
    String json =
        Rendering.of(
            ReportFormat.JSON,
            Locale.CHINESE,
            Sample.withFindings(),
            Sample.withoutFindings(),
            Sample.unreadable());

    assertThat(schema("check-1.0").validate(json, InputFormat.JSON)).isEmpty();
    assertThat(json).doesNotContain("null");
  }

  @Test
  void ledgersMatchTheirSchema() throws IOException {
    ReportOptions options = ReportOptions.standard().withLedger(true);

    String json = Rendering.of(ReportFormat.JSON, options, Sample.withFindings());

    assertThat(schema("check-1.0").validate(json, InputFormat.JSON)).isEmpty();
  }

  @Test
  void everyLineOfNdjsonIsAnObjectOfTheSchema() throws IOException {
    String lines =
        Rendering.of(
            ReportFormat.NDJSON, Locale.CHINESE, Sample.withFindings(), Sample.unreadable());

    assertThat(lines.lines())
        .hasSize(2)
        .allSatisfy(
            line ->
                assertThat(schema("check-1.0").validate("[" + line + "]", InputFormat.JSON))
                    .isEmpty());
  }

  @Test
  void emptyReportMatchesItsSchema() throws IOException {
    assertThat(Rendering.of(ReportFormat.JSON, Locale.CHINESE)).isEqualTo("[]\n");
  }

  @ParameterizedTest
  @EnumSource
  void parsedDocumentsMatchTheirSchema(ParseView view) throws IOException {
    Schema schema = schema("parse-" + view + "-1.0");

    assertThat(schema.validate(parsed(view, false), InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(parsed(view, true), InputFormat.JSON)).isEmpty();
  }

  @Test
  void statementsSayWhetherTheyCompareLikeWithLike() throws IOException {
    Item item = Item.THREE_PUBLIC_EXPENSES;
    Disclosure disclosure =
        DisclosureBuilder.budget("商促局", 2022)
            .statement(item, item, s -> s.change(Direction.DECREASE, "15"))
            .statement(item, item, s -> s.change(Direction.DECREASE, "4").likeForLike())
            .build();
    StringWriter out = new StringWriter();
    try (ParseWriter writer = ParseView.TYPED.open(out, ReportOptions.standard(), false)) {
      writer.write("a.docx", "0".repeat(64), disclosure);
    }

    assertThat(schema("parse-typed-1.0").validate(out.toString(), InputFormat.JSON)).isEmpty();
    assertThat(out.toString().lines().filter(line -> line.contains("likeForLike")))
        .singleElement()
        .asString()
        .contains("\"likeForLike\": true", "\"text\": \"4\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[{}]",
        "[{\"document\": {\"source\": \"a\"}}]",
        "[{\"document\": {\"source\": \"a\"}, \"error\": {\"code\": \"a b\", \"message\": \"\"}}]"
      })
  void schemaRefusesWhatIsNoReport(String json) throws IOException {
    assertThat(schema("check-1.0").validate(json, InputFormat.JSON)).isNotEmpty();
  }

  private static String parsed(ParseView view, boolean several) throws IOException {
    StringWriter out = new StringWriter();
    try (ParseWriter writer = view.open(out, ReportOptions.standard(), several)) {
      DocumentReport.Checked document = Sample.withFindings();
      writer.write(document.source(), document.sha256(), document.evaluation().disclosure());
      if (several) {
        writer.write(Sample.unreadable());
      }
    }
    return out.toString();
  }

  static Schema schema(String name) throws IOException {
    String file = "schema/" + name + ".schema.json";
    try (InputStream in = Objects.requireNonNull(Tool.class.getResourceAsStream(file))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text, InputFormat.JSON);
    }
  }
}
