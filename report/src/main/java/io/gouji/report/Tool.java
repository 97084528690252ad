package io.gouji.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The tool that makes a report, as the report names it.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class Tool {
  /** The name of the tool. */
  public static final String NAME = "gouji";

  private static final String VERSION = load("tool.properties").getProperty("version");

  private Tool() {}

  /** The version of the tool, such as 0.1.0. */
  public static String version() {
    return VERSION;
  }

  /** Reads properties that stand beside this class, in UTF-8. */
  static Properties load(String name) {
    try (InputStream in = Tool.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Expected resource " + name + " beside " + Tool.class);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
