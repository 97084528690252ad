package io.gouji.parser.internal.docx;

import java.util.Arrays;

/**
 * The fields that are open at a place of a paragraph. Of a field only the result is read: what
 * stands in its instruction, and be it the result of another field, is taken back when the
 * instruction ends. The text of a field that never ends stays.
 */
final class FieldStack {

  private int[] starts = new int[4];
  private boolean[] inResult = new boolean[4];
  private String[] defaults = {"", "", "", ""};
  private int size;

  /** Forgets all fields, as is due at the end of a paragraph. */
  void clear() {
    size = 0;
  }

  /**
   * Begins a field.
   *
   * @param shownWithoutResult what Word shows if the field has no result, such as a ticked box
   */
  void begin(StringBuilder text, String shownWithoutResult) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      inResult = Arrays.copyOf(inResult, size * 2);
      defaults = Arrays.copyOf(defaults, size * 2);
    }
    starts[size] = text.length();
    inResult[size] = false;
    defaults[size++] = shownWithoutResult;
  }

  /** Ends the instruction of the innermost field. */
  void separate(StringBuilder text) {
    if (size > 0 && !inResult[size - 1]) {
      text.setLength(starts[size - 1]);
      inResult[size - 1] = true;
    }
  }

  /** Ends the innermost field. */
  void end(StringBuilder text) {
    if (size > 0) {
      separate(text);
      size--;
      if (text.length() == starts[size]) {
        text.append(defaults[size]);
      }
    }
  }
}
