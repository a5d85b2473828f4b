package eu.savoirfaire.catalogue.offline;

import eu.savoirfaire.catalogue.drafting.AuthorsDrafts;
import eu.savoirfaire.catalogue.intake.language.FunctionWords;
import eu.savoirfaire.catalogue.intake.language.LanguageGuess;
import eu.savoirfaire.catalogue.offline.paper.PaperRefusal;
import eu.savoirfaire.catalogue.offline.paper.ReturnedPaper;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;

/** Begins a sheet with what stands in a form that was filled in elsewhere. */
@Singleton
class TemplateTaking {
    private static final List<Role> WRITERS = List.of(Role.CONTRIBUTOR, Role.COORDINATOR);

    private final AuthorsDrafts drafts;
    private final OrganisationNames organisations;
    private final CurrentActor actor;
    private final LanguageGuess languages = new LanguageGuess(FunctionWords.load());

    TemplateTaking(AuthorsDrafts drafts, OrganisationNames organisations, CurrentActor actor) {
        this.drafts = drafts;
        this.organisations = organisations;
        this.actor = actor;
    }

    /** An organisation for which somebody writes. */
    record Writer(OrganisationId id, String name) {}

    /** The organisations for which whoever acts writes, by name. */
    List<Writer> organisations() {
        return WRITERS.stream()
                .flatMap(role -> actor.get().heldIn().getOrDefault(role, Set.of()).stream())
                .map(organisations::present)
                .distinct()
                .flatMap(id -> organisations.name(id).stream().map(name -> new Writer(id, name)))
                .sorted(Comparator.comparing(Writer::name))
                .toList();
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
        texts.putAll(paper.sections());
        if (texts.getOrDefault(Section.INSTITUTION, "").isEmpty()) {
            organisations.name(organisation).ifPresent(name -> texts.put(Section.INSTITUTION, name));
        }
        // who fills in the form often forgets the line that names its language, and the text tells
        var language = languages.of(texts.values()).or(paper::language).orElse(labels);
        return drafts.begin(organisation, new Sheet(texts, language, labels));
    }
}
