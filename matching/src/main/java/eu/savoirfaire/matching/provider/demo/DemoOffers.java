package eu.savoirfaire.matching.provider.demo;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.matching.OfferDemo;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.offer.life.OfferState;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.Statement;
import eu.savoirfaire.matching.provider.DemoShelf;
import eu.savoirfaire.matching.provider.answer.AnswerReading;
import eu.savoirfaire.matching.release.Node;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the made-up offers from their file. Days are counted from today, so that a first start is never over already. */
@Singleton
class DemoOffers implements OfferDemo {
    private static final String FILE = "/matching/demo-offers.yaml";
    private static final int USUAL_DAYS = 120;

    private final DemoShelf shelf;
    private final AnswerReading reading;
    private final OrganisationNames organisations;
    private final Clock clock;

    DemoOffers(DemoShelf shelf, AnswerReading reading, OrganisationNames organisations, Clock clock) {
        this.shelf = shelf;
        this.reading = reading;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void load() {
        var file = file();
        var providers = new HashMap<String, OrganisationId>();
        for (var provider : file.at("providers").items()) {
            var name = provider.at("name").text();
            providers.put(provider.at("key").text(), organisations.named(name));
        }
        for (var entry : file.at("offers").items()) {
            var provider = providers.get(entry.at("by").text());
            if (provider == null) {
                throw entry.wrong("the provider is unknown");
            }
            var state = entry.optional("state")
                    .map(node -> node.oneOf(OfferState.class))
                    .orElse(OfferState.PUBLISHED);
            shelf.put(provider, statement(entry), state);
        }
    }

    private Statement statement(Node entry) {
        var kind = entry.at("kind").oneOf(OfferKind.class);
        var typed = new EnumMap<Detail, String>(Detail.class);
        var today = LocalDate.now(clock);
        typed.put(Detail.FIRST_DAY, today.toString());
        typed.put(
                Detail.LAST_DAY,
                today.plusDays(entry.optional("days").map(Node::whole).orElse(USUAL_DAYS))
                        .toString());
        typed.put(Detail.POSITIONS, "1");
        for (var word : entry.keys()) {
            Detail.of(word)
                    .ifPresent(detail ->
                            typed.put(detail, String.valueOf(entry.at(word).raw())));
        }
        entry.optional("deadline-in")
                .ifPresent(days ->
                        typed.put(Detail.DEADLINE, today.plusDays(days.whole()).toString()));
        var read = reading.read(kind, typed);
        if (!read.isFine()) {
            throw entry.wrong(read.wrong().toString());
        }
        return Statement.blank(kind).with(read.answers());
    }

    @Override
    public Optional<OrganisationId> organisation(Role role) {
        return roles().get(role) instanceof String name ? Optional.of(organisations.named(name)) : Optional.empty();
    }

    private static Map<Role, String> roles() {
        var roles = new EnumMap<Role, String>(Role.class);
        for (var provider : file().at("providers").items()) {
            provider.optional("role")
                    .ifPresent(role -> roles.put(
                            role.oneOf(Role.class), provider.at("name").text()));
        }
        return roles;
    }

    private static Node file() {
        return Node.bundled(FILE).only("providers", "offers");
    }
}
