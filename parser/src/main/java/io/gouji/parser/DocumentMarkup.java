package io.gouji.parser;

import io.gouji.model.Location;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The markup of a Word file's main part, and where in it the text of the body's paragraphs and
 * cells stands: for programs that write into a copy of the file at the place of a figure.
 * Immutable.
 *
 * @param part the name of the part in the file
 * @param xml its characters
 * @param charset its encoding
 * @param hasByteOrderMark whether a byte order mark stands before them
 * @param blocks what is known of each paragraph of the body's top level, by {@link Location.Text}
 *     with the characters 0 to 0, and of each cell of its tables, by {@link Location.Cell}
 */
public record DocumentMarkup(
    String part,
    String xml,
    Charset charset,
    boolean hasByteOrderMark,
    Map<Location, BlockMarkup> blocks) {
  private static final String CDATA = "<![CDATA[";

  /** Creates a description of a part. */
  public DocumentMarkup {
    blocks = Map.copyOf(blocks);
  }

  /**
   * The markup of a paragraph, or of a cell with all paragraphs in it.
   *
   * @param paragraphs the positions of the start tags of its paragraphs, at least one
   * @param characters its text in the order of the document; text that no run holds, as that of a
   *     formula, and what elements such as tabs stand for are not among it
   */
  public record BlockMarkup(List<Integer> paragraphs, List<Characters> characters) {
    /** Creates a description of a block. */
    public BlockMarkup {
      paragraphs = List.copyOf(paragraphs);
      characters = List.copyOf(characters);
    }
  }

  /**
   * Characters of a block that follow each other in the markup.
   *
   * @param textStart their position in the text of the block; in a cell, numbers that Word makes up
   *     are not counted
   * @param length their number in the text; entities make them longer in the markup
   * @param run the position of the start tag of the run that holds them
   * @param start their position in the markup
   */
  public record Characters(int textStart, int length, int run, int start) {}

  /** The markup of the paragraph or cell in which something stands; empty outside the body. */
  public Optional<BlockMarkup> block(Location place) {
    if (place instanceof Location.Text text) {
      return Optional.ofNullable(
          blocks.get(new Location.Text(text.paragraph(), 0, 0, text.container())));
    }
    return Optional.ofNullable(blocks.get(place));
  }

  /**
   * The position in the markup of the character at an offset within characters, or of what follows
   * the last one.
   *
   * @throws IllegalArgumentException if there are fewer characters
   */
  public int position(Characters characters, int offset) {
    if (offset < 0 || offset > characters.length()) {
      throw new IllegalArgumentException(
          "Expected an offset up to " + characters.length() + " but was " + offset);
    }
    int at = characters.start();
    if (xml.startsWith(CDATA, at)) {
      return at + CDATA.length() + offset;
    }
    for (int seen = 0; seen < offset; seen++) {
      at = xml.charAt(at) == '&' ? xml.indexOf(';', at) + 1 : at + lengthAt(at);
    }
    return at;
  }

  /** The end of a line is read as one character, however it is written. */
  private int lengthAt(int at) {
    return xml.startsWith("\r\n", at) ? 2 : 1;
  }

  /** The bytes of the part with other characters, in the same encoding. */
  public byte[] encode(String changed) {
    return ((hasByteOrderMark ? "\ufeff" : "") + changed).getBytes(charset);
  }
}
