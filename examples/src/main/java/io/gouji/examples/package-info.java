/**
 * Recipes to copy from, each run by a test. Start at the one that does what the README shows. The
 * documents that they read lie in {@code examples/disclosures}, some of them wrong on purpose.
 */
@NullMarked
package io.gouji.examples;

import org.jspecify.annotations.NullMarked;
