package eu.savoirfaire.platform.organisation.editing;

import eu.savoirfaire.platform.organisation.Alias;
import eu.savoirfaire.platform.organisation.Description;
import eu.savoirfaire.platform.organisation.OrganisationType;
import eu.savoirfaire.platform.organisation.WebAddress;
import eu.savoirfaire.platform.organisation.history.Change.Fact;
import eu.savoirfaire.platform.organisation.history.Change.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What one description of an organisation says otherwise than another. */
final class Differences {
    private Differences() {}

    /** The new description, with the name of before as an alias if it is another. */
    static Description keepingName(Description before, Description after) {
        if (before.name().equals(after.name())) {
            return after;
        }
        var aliases = new HashSet<>(after.aliases());
        if (aliases.stream().noneMatch(alias -> alias.name().equals(before.name()))) {
            aliases.add(new Alias(before.name(), Optional.empty()));
        }
        return after.withAliases(aliases);
    }

    /** Each as a fact for the history. */
    static List<Fact> between(Description before, Description after) {
        var facts = new ArrayList<Fact>();
        add(
                facts,
                Kind.NAME,
                Optional.of(before.name().text()),
                Optional.of(after.name().text()));
        add(
                facts,
                Kind.TYPE,
                Optional.of(before.type()).map(OrganisationType::code),
                Optional.of(after.type().code()));
        add(facts, Kind.PLACE, before.place(), after.place());
        add(facts, Kind.WEB, before.web().map(WebAddress::text), after.web().map(WebAddress::text));
        after.aliases().stream()
                .filter(alias -> !before.aliases().contains(alias))
                .sorted(Alias.ORDER)
                .map(alias -> new Fact(Kind.CALLED, alias.language(), Optional.empty(), Optional.of(alias.text())))
                .forEach(facts::add);
        before.aliases().stream()
                .filter(alias -> !after.aliases().contains(alias))
                .sorted(Alias.ORDER)
                .map(alias -> new Fact(Kind.NOT_CALLED, alias.language(), Optional.of(alias.text()), Optional.empty()))
                .forEach(facts::add);
        return List.copyOf(facts);
    }

    /** Everything that is said of a new organisation. */
    static List<Fact> of(Description fresh) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(Kind.NAME, fresh.name().text()));
        between(Description.of(fresh.name()), fresh)
                .forEach(fact -> facts.add(new Fact(fact.kind(), fact.language(), Optional.empty(), fact.fresh())));
        return List.copyOf(facts);
    }

    private static void add(List<Fact> facts, Kind kind, Optional<String> before, Optional<String> after) {
        if (!before.equals(after)) {
            facts.add(Fact.of(kind, before, after));
        }
    }
}
