package io.gouji.office;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a package says about its parts: their types, and to which of them the main part refers. */
final class PackageParts {
  private static final String TYPES = "[Content_Types].xml";
  private static final String RELATIONSHIPS_NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  private static final String STRICT =
      "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";
  private static final Pattern RELATIONSHIP =
      Pattern.compile("<(?:[^\\s:>]+:)?Relationship\\s([^>]*)>");

  private final WordFile file;
  private final String folder;
  private final String relationshipsPart;
  private final String relationships;
  private final boolean strict;

  private PackageParts(WordFile file, String mainPart, boolean strict) {
    this.file = file;
    this.strict = strict;
    int slash = mainPart.lastIndexOf('/') + 1;
    this.folder = mainPart.substring(0, slash);
    this.relationshipsPart = folder + "_rels/" + mainPart.substring(slash) + ".rels";
    this.relationships =
        text(relationshipsPart)
            .orElse(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\""
                    + RELATIONSHIPS_NAMESPACE
                    + "\"></Relationships>");
  }

  /** The parts around a main part. */
  static PackageParts of(WordFile file, String mainPart, WordNames names) {
    return new PackageParts(file, mainPart, !names.namespace().equals(WordNames.TRANSITIONAL));
  }

  /** The name of the part that holds the comments, if there is one. */
  Optional<String> comments() {
    Matcher matcher = RELATIONSHIP.matcher(relationships);
    while (matcher.find()) {
      String type = attribute(matcher.group(1), "Type");
      if (type.equals(TRANSITIONAL) || type.equals(STRICT)) {
        String target = attribute(matcher.group(1), "Target");
        return Optional.of(target.startsWith("/") ? target.substring(1) : folder + target)
            .flatMap(file::spelling);
      }
    }
    return Optional.empty();
  }

  /** The name of the part that holds the comments, made known to the package if it is new. */
  String register(String type) {
    Optional<String> existing = comments();
    if (existing.isPresent()) {
      return existing.get();
    }
    String name = "comments.xml";
    for (int i = 1; file.spelling(folder + name).isPresent(); i++) {
      name = "comments" + i + ".xml";
    }
    String id = "rIdComments";
    for (int i = 1; relationships.contains("\"" + id + "\""); i++) {
      id = "rIdComments" + i;
    }
    replace(
        relationshipsPart,
        inserted(
            relationships,
            "Relationship",
            "Id=\"%s\" Type=\"%s\" Target=\"%s\""
                .formatted(id, strict ? STRICT : TRANSITIONAL, name)));
    replace(
        TYPES,
        inserted(
            text(TYPES).orElseThrow(),
            "Override",
            "PartName=\"/%s%s\" ContentType=\"%s\"".formatted(folder, name, type)));
    return folder + name;
  }

  /** An element more in the root, whose prefix it bears. */
  private static String inserted(String xml, String element, String attributes) {
    RootElement root = RootElement.of(xml);
    return root.with("<" + root.prefix() + element + " " + attributes + "/>");
  }

  private static String attribute(String attributes, String name) {
    Matcher matcher =
        Pattern.compile("(?:^|\\s)" + name + "\\s*=\\s*[\"']([^\"']*)[\"']").matcher(attributes);
    return matcher.find() ? matcher.group(1) : "";
  }

  private Optional<String> text(String part) {
    return file.part(part).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private void replace(String part, String text) {
    file.replace(part, text.getBytes(StandardCharsets.UTF_8));
  }
}
