package eu.savoirfaire.platform.journey;

import com.microsoft.playwright.options.Cookie;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.writing.Beginning;
import eu.savoirfaire.catalogue.writing.NewSheet;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.session.Sessions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** People who write for an organisation, and sheets that they have begun. */
record WritingScene(Served served, String organisation) {
    private static final Actor ADMINISTRATOR =
            new Actor("operator", Optional.empty(), Set.of(Role.PLATFORM_ADMIN), Set.of(), Optional.empty());

    Account writer(String name, String language) {
        var accounts = served.part(Accounts.class);
        var opened = accounts.open(
                new EmailAddress(UUID.randomUUID() + "@example.org"),
                name,
                Language.of(language).orElseThrow());
        var where = Optional.of(served.part(OrganisationNames.class).named(organisation));
        RequestActor.actingAs(ADMINISTRATOR, () -> accounts.give(opened.id(), new HeldRole(Role.CONTRIBUTOR, where)));
        return accounts.find(opened.id()).orElseThrow();
    }

    /** Signed in, as after the pages for that. */
    void enter(BrowserWindow window, Account writer) {
        window.page().context().addCookies(List.of(cookie(writer)));
    }

    Cookie cookie(Account writer) {
        return new Cookie("session", secret(writer)).setUrl(served.at("/"));
    }

    String secret(Account writer) {
        return served.part(Sessions.class).begin(writer, "Firefox", false).text();
    }

    /** As when the sign-in is over: every session of the person ends. */
    void signOut(Account writer) {
        served.part(Sessions.class).endAll(writer.id());
    }

    Practice begun(Account writer, String subject, String language) {
        var text = Language.of(language).orElseThrow();
        var wanted = new NewSheet(
                served.part(OrganisationNames.class).named(organisation), text, Map.of(Section.SUBJECT, subject));
        return RequestActor.actingAs(
                writer.actor(true), () -> served.part(Beginning.class).begin(wanted, text));
    }

    /** Waits until the page says that the server has the text. */
    static void awaitKept(BrowserWindow window) {
        window.page().waitForSelector("[data-status][data-state=kept]");
    }
}
