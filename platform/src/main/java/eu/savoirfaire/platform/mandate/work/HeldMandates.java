package eu.savoirfaire.platform.mandate.work;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.mandate.Mandate;
import eu.savoirfaire.platform.mandate.Mandates;
import eu.savoirfaire.platform.mandate.SpokenLanguages;
import eu.savoirfaire.platform.mandate.work.WorkView.Held;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what a case worker holds. */
@Singleton
public class HeldMandates {
    private final Mandates mandates;
    private final Accounts accounts;
    private final OrganisationNames organisations;
    private final Clock clock;

    HeldMandates(Mandates mandates, Accounts accounts, OrganisationNames organisations, Clock clock) {
        this.mandates = mandates;
        this.accounts = accounts;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The list, with those whose mandate ends first on top. */
    WorkView view(SignedIn who, Language language, String filter) {
        var now = clock.instant();
        var all = mandates.heldBy(who.person());
        var inForce = all.stream()
                .filter(mandate -> mandate.inForce(now))
                .sorted(Comparator.comparing(Mandate::expiresAt))
                .map(mandate -> held(mandate, language, now))
                .toList();
        var waiting = all.stream()
                .filter(mandate -> mandate.waiting(now))
                .map(mandate -> held(mandate, language, now))
                .toList();
        return new WorkView(
                inForce.stream()
                        .filter(one -> folded(one.name()).contains(folded(filter)))
                        .toList(),
                waiting,
                filter,
                !inForce.isEmpty(),
                !offices(who).isEmpty(),
                "",
                FormErrors.none(),
                Optional.empty());
    }

    /** The organisations for which somebody is a case worker in this session, to choose from; empty for none. */
    public List<Choice> offices(SignedIn who) {
        return who.self().heldIn().getOrDefault(Role.CASE_WORKER, Set.of()).stream()
                .map(office -> Choice.of(
                        office.value().toString(),
                        Label.of(organisations.name(office).orElse("")),
                        false))
                .sorted(Comparator.comparing(Choice::value))
                .toList();
    }

    /** The one that was chosen, or the only one there is. */
    public Optional<OrganisationId> office(SignedIn who, String chosen) {
        var own = who.self().heldIn().getOrDefault(Role.CASE_WORKER, Set.of());
        return own.size() == 1
                ? own.stream().findFirst()
                : own.stream()
                        .filter(office -> office.value().toString().equals(chosen))
                        .findFirst();
    }

    /** What the person of a mandate is called. */
    public String name(PersonId person) {
        return accounts.find(person).map(Account::name).orElse("");
    }

    private Held held(Mandate mandate, Language language, Instant now) {
        var account = accounts.find(mandate.person());
        var left = mandate.daysLeft(now);
        return new Held(
                mandate.id().value().toString(),
                account.map(Account::name).orElse(""),
                mandate.holder()
                        .flatMap(holder -> organisations.name(holder.organisation()))
                        .orElse(""),
                LocalDate.ofInstant(mandate.expiresAt(), ZoneOffset.UTC),
                left,
                left <= Mandates.Count.SOON,
                SpokenLanguages.name(mandate.explainedIn(), language),
                account.filter(one -> one.state() == Account.State.ASSISTED).isPresent());
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
