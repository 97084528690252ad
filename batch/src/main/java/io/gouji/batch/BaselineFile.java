package io.gouji.batch;

import io.gouji.batch.FileFormatException.Problem;
import io.gouji.model.DisclosureKind;
import io.gouji.model.Identity;
import io.gouji.rules.review.Acceptance;
import io.gouji.rules.review.Baseline;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads and writes a baseline as YAML in UTF-8, one entry after the other, always in the same
 * order, so that people can review what changes:
 *
 * <pre>{@code
 * - rule: "TextAgreesWithTable"
 *   department: "商促局"
 *   code: "366"
 *   year: 2022
 *   kind: BUDGET
 *   place: "文字/公务接待费"
 *   actual: "68.52 万元"
 *   expected: "55.00 万元"
 *   reason: "2022 年已公开，2023 年起改正"
 *   fingerprint: "2c5f0a9be1d34c78"
 * }</pre>
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class BaselineFile {
  private static final Set<String> FIELDS =
      SettingsFile.ordered(
          "rule",
          "department",
          "code",
          "year",
          "kind",
          "place",
          "actual",
          "expected",
          "reason",
          "fingerprint");
  private static final String HEADER =
      """
      # Gouji 基线：复核后接受的问题，每条写明 reason。金额变化后会重新报告。
      # Findings that were reviewed and accepted, each with a reason. One whose amounts change is reported again.
      """;

  private BaselineFile() {}

  /**
   * Reads a file.
   *
   * @throws FileFormatException if it cannot be understood
   */
  public static Baseline read(Path file) throws IOException {
    return parse(file.toString(), Files.readString(file));
  }

  /**
   * Reads a text.
   *
   * @param name the name by which complaints call it
   * @throws FileFormatException if it cannot be understood
   */
  public static Baseline parse(String name, String text) {
    List<Acceptance> entries = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (YamlNode node : YamlNode.of(name, text).map(YamlNode::list).orElse(List.of())) {
      Acceptance entry = entry(node);
      if (!known.add(entry.identity() + " " + entry.fingerprint())) {
        throw node.problem(Problem.DUPLICATE_FINDING, entry.fingerprint());
      }
      entries.add(entry);
    }
    return Baseline.of(entries);
  }

  /**
   * Writes a file, in place of what was there: all of it, or, where the disk is full or the process
   * ends, nothing. Where the name is a link, it is the file behind it that is replaced.
   */
  public static void write(Path file, Baseline baseline) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path draft =
        Files.createTempFile(
            Objects.requireNonNull(target.getParent()), "." + target.getFileName(), ".tmp");
    try {
      Files.writeString(draft, text(baseline));
      keepPermissions(target, draft);
      replace(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** A temporary file is its owner's only; the baseline is for whoever could read it before. */
  private static void keepPermissions(Path target, Path draft) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(
          Files.exists(target)
              ? Files.getPosixFilePermissions(target)
              : PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  private static void replace(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The text of a file. */
  public static String text(Baseline baseline) {
    StringBuilder text = new StringBuilder(HEADER);
    if (baseline.entries().isEmpty()) {
      return text.append("[]\n").toString();
    }
    baseline.entries().forEach(entry -> append(text, entry));
    return text.toString();
  }

  private static void append(StringBuilder text, Acceptance entry) {
    Identity identity = entry.identity();
    text.append("\n- rule: ").append(quoted(entry.rule())).append('\n');
    identity.department().ifPresent(name -> line(text, "department", quoted(name)));
    identity.departmentCode().ifPresent(code -> line(text, "code", quoted(code)));
    identity.fiscalYear().ifPresent(year -> line(text, "year", String.valueOf(year)));
    line(text, "kind", identity.kind().name());
    line(text, "place", quoted(entry.place()));
    line(text, "actual", quoted(entry.actual()));
    if (!entry.expected().isEmpty()) {
      line(text, "expected", quoted(entry.expected()));
    }
    line(text, "reason", quoted(entry.reason()));
    line(text, "fingerprint", quoted(entry.fingerprint()));
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append("  ").append(name).append(": ").append(value).append('\n');
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (isPrintable(c)) {
                quoted.appendCodePoint(c);
              } else {
                quoted.append("\\U%08x".formatted(c));
              }
            });
    return quoted.append('"').toString();
  }

  private static boolean isPrintable(int c) {
    return !Character.isISOControl(c)
        && Character.isDefined(c)
        && Character.getType(c) != Character.LINE_SEPARATOR
        && Character.getType(c) != Character.PARAGRAPH_SEPARATOR
        && Character.getType(c) != Character.SURROGATE
        && Character.getType(c) != Character.PRIVATE_USE
        && c != 0xfeff;
  }

  private static Acceptance entry(YamlNode node) {
    Map<String, YamlNode> fields = node.fields(FIELDS);
    Optional<YamlNode> year = Optional.ofNullable(fields.get("year"));
    Identity identity =
        new Identity(
            text(fields, "department"),
            text(fields, "code"),
            year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(number(year.get())),
            kind(node, fields));
    return new Acceptance(
        identity,
        SettingsFile.required(node, fields, "fingerprint"),
        SettingsFile.required(node, fields, "rule"),
        text(fields, "place").orElse(""),
        text(fields, "actual").orElse(""),
        text(fields, "expected").orElse(""),
        text(fields, "reason").orElse(""));
  }

  private static Optional<String> text(Map<String, YamlNode> fields, String name) {
    return Optional.ofNullable(fields.get(name)).map(YamlNode::text);
  }

  private static int number(YamlNode value) {
    try {
      return Integer.parseInt(value.text());
    } catch (NumberFormatException e) {
      throw value.problem(Problem.NOT_A_NUMBER, value.text(), "1");
    }
  }

  private static DisclosureKind kind(YamlNode entry, Map<String, YamlNode> fields) {
    String name = SettingsFile.required(entry, fields, "kind");
    for (DisclosureKind kind : DisclosureKind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    throw fields
        .getOrDefault("kind", entry)
        .problem(
            Problem.UNKNOWN_VALUE,
            name,
            String.join(
                ", ", java.util.Arrays.stream(DisclosureKind.values()).map(Enum::name).toList()));
  }
}
