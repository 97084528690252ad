package io.gouji.rules;

import io.gouji.model.Identity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names findings so that they are known again in another run, another printing and a corrected
 * version: by department, year, rule and the key of the figure, never by position.
 */
final class Fingerprints {
  private static final int BYTES = 8;

  private final Identity identity;
  private final Map<String, Integer> used = new HashMap<>();

  Fingerprints(Identity identity) {
    this.identity = identity;
  }

  /** The fingerprint of a finding that reports a check; each call gives another one. */
  String next(Check check) {
    Relation relation = check.relation().orElseThrow();
    String key;
    if (relation instanceof Relation.Words words) {
      key =
          words.actual().label()
              + "|"
              + words.actual().text()
              + "|"
              + words.expected().map(mention -> mention.label()).orElse("");
    } else {
      key = relation.actualFigure().orElseThrow().key();
    }
    return unique(
        hash(
            String.join(
                "|",
                identity.departmentCode().orElse(""),
                identity.department().orElse(""),
                String.valueOf(identity.fiscalYear().orElse(0)),
                check.rule(),
                key)));
  }

  private String unique(String fingerprint) {
    int count = used.merge(fingerprint, 1, Integer::sum);
    return count == 1 ? fingerprint : fingerprint + "-" + count;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
