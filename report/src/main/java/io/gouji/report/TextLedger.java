package io.gouji.report;

import io.gouji.model.Figure;
import io.gouji.rules.Check;
import io.gouji.rules.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lists every figure of a document, with the checks that cover it or the reason why none does. */
final class TextLedger {
  private final Messages messages;
  private final TextStyle style;
  private final Places places;

  TextLedger(Messages messages, TextStyle style, Places places) {
    this.messages = messages;
    this.style = style;
    this.places = places;
  }

  List<String> lines(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(messages.text("ledger"));
    String group = "";
    for (LedgerLine line : LedgerLine.of(evaluation)) {
      String place = group(line.figure());
      if (!place.equals(group)) {
        group = place;
        lines.add("  " + style.bold(TextStyle.printable(place)));
      }
      lines.add("    " + line(line));
    }
    return lines;
  }

  private String group(Figure figure) {
    return places.tableName(figure.location()).orElseGet(() -> places.kindLabel(figure.location()));
  }

  private String line(LedgerLine line) {
    Figure figure = line.figure();
    String what = TextStyle.printable(figure.label() + " " + figure.text().strip());
    if (line.worst().isEmpty()) {
      return style.bad("–") + " " + what + messages.text("ledger.unchecked", reason(line));
    }
    String mark = line.worst().get() == LedgerLine.Outcome.FAILS ? style.bad("×") : style.good("√");
    return mark + " " + what + messages.text("ledger.checks", line.checks(), rules(line));
  }

  private String rules(LedgerLine line) {
    return line.tallies().stream()
        .map(
            tally ->
                messages.text("ledger.rule." + tally.outcome().json(), tally.rule(), tally.count()))
        .collect(Collectors.joining(messages.text("and")));
  }

  private String reason(LedgerLine line) {
    return messages.text("reason." + line.reason().map(Check.Reason::name).orElse("NO_RULE"));
  }
}
