/**
 * Checks that the figures of a disclosure agree. Start at {@code RuleEngine}, which turns the
 * relations that rules yield into checks and findings. To write a rule, read {@code Rule} and any
 * one of {@code io.gouji.rules.builtin}.
 */
@NullMarked
package io.gouji.rules;

import org.jspecify.annotations.NullMarked;
