package io.gouji.batch;

import io.gouji.batch.FileFormatException.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A value of a YAML file, with the line and column at which it stands. */
final class YamlNode {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setLabel("").setUseMarks(true).setMaxAliasesForCollections(10).build();

  private final String file;
  private final Node node;

  private YamlNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /**
   * The value that a text holds; empty if it has none but comments.
   *
   * @throws FileFormatException if it is not YAML
   */
  static Optional<YamlNode> of(String file, String text) {
    try {
      StreamReader reader = new StreamReader(SETTINGS, text);
      return new Composer(SETTINGS, new ParserImpl(SETTINGS, reader))
          .getSingleNode()
          .map(root -> new YamlNode(file, root));
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark();
      throw new FileFormatException(
          file,
          mark.map(Mark::getLine).orElse(0) + 1,
          mark.map(Mark::getColumn).orElse(0) + 1,
          Problem.NOT_YAML,
          List.of(String.valueOf(e.getProblem())));
    } catch (YamlEngineException e) {
      throw new FileFormatException(
          file, 1, 1, Problem.NOT_YAML, List.of(String.valueOf(e.getMessage())));
    }
  }

  /** A complaint about this value. */
  FileFormatException problem(Problem problem, String... arguments) {
    Optional<Mark> mark = node.getStartMark();
    return new FileFormatException(
        file,
        mark.map(Mark::getLine).orElse(0) + 1,
        mark.map(Mark::getColumn).orElse(0) + 1,
        problem,
        List.of(arguments));
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** One value as it is written, without quotes. */
  String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw problem(Problem.NOT_A_VALUE);
  }

  /** The values of a list. */
  List<YamlNode> list() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(value -> new YamlNode(file, value)).toList();
    }
    throw problem(Problem.NOT_A_LIST);
  }

  /** The values of a mapping by their keys, in order; the keys know their places. */
  Map<YamlNode, YamlNode> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw problem(Problem.NOT_A_MAPPING);
    }
    Map<YamlNode, YamlNode> entries = new LinkedHashMap<>();
    Map<String, YamlNode> known = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode key = new YamlNode(file, tuple.getKeyNode());
      if (known.put(key.text(), key) != null) {
        throw key.problem(Problem.DUPLICATE_KEY, key.text());
      }
      entries.put(key, new YamlNode(file, tuple.getValueNode()));
    }
    return entries;
  }

  /** The values of a mapping that has no other keys than these. */
  Map<String, YamlNode> fields(Set<String> names) {
    Map<String, YamlNode> fields = new LinkedHashMap<>();
    entries()
        .forEach(
            (key, value) -> {
              if (!names.contains(key.text())) {
                throw key.problem(Problem.UNKNOWN_KEY, key.text(), String.join(", ", names));
              }
              fields.put(key.text(), value);
            });
    return fields;
  }
}
