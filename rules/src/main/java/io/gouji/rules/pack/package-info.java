/**
 * Rules as text: packs of articulation rules that an auditor reads and writes. Start at {@link
 * io.gouji.rules.pack.RulePack}; {@code RuleParser} reads a file, {@code FormulaParser} what a rule
 * asserts, and {@code Formula} yields the relations. The language is described in {@code
 * docs/reference/rule-language.md}.
 */
@NullMarked
package io.gouji.rules.pack;

import org.jspecify.annotations.NullMarked;
