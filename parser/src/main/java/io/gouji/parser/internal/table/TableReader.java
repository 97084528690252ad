package io.gouji.parser.internal.table;

import io.gouji.model.Block;
import io.gouji.model.Diagnostic;
import io.gouji.model.DisclosureTable;
import io.gouji.model.Identity;
import io.gouji.model.Lexicon;
import io.gouji.model.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes typed tables of the grids at the top level of a document. It goes over the grids twice,
 * because year and unit of one table may only be known from the others.
 */
public final class TableReader {
  private static final TableReader STANDARD =
      new TableReader(Templates.standard(), Lexicon.standard());

  private final Templates templates;
  private final Lexicon lexicon;

  /** The lexicon with the names that a template has for its rows, for each that has any. */
  private final IdentityHashMap<Template, Lexicon> lexicons = new IdentityHashMap<>();

  TableReader(Templates templates, Lexicon lexicon) {
    this.templates = templates;
    this.lexicon = lexicon;
    for (Template template : templates.all()) {
      if (!template.rows().names().isEmpty()) {
        lexicons.put(template, lexicon.withNames(template.rows().names()));
      }
    }
  }

  /** The reader with the templates and the lexicon that ship with the library. */
  public static TableReader standard() {
    return STANDARD;
  }

  /** A reader that knows the rows' items by another lexicon. */
  public TableReader withLexicon(Lexicon other) {
    return new TableReader(templates, other);
  }

  /** Reads the tables of a document, and whose they are. */
  public TableReadings read(List<Block> blocks) {
    return readTogether(List.of(blocks));
  }

  /**
   * Reads the tables of several documents that are one disclosure. No table begins in one and ends
   * in another.
   */
  public TableReadings readTogether(List<List<Block>> documents) {
    Set<Integer> used = new HashSet<>();
    List<List<Sketch>> byDocument = new ArrayList<>(documents.size());
    documents.forEach(document -> byDocument.add(sketches(document, used)));
    List<Sketch> sketches = byDocument.stream().flatMap(List::stream).toList();
    List<Block> blocks = documents.stream().flatMap(List::stream).toList();
    Identity identity = IdentityReader.read(sketches, blocks);
    List<DisclosureTable> tables = new ArrayList<>(sketches.size());
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (int i = 0; i < documents.size() && documents.size() > 1; i++) {
      Strangers.diagnostic(identity, byDocument.get(i), documents.get(i))
          .ifPresent(diagnostics::add);
    }
    for (Sketch sketch : sketches) {
      Optional<Unit> unit = unit(sketch, diagnostics);
      sketch
          .decision()
          .problem()
          .ifPresent(
              code ->
                  diagnostics.add(
                      new Diagnostic(code, sketch.title().text(), sketch.grid().place())));
      tables.add(new BodyReader(sketch, unit, identity, lexicon(sketch), diagnostics).read());
    }
    BlankTemplate.diagnostic(tables, blocks).ifPresent(diagnostics::add);
    return new TableReadings(tables, identity, diagnostics, used);
  }

  private Lexicon lexicon(Sketch sketch) {
    return sketch
        .decision()
        .layout()
        .map(layout -> lexicons.get(layout.template()))
        .orElse(lexicon);
  }

  private List<Sketch> sketches(List<Block> blocks, Set<Integer> used) {
    List<Sketch> sketches = new ArrayList<>();
    int end = -1;
    int next = nextGrid(blocks, end);
    Optional<GridView> grid = view(blocks, next);
    while (grid.isPresent()) {
      List<Block.Paragraph> before = paragraphs(blocks, end, next);
      List<Block.Grid> grids = new ArrayList<>();
      grids.add(grid.get().grid());
      end = next;
      Sketch sketch = sketch(grid.get(), before, following(blocks, end), used);
      Continuation continuation = new Continuation(sketch, templates);
      next = nextGrid(blocks, end);
      grid = view(blocks, next);
      List<Block.Paragraph> between = paragraphs(blocks, end, next);
      while (grid.isPresent() && continuation.includes(grid.get(), between)) {
        between.forEach(paragraph -> used.add(paragraph.index()));
        grids.add(grid.get().grid());
        end = next;
        next = nextGrid(blocks, end);
        grid = view(blocks, next);
        between = paragraphs(blocks, end, next);
      }
      sketches.add(
          grids.size() == 1
              ? sketch
              : sketch(joined(grids, sketch), before, following(blocks, end), used));
    }
    return sketches;
  }

