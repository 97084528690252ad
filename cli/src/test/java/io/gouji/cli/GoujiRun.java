package io.gouji.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** What a run of the command line came to. */
record GoujiRun(int exitCode, String out, String err) {
  /** The published disclosure of 商促局, which has errors. */
  static final Path DISCLOSURE = Path.of("..", "examples", "disclosures", "366-商促局-2022.docx");

  /** Runs a command with the parser and the rules that ship. */
  static GoujiRun of(Object... arguments) {
    return with(Library.standard(), arguments);
  }

  /** Runs a command with other libraries. */
  static GoujiRun with(Library library, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = String.valueOf(arguments[i]);
    }
    int exitCode = Main.run(library, new PrintWriter(out), new PrintWriter(err), words);
    return new GoujiRun(exitCode, out.toString(), err.toString());
  }
}
