/**
 * What unit tests over disclosures need. Start at {@link io.gouji.testing.GoujiAssertions}; {@link
 * io.gouji.testing.DisclosureArchive} runs a test over every file of a folder, and {@link
 * io.gouji.testing.DocxBuilder} writes Word files to test with. A failure shows the report that
 * {@code gouji check} would print.
 */
@NullMarked
package io.gouji.testing;

import org.jspecify.annotations.NullMarked;
