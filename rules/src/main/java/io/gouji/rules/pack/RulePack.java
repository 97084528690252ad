package io.gouji.rules.pack;

import io.gouji.model.Lexicon;
import io.gouji.rules.PackIdentity;
import io.gouji.rules.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Rules of articulation from a text file that an auditor reads and writes:
 *
 * <pre>{@code
 * 规则 RevenueCoversExpenditure "收入不小于支出" 级别 错误
 *   收支总表[收入总计] >= 收支总表[支出总计]
 * }</pre>
 *
 * <pre>{@code
 * RuleEngine.of(BuiltInRules.all()).withRules(RulePack.load(Path.of("河南.rules")).rules());
 * }</pre>
 *
 * <p>Its rules yield the same relations as rules written in Java. All names are checked when the
 * file is read. Immutable, and safe for use by many threads.
 */
public final class RulePack {
  private static final int LONGEST = 1 << 20;
  private static final String SUFFIX = ".rules";

  private final SourceText source;
  private final PackIdentity identity;
  private final List<RuleParser.Draft> drafts;
  private final List<Rule> rules;

  private RulePack(
      SourceText source,
      PackIdentity identity,
      List<RuleParser.Draft> drafts,
      PackRule.Pages pages) {
    this.source = source;
    this.identity = identity;
    this.drafts = drafts;
    this.rules = drafts.stream().map(draft -> (Rule) draft.rule(identity, pages)).toList();
  }

  /**
   * Reads a file in UTF-8. The page of a rule is the file {@code <id>.md} beside it, if there is
   * one.
   *
   * @throws RulePackException if it has mistakes
   * @throws IOException if it cannot be read
   */
  public static RulePack load(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    byte[] bytes = Files.readAllBytes(file);
    return of(bytes, name, id -> page(file.resolveSibling(id + ".md")));
  }

  /**
   * Reads a pack from characters.
   *
   * @param name what messages call it
   * @throws RulePackException if it has mistakes
   * @throws IOException if it cannot be read
   */
  public static RulePack read(Reader reader, String name) throws IOException {
    StringWriter text = new StringWriter();
    reader.transferTo(text);
    return of(text.toString().getBytes(StandardCharsets.UTF_8), name, id -> Optional.empty());
  }

  /**
   * Reads a pack that stands beside a class, as do the pages of its rules.
   *
   * @throws RulePackException if it has mistakes
   * @throws IllegalArgumentException if there is no such resource
   */
  public static RulePack ofResource(Class<?> neighbour, String name) {
    byte[] bytes =
        resource(neighbour, name)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Expected a rule pack beside " + neighbour + " but was " + name));
    return of(
        bytes,
        name,
        id ->
            resource(neighbour, id + ".md").map(page -> new String(page, StandardCharsets.UTF_8)));
  }

  private static Optional<byte[]> resource(Class<?> neighbour, String name) {
    try (InputStream in = neighbour.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> page(Path file) {
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static RulePack of(byte[] bytes, String name, PackRule.Pages pages) {
    SourceText source = new SourceText(name, text(bytes, name));
    List<RuleFault> faults = new ArrayList<>();
    RuleParser.Result result = RuleParser.parse(source, Lexicon.standard(), faults);
    if (!faults.isEmpty()) {
      throw new RulePackException(faults);
    }
    String fileId =
        name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    PackIdentity identity =
        new PackIdentity(
            result.head().id().orElse(fileId), result.head().version().orElse("0"), sha256(bytes));
    return new RulePack(source, identity, result.rules(), pages);
  }

  private static String text(byte[] bytes, String name) {
    SourceText nothing = new SourceText(name, "");
    if (bytes.length > LONGEST) {
      throw new RulePackException(
          List.of(nothing.fault("tooLong", 0, 1, String.valueOf(LONGEST)).fault()));
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes))
          .toString()
          .replace("\r\n", "\n")
          .replace('\r', '\n');
    } catch (CharacterCodingException e) {
      throw new RulePackException(List.of(nothing.fault("encoding", 0, 1).fault()));
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Expected every Java runtime to have SHA-256", e);
    }
  }

  /** The pack's name: what its head says, or else that of the file. */
  public String id() {
    return identity.id();
  }

  /** The version that its head gives, or else 0. */
  public String version() {
    return identity.version();
  }

  /** Which pack it is, with a digest of its text. */
  public PackIdentity identity() {
    return identity;
  }

  /** The rules, in the order of the file. */
  public List<Rule> rules() {
    return rules;
  }

  /** The mistakes that the pack makes beside other rules: ids that they have already. */
  public List<RuleFault> clashesWith(Collection<? extends Rule> others) {
    List<String> ids = others.stream().map(Rule::id).toList();
    return drafts.stream()
        .map(RuleParser.Draft::id)
        .filter(id -> ids.contains(id.text()))
        .map(id -> source.fault("ruleKnown", id, id.text()).fault())
        .toList();
  }

  @Override
  public String toString() {
    return identity.id() + " " + identity.version() + ", " + rules.size() + " rules";
  }
}
