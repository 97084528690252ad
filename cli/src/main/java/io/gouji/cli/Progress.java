package io.gouji.cli;

import java.io.PrintWriter;

/** A bar on standard error while many files are read; nothing where nobody looks at it. */
final class Progress {
  private static final int FEWEST_FILES = 6;
  private static final int WIDTH = 24;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter err;
  private final int total;
  private final boolean shown;
  private int done;

  Progress(PrintWriter err, int total, boolean terminal) {
    this.err = err;
    this.total = total;
    this.shown = terminal && total >= FEWEST_FILES;
  }

  /** Takes the bar away, so that results can be printed. */
  void clear() {
    if (shown) {
      err.print(CLEAR);
      err.flush();
    }
  }

  /** Counts a file and shows the bar again. */
  void step() {
    done++;
    if (shown && done < total) {
      int filled = WIDTH * done / total;
      err.print(CLEAR + "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] ");
      err.print(done + "/" + total);
      err.flush();
    }
  }
}
