package io.gouji.report;

import io.gouji.model.Block;
import io.gouji.model.Disclosure;
import io.gouji.model.SourceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Under which headings the paragraphs of a disclosure stand. */
final class Headings {
  private static final int LONGEST = 40;
  private static final Pattern NUMBERED =
      Pattern.compile("\\s*(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]).*");

  private final Map<Integer, String> byParagraph = new HashMap<>();

  /** Reads the paragraphs in document order. Each file begins without a heading. */
  Headings(Disclosure disclosure) {
    Set<Integer> firstOfFiles =
        disclosure.files().stream().map(SourceFile::firstParagraph).collect(Collectors.toSet());
    Optional<String> heading = Optional.empty();
    for (Block block : disclosure.blocks()) {
      if (block instanceof Block.Paragraph paragraph && paragraph.container().isEmpty()) {
        if (firstOfFiles.contains(paragraph.index())) {
          heading = Optional.empty();
        }
        if (isHeading(paragraph)) {
          heading = Optional.of(paragraph.displayText().strip());
        } else {
          heading.ifPresent(above -> byParagraph.put(paragraph.index(), above));
        }
      }
    }
  }

  /** The heading above a paragraph, which is none itself. */
  Optional<String> above(int paragraph) {
    return Optional.ofNullable(byParagraph.get(paragraph));
  }

  private static boolean isHeading(Block.Paragraph paragraph) {
    String text = paragraph.displayText();
    return !paragraph.text().isBlank()
        && text.length() <= LONGEST
        && text.indexOf('。') < 0
        && (paragraph.outlineLevel().isPresent() || NUMBERED.matcher(text).matches());
  }
}
