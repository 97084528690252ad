/**
 * Builds a table with true columns out of the rows and cells of a Word table. Start at {@link
 * io.gouji.parser.internal.grid.GridBuilder}, which is told rows and cells in document order. It
 * knows nothing of XML.
 */
@NullMarked
package io.gouji.parser.internal.grid;

import org.jspecify.annotations.NullMarked;
