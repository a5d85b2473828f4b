package eu.savoirfaire.platform.mandate.acting;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoneByTest {
    private static TestDatabase database;
    private static ApplicationContext context;
    private static DoneBy doneBy;
    private static PersonId giulia;
    private static PersonId amina;

    @BeforeAll
    static void open() {
        database = TestDatabase.h2InMemory();
        var settings = new HashMap<String, Object>(database.properties());
        settings.put("savoir.events.workers", false);
        settings.put("savoir.search.memory", true);
        context = ApplicationContext.run(settings);
        doneBy = context.getBean(DoneBy.class);
        giulia = person("Giulia");
        amina = person("أمينة");
    }

    @AfterAll
    static void close() {
        context.close();
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "IT,fatto da Giulia per أمينة",
        "EN,done by Giulia for أمينة",
        "ES,hecho por Giulia para أمينة",
        "FR,fait par Giulia pour أمينة",
        "AR,تمّ بواسطة Giulia نيابةً عن أمينة"
    })
    void whoeverActedForSomebodyIsSaidToHaveDone(Language language, String sentence) {
        assertThat(said(language, giulia.value().toString(), Optional.of(amina)))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "IT,fatto da Giulia",
        "EN,done by Giulia",
        "ES,hecho por Giulia",
        "FR,fait par Giulia",
        "AR,تمّ بواسطة Giulia"
    })
    void whoeverActedForThemselvesIsNamedAlone(Language language, String sentence) {
        assertThat(said(language, giulia.value().toString(), Optional.empty())).isEqualTo(sentence);
    }

    @Test
    void whoIsNoPersonHasWordsTooAndWhoIsGoneIsSaidToBe() {
        assertThat(said(Language.EN, "system", Optional.empty())).isEqualTo("done by the site itself");
        assertThat(said(Language.EN, "operator", Optional.empty())).isEqualTo("done by whoever runs the site");
        assertThat(said(Language.EN, new UUID(1, 1).toString(), Optional.empty()))
                .isEqualTo("done by somebody whose account is gone");
        assertThat(said(Language.EN, "<b>?", Optional.empty())).isEqualTo("done by somebody whose account is gone");
    }

    @Test
    void anArabicNameIsSetApartInALatinSentence() {
        var raw = context.getBean(Messages.class)
                .text(Language.EN, doneBy.told(giulia.value().toString(), Optional.of(amina)));

        assertThat(raw).isEqualTo("done by Giulia for \u2068أمينة\u2069");
    }

    private static PersonId person(String name) {
        return context.getBean(Accounts.class)
                .open(new EmailAddress("p" + name.hashCode() + "@example.org"), name, Language.IT)
                .id();
    }

    /** As it reads, without the marks that set names apart. */
    private static String said(Language language, String actor, Optional<PersonId> onBehalfOf) {
        return context.getBean(Messages.class)
                .text(language, doneBy.told(actor, onBehalfOf))
                .replaceAll("[\u2068\u2069]", "");
    }
}
