package io.gouji.rules.builtin;

import io.gouji.model.Mention;
import io.gouji.model.TableCaption;
import io.gouji.rules.Relation;
import io.gouji.rules.Relation.WordComparator;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The captions of all tables name one year, one department and one department code. A short name of
 * the department agrees with its full name; a caption that leaves one of them out is not wrong.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class CaptionsAgree implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = relations(context, TableCaption::year, WordComparator.SAME);
    relations.replaceAll(relation -> relation.withSeverity(Severity.ERROR));
    relations.addAll(relations(context, TableCaption::departmentCode, WordComparator.SAME));
    relations.addAll(relations(context, TableCaption::department, WordComparator.SAME_NAME));
    return relations.stream();
  }

  private static List<Relation> relations(
      RuleContext context,
      Function<TableCaption, Optional<Mention>> part,
      WordComparator comparator) {
    List<Mention> mentions = new ArrayList<>();
    context.tables().forEach(table -> part.apply(table.caption()).ifPresent(mentions::add));
    List<Relation> relations = new ArrayList<>();
    Optional<Mention> usual = usual(mentions);
    for (Mention mention : mentions) {
      if (!mention.equals(usual.orElseThrow())) {
        relations.add(Relation.words(mention, comparator, usual));
      }
    }
    return relations;
  }

  /** The first mention of the text that most captions have. */
  private static Optional<Mention> usual(List<Mention> mentions) {
    Map<String, Integer> counts = new HashMap<>();
    mentions.forEach(mention -> counts.merge(mention.text(), 1, Integer::sum));
    Optional<Mention> best = Optional.empty();
    for (Mention mention : mentions) {
      if (best.isEmpty() || count(counts, mention) > count(counts, best.get())) {
        best = Optional.of(mention);
      }
    }
    return best;
  }

  private static int count(Map<String, Integer> counts, Mention mention) {
    return counts.getOrDefault(mention.text(), 0);
  }
}
