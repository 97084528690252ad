/**
 * Reads Word files. Start at {@code DisclosureParser}, the only door, and at its result, a
 * disclosure with the diagnostics of what could not be understood. Behind it the stages lie in the
 * order in which the data passes them: {@code internal.docx}, {@code internal.grid}, {@code
 * internal.table} and {@code internal.narrative}.
 */
@NullMarked
package io.gouji.parser;

import org.jspecify.annotations.NullMarked;
