package io.gouji.report;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Lays JSON out for reading: two spaces for each level, line feeds whatever the system, and small
 * objects on one line where the writer asks for it.
 */
final class JsonLayout implements PrettyPrinter {
  private int depth;
  private boolean inlineNext;
  private int inlineDepth = Integer.MAX_VALUE;

  /** Puts the object or array that begins next on one line, with all that is in it. */
  void inlineNext() {
    inlineNext = true;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) {
    json.writeRaw('{');
    begin();
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    end(json, entries);
    json.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) {
    json.writeRaw('[');
    begin();
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    end(json, values);
    json.writeRaw(']');
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    separate(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    separate(json);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(": ");
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    breakLine(json);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    breakLine(json);
  }

  private void begin() {
    depth++;
    if (inlineNext) {
      inlineNext = false;
      inlineDepth = Math.min(inlineDepth, depth);
    }
  }

  private void end(JsonGenerator json, int entries) {
    boolean inline = isInline();
    if (depth == inlineDepth) {
      inlineDepth = Integer.MAX_VALUE;
    }
    depth--;
    if (entries > 0 && !inline) {
      breakLine(json);
    }
  }

  private void separate(JsonGenerator json) {
    json.writeRaw(isInline() ? ", " : ",");
    breakLine(json);
  }

  private boolean isInline() {
    return depth >= inlineDepth;
  }

  private void breakLine(JsonGenerator json) {
    if (!isInline()) {
      json.writeRaw('\n');
      json.writeRaw("  ".repeat(depth));
    }
  }
}
