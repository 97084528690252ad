package io.gouji.examples.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws choices from a seed. The same seed gives the same choices, always. */
final class Draw {
  private static final int STEPS_TO_FORGET_NEIGHBOURING_SEEDS = 20;

  private final Random random;

  private Draw(long seed) {
    this.random = new Random(seed);
    for (int i = 0; i < STEPS_TO_FORGET_NEIGHBOURING_SEEDS; i++) {
      random.nextInt();
    }
  }

  static Draw of(long seed) {
    return new Draw(seed);
  }

  /** Another stream of choices, so that more choices in one place leave those elsewhere alone. */
  Draw fork() {
    return new Draw(random.nextLong());
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A number between two numbers, both included. */
  long between(long low, long high) {
    return low + (long) random.nextInt((int) Math.min(Integer.MAX_VALUE, high - low + 1));
  }

  int index(int size) {
    return random.nextInt(size);
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  final <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** Some of the choices, in their order, each with a probability in per cent. */
  <T> List<T> some(List<T> choices, int percent) {
    List<T> result = new ArrayList<>();
    for (T choice : choices) {
      if (chance(percent)) {
        result.add(choice);
      }
    }
    return result;
  }

  /** An amount of up to some digits, with as many magnitudes below as above. */
  long amount(long low, long high) {
    long top = low;
    while (top < high && chance(60)) {
      top = Math.min(high, top * 4);
    }
    return between(low, top);
  }

  /** A part of an amount, between two percentages of it. */
  long part(long whole, int lowPercent, int highPercent) {
    long share = between(lowPercent * 100L, highPercent * 100L);
    return whole / 10_000 * share + whole % 10_000 * share / 10_000;
  }
}
