package io.gouji.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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

  /** The severity of a failure, unless a relation says otherwise. */
  Severity severity();

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
