package io.gouji.parser.internal.docx;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What a part refers to within the archive. Targets outside are never followed, nor kept. */
final class Relationships {

  private static final Relationships NONE = new Relationships(List.of());

  private final List<Relationship> all;

  private Relationships(List<Relationship> all) {
    this.all = all;
  }

  /**
   * One reference.
   *
   * @param type the last segment of its type, which transitional and strict documents share
   * @param target the name of the part, which may be absent
   */
  record Relationship(String id, String type, String target) {}

  /** The relationships of a part, or those of the whole archive for "". */
  static Relationships of(ZipArchive archive, String part, String source, Budget budget) {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    ZipArchive.Part rels = archive.part(folder + "_rels/" + part.substring(slash) + ".rels");
    if (rels == null) {
      return NONE;
    }
    List<Relationship> all = new ArrayList<>();
    try (WordXml xml = WordXml.open(rels, source, budget)) {
      xml.nextRawChild();
      while (xml.nextRawChild()) {
        String type = xml.foreignAttribute("Type");
        String id = xml.foreignAttribute("Id");
        String target = xml.foreignAttribute("Target");
        if (type != null
            && target != null
            && !"External".equals(xml.foreignAttribute("TargetMode"))) {
          all.add(
              new Relationship(
                  id == null ? "" : id,
                  type.substring(type.lastIndexOf('/') + 1),
                  resolve(folder, target)));
        }
        xml.skip();
      }
    }
    return new Relationships(all);
  }

  /** The first part of a type. */
  Optional<String> ofType(String type) {
    return all.stream().filter(r -> r.type().equals(type)).map(Relationship::target).findFirst();
  }

  /** The part of an id. */
  Optional<String> ofId(String id) {
    return all.stream().filter(r -> r.id().equals(id)).map(Relationship::target).findFirst();
  }

  private static String resolve(String folder, String target) {
    String path = target.startsWith("/") ? target.substring(1) : folder + target;
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : decoded(path).split("/", -1)) {
      if (segment.equals("..")) {
        segments.pollLast();
      } else if (!segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    return String.join("/", segments);
  }

  private static String decoded(String path) {
    try {
      return path.indexOf('%') < 0
          ? path
          : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
