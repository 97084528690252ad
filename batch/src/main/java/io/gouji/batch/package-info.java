/**
 * Checks many files at once. Start at {@link io.gouji.batch.DocumentChecker}, which makes a report
 * of a file, and {@link io.gouji.batch.Batch}, which says how many threads work and how long a file
 * may take. {@link io.gouji.batch.SettingsFile} and {@link io.gouji.batch.BaselineFile} read what
 * people keep beside their documents.
 */
@NullMarked
package io.gouji.batch;

import org.jspecify.annotations.NullMarked;
