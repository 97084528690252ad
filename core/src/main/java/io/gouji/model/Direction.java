package io.gouji.model;

/**
 * Which way a change goes.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public enum Direction {
  /** 增加, 增长, 上升. */
  INCREASE(1),
  /** 减少, 下降, 压减. */
  DECREASE(-1),
  /** 持平, 无增减变化. */
  UNCHANGED(0);

  private final int sign;

  Direction(int sign) {
    this.sign = sign;
  }

  /** 1, -1 or 0. */
  public int sign() {
    return sign;
  }
}
