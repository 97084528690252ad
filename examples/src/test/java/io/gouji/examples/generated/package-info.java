/**
 * Invents consistent budget disclosures from a seed, and checks that nothing is reported about
 * them.
 *
 * <p>Start at {@link io.gouji.examples.generated.GeneratedDisclosure}. A {@link
 * io.gouji.examples.generated.Budget} holds the invented figures, every table and sentence is
 * derived from it, and {@link io.gouji.examples.generated.WordPackage} writes them without any code
 * of the reader that they test.
 */
@NullMarked
package io.gouji.examples.generated;

import org.jspecify.annotations.NullMarked;
