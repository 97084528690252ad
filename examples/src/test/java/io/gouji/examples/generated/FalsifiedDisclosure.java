package io.gouji.examples.generated;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A generated disclosure in which some numbers are wrong: in tables or in sentences, by a digit or
 * by a decimal place. The same seed gives the same document.
 */
public final class FalsifiedDisclosure {
  private static final String PART = "word/document.xml";

  /** An amount with decimals, as money is printed. */
  private static final Pattern AMOUNT = Pattern.compile("(?<![0-9.,])[0-9]+\\.[0-9]{2}(?![0-9])");

  private FalsifiedDisclosure() {}

  /** The document of a seed with some of its numbers changed. */
  public static byte[] of(long seed, int changes) {
    Random random = new Random(seed);
    try {
      return rewritten(GeneratedDisclosure.of(seed).bytes(), random, changes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] rewritten(byte[] docx, Random random, int changes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
        byte[] part = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(entry.getName().equals(PART) ? falsified(part, random, changes) : part);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] falsified(byte[] part, Random random, int changes) {
    String xml = new String(part, StandardCharsets.UTF_8);
    List<MatchResult> amounts = new ArrayList<>(AMOUNT.matcher(xml).results().toList());
    StringBuilder changed = new StringBuilder(xml);
    for (int i = 0; i < changes && !amounts.isEmpty(); i++) {
      MatchResult amount = amounts.remove(random.nextInt(amounts.size()));
      int digit = amount.start() + random.nextInt(amount.group().length());
      if (xml.charAt(digit) == '.') {
        digit++;
      }
      int other = (xml.charAt(digit) - '0' + 1 + random.nextInt(9)) % 10;
      changed.setCharAt(digit, (char) ('0' + other));
    }
    return changed.toString().getBytes(StandardCharsets.UTF_8);
  }
}
