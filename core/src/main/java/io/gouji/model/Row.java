package io.gouji.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of a table, or of one half of a table with two halves side by side.
 *
 * <p>Immutable, and safe for use by many threads.
 *
 * @param index its position among the table's rows
 * @param panel the half it belongs to
 * @param label its name as printed, without white space around it
 * @param name its {@linkplain Label#name() name} for comparisons
 * @param item the item it states, if the lexicon knows it
 * @param code its classification code, printed or, for 类 lines of a balance table, by its name
 * @param parent the index of the row of which it is a part
 * @param path the names or codes from the top row down to this one: its key, unique in the table
 * @param sequence the printed 序号, or ""
 * @param gridRow its row in the grid
 */
public record Row(
    int index,
    int panel,
    RowRole role,
    String label,
    String name,
    Optional<Item> item,
    Optional<ClassificationCode> code,
    OptionalInt parent,
    String path,
    String sequence,
    int gridRow) {}
