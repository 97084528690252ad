package io.gouji.parser.internal.narrative;

import io.gouji.model.Item;
import io.gouji.model.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides of what item a passage treats, by the heading above it and by what it has stated so far.
 * Where there is no topic, numbers are not bound.
 */
final class Topics {
  private static final Set<Item> OF_PEOPLE_AND_THINGS =
      Set.of(Item.STAFF, Item.VEHICLES, Item.FIXED_ASSETS);

  /** Names that mean vehicles only in passages on the “三公” expenses. */
  private static final Set<String> OF_VEHICLES_BY_CONTEXT =
      Set.of("购置费", "购置费用", "运行费", "运行费用", "运行维护费", "运行维护费用", "运维费");

  private final Section section;
  private final Scope scope;

  /** The names of these mean them only in passages on government procurement: 货物, 服务. */
  private final List<String> procurement;

  Topics(Section section, Scope scope, Lexicon lexicon) {
    this.section = section;
    this.scope = scope;
    this.procurement =
        lexicon
            .entry(Item.GOVERNMENT_PROCUREMENT.id())
            .map(Lexicon.Entry::parts)
            .orElseGet(List::of);
  }

  /** The topic of a passage that states an item; empty where the item is not to be bound. */
  Optional<Item> of(Noun noun) {
    String id = noun.entry().id();
    if (procurement.contains(id)) {
      return candidate(noun).filter(Item.GOVERNMENT_PROCUREMENT::equals);
    }
    if (OF_VEHICLES_BY_CONTEXT.contains(noun.name())) {
      return candidate(noun)
          .filter(topic -> topic.equals(Item.THREE_PUBLIC_EXPENSES) || scope.speaksOfVehicles());
    }
    if (noun.entry().nature() == Lexicon.Nature.OCCURRENCE || noun.name().contains("保有")) {
      return candidate(noun);
    }
    if (Items.isCounted(noun.entry())) {
      return candidate(noun)
          .filter(OF_PEOPLE_AND_THINGS::contains)
          .filter(topic -> section.kind() != Section.Kind.GENERAL || Items.isRoot(id));
    }
    return candidate(noun);
  }

  private Optional<Item> candidate(Noun noun) {
    String id = noun.entry().id();
    Optional<Item> own = Items.topic(id).filter(item -> !noun.bare());
    Optional<Item> turned = own.or(scope::topic).filter(item -> !isGeneral(item));
    return switch (section.kind()) {
      case EXCLUDED, UNKNOWN -> Optional.empty();
      case GENERAL -> turned.or(() -> Optional.of(Items.generalTopic(noun.entry())));
      case NONE ->
          Items.isCounted(noun.entry()) || own.isPresent() || scope.topic().isPresent()
              ? turned.or(() -> Optional.of(Items.generalTopic(noun.entry())))
              : Optional.empty();
      case TOPIC ->
          !noun.item().functionalNames().isEmpty()
                  || Items.isRevenue(noun.entry())
                  || own.filter(Topics::isGeneral).isPresent()
              ? Optional.of(Items.generalTopic(noun.entry()))
              : turned.or(section::topic);
    };
  }

  private static boolean isGeneral(Item item) {
    return item.equals(Item.REVENUE) || item.equals(Item.EXPENDITURE);
  }
}
