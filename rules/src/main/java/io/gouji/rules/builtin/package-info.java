/**
 * The rules that Gouji brings along, one class each. Start at {@code BuiltInRules}, which lists
 * them. The name of a class is the assertion that it makes, and the page of that name in the
 * documentation says which article of which regulation asks for it.
 */
@NullMarked
package io.gouji.rules.builtin;

import org.jspecify.annotations.NullMarked;
