package io.gouji.cli;

import io.gouji.rules.NearNames;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.pack.RuleFault;
import io.gouji.rules.pack.RulePack;
import io.gouji.rules.pack.RulePackException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The rule files that a command is given besides the rules that ship. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class RuleFiles {
  @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "option.rules")
  private List<String> files = new ArrayList<>();

  /**
   * An engine with the rules of the library, and those of the files.
   *
   * @throws ParameterException if a file cannot be read, or has mistakes
   */
  RuleEngine added(Main main, CommandLine command) {
    RuleEngine engine = main.library().engine();
    for (String file : files) {
      List<RuleFault> faults = new ArrayList<>();
      List<Rule> rules = read(main, command, file, engine.rules(), faults);
      if (!faults.isEmpty()) {
        throw new ParameterException(command, reports(main, faults));
      }
      engine = engine.withRules(rules);
    }
    return engine;
  }

  /**
   * The rule of an engine with an id, present or former, in capitals or not.
   *
   * @throws ParameterException if there is none, with the names that come near
   */
  static Rule named(Main main, CommandLine command, RuleEngine engine, String name) {
    return engine.rules().stream()
        .filter(
            rule ->
                rule.id().equalsIgnoreCase(name)
                    || rule.aliases().stream().anyMatch(name::equalsIgnoreCase))
        .findFirst()
        .orElseThrow(() -> unknown(main, command, engine, name));
  }

  private static ParameterException unknown(
      Main main, CommandLine command, RuleEngine engine, String name) {
    List<String> near = NearNames.of(name, engine.rules().stream().map(Rule::id).toList());
    String suggestions =
        near.isEmpty() ? "" : main.messages().text("error.suggestions", String.join(", ", near));
    return new ParameterException(command, main.messages().text("error.rule", name) + suggestions);
  }

  /** The rules of a file, or the mistakes in it. */
  static List<Rule> read(
      Main main, CommandLine command, String file, List<Rule> known, List<RuleFault> faults) {
    try {
      RulePack pack = RulePack.load(Path.of(file));
      faults.addAll(pack.clashesWith(known));
      return pack.rules();
    } catch (RulePackException e) {
      faults.addAll(e.faults());
      return List.of();
    } catch (NoSuchFileException e) {
      throw new ParameterException(command, main.messages().text("error.noRuleFile", file), e);
    } catch (IOException | InvalidPathException e) {
      throw new ParameterException(
          command, main.messages().text("error.ruleFile", file, e.toString()), e);
    }
  }

  /** What is wrong, each with its place. */
  static String reports(Main main, List<RuleFault> faults) {
    return faults.stream()
        .map(fault -> fault.report(main.language().locale()))
        .collect(Collectors.joining("\n"));
  }
}
