package io.gouji.office;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.Comments;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;

/**
 * The comments of a Word file: those that it has stay as they are, and new ones follow them. No
 * comment bears a date, so that the same findings give the same bytes.
 */
final class CommentsPart {
  private static final String AUTHOR = "勾稽 Gouji";
  private static final String INITIALS = "勾稽";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  private final WordFile file;
  private final PackageParts parts;
  private final WordNames names;
  private final ObjectFactory factory = Context.getWmlObjectFactory();
  private final Comments added = factory.createComments();
  private final Optional<String> existing;
  private int nextId;

  private CommentsPart(
      WordFile file, PackageParts parts, WordNames names, Optional<String> existing) {
    this.file = file;
    this.parts = parts;
    this.names = names;
    this.existing = existing;
    this.nextId = existing.map(CommentsPart::firstFreeId).orElse(0);
  }

  /** The comments of the document whose main part has a name and names its elements so. */
  static CommentsPart of(WordFile file, PackageParts parts, WordNames names) {
    Optional<String> existing =
        parts
            .comments()
            .flatMap(file::part)
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    return new CommentsPart(file, parts, names, existing);
  }

  private static int firstFreeId(String xml) {
    Matcher ids = Pattern.compile("[\\s:]id\\s*=\\s*[\"'](\\d{1,9})[\"']").matcher(xml);
    int free = 0;
    while (ids.find()) {
      free = Math.max(free, Integer.parseInt(ids.group(1)) + 1);
    }
    return free;
  }

  /** Adds a comment of some paragraphs, and answers with its id. */
  int add(List<String> paragraphs) {
    Comments.Comment comment = factory.createCommentsComment();
    comment.setId(BigInteger.valueOf(nextId));
    comment.setAuthor(AUTHOR);
    comment.setInitials(INITIALS);
    paragraphs.forEach(text -> comment.getContent().add(paragraph(text)));
    added.getComment().add(comment);
    return nextId++;
  }

  /** How many comments were added. */
  int added() {
    return added.getComment().size();
  }

  private P paragraph(String line) {
    Text text = factory.createText();
    text.setValue(line);
    text.setSpace("preserve");
    R run = factory.createR();
    run.getContent().add(factory.createRT(text));
    P paragraph = factory.createP();
    paragraph.getContent().add(run);
    return paragraph;
  }

  /** Writes the part, and what refers to it, into the file. */
  void write() {
    String fresh = marshalled();
    String content = existing.map(old -> appended(old, fresh)).orElse(fresh);
    file.replace(parts.register(TYPE), content.getBytes(StandardCharsets.UTF_8));
  }

  private String marshalled() {
    String xml = XmlUtils.marshaltoString(added, false, false, Context.jc);
    return xml.replace(WordNames.TRANSITIONAL, names.namespace());
  }

  /** New comments before the end tag of a part that is there. */
  private String appended(String old, String fresh) {
    int start = fresh.indexOf("<w:comment ");
    String comments =
        fresh
            .substring(start, fresh.lastIndexOf("</w:comments>"))
            .replace("<w:comment ", "<w:comment xmlns:w=\"" + names.namespace() + "\" ");
    return RootElement.of(old).with(comments);
  }
}
