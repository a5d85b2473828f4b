package eu.savoirfaire.catalogue.translating;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.TranslationEvent;
import eu.savoirfaire.catalogue.TranslationEvent.TranslationApproved;
import eu.savoirfaire.catalogue.TranslationEvent.TranslationProposed;
import eu.savoirfaire.catalogue.TranslationEvent.TranslationSentBack;
import eu.savoirfaire.catalogue.TranslationEvent.TranslationTakenBack;
import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.publication.PublishedSheets;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.syndication.PublicSheets;
import eu.savoirfaire.catalogue.translation.Rendering;
import eu.savoirfaire.catalogue.translation.Translation;
import eu.savoirfaire.catalogue.translation.Translation.Decision;
import eu.savoirfaire.catalogue.translation.TranslationRefusal;
import eu.savoirfaire.catalogue.translation.Translations;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Does what people want done to translations of published sheets. */
@Singleton
public class Translating {
    private final PublishedSheets sheets;
    private final PublicSheets publicSheets;
    private final Translations translations;
    private final Tongues tongues;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final Clock clock;

    Translating(
            PublishedSheets sheets,
            PublicSheets publicSheets,
            Translations translations,
            Tongues tongues,
            CurrentActor actor,
            Permissions permissions,
            Clock clock) {
        this.sheets = sheets;
        this.publicSheets = publicSheets;
        this.translations = translations;
        this.tongues = tongues;
        this.actor = actor;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** The published text that is translated: what anybody may read of it. */
    public Sheet source(PublishedSheet published) {
        return publicSheets.text(published.revision().sheet());
    }

    /**
     * Does one act to one section.
     *
     * @param version of the section as whoever acts saw it
     * @throws Refused when the act is not possible now, or somebody else was faster
     */
    @Transactional
    public void perform(String code, Language into, Section section, long version, TranslationAct act) {
        var published = sheets.findByCode(code).orElseThrow(() -> new Refused(new PracticeRefusal.NotFound(code)));
        var by = actor.get();
        permissions.require(by, act.permission(), published.id().reference());
        var person = by.person().orElseThrow(() -> new NotAllowed(by, act.permission()));
        var before = translations.of(published.id(), into);
        if (before.kept(section).version() != version) {
            throw new Refused(new TranslationRefusal.ChangedMeanwhile());
        }
        switch (decide(before, section, source(published), person, act)) {
            case Decision.Not(var why) -> throw new Refused(why);
            case Decision.Done(var after) ->
                translations.save(
                        published.id(), after, section, act.action(), news(published.id(), before, section, act));
        }
    }

    private Decision decide(Translation before, Section section, Sheet source, PersonId person, TranslationAct act) {
        var now = clock.instant();
        return switch (act) {
            case TranslationAct.Save(var text, var seen) -> before.saved(section, text, seen, source, person, now);
            case TranslationAct.Propose(var text, var seen) ->
                before.translated(section, text, seen, source, person, now);
            case TranslationAct.TakeBack() -> before.takenBack(section, person);
            case TranslationAct.Approve() ->
                reads(person, source.textLanguage(), before.language())
                        ? before.approved(section, source, person, now)
                        : new Decision.Not(new TranslationRefusal.LanguagesNotRead());
            case TranslationAct.SendBack(var reason) ->
                reads(person, source.textLanguage(), before.language())
                        ? before.sentBack(section, reason)
                        : new Decision.Not(new TranslationRefusal.LanguagesNotRead());
        };
    }

    private boolean reads(PersonId person, Language one, Language other) {
        return tongues.languages(person).containsAll(Set.of(one, other));
    }

    private static List<TranslationEvent> news(
            PracticeId practice, Translation before, Section section, TranslationAct act) {
        var tongue = before.language().code();
        var translator =
                before.kept(section).proposed().flatMap(Rendering::translator).orElse(null);
        return switch (act) {
            case TranslationAct.Save _ -> List.of();
            case TranslationAct.Propose _ -> List.of(new TranslationProposed(practice, tongue, section.key()));
            case TranslationAct.TakeBack _ -> List.of(new TranslationTakenBack(practice, tongue, section.key()));
            case TranslationAct.Approve _ ->
                List.of(new TranslationApproved(practice, tongue, section.key(), translator));
            case TranslationAct.SendBack _ ->
                List.of(new TranslationSentBack(practice, tongue, section.key(), translator));
        };
    }
}
