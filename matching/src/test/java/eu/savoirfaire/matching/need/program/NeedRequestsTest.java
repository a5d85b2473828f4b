package eu.savoirfaire.matching.need.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.web.refusal.WebRefusal.BadParameter;
import eu.savoirfaire.matching.Acting;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.need.keeping.NeedRefusal;
import eu.savoirfaire.matching.need.program.NeedDocument.NeedBeginning;
import eu.savoirfaire.matching.need.stating.Stating;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NeedRequestsTest {
    private static final NeedBeginning CREDIT = new NeedBeginning(
            "microcredit", Map.of("amount", 5000, "purpose", "a stall", "stage", "IDEA", "sector", "retail"));

    private static TestDatabase database;
    private static ApplicationContext context;
    private static Acting acting;
    private static NeedRequests requests;

    private final Actor person = Acting.somebody(Role.SEEKER);

    @BeforeAll
    static void open() {
        database = TestDatabase.h2InFile();
        var properties = new HashMap<String, Object>(database.properties());
        properties.put("savoir.events.workers", false);
        properties.put("test.acting", true);
        context = ApplicationContext.run(properties);
        acting = context.getBean(Acting.class);
        requests = context.getBean(NeedRequests.class);
    }

    @AfterAll
    static void shut() {
        context.close();
        database.close();
    }

    @Test
    void howeverOftenTheSameIsSentOneNeedIsBegun() throws Exception {
        Callable<NeedId> sending = () -> begun("a key", CREDIT);

        var begun = new HashSet<NeedId>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(
                    IntStream.range(0, 12).mapToObj(_ -> sending).toList())) {
                begun.add(one.get());
            }
        }

        assertThat(begun).hasSize(1);
        assertThat(acting.as(person, () -> context.getBean(Stating.class).mine()))
                .hasSize(1);
    }

    @Test
    void aKeyThatComesWithSomethingElseIsRefusedAndAnothersKeyIsAnother() {
        var first = begun("a key", CREDIT);

        assertThatThrownBy(() -> begun("a key", new NeedBeginning("microcredit", Map.of("amount", 6000))))
                .isInstanceOfSatisfying(
                        Refused.class, why -> assertThat(why.refusal()).isEqualTo(new NeedRefusal.KeyUsed()));
        var other = acting.as(
                Acting.somebody(Role.SEEKER),
                () -> requests.begin("a key", CREDIT).id());
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void whatIsUnknownIsNamedAndNothingIsBegun() {
        refused("kind", new NeedBeginning("castle", Map.of()));
        refused("colour", new NeedBeginning("job", Map.of("colour", "red")));
        refused("sector", new NeedBeginning("job", Map.of("sector", "no-such-sector")));
        refused("goals", new NeedBeginning("mentoring", Map.of("goals", List.of("career-guidance", "magic"))));
        refused("amount", new NeedBeginning("microcredit", Map.of("amount", -5)));
        refused("occupation1", new NeedBeginning("job", Map.of("occupation1", "wizard")));
        assertThat(acting.as(person, () -> context.getBean(Stating.class).mine()))
                .isEmpty();
    }

    private NeedId begun(String key, NeedBeginning wanted) {
        return acting.as(person, () -> requests.begin(key, wanted)).id();
    }

    private void refused(String name, NeedBeginning wanted) {
        assertThatThrownBy(() -> begun("another key", wanted))
                .isInstanceOfSatisfying(
                        Refused.class,
                        why -> assertThat(why.refusal())
                                .isInstanceOfSatisfying(
                                        BadParameter.class,
                                        bad -> assertThat(bad.parameter()).isEqualTo(name)));
    }
}
