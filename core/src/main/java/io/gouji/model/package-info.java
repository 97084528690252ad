/**
 * What a departmental budget disclosure says, as values.
 *
 * <p>Start at {@link io.gouji.model.Disclosure}: its tables ({@link
 * io.gouji.model.DisclosureTable}) and statements ({@link io.gouji.model.Statement}) hold {@link
 * io.gouji.model.Figure figures}, the one currency in which rules deal. A system that holds its
 * figures elsewhere builds the same value with {@link io.gouji.model.DisclosureBuilder}.
 */
@NullMarked
package io.gouji.model;

import org.jspecify.annotations.NullMarked;
