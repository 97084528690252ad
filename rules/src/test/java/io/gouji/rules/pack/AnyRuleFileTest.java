package io.gouji.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gouji.rules.builtin.BuiltInRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is given for a rule file is read, or refused with mistakes that have a place. */
class AnyRuleFileTest {
  private static final long SEED = 366;
  private static final int MUTATED = 6000;
  private static final int RANDOM = 4000;
  private static final List<String> WORDS =
      List.of(
          ("规则 规则包 Abc \"甲\" 级别 错误 适用 预算 2018 .. 空白 为缺 若 则 且 或 非 有 ( ) [ ] , . : + - × ÷ = >= < %"
                  + " 合计 先取 逐个 如有 非空 文本 各表 每个 各科目 空表 缺行 三公表 基本支出表 302?? 30231 0 5 万元 公务接待费 “三公”经费 本年"
                  + " 逐行 逐列 本表 子行 明细 同码 除 # \" “ 😀 \n \n规则")
              .split(" "));

  @Test
  void neverCrashesTheLoader() throws IOException {
    Random random = new Random(SEED);
    List<String> originals = List.of(resource("budget.rules"), resource("final-accounts.rules"));
    int refused = 0;
    for (int i = 0; i < MUTATED; i++) {
      refused += isRefused(mutated(originals.get(i % originals.size()), random)) ? 1 : 0;
    }
    for (int i = 0; i < RANDOM; i++) {
      refused += isRefused(random(random)) ? 1 : 0;
    }

    assertThat(refused).isBetween(RANDOM, MUTATED + RANDOM - 1);
  }

  private static boolean isRefused(String text) {
    try {
      Packs.pack(text);
      return false;
    } catch (RulePackException e) {
      assertThat(e.faults()).isNotEmpty();
      RuleFault first = e.faults().get(0);
      String place = "test.rules:" + first.line() + ":" + first.column() + ": ";
      assertThat(first.report(Locale.CHINESE)).startsWith(place).endsWith("^");
      return true;
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = BuiltInRules.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String mutated(String original, Random random) {
    StringBuilder text = new StringBuilder(original);
    for (int change = 1 + random.nextInt(3); change > 0; change--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + 1 + random.nextInt(6));
      String word = WORDS.get(random.nextInt(WORDS.size()));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, word);
        case 2 -> text.replace(at, end, word);
        default -> text.setCharAt(at, (char) random.nextInt(0x10000));
      }
    }
    return text.toString();
  }

  private static String random(Random random) {
    List<String> words = new ArrayList<>();
    if (random.nextBoolean()) {
      words.add("规则 Abc \"甲\" 级别 错误\n ");
    }
    for (int i = random.nextInt(40); i >= 0; i--) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(random.nextBoolean() ? " " : "", words);
  }
}
