package io.gouji.rules.pack;

import io.gouji.model.ClassificationDomain;
import io.gouji.model.ColumnRole;
import io.gouji.model.FunctionalCategories;
import io.gouji.model.Label;
import io.gouji.model.Lexicon;
import io.gouji.model.TableKind;
import io.gouji.rules.NearNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads which rows and which column are meant, and checks that such a table can have them. */
final class SelectorParser {
  private final Tokens tokens;
  private final Lexicon lexicon;

  SelectorParser(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** The rows between brackets. */
  RowSelector rows(TableKind kind, boolean isInRow) {
    Token open = tokens.expectSymbol("[");
    List<RowSelector> included = new ArrayList<>();
    included.add(row(kind, isInRow));
    while (tokens.takeSymbol(",")) {
      included.add(row(kind, isInRow));
    }
    List<RowSelector> excluded = new ArrayList<>();
    if (tokens.takeName("除")) {
      do {
        excluded.add(row(kind, isInRow));
      } while (tokens.takeSymbol(","));
    }
    tokens.expectClosing(open, "]");
    return included.size() == 1 && excluded.isEmpty()
        ? included.get(0)
        : new RowSelector.Several(included, excluded);
  }

  private RowSelector row(TableKind kind, boolean isInRow) {
    Token token = tokens.peek();
    return switch (token.kind()) {
      case NUMBER, PATTERN -> code(kind, tokens.next());
      case QUOTED -> RowSelector.Named.of(tokens.next().text());
      case NAME -> named(kind, tokens.next(), isInRow);
      case SYMBOL, END -> throw tokens.unexpected("@row");
    };
  }

  private RowSelector named(TableKind kind, Token token, boolean isInRow) {
    return switch (token.text()) {
      case "合计" -> new RowSelector.Total();
      case "子行" -> new RowSelector.Children(nested(kind, token, isInRow, isInRow));
      case "明细" -> new RowSelector.Leaves(nested(kind, token, isInRow, true));
      case "同码" -> {
        if (!isInRow) {
          throw tokens.source().fault("onlyInRows", token, token.text());
        }
        yield new RowSelector.SameCode();
      }
      default -> ofLexicon(token);
    };
  }

  private RowSelector ofLexicon(Token token) {
    Optional<Lexicon.Entry> entry = lexicon.named(token.text());
    if (entry.isPresent()) {
      return RowSelector.OfItem.of(lexicon, entry.get());
    }
    if (FunctionalCategories.named(token.text()).isPresent()) {
      return RowSelector.Named.of(token.text());
    }
    throw tokens
        .source()
        .fault(
            "row",
            token,
            token.text(),
            String.join("、", NearNames.of(Label.normalise(token.text()), names())));
  }

  private List<String> names() {
    return lexicon.entries().stream().flatMap(entry -> entry.names().stream()).toList();
  }

  private Optional<RowSelector> nested(
      TableKind kind, Token word, boolean isInRow, boolean mayBeLeftOut) {
    Token open = tokens.peek();
    if (!open.isSymbol("(")) {
      if (!mayBeLeftOut) {
        throw tokens.source().fault("childrenOf", word, word.text());
      }
      return Optional.empty();
    }
    tokens.next();
    tokens.descend(open);
    RowSelector inner = row(kind, isInRow);
    if (inner.isMany()) {
      throw tokens.source().fault("childrenOf", word, word.text());
    }
    tokens.expectClosing(open, ")");
    tokens.ascend();
    return Optional.of(inner);
  }

  private RowSelector code(TableKind kind, Token token) {
    String digits = token.text();
    if (kind == TableKind.OVERALL_BALANCE || kind == TableKind.FISCAL_APPROPRIATION_BALANCE) {
      check(token, kind, "2", Set.of(3));
    } else if (kind.domain().isEmpty()) {
      throw tokens.source().fault("noCodes", token, Words.name(kind), digits);
    } else if (kind.domain().get() == ClassificationDomain.FUNCTIONAL) {
      check(token, kind, "2", Set.of(3, 5, 7));
    } else {
      check(token, kind, "35", Set.of(3, 5));
    }
    return new RowSelector.Code(digits);
  }

  private void check(Token token, TableKind kind, String firstDigits, Set<Integer> lengths) {
    String digits = token.text();
    if (!lengths.contains(digits.length()) || digits.indexOf('.') >= 0) {
      String allowed =
          lengths.stream().sorted().map(String::valueOf).collect(Collectors.joining("/"));
      throw tokens.source().fault("codeLength", token, Words.name(kind), allowed, digits);
    }
    char first = digits.charAt(0);
    if (first != '?' && firstDigits.indexOf(first) < 0) {
      throw tokens
          .source()
          .fault(
              "codeDomain",
              token,
              Words.name(kind),
              String.join("/", firstDigits.split("")),
              digits);
    }
  }

  /** A column, by name or by its printed header in quotes. */
  ColumnSelector column(@Nullable TableKind kind) {
    Token token = tokens.peek();
    if (token.kind() == Token.Kind.QUOTED) {
      return ColumnSelector.Headed.of(tokens.next().text());
    }
    if (token.kind() != Token.Kind.NAME) {
      throw tokens.unexpected("@column");
    }
    tokens.next();
    Optional<ColumnRole> role = Words.column(token.text());
    if (kind == null) {
      return new ColumnSelector.OfRole(
          role.orElseThrow(() -> tokens.source().fault("column", token, token.text(), "", "")));
    }
    List<String> columns = Words.columns(kind);
    if (role.isEmpty() || !Words.mayHave(kind, role.get())) {
      throw tokens
          .source()
          .fault("column", token, token.text(), Words.name(kind), String.join("、", columns));
    }
    return new ColumnSelector.OfRole(role.get());
  }

  /** What the cells of a column measure. */
  static Quantity quantity(ColumnSelector column) {
    if (column instanceof ColumnSelector.OfRole ofRole) {
      return ofRole.role() == ColumnRole.QUANTITY ? Quantity.COUNT : Quantity.MONEY;
    }
    return column instanceof ColumnSelector.Own ? Quantity.MONEY : Quantity.ANY;
  }
}
