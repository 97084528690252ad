package io.gouji.cli;

import io.gouji.report.Tool;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code gouji}. */
@Command(
    name = "gouji",
    versionProvider = Main.Version.class,
    subcommands = {
      CheckCommand.class,
      TraceCommand.class,
      ParseCommand.class,
      RulesCommand.class,
      ExplainCommand.class
    })
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli sets and reads the fields
final class Main implements Callable<Integer> {

  /** Tells the version. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Tool.NAME + " " + Tool.version()};
    }
  }

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "option.help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  private boolean version;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      scope = ScopeType.INHERIT,
      descriptionKey = "option.lang")
  private Language language = Language.ZH;

  @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "option.debug")
  private boolean debug;

  private final Library library;

  Main(Library library) {
    this.library = library;
  }

  /** Runs the command with the streams of the system, in UTF-8 whatever its locale. */
  public static void main(String[] arguments) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int exitCode = run(Library.standard(), out, err, arguments);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
  }

  /** Runs the command and answers with its exit code. */
  static int run(Library library, PrintWriter out, PrintWriter err, String... arguments) {
    CliMessages messages = CliMessages.of(Language.in(List.of(arguments)).locale());
    CommandLine commandLine = new CommandLine(new Main(library));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setResourceBundle(messages.bundle());
    commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    commandLine.setUsageHelpAutoWidth(false);
    commandLine.setUsageHelpWidth(100);
    commandLine.setUsageHelpLongOptionsMaxWidth(34);
    commandLine.setOut(out);
    commandLine.setErr(err);
    UsageErrors errors = new UsageErrors(messages);
    commandLine.setParameterExceptionHandler(errors);
    commandLine.setExecutionExceptionHandler(errors);
    return commandLine.execute(arguments);
  }

  /** Without a command there is nothing to do but to say which there are. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }

  Library library() {
    return library;
  }

  Language language() {
    return language;
  }

  boolean debug() {
    return debug;
  }

  CliMessages messages() {
    return CliMessages.of(language.locale());
  }
}
