/**
 * The rules that ship with the library.
 *
 * <p>Start at {@link io.gouji.rules.builtin.BuiltInRules}, which lists them. Each is one class
 * whose name reads as an assertion, with its page under {@code docs/rules}.
 */
@NullMarked
package io.gouji.rules.builtin;

import org.jspecify.annotations.NullMarked;
