package io.gouji.parser;

import io.gouji.model.Disclosure;
import java.util.regex.Pattern;

/**
 * What a file says, and which file it was. If several files were read as one disclosure, the source
 * lists them, the digest is that of their bytes one after the other, and the disclosure has a
 * {@link io.gouji.model.SourceFile} for each.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param source the name of the file, as it was given to the parser
 * @param sha256 the SHA-256 of the file's bytes in lower-case hexadecimal digits
 * @param disclosure what stands in the file, with the diagnostics of what could not be understood
 */
public record ParseResult(String source, String sha256, Disclosure disclosure) {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /** Creates a result. */
  public ParseResult {
    if (!SHA_256.matcher(sha256).matches()) {
      throw new IllegalArgumentException(
          "Expected 64 hexadecimal digits but was \"" + sha256 + "\"");
    }
  }
}