  /** The pieces of a table as one, with the rows whole that the end of a page cuts. */
  private static GridView joined(List<Block.Grid> grids, Sketch first) {
    GridView joined = new GridView(Pieces.of(grids));
    List<CutRows.Cut> cuts =
        first.decision().layout().map(layout -> CutRows.find(joined, layout)).orElse(List.of());
    return cuts.isEmpty() ? joined : new GridView(joined.pieces().mended(joined, cuts));
  }

  private static Optional<GridView> view(List<Block> blocks, int grid) {
    return grid < blocks.size()
        ? Optional.of(new GridView((Block.Grid) blocks.get(grid)))
        : Optional.empty();
  }

  /** The position of the first grid at the top level after a position, or the number of blocks. */
  private static int nextGrid(List<Block> blocks, int from) {
    int next = from + 1;
    while (next < blocks.size()
        && !(blocks.get(next) instanceof Block.Grid && blocks.get(next).container().isEmpty())) {
      next++;
    }
    return next;
  }

  private static List<Block.Paragraph> paragraphs(List<Block> blocks, int from, int to) {
    List<Block.Paragraph> paragraphs = new ArrayList<>(to - from);
    for (int i = from + 1; i < to; i++) {
      if (blocks.get(i) instanceof Block.Paragraph paragraph && paragraph.container().isEmpty()) {
        paragraphs.add(paragraph);
      }
    }
    return paragraphs;
  }

  private static List<Block.Paragraph> following(List<Block> blocks, int grid) {
    List<Block.Paragraph> following = new ArrayList<>();
    for (int i = grid + 1; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Paragraph paragraph && paragraph.container().isEmpty()) {
        following.add(paragraph);
        if (!paragraph.text().isBlank() && !Title.isNote(paragraph.text())) {
          return following;
        }
      } else if (blocks.get(i).container().isEmpty()) {
        return following;
      }
    }
    return following;
  }

  private Sketch sketch(
      GridView grid, List<Block.Paragraph> before, List<Block.Paragraph> after, Set<Integer> used) {
    Surroundings surroundings = Surroundings.read(grid, before, after, templates, used);
    Header header = Header.read(grid, surroundings.headerRow());
    KindDecision decision = KindDecision.of(grid, surroundings.titles(), header, templates);
    Caption caption = surroundings.caption();
    decision.title().ifPresent(title -> useTitle(title, caption, used));
    for (HeaderColumn column : header.columns()) {
      if (column.unit().isPresent() && column.cell().isPresent()) {
        Unit unit = column.unit().get();
        if (unit.isMoney()) {
          caption.addUnit(unit, grid.place(column.cell().get()));
        }
      }
    }
    return new Sketch(grid, caption, header, decision);
  }

  private void useTitle(Title title, Caption caption, Set<Integer> used) {
    CaptionText.yearIn(title.normal())
        .ifPresent(year -> caption.add(year, title.mention().location()));
    if (templates.isTitle(title.normal())) {
      title.paragraph().ifPresent(used::add);
    }
  }

  /** The unit of a table; empty if nothing around it states one. It is never taken from others. */
  private static Optional<Unit> unit(Sketch sketch, List<Diagnostic> diagnostics) {
    if (sketch.unit().isEmpty() && sketch.hasMoney()) {
      diagnostics.add(
          new Diagnostic("UNIT_NOT_STATED", sketch.title().text(), sketch.grid().place()));
    }
    return sketch.unit();
  }
}
