package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.introduction.disclosure.Tier;
import eu.savoirfaire.matching.match.DeclineReason;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.MatchCommand;
import eu.savoirfaire.matching.match.Result;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.match.table.MatchState;
import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.need.Stage;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.need.table.Hand;
import eu.savoirfaire.matching.need.table.NeedAction;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.seeker.Seekers;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.door.Visitor;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Whoever offers something looks at every page, list and file that they can reach, and knocks where they cannot, at each state of a
 * match: of the person they find what its tier allows, and nothing else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("alone")
class TierCrawlIT {
    /** Who borrowed nothing from anybody, so that no lender of the demo knows them. */
    private static final Role SEEKER = Role.MENTOR;

    private static final String NAME = "Zaffirina Canarucci";
    private static final String ADDRESS = "mentor@demo.invalid";
    private static final String WORDS = "zibaldone di ciliegie candite";
    private static final Pattern LINK = Pattern.compile("href=\"(/(?:matching|account/notifications)[^\"?#]*)");
    private static final int MOST_PAGES = 250;

    private Served served;
    private MatchedPeople people;
    private Visitor lender;
    private Visitor seeker;
    private KeptOffer offer;

    @BeforeAll
    void serve() throws Exception {
        served = Served.withDemoData();
        people = new MatchedPeople(served, SEEKER);
        lender = playing(Role.LENDER);
        seeker = playing(SEEKER);
        var person = people.persona(SEEKER);
        RequestActor.actingAs(
                person.actor(true), () -> served.part(Accounts.class).rename(person.id(), NAME, Language.IT));
        agree();
        offer = people.offer(Role.LENDER, OfferKind.LOAN);
        people.clear(offer);
        people.needs().stream()
                .flatMap(need -> people.matches.of(need.id()).stream())
                .filter(match -> match.state().isOpen())
                .forEach(match -> people.moved(match, MatchAction.WITHDRAW));
    }

    @AfterAll
    void end() {
        served.close();
    }

    @Test
    void ofEachStateExactlyItsTierIsFound() {
        assertThat(found(crawl(List.of()))).as("before anything").isEmpty();
        for (var way : ways().entrySet()) {
            var need = stated();
            var match = people.proposed(need, offer);
            for (var command : way.getValue()) {
                match = people.moved(match, command);
            }
            assertThat(match.state()).isEqualTo(way.getKey());

            var seen = crawl(closed(match));

            assertThat(found(seen)).as("%s", way.getKey()).containsExactlyInAnyOrderElementsOf(allowed(way.getKey()));
            seen.keySet().removeAll(closed(match));
            assertThat(String.join("\n", seen.values()))
                    .as("what leads to the person")
                    .doesNotContain(need.value().toString())
                    .doesNotContain(match.seeker().value().toString())
                    .doesNotContain(people.seeker().value().toString());
            if (match.state().isOpen()) {
                people.moved(match, MatchAction.WITHDRAW);
            }
        }
    }

