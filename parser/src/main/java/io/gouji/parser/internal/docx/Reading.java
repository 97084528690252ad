package io.gouji.parser.internal.docx;

import io.gouji.model.Block;
import io.gouji.model.Diagnostic;
import io.gouji.model.Location;
import io.gouji.model.Location.Container;
import io.gouji.parser.ParserLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the readers of a document share: its package, its limits, and what they have found. */
final class Reading {

  private final DocxPackage document;
  private final String source;
  private final ParserLimits limits;
  private final Budget budget;
  private final int depth;
  private final List<Block> asides = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<Container, Place> places = new HashMap<>();
  private final Sections sections = new Sections();

  /** The first place that refers to a note, by the id of the note. */
  private final Map<String, Location> footnotes = new LinkedHashMap<>();

  private final Map<String, Location> endnotes = new LinkedHashMap<>();

  private @Nullable StyleSheet styles;
  private @Nullable Numbering numbering;

  /** Creates the reading of a document that is within so many others. */
  Reading(DocxPackage document, String source, ParserLimits limits, Budget budget, int depth) {
    this.document = document;
    this.source = source;
    this.limits = limits;
    this.budget = budget;
    this.depth = depth;
  }

  DocxPackage document() {
    return document;
  }

  /** How many documents there are around this one. */
  int depth() {
    return depth;
  }

  String source() {
    return source;
  }

  ParserLimits limits() {
    return limits;
  }

  Budget budget() {
    return budget;
  }

  /** Blocks outside the body's top level, in the order in which they are found. */
  List<Block> asides() {
    return asides;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  Sections sections() {
    return sections;
  }

  Map<String, Location> footnotes() {
    return footnotes;
  }

  Map<String, Location> endnotes() {
    return endnotes;
  }

  void report(String code, String detail, Location location) {
    diagnostics.add(new Diagnostic(code, detail, location));
  }

  /** The place within a container, which goes on counting when the same one is entered again. */
  Place placeIn(Container container) {
    return places.computeIfAbsent(container, key -> new Place(key.part(), Optional.of(container)));
  }

  StyleSheet styles() {
    if (styles == null) {
      styles = StyleSheet.empty();
      try (WordXml xml = related("styles")) {
        if (xml != null) {
          styles = StyleSheet.read(xml);
        }
      }
    }
    return styles;
  }

  Numbering numbering() {
    if (numbering == null) {
      numbering = Numbering.empty();
      try (WordXml xml = related("numbering")) {
        if (xml != null) {
          numbering = new NumberingReader(xml).read(styles());
        }
      }
    }
    return numbering;
  }

  private @Nullable WordXml related(String type) {
    return document.relationships().ofType(type).map(document::openPart).orElse(null);
  }
}
