package io.gouji.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Where results go: standard output, or a file. */
final class Output implements Closeable {
  private final Writer writer;
  private final Optional<PrintWriter> standard;
  private final Optional<OutputStream> file;
  private final String refusal;

  private Output(PrintWriter standard, CliMessages messages) {
    this.writer = standard;
    this.standard = Optional.of(standard);
    this.file = Optional.empty();
    this.refusal = messages.text("error.standardOutput");
  }

  private Output(OutputStream file, CliMessages messages) {
    this.writer = new OutputStreamWriter(file, StandardCharsets.UTF_8);
    this.standard = Optional.empty();
    this.file = Optional.of(file);
    this.refusal = messages.text("error.standardOutput");
  }

  /**
   * Opens the output.
   *
   * @param file the file to write, if not standard output
   * @throws ParameterException if the file cannot be written, or is one of those to be read
   */
  static Output open(
      CommandLine command, CliMessages messages, Optional<String> file, List<Input> inputs) {
    if (file.isEmpty()) {
      return new Output(command.getOut(), messages);
    }
    try {
      Path path = Path.of(file.get());
      for (Input input : inputs) {
        for (Path read : input.paths()) {
          if (isSame(read, path)) {
            throw new ParameterException(command, messages.text("error.overwrite", file.get()));
          }
        }
      }
      return new Output(Files.newOutputStream(path), messages);
    } catch (IOException | InvalidPathException e) {
      throw new ParameterException(
          command, messages.text("error.output", file.get(), e.toString()), e);
    }
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
  }

  Writer writer() {
    return writer;
  }

  /**
   * The file that takes the results, for what is no text.
   *
   * @throws IllegalStateException if standard output takes them
   */
  OutputStream file() {
    return file.orElseThrow(() -> new IllegalStateException("Expected a file but was none"));
  }

  /** Whether standard output takes the results, and somebody may be looking at it. */
  boolean isStandard() {
    return standard.isPresent();
  }

  /**
   * Hands on what was written.
   *
   * @throws IOException if nobody takes it, as where a pipe was closed
   */
  void flush() throws IOException {
    writer.flush();
    if (standard.isPresent() && standard.get().checkError()) {
      throw new IOException(refusal);
    }
  }

  @Override
  public void close() throws IOException {
    flush();
    if (standard.isEmpty()) {
      writer.close();
    }
  }
}
