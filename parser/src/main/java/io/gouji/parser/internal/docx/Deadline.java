package io.gouji.parser.internal.docx;

import io.gouji.parser.DisclosureParseException;
import io.gouji.parser.DisclosureParseException.Code;
import java.time.Duration;
import java.util.function.LongSupplier;

/** The moment at which the reading of a document has to have ended. */
public final class Deadline {

  private final Duration time;
  private final String source;
  private final LongSupplier clock;
  private final long start;

  /** Creates a deadline by a clock that gives nanoseconds. */
  Deadline(Duration time, String source, LongSupplier clock) {
    this.time = time;
    this.source = source;
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  /** The moment after some time from now. */
  public static Deadline after(Duration time, String source) {
    return new Deadline(time, source, System::nanoTime);
  }

  /**
   * Asks whether there is time left.
   *
   * @throws DisclosureParseException if there is none
   */
  public void check() {
    if (time.compareTo(Duration.ofNanos(clock.getAsLong() - start)) <= 0) {
      throw new DisclosureParseException(
          Code.LIMIT_EXCEEDED,
          source,
          "a document that is read within %d ms".formatted(time.toMillis()),
          "one that takes longer");
    }
  }
}
