/**
 * The agreements that figures owe each other, and the engine that checks them.
 *
 * <p>Start at {@link io.gouji.rules.RuleEngine}, which turns a disclosure into an {@link
 * io.gouji.rules.Evaluation}. A {@link io.gouji.rules.Rule} yields {@link io.gouji.rules.Relation
 * relations}; only the engine decides whether they hold. To test a rule of your own, start at
 * {@link io.gouji.rules.RuleTester}.
 */
@NullMarked
package io.gouji.rules;

import org.jspecify.annotations.NullMarked;
