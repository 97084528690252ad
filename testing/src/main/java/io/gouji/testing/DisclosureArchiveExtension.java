package io.gouji.testing;

import io.gouji.batch.BaselineFile;
import io.gouji.model.Disclosure;
import io.gouji.parser.DisclosureParser;
import io.gouji.parser.ParseResult;
import io.gouji.rules.Evaluation;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import io.gouji.rules.review.Baseline;
import io.gouji.rules.review.Review;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Gives a test method one invocation for each file of its archive. To be used through {@link
 * DisclosureArchive}.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class DisclosureArchiveExtension implements TestTemplateInvocationContextProvider {

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    DisclosureArchive archive =
        AnnotationSupport.findAnnotation(context.getElement(), DisclosureArchive.class)
            .orElseThrow();
    Path folder = Path.of(archive.value());
    RuleEngine engine =
        RuleEngine.of(BuiltInRules.all())
            .withRulesFrom(context.getRequiredTestClass().getClassLoader());
    Baseline baseline = baseline(archive.baseline());
    return files(folder).stream().map(file -> new Invocation(folder, file, engine, baseline));
  }

  private static Baseline baseline(String file) {
    try {
      return file.isEmpty() ? Baseline.none() : BaselineFile.read(Path.of(file));
    } catch (IOException e) {
      throw new ExtensionConfigurationException(
          "Expected a baseline at " + Path.of(file).toAbsolutePath() + " but could not read it", e);
    }
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ExtensionConfigurationException(
          "Expected a folder of disclosures but was no folder at " + folder.toAbsolutePath());
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files =
          all.filter(Files::isRegularFile)
              .filter(DisclosureArchiveExtension::isDocx)
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new ExtensionConfigurationException(
            "Expected .docx files but was none below " + folder.toAbsolutePath());
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Word's own lock files begin with ~$. */
  private static boolean isDocx(Path file) {
    String name = file.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).endsWith(".docx") && !name.startsWith("~$");
  }

  private record Invocation(Path folder, Path file, RuleEngine engine, Baseline baseline)
      implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int invocationIndex) {
      return folder.relativize(file).toString();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new Parameters(file, engine, baseline));
    }
  }

  /** What a test method may ask for; the file is read once, when it first asks for it. */
  private static final class Parameters implements ParameterResolver {
    private final Map<Class<?>, Supplier<Object>> known;
    private final Path file;
    private final RuleEngine engine;
    private Optional<ParseResult> result = Optional.empty();
    private Optional<Evaluation> evaluation = Optional.empty();

    Parameters(Path file, RuleEngine engine, Baseline baseline) {
      this.file = file;
      this.engine = engine;
      this.known =
          Map.of(
              Path.class, () -> file,
              ParseResult.class, this::result,
              Disclosure.class, () -> result().disclosure(),
              Evaluation.class, this::evaluation,
              Review.class, () -> baseline.review(evaluation()));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return known.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      Supplier<Object> value = known.get(parameter.getParameter().getType());
      if (value == null) {
        throw new ParameterResolutionException("Expected one of " + known.keySet());
      }
      return value.get();
    }

    private Evaluation evaluation() {
      if (evaluation.isEmpty()) {
        evaluation = Optional.of(engine.evaluate(result().disclosure()));
      }
      return evaluation.get();
    }

    private ParseResult result() {
      if (result.isEmpty()) {
        result = Optional.of(parse());
      }
      return result.get();
    }

    private ParseResult parse() {
      try {
        return DisclosureParser.standard().parse(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
