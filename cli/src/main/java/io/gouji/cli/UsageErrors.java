package io.gouji.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, in one language, and how to go on. */
final class UsageErrors
    implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
  private final CliMessages messages;

  UsageErrors(CliMessages messages) {
    this.messages = messages;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(name + ": " + message(e));
    command.getErr().println(messages.text("error.help", name));
    command.getErr().flush();
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parseResult) {
    String name = command.getCommandSpec().qualifiedName();
    String message =
        e instanceof IOException
            ? messages.text("error.write", String.valueOf(e.getMessage()))
            : messages.text("error.internal", e);
    command.getErr().println(name + ": " + message);
    if (parseResult.hasMatchedOption("--debug")) {
      e.printStackTrace(command.getErr());
    }
    command.getErr().flush();
    return ExitCode.UNREADABLE;
  }

  private String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return messages.text("error.unknown", String.join(" ", unmatched.getUnmatched()))
          + suggestions(unmatched.getSuggestions());
    }
    if (e instanceof MissingParameterException missing) {
      return messages.text(
          "error.missing",
          missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(" ")));
    }
    ArgSpec argument = e.getArgSpec();
    if (argument != null && e.getValue() != null) {
      return messages.text("error.value", name(argument), e.getValue(), choices(argument));
    }
    return String.valueOf(e.getMessage());
  }

  private String suggestions(List<String> suggestions) {
    return suggestions.isEmpty()
        ? ""
        : messages.text("error.suggestions", String.join(", ", suggestions));
  }

  private String choices(ArgSpec argument) {
    Iterable<String> candidates = argument.completionCandidates();
    List<String> choices = new ArrayList<>();
    if (candidates != null) {
      StreamSupport.stream(candidates.spliterator(), false).forEach(choices::add);
    }
    return choices.isEmpty() ? argument.paramLabel() : String.join(", ", choices);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
