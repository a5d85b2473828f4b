package eu.savoirfaire.matching.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.web.refusal.WebRefusal.BadParameter;
import eu.savoirfaire.matching.Acting;
import eu.savoirfaire.matching.filling.ProfileRefusal;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProfileRequestsTest {
    private static TestDatabase database;
    private static ApplicationContext context;
    private static Acting acting;
    private static ProfileRequests requests;

    private final Actor person = Acting.somebody(Role.SEEKER);

    @BeforeAll
    static void open() {
        database = TestDatabase.h2InFile();
        var properties = new HashMap<String, Object>(database.properties());
        properties.put("savoir.events.workers", false);
        properties.put("test.acting", true);
        context = ApplicationContext.run(properties);
        acting = context.getBean(Acting.class);
        requests = context.getBean(ProfileRequests.class);
    }

    @AfterAll
    static void shut() {
        context.close();
        database.close();
    }

    @Test
    void whatIsWrittenIsReadBySameNames() {
        write("languages", 0, Map.of("language", "ar", "listening", "C2", "writing", "C1"));
        write("studies", 1, Map.of("eqf", 4, "licences", List.of("driving-b", "welding")));
        write("place", 2, Map.of("town", "firenze", "reach", 15));
        write("work", 3, Map.of("permission", "NOT_SURE"));
        claim("weld", 4, Map.of("level", 3, "evidence", "EVIDENCED", "where", "Tunis"));

        var read = read();
        assertThat(read.version()).isEqualTo(5);
        assertThat(read.languages()).containsExactly(Map.of("language", "ar", "listening", "C2", "writing", "C1"));
        assertThat(read.parts())
                .containsEntry("studies", Map.of("eqf", "4", "licences", List.of("driving-b", "welding")))
                .containsEntry("place", Map.of("town", "firenze", "reach", "15"))
                .containsEntry("times", Map.of())
                .containsEntry("work", Map.of("permission", "NOT_SURE"));
        assertThat(read.skills())
                .containsExactly(Map.of("skill", "weld", "level", "3", "evidence", "EVIDENCED", "where", "Tunis"));

        acting.as(person, () -> {
            requests.remove("weld", 5);
            return true;
        });
        assertThat(read().skills()).isEmpty();
    }

    @Test
    void whatIsUnknownIsNamedAndNothingIsChanged() {
        assertThat(refused(() -> write("studies", 0, Map.of("licences", List.of("broomstick")))))
                .isEqualTo("licences");
        assertThat(refused(() -> write("place", 0, Map.of("reach", "far")))).isEqualTo("reach");
        assertThat(refused(() -> write("work", 0, Map.of("shoe", "43")))).isEqualTo("shoe");
        assertThat(refused(() -> claim("weld", 0, Map.of("level", 5)))).isEqualTo("level");
        assertThat(refused(() -> claim("weld", 0, Map.of("level", 3, "evidence", "VALIDATED"))))
                .as("nobody confirms their own skills")
                .isEqualTo("evidence");
        assertThat(read().version()).isZero();
    }

    @Test
    void whoeverComesSecondIsTold() {
        write("work", 0, Map.of("permission", "YES"));

        assertThatThrownBy(() -> write("work", 0, Map.of("permission", "NOT_YET")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        why -> assertThat(why.refusal()).isEqualTo(new ProfileRefusal.ChangedMeanwhile()));
    }

    private void write(String part, int seen, Map<String, Object> answers) {
        acting.as(person, () -> {
            requests.write(part, seen, answers);
            return true;
        });
    }

    private void claim(String skill, int seen, Map<String, Object> answers) {
        acting.as(person, () -> {
            requests.claim(skill, seen, answers);
            return true;
        });
    }

    private ProfileDocument read() {
        return acting.as(
                person, () -> requests.document(context.getBean(Portfolio.class).read()));
    }

    private static String refused(Runnable work) {
        try {
            work.run();
            throw new AssertionError("it was done");
        } catch (Refused why) {
            return ((BadParameter) why.refusal()).parameter();
        }
    }
}
