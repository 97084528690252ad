package io.gouji.parser.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  Templates(List<Template> all) {
    this.all = List.copyOf(all);
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
    long letters = Template.TitlePattern.letters(normalised);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).specificity(normalised, letters) > 0) {
        return true;
      }
    }
    return false;
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
