package io.gouji.office;

import io.gouji.rules.Check;

/** What a reader sees beside a figure: what came of its checks. */
enum Mark {
  NONE(""),
  VERIFIED("√"),
  FAILS("×");

  private final String sign;

  Mark(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  /** The mark that a check gives its figures. */
  static Mark of(Check check) {
    return check.fails() ? FAILS : VERIFIED;
  }

  /** The graver of two. */
  Mark and(Mark other) {
    return compareTo(other) > 0 ? this : other;
  }
}
