package io.gouji.cli;

import io.gouji.rules.RuleEngine;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that says of which province documents are, whatever they say themselves. */
final class ProvinceOption {
  @Option(names = "--province", paramLabel = "NAME", descriptionKey = "check.province")
  private @Nullable String province;

  /**
   * An engine for documents of the province, if one was given.
   *
   * @throws ParameterException if there is no such province
   */
  RuleEngine in(RuleEngine engine, Main main, CommandLine command) {
    if (province == null) {
      return engine;
    }
    try {
      return engine.withProvince(province);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, main.messages().text("error.province", province), e);
    }
  }

  /** Notes what was given, by the name of the option. */
  void note(Map<String, String> given) {
    if (province != null) {
      given.put("province", province);
    }
  }
}
