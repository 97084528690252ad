package io.gouji.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON as our contract has it: no nulls, amounts as strings, always the same layout. */
final class JsonOutput implements Closeable {
  /** Something that is written, and may meet an error of the output. */
  interface Writing {
    void run();
  }

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonLayout layout = new JsonLayout();
  private final JsonGenerator json;
  private final Writer out;

  JsonOutput(Writer out) {
    this.out = out;
    this.json =
        FACTORY.createGenerator(
            new ObjectWriteContext.Base() {
              @Override
              public PrettyPrinter getPrettyPrinter() {
                return layout;
              }
            },
            out);
  }

  /** Turns the unchecked exceptions of the generator into the checked one of the output. */
  void write(Writing content) throws IOException {
    try {
      content.run();
    } catch (JacksonIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  void startArray() {
    json.writeStartArray();
  }

  void startArray(String name) {
    json.writeName(name);
    json.writeStartArray();
  }

  void endArray() {
    json.writeEndArray();
  }

  void startObject() {
    json.writeStartObject();
  }

  void endObject() {
    json.writeEndObject();
  }

  void object(Runnable content) {
    json.writeStartObject();
    content.run();
    json.writeEndObject();
  }

  void object(String name, Runnable content) {
    json.writeName(name);
    object(content);
  }

  /** An object on one line. */
  void line(Runnable content) {
    layout.inlineNext();
    object(content);
  }

  /** An object on one line. */
  void line(String name, Runnable content) {
    json.writeName(name);
    line(content);
  }

  void array(String name, Runnable content) {
    json.writeName(name);
    array(content);
  }

  void array(Runnable content) {
    json.writeStartArray();
    content.run();
    json.writeEndArray();
  }

  <T> void array(String name, Iterable<T> values, Consumer<T> each) {
    array(name, () -> values.forEach(each));
  }

  void strings(String name, Iterable<String> values) {
    array(name, values, json::writeString);
  }

  /** An array of strings on one line. */
  void stringLine(String name, Iterable<String> values) {
    json.writeName(name);
    layout.inlineNext();
    array(() -> values.forEach(json::writeString));
  }

  void string(String name, String value) {
    json.writeStringProperty(name, value);
  }

  void string(String name, Optional<String> value) {
    value.ifPresent(text -> string(name, text));
  }

  void amount(String name, BigDecimal value) {
    string(name, value.toPlainString());
  }

  void number(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  void number(String name, OptionalInt value) {
    value.ifPresent(number -> number(name, number));
  }

  void bool(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  @Override
  public void close() throws IOException {
    write(json::close);
    out.write('\n');
    out.flush();
  }
}
