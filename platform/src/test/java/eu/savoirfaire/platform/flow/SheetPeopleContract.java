package eu.savoirfaire.platform.flow;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.confirmation.Confirmed;
import eu.savoirfaire.catalogue.contact.ContactPeople;
import eu.savoirfaire.catalogue.contact.ContactPerson;
import eu.savoirfaire.catalogue.publication.PublishedSheets;
import eu.savoirfaire.catalogue.redaction.Redacted;
import eu.savoirfaire.catalogue.redaction.Removal;
import eu.savoirfaire.catalogue.relay.Question;
import eu.savoirfaire.catalogue.relay.Relay;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The people whom readers may write to, on a database. */
abstract class SheetPeopleContract extends StructuresScene {
    private static final ContactPerson BAKER =
            new ContactPerson("the bakery", "Ada Forno", "", List.of("forno@porto.example"), List.of());

    @Test
    void thePeopleAreKeptApartAndNobodySeesThem() throws IOException {
        take(REPORT, true);

        confirm(seen(), now -> new Confirmed(now.revision().structure(), List.of(BAKER), FormErrors.none()));

        assertThat(installation.part(ContactPeople.class).of(practice().id())).containsExactly(BAKER);
        assertThat(exported()).doesNotContain("porto.example", "Ada Forno", "the bakery");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aReaderWritesToOnePersonWithoutSeeingWhoItIs() throws IOException {
        take(REPORT, true);
        var school = new ContactPerson("the school", "Eva Banco", "", List.of("school@porto.example"), List.of());
        confirm(seen(), now -> new Confirmed(now.revision().structure(), List.of(BAKER, school), FormErrors.none()));
        var sheet = installation.part(PublishedSheets.class).findByCode(code()).orElseThrow();

        curating(() -> {
            installation.part(Relay.class).ask(sheet, new Question("2", "Reader", "reader@else.example", "How?"));
            return sheet;
        });

        assertThat(installation.part(Relay.class).shown(sheet)).containsExactly("the bakery", "the school");
        TransactionOperations<Connection> transactions = installation.part(TransactionOperations.class);
        var recipients = transactions.executeRead(status -> {
            try (var rows = status.getConnection()
                    .createStatement()
                    .executeQuery("select recipients from infra.outgoing_mail")) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(recipients)
                .singleElement()
                .satisfies(
                        one -> assertThat(one).contains("school@porto.example").doesNotContain("forno@"));
    }

    @Test
    void aRedactionReachesThePeopleAndTheHistory() throws IOException {
        take(REPORT, true);
        confirm(seen(), now -> new Confirmed(everything(now).structure(), List.of(BAKER), FormErrors.none()));
        var removal = new Removal(List.of("Ada Forno", "contratti"), LocalDate.of(2026, 1, 2));
        var parts = installation.part(ApplicationContext.class).getBeansOfType(Redacted.class);
        var id = practice().id();

        @SuppressWarnings("unchecked")
        TransactionOperations<Connection> transactions = installation.part(TransactionOperations.class);
        transactions.executeWrite(status -> {
            parts.forEach(part -> part.redact(id, removal));
            return id;
        });

        assertThat(installation.part(ContactPeople.class).of(id)).isEmpty();
        assertThat(parts).allMatch(part -> part.count(id, removal) == 0);
        assertThat(exported()).doesNotContain("contratti");
    }

    @Test
    void erasureReachesThePeopleByTheirAddress() throws IOException {
        take(REPORT, true);
        confirm(seen(), now -> new Confirmed(now.revision().structure(), List.of(BAKER), FormErrors.none()));
        var account = curating(() -> installation
                .part(Accounts.class)
                .open(EmailAddress.of("forno@porto.example").orElseThrow(), "Ada", Language.IT));
        var kept = installation.part(ApplicationContext.class).getBeansOfType(PersonalData.class).stream()
                .filter(part -> part.part().equals("contacts"))
                .findFirst()
                .orElseThrow();
        assertThat(kept.of(account.id())).hasSize(1);

        kept.erase(account.id());

        assertThat(kept.of(account.id())).isEmpty();
        assertThat(installation.part(ContactPeople.class).of(practice().id())).isEmpty();
    }
}
