package io.gouji.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.gouji.rules.Evaluation;
import io.gouji.rules.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes one page for a browser that needs nothing else: each document as it stands in Word, its
 * findings beside it, and before more than one document an index of them all.
 */
final class HtmlReport implements ReportWriter {
  private static final Template HEAD = template("head.html");
  private static final Template DOCUMENT = template("document.html");
  private static final Template UNREADABLE = template("unreadable.html");
  private static final Template FOOT = template("foot.html");

  private final Writer out;
  private final Messages messages;
  private final Map<String, String> words;
  private final List<Map<String, Object>> index = new ArrayList<>();
  private boolean begun;

  HtmlReport(Writer out, ReportOptions options) {
    this.out = out;
    this.messages = Messages.of(options.language());
    this.words = messages.group("page.");
  }

  @Override
  public void write(DocumentReport document) throws IOException {
    begin();
    document.match(this::checked, this::unreadable);
  }

  @Override
  public void close() throws IOException {
    begin();
    Map<String, Object> page = page();
    page.put("many", index.size() > 1);
    page.put("documents", index);
    page.put("script", resource("page.js"));
    execute(FOOT, page);
    out.flush();
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      Map<String, Object> page = page();
      page.put("language", messages.language().getLanguage());
      page.put("style", resource("page.css"));
      execute(HEAD, page);
    }
  }

  private Void checked(DocumentReport.Checked document) {
    Evaluation evaluation = document.evaluation();
    Map<String, Object> entry = entry(document);
    Tally found = Tally.of(evaluation.findings());
    entry.put("checked", true);
    entry.put("errors", found.of(Severity.ERROR));
    entry.put("warnings", found.of(Severity.WARNING));
    entry.put("infos", found.of(Severity.INFO));
    entry.put("figures", evaluation.ledger().size());
    entry.put("coverage", Coverage.percent(evaluation.ledger()).map(p -> p + "%").orElse("–"));
    Map<String, Object> page = page();
    page.putAll(entry);
    page.putAll(new HtmlDocument(document, messages).content());
    execute(DOCUMENT, page);
    return null;
  }

  private Void unreadable(DocumentReport.Unreadable document) {
    Map<String, Object> entry = entry(document);
    entry.put("checked", false);
    entry.put("reason", DiagnosticWords.reason(messages, document));
    Map<String, Object> page = page();
    page.putAll(entry);
    page.put("message", document.message());
    execute(UNREADABLE, page);
    return null;
  }

  private Map<String, Object> entry(DocumentReport document) {
    Map<String, Object> entry = new HashMap<>();
    entry.put("id", "d" + (index.size() + 1));
    entry.put("source", document.source());
    index.add(entry);
    return entry;
  }

  private Map<String, Object> page() {
    Map<String, Object> page = new HashMap<>();
    page.put("words", words);
    return page;
  }

  private void execute(Template template, Map<String, Object> content) {
    template.execute(content, out);
  }

  private static Template template(String name) {
    return Mustache.compiler().defaultValue("").compile(resource(name));
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream("page/" + name)) {
      if (in == null) {
        throw new IllegalStateException("Expected resource page/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
