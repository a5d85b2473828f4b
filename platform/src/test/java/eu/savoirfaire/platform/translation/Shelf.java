package eu.savoirfaire.platform.translation;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.practice.Origin;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practice.Publication;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.publication.PublishedSheets;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.catalogue.syndication.PublicSheets;
import eu.savoirfaire.catalogue.translating.Tongues;
import eu.savoirfaire.catalogue.translating.Translating;
import eu.savoirfaire.catalogue.translating.TranslationAct;
import eu.savoirfaire.catalogue.translation.Rendering;
import eu.savoirfaire.catalogue.translation.Translation;
import eu.savoirfaire.catalogue.translation.Translations;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.desk.Office;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Published sheets, and people who translate and curate them. */
final class Shelf implements AutoCloseable {
    final Office office;
    final Account translator;
    final Account reviewer;
    final Account curator;
    final Account otherCurator;

    Shelf(TestDatabase database, Map<String, Object> chosen) {
        office = new Office(database, chosen);
        translator = office.holding(office.someone(), Role.TRANSLATOR);
        reviewer = office.holding(office.someone(), Role.TRANSLATOR);
        curator = office.holding(office.someone(), Role.CURATOR);
        otherCurator = office.holding(office.someone(), Role.CURATOR);
        for (var one : List.of(translator, reviewer, curator)) {
            office.does(one, () -> office.part(Tongues.class).choose(one.id(), EnumSet.allOf(Language.class)));
        }
    }

    /** A sheet in Italian with a text in every required section. */
    static Sheet sheet() {
        var texts = new EnumMap<Section, String>(Section.class);
        for (var section : Section.values()) {
            if (section.required()) {
                texts.put(section, "Testo di " + section.key() + " come lo scrisse Ada Prova");
            }
        }
        return new Sheet(texts, Language.IT, Language.IT);
    }

    PracticeId published(Sheet sheet) {
        return written(() -> {
            var identity = practices().newIdentity(sheet.title());
            var practice = Practice.added(
                    identity.id(),
                    identity.code(),
                    identity.slug(),
                    new OrganisationId(new UUID(0, 7)),
                    sheet,
                    Structure.empty(),
                    Origin.hand(),
                    Instant.now());
            practices().save(practice);
            return publish(practices().find(identity.id()).orElseThrow());
        });
    }

    /** Publishes one more revision with another text in one section. */
    PracticeId edited(PracticeId id, Section section, String text) {
        return written(() -> {
            var practice = practices().find(id).orElseThrow();
            var sheet = practice.newest().sheet().with(section, text);
            practices().save(practice.draft(sheet, Structure.empty(), Origin.hand(), Instant.now()));
            return publish(practices().find(id).orElseThrow());
        });
    }

    private PracticeId publish(Practice draft) {
        if (draft.publish(Instant.now()) instanceof Publication.Published(var practice)) {
            practices().save(practice);
            return practice.id();
        }
        throw new AssertionError("not published: " + draft);
    }

    void save(PracticeId id, Language into, Section section, String text) {
        act(translator, id, into, section, new TranslationAct.Save(text, seen(id, section)));
    }

    void propose(PracticeId id, Language into, Section section, String text) {
        act(translator, id, into, section, new TranslationAct.Propose(text, seen(id, section)));
    }

    void approve(PracticeId id, Language into, Section section, String text) {
        propose(id, into, section, text);
        act(reviewer, id, into, section, new TranslationAct.Approve());
    }

    void act(Account by, PracticeId id, Language into, Section section, TranslationAct act) {
        var version = of(id, into).kept(section).version();
        office.does(by, () -> translating().perform(sheet(id).code(), into, section, version, act));
    }

    String seen(PracticeId id, Section section) {
        return Rendering.hash(source(id).text(section).orElseThrow());
    }

    Sheet source(PracticeId id) {
        return translating().source(sheet(id));
    }

    Translation of(PracticeId id, Language into) {
        return office.part(Translations.class).of(id, into);
    }

    PublishedSheet sheet(PracticeId id) {
        return office.part(PublishedSheets.class).all(List.of(id)).getFirst();
    }

    PublicSheet read(PracticeId id, int revision, Language language) {
        var practice = practices().find(id).orElseThrow();
        var published = office.part(PublishedSheets.class)
                .sheet(practice, practice.revision(revision).orElseThrow());
        return office.part(PublicSheets.class).of(published, "").readIn(language);
    }

    /** What a part keeps of people. */
    PersonalData kept(String part) {
        return office.all(PersonalData.class).stream()
                .filter(one -> one.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    Practices practices() {
        return office.part(Practices.class);
    }

    Translating translating() {
        return office.part(Translating.class);
    }

    @SuppressWarnings("unchecked")
    <T> T written(Callable<T> work) {
        TransactionOperations<Connection> transactions = office.part(TransactionOperations.class);
        return transactions.executeWrite(_ -> work.call());
    }

    @Override
    public void close() {
        office.close();
    }
}
