package eu.savoirfaire.platform.mandate.paper;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.mandate.Mandate;
import eu.savoirfaire.platform.mandate.SpokenLanguages;
import eu.savoirfaire.platform.mandate.acting.DoneBy;
import eu.savoirfaire.platform.mandate.paper.Sheet.Sentence;
import jakarta.inject.Singleton;
import java.util.List;

/** The sentences of a sheet, in two languages. */
@Singleton
class SheetTexts {
    private final Messages texts;
    private final DoneBy names;
    private final OrganisationNames organisations;

    SheetTexts(Messages texts, DoneBy names, OrganisationNames organisations) {
        this.texts = texts;
        this.names = names;
        this.organisations = organisations;
    }

    List<Sentence> of(Mandate mandate, Account person, Language ours) {
        var both = new Both(person.language(), ours);
        var holder = mandate.holder().orElseThrow();
        var worker = names.name(holder.caseWorker());
        var office = organisations.name(holder.organisation()).orElse("");
        var interpreted = mandate.interpreter() ? "platform.mandate.sheet.interpreter" : "platform.mandate.sheet.alone";
        return List.of(
                both.heading("platform.mandate.sheet.title"),
                both.text("platform.mandate.sheet.who", person.name(), worker, office),
                both.heading("platform.mandate.may"),
                both.text("platform.mandate.may.search"),
                both.text("platform.mandate.may.ask"),
                both.text("platform.mandate.may.name"),
                both.heading("platform.mandate.never"),
                both.text("platform.mandate.never.sign-in"),
                both.text("platform.mandate.never.consent"),
                both.text("platform.mandate.never.erase"),
                both.text("platform.mandate.never.pass-on"),
                both.text("platform.mandate.sheet.end"),
                explained(both, mandate, interpreted));
    }

    private Sentence explained(Both both, Mandate mandate, String key) {
        return new Sentence(
                texts.text(both.theirs(), key, SpokenLanguages.name(mandate.explainedIn(), both.theirs())),
                texts.text(both.ours(), key, SpokenLanguages.name(mandate.explainedIn(), both.ours())),
                false);
    }

    private final class Both {
        private final Language theirs;
        private final Language ours;

        Both(Language theirs, Language ours) {
            this.theirs = theirs;
            this.ours = ours;
        }

        Language theirs() {
            return theirs;
        }

        Language ours() {
            return ours;
        }

        Sentence heading(String key) {
            return new Sentence(texts.text(theirs, key), texts.text(ours, key), true);
        }

        Sentence text(String key, Object... arguments) {
            var label = Label.key(key, arguments);
            return new Sentence(texts.text(theirs, label), texts.text(ours, label), false);
        }
    }
}
