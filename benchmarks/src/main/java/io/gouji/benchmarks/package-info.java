/**
 * How long reading and checking a disclosure takes, beside what other libraries take to read it.
 *
 * <p>Start at {@link io.gouji.benchmarks.Main}, which {@code benchmarks/run} runs: it measures
 * everything and writes the table of {@code docs/benchmarks.md}. {@link
 * io.gouji.benchmarks.ReadingBenchmark} has the things that are measured, for JMH.
 */
@NullMarked
package io.gouji.benchmarks;

import org.jspecify.annotations.NullMarked;
