package io.gouji.rules.builtin;

import io.gouji.model.Amount;
import io.gouji.model.Figure;
import io.gouji.model.Mention;
import io.gouji.model.TableBody;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.Severity;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table that is noted as empty (空表列示, 本表无数据) states no amount.
 *
 * <p>Stateless, and safe for use by many threads.
 */
public final class NoteOfEmptinessAgreesWithTable implements Rule {
  private static final Pattern NOTE = Pattern.compile("空表列示|为空表|本表无数据|本表为空");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    return context
        .tables()
        .filter(table -> !table.isEmpty())
        .flatMap(
            table ->
                table.caption().notes().stream()
                    .filter(note -> NOTE.matcher(note.text()).find())
                    .limit(1)
                    .flatMap(
                        note -> largest(table).map(figure -> relation(figure, note)).stream()));
  }

  private static Optional<Figure> largest(TableBody table) {
    return table
        .figures()
        .filter(figure -> figure.amount().stated().isPresent())
        .max(
            (a, b) ->
                a.amount()
                    .stated()
                    .orElseThrow()
                    .value()
                    .compareTo(b.amount().stated().orElseThrow().value()));
  }

  private static Relation relation(Figure figure, Mention note) {
    Figure nothing =
        new Figure(
            Amount.blank(), note.text(), note.location(), note.label(), "note", Optional.empty());
    return Relation.equal(figure, nothing);
  }
}