    @Test
    void consentThatIsWithdrawnTakesThePersonFromEveryPageWithinASecond() {
        var match = people.moved(people.proposed(stated(), offer), MatchAction.ACCEPT_AS_SEEKER);
        var list = "/matching/matches/received";
        var page = list + "/" + match.id().value();
        assertThat(lender.get(page).body()).contains(WORDS);
        assertThat(lender.get(list).body()).contains(page);

        var answer = seeker.sendFrom("/account/consents", "/account/consents/suggested-to-lenders/withdraw");
        var from = System.nanoTime();

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(lender.get(page).body()).doesNotContain(WORDS).doesNotContain("ability-title", "reasons-title");
        assertThat(lender.get(list).body()).doesNotContain(WORDS);
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(1));
        assertThat(found(crawl(closed(match)))).isEmpty();
        agree();
    }

    /** The canaries by what they are, of those that were found anywhere. */
    private static Set<String> found(Map<String, String> pages) {
        var found = new HashSet<String>();
        for (var canary : List.of(NAME, ADDRESS, WORDS)) {
            pages.forEach((_, body) -> {
                if (body.contains(canary)) {
                    found.add(canary);
                }
            });
        }
        return found;
    }

    private static Set<String> allowed(MatchState state) {
        return switch (Tier.of(state)) {
            case TRACE, CARD -> Set.of();
            case CURRICULUM -> Set.of(WORDS);
            case CONTACT -> Set.of(WORDS, NAME, ADDRESS);
        };
    }

    private static Map<MatchState, List<MatchCommand>> ways() {
        var ways = new LinkedHashMap<MatchState, List<MatchCommand>>();
        var seekerSaysYes = simple(MatchAction.ACCEPT_AS_SEEKER);
        var both = List.of(seekerSaysYes, simple(MatchAction.ACCEPT_AS_PROVIDER));
        var introduced = and(both, simple(MatchAction.INTRODUCE));
        var active = and(introduced, simple(MatchAction.BEGIN));
        ways.put(MatchState.PROPOSED, List.of());
        ways.put(MatchState.PROVIDER_ACCEPTED, List.of(simple(MatchAction.ACCEPT_AS_PROVIDER)));
        ways.put(MatchState.SEEKER_ACCEPTED, List.of(seekerSaysYes));
        ways.put(MatchState.MUTUAL, both);
        ways.put(MatchState.INTRODUCED, introduced);
        ways.put(MatchState.DECLINED_BY_SEEKER, and(introduced, new MatchCommand.Decline(DeclineReason.TOO_FAR)));
        ways.put(
                MatchState.DECLINED_BY_PROVIDER, and(introduced, new MatchCommand.Decline(DeclineReason.NO_AGREEMENT)));
        ways.put(MatchState.WITHDRAWN, and(introduced, simple(MatchAction.WITHDRAW)));
        ways.put(MatchState.CANCELLED, and(introduced, simple(MatchAction.CANCEL)));
        ways.put(MatchState.CONSENT_REVOKED, and(introduced, simple(MatchAction.REVOKE_CONSENT)));
        ways.put(MatchState.ACTIVE, active);
        ways.put(MatchState.OUTCOME, and(active, new MatchCommand.Conclude(Result.SUCCESS)));
        return ways;
    }

    private static MatchCommand simple(MatchAction action) {
        return new MatchCommand.Simple(action);
    }

    private static List<MatchCommand> and(List<MatchCommand> before, MatchCommand last) {
        var all = new ArrayList<>(before);
        all.add(last);
        return all;
    }

    /** Another need of the person, before lenders. */
    private NeedId stated() {
        return MatchedPeople.asTheProgram(() -> {
            var needs = served.part(Needs.class);
            var wish = new Wish.Microcredit(Money.of("5000", "EUR"), 36, WORDS, null, Stage.IDEA, "food");
            var begun = needs.begin(served.part(Seekers.class).enter(people.seeker()), wish);
            return needs.move(begun.id(), begun.version(), NeedAction.STATE, Hand.PERSON)
                    .id();
        });
    }

    private void agree() {
        seeker.sendFrom("/account/consents", "/account/consents/suggested-to-lenders/give", "notice", "1");
    }

    /** Addresses that are the person's alone. */
    private static List<String> closed(Match match) {
        var id = match.id().value();
        var need = "/matching/needs/" + match.need().value();
        return List.of(
                "/matching/matches/" + id,
                "/api/v1/matching/matches/" + id,
                "/matching/follow-ups/own/" + id + "/1",
                "/matching/follow-ups/received/" + id + "/1",
                need,
                need + "/suggestions",
                "/api/v1" + need + "/suggestions",
                need + "/offers/" + match.offer().value());
    }

    /** What every page says that can be reached from the lender's, and what these say. */
    private Map<String, String> crawl(List<String> also) {
        var todo = new ArrayDeque<>(List.of(
                "/matching",
                "/matching/matches/received",
                "/matching/matches/received?meeting=all",
                "/matching/desk",
                "/matching/desk/export.csv",
                "/matching/desk/export.json",
                "/matching/lending",
                "/matching/lending/figures",
                "/api/v1/matching/lending",
                "/account/notifications"));
        todo.addAll(also);
        var seen = new HashMap<String, String>();
        while (!todo.isEmpty() && seen.size() < MOST_PAGES) {
            var path = todo.remove();
            if (seen.containsKey(path)) {
                continue;
            }
            var body = lender.get(path).body();
            seen.put(path, body);
            LINK.matcher(body).results().map(link -> link.group(1)).forEach(todo::add);
        }
        assertThat(seen).as("there is more than was looked at").hasSizeLessThan(MOST_PAGES);
        return seen;
    }

    private Visitor playing(Role role) {
        var visitor = new Visitor(served.address());
        assertThat(visitor.send("/account/demo", "role", role.name()).statusCode())
                .isEqualTo(303);
        return visitor;
    }
}
