package eu.savoirfaire.catalogue.offline;

import eu.savoirfaire.catalogue.intake.language.FunctionWords;
import eu.savoirfaire.catalogue.intake.language.LanguageGuess;
import eu.savoirfaire.catalogue.offline.paper.PaperRefusal;
import eu.savoirfaire.catalogue.offline.paper.ReturnedPaper;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.writing.Beginning;
import eu.savoirfaire.catalogue.writing.NewSheet;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;

/** Begins a sheet with what stands in a form that was filled in elsewhere. */
@Singleton
class TemplateTaking {
    private final Beginning beginning;
    private final CurrentActor actor;
    private final LanguageGuess languages = new LanguageGuess(FunctionWords.load());

    TemplateTaking(Beginning beginning, CurrentActor actor) {
        this.beginning = beginning;
        this.actor = actor;
    }

    /** The organisations for which whoever acts writes, by name. */
    List<Beginning.Writer> organisations() {
        return beginning.organisations(actor.get());
    }

    /**
     * Begins it.
     *
     * @throws Refused when the form is blank, has no subject, or is a copy of a sheet that exists
     */
    Practice take(String file, ReturnedPaper paper, OrganisationId organisation, Language labels) {
        if (paper.trace().isPresent()) {
            throw new Refused(
                    new PaperRefusal.OtherSheet(file, paper.trace().get().code()));
        }
        if (paper.isEmpty()) {
            throw new Refused(new PaperRefusal.Blank(file));
        }
        if (paper.sections().getOrDefault(Section.SUBJECT, "").isEmpty()) {
            throw new Refused(new PaperRefusal.NoSubject(file));
        }
        var texts = new EnumMap<Section, String>(Section.class);
        paper.sections().forEach((section, text) -> {
            if (!text.isEmpty()) {
                texts.put(section, text);
            }
        });
        // who fills in the form often forgets the line that names its language, and the text tells
        var language = languages.of(texts.values()).or(paper::language).orElse(labels);
        return beginning.begin(new NewSheet(organisation, language, texts), labels);
    }
}
