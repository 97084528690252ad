package io.gouji.parser.internal.docx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of web pages and of web archives, in whatever encoding. */
final class WebPage {

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BOUNDARY =
      Pattern.compile("boundary\\s*=\\s*(?:\"([^\"]+)\"|([^\\s;]+))", Pattern.CASE_INSENSITIVE);
  private static final int HEAD_LENGTH = 2048;

  private WebPage() {}

  /** The markup of a page, which may be the first page of an archive. */
  static String text(byte[] content) {
    String raw = new String(content, StandardCharsets.ISO_8859_1);
    String head = raw.substring(0, Math.min(raw.length(), HEAD_LENGTH));
    if (!head.toLowerCase(Locale.ROOT).contains("mime-version:")) {
      return decoded(content, head);
    }
    Matcher boundary = BOUNDARY.matcher(head);
    if (!boundary.find()) {
      return part(raw);
    }
    String mark = "--" + (boundary.group(1) != null ? boundary.group(1) : boundary.group(2));
    for (String part : raw.split(Pattern.quote(mark), -1)) {
      int body = endOfHeaders(part);
      String headers = part.substring(0, body).toLowerCase(Locale.ROOT);
      if (headers.contains("content-type: text/html") && !headers.contains("boundary")) {
        return part(part.stripLeading());
      }
    }
    return "";
  }

  /** Decodes a part of an archive, which has headers and a body. */
  private static String part(String part) {
    int body = endOfHeaders(part);
    String headers = part.substring(0, body).toLowerCase(Locale.ROOT);
    byte[] content = part.substring(body).getBytes(StandardCharsets.ISO_8859_1);
    if (headers.contains("quoted-printable")) {
      content = unquoted(content);
    } else if (headers.contains("base64")) {
      content = Base64.getMimeDecoder().decode(content);
    }
    String page = new String(content, StandardCharsets.ISO_8859_1);
    return decoded(content, headers + page.substring(0, Math.min(page.length(), HEAD_LENGTH)));
  }

  private static int endOfHeaders(String part) {
    Matcher blankLine = Pattern.compile("\r?\n\r?\n").matcher(part);
    boolean found = blankLine.find(Math.min(part.length(), 2));
    return found ? blankLine.end() : part.length();
  }

  private static byte[] unquoted(byte[] quoted) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(quoted.length);
    for (int i = 0; i < quoted.length; i++) {
      int high = quoted[i] == '=' && i + 2 < quoted.length ? hex(quoted[i + 1]) : -1;
      int low = high < 0 ? -1 : hex(quoted[i + 2]);
      if (low >= 0) {
        bytes.write(high << 4 | low);
        i += 2;
      } else if (quoted[i] != '=') {
        bytes.write(quoted[i]);
      } else {
        // A line that goes on.
        while (i + 1 < quoted.length && (quoted[i + 1] == '\r' || quoted[i + 1] == '\n')) {
          i++;
          if (quoted[i] == '\n') {
            break;
          }
        }
      }
    }
    return bytes.toByteArray();
  }

  private static int hex(byte digit) {
    return Character.digit(digit, 16);
  }

  private static String decoded(byte[] content, String head) {
    if (content.length > 1 && (content[0] & 0xff) >= 0xfe && (content[1] & 0xff) >= 0xfe) {
      return new String(content, StandardCharsets.UTF_16);
    }
    Matcher charset = CHARSET.matcher(head);
    if (charset.find() && isSupported(charset.group(1))) {
      return new String(content, Charset.forName(charset.group(1)));
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      return new String(content, Charset.forName("GB18030"));
    }
  }

  private static boolean isSupported(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
