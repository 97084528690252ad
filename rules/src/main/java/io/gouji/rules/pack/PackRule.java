package io.gouji.rules.pack;

import io.gouji.rules.PackIdentity;
import io.gouji.rules.Relation;
import io.gouji.rules.Rule;
import io.gouji.rules.RuleContext;
import io.gouji.rules.RuleScope;
import io.gouji.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule of a pack.
 *
 * @param onlyFirst whether only the first table of each kind counts
 * @param text the rule as it stands in the file
 */
record PackRule(
    PackIdentity identity,
    String id,
    Severity severity,
    String title,
    Optional<String> englishTitle,
    Optional<String> basis,
    Applicability applicability,
    Scope.Blanks blanks,
    boolean onlyFirst,
    List<Formula> formulas,
    String text,
    Pages pages)
    implements Rule {

  /** Where pages of rules are found. */
  interface Pages {
    /** The page of a rule in Markdown. */
    Optional<String> of(String id);
  }

  @Override
  public Stream<Relation> relations(RuleContext context) {
    List<Relation> relations = new ArrayList<>();
    for (Formula formula : formulas) {
      formula.state(context, blanks, onlyFirst, relations::add);
    }
    return relations.stream();
  }

  @Override
  public RuleScope scope() {
    return applicability.scope();
  }

  @Override
  public boolean appliesTo(RuleContext context) {
    return applicability.includes(context);
  }

  @Override
  public String title(Locale language) {
    boolean isEnglish = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return isEnglish ? englishTitle.orElse(title) : title;
  }

  @Override
  public Optional<PackIdentity> pack() {
    return Optional.of(identity);
  }

  /** The page beside the pack, or else what the pack itself says of the rule. */
  @Override
  public Optional<String> page() {
    return pages
        .of(id)
        .or(
            () ->
                Optional.of(
                    "# %s\n\n%s。\n\n%s```\n%s\n```\n"
                        .formatted(
                            id,
                            title,
                            basis.map(source -> "## 依据\n\n" + source + "\n\n").orElse(""),
                            text)));
  }
}
