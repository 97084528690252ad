package io.gouji.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * An assertion that should hold of every disclosure. A rule says which figures owe each other which
 * relation; the engine evaluates it. Rules are pure and safe for use by many threads: no I/O, no
 * clock, no state.
 *
 * <p>A rule is found by {@link java.util.ServiceLoader} if it is registered as a provider of this
 * interface. Beside its class it may have a page ({@code <id>.md}) and titles ({@code
 * RuleTitles_zh.properties}, {@code RuleTitles_en.properties}, keyed by id). In a named module, the
 * package must be open for these to be found.
 */
public interface Rule {

  /** The rule's name: the simple name of its class, which reads as an assertion. Never changes. */
  default String id() {
    return getClass().getSimpleName();
  }

  /** The ids that the rule had before; they keep naming it wherever an id is asked for. */
  default List<String> aliases() {
    return List.of();
  }

  /** The severity of a failure, unless a relation says otherwise. */
  Severity severity();

  /** Where the rule is in its life. */
  default RuleStatus status() {
    return RuleStatus.ACTIVE;
  }

  /** The disclosures of which it speaks; of others, the engine asks it nothing. */
  default RuleScope scope() {
    return RuleScope.everything();
  }

  /**
   * Whether it speaks of a disclosure in its circumstances; mostly its {@link #scope()} says so.
   */
  default boolean appliesTo(RuleContext context) {
    return scope().includes(context.disclosure().identity());
  }

  /** The whole numbers that a configuration may set. */
  default List<RuleParameter> parameters() {
    return List.of();
  }

  /**
   * The same rule with other values of some of its {@link #parameters()}.
   *
   * @param values by the names of parameters; each at least the smallest that makes sense
   */
  default Rule withParameters(Map<String, Integer> values) {
    throw new IllegalArgumentException("Expected no parameters of " + id() + " but was " + values);
  }

  /**
   * The law or the reason on which the rule rests, in Chinese as its source has it.
   *
   * @return the section {@code ## 依据} of its page, if it has one
   */
  default Optional<String> basis() {
    return page().flatMap(page -> RulePage.section(page, "依据"));
  }

  /** The relations that the figures of a disclosure owe each other by this rule. */
  Stream<Relation> relations(RuleContext context);

  /**
   * What the rule asserts, in one line.
   *
   * @return the title beside the rule's class in this language, or else the {@link #id()}
   */
  default String title(Locale language) {
    String file = "RuleTitles_" + language.getLanguage() + ".properties";
    try (InputStream in = getClass().getResourceAsStream(file)) {
      if (in == null) {
        return id();
      }
      Properties titles = new Properties();
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      titles.load(reader);
      return titles.getProperty(id(), id());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pack of rules to which it belongs; empty for a rule written in Java. */
  default Optional<PackIdentity> pack() {
    return Optional.empty();
  }

  /** The rule's page in Markdown, if it stands beside the rule's class. */
  default Optional<String> page() {
    try (InputStream in = getClass().getResourceAsStream(id() + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
