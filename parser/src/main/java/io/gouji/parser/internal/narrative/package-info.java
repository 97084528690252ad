/**
 * Reads the sentences of a disclosure into statements.
 *
 * <p>Start at {@link io.gouji.parser.internal.narrative.StatementReader}. A paragraph becomes
 * {@link io.gouji.parser.internal.narrative.Prose}, tokens ({@link
 * io.gouji.parser.internal.narrative.Lexer}), clauses, and the words before each number a {@link
 * io.gouji.parser.internal.narrative.Phrase}; the {@link io.gouji.parser.internal.narrative.Binder}
 * decides what the number is a number of. What is not wholly understood stays unbound.
 */
@NullMarked
package io.gouji.parser.internal.narrative;

import org.jspecify.annotations.NullMarked;
