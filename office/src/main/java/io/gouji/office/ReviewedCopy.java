package io.gouji.office;

import io.gouji.model.Location;
import java.util.List;

/**
 * A copy of a Word file with comments on the figures that findings name. Immutable but for the
 * bytes.
 *
 * @param bytes the file; the array is not copied
 * @param comments how many comments were added
 * @param unanchored places that findings name and on which no comment can stand, such as those in a
 *     text box, a header or a note
 * @param signed whether the original bears a digital signature, which the copy breaks
 */
@SuppressWarnings("ArrayRecordComponent") // it is never compared, and may be of many megabytes
public record ReviewedCopy(byte[] bytes, int comments, List<Location> unanchored, boolean signed) {

  /** Creates a description of a copy. */
  public ReviewedCopy {
    unanchored = List.copyOf(unanchored);
  }
}
