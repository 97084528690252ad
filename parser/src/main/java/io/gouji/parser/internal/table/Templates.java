package io.gouji.parser.internal.table;

import io.gouji.parser.internal.table.Template.TitlePattern;
import io.gouji.parser.internal.words.Letters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All templates, and what they know together. */
final class Templates {
  /** The files; a later one adds to the earlier ones. A further province is a further file here. */
  private static final List<String> FILES =
      List.of(
          "national.template",
          "hebei.template",
          "shanghai.template",
          "jiangsu.template",
          "final-accounts.template",
          "other-provinces.template");

  private static final Templates STANDARD = load();

  private final List<Template> all;
  private final Set<String> headers = new HashSet<>();
  private final Set<String> captionLabels = new HashSet<>();

  /** All titles of all templates in a row, with the letters of each: a look at these sorts out. */
  private final List<KnownTitle> titles = new ArrayList<>();

  private final long[] lettersOfTitles;

  /** A title, and the position of its template among all. */
  private record KnownTitle(TitlePattern pattern, int template) {}

  Templates(List<Template> all) {
    this.all = List.copyOf(all);
    for (int i = 0; i < all.size(); i++) {
      for (TitlePattern title : all.get(i).titles()) {
        titles.add(new KnownTitle(title, i));
      }
    }
    lettersOfTitles = titles.stream().mapToLong(title -> title.pattern().letters()).toArray();
    for (Template template : all) {
      headers.addAll(template.columns().headers());
      captionLabels.addAll(template.captionLabels());
    }
  }

  /** The templates that ship with the library. */
  static Templates standard() {
    return STANDARD;
  }

  /** The templates in the order of the kinds. */
  List<Template> all() {
    return all;
  }

  /** Whether some table has a column with this normalised header. */
  boolean isHeader(String normalised) {
    return headers.contains(normalised);
  }

  /** Whether this is the normalised first cell of a row above the header that is a note. */
  boolean isCaptionLabel(String normalised) {
    return captionLabels.contains(normalised);
  }

  /** Whether some kind of table has such a normalised title. */
  boolean isTitle(String normalised) {
    long letters = Letters.of(normalised);
    for (int i = 0; i < lettersOfTitles.length; i++) {
      if (Letters.mayContain(letters, lettersOfTitles[i])) {
        KnownTitle known = titles.get(i);
        if (known.pattern().matches(normalised) && all.get(known.template()).admits(normalised)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The templates of which a normalised title says most; several, where it says as much of each.
   */
  List<Template> titled(String normalised) {
    List<Template> titled = new ArrayList<>();
    long letters = Letters.of(normalised);
    int best = 1;
    int last = -1;
    for (int i = 0; i < lettersOfTitles.length; i++) {
      if (Letters.mayContain(letters, lettersOfTitles[i])) {
        KnownTitle known = titles.get(i);
        Template template = all.get(known.template());
        int length = known.pattern().length();
        if (length >= best && known.pattern().matches(normalised) && template.admits(normalised)) {
          if (length > best) {
            titled.clear();
          }
          if (titled.isEmpty() || known.template() != last) {
            titled.add(template);
          }
          best = length;
          last = known.template();
        }
      }
    }
    return titled;
  }

  /** The templates of which a normalised title says anything, in the order of the kinds. */
  List<Template> admitting(String normalised) {
    return all.stream()
        .filter(template -> template.titles().stream().anyMatch(t -> t.matches(normalised)))
        .filter(template -> template.admits(normalised))
        .toList();
  }

  private static Templates load() {
    TemplateParser parser = new TemplateParser();
    for (String file : FILES) {
      try (InputStream in = Templates.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new IllegalStateException("Expected resource " + file + " beside Templates");
        }
        parser.add(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Templates(parser.templates());
  }
}
