package eu.savoirfaire.catalogue.writing;

import eu.savoirfaire.catalogue.editorial.Editorial;
import eu.savoirfaire.catalogue.practice.Origin;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Beginning a sheet: an empty one, or after the example of another. */
@Singleton
public class Beginning {
    /** What somebody needs to be allowed to begin a sheet of an organisation. */
    public static final String ACTION = "sheet.begin";

    /** What a practice can have in common with the one it is adapted from; where, with whom and what came of it is its own. */
    static final List<Section> ADAPTED = List.of(
            Section.SUBJECT, Section.DESCRIPTION, Section.STAKEHOLDERS, Section.BENEFICIARIES, Section.TRANSFERABILITY);

    private static final List<Role> WRITERS = List.of(Role.CONTRIBUTOR, Role.COORDINATOR);

    private final Practices practices;
    private final Adaptations adaptations;
    private final Editorial editorial;
    private final OrganisationNames organisations;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final Clock clock;

    Beginning(
            Practices practices,
            Adaptations adaptations,
            Editorial editorial,
            OrganisationNames organisations,
            Permissions permissions,
            CurrentActor actor,
            Clock clock) {
        this.practices = practices;
        this.adaptations = adaptations;
        this.editorial = editorial;
        this.organisations = organisations;
        this.permissions = permissions;
        this.actor = actor;
        this.clock = clock;
    }

    /** Whether somebody writes for any organisation. */
    public static boolean isWriter(Actor somebody) {
        return WRITERS.stream()
                .anyMatch(
                        role -> !somebody.heldIn().getOrDefault(role, Set.of()).isEmpty());
    }

    /** The organisations for which somebody writes, by name. */
    public List<Writer> organisations(Actor somebody) {
        return WRITERS.stream()
                .flatMap(role -> somebody.heldIn().getOrDefault(role, Set.of()).stream())
                .map(organisations::present)
                .distinct()
                .flatMap(id -> organisations.name(id).stream().map(name -> new Writer(id, name)))
                .sorted(Comparator.comparing(Writer::name))
                .toList();
    }

    /** An organisation for which somebody writes. */
    public record Writer(OrganisationId id, String name) {}

    /**
     * Begins a sheet.
     *
     * @param labels the language of the form it is written into
     * @throws Refused without a subject, or when a section is too long
     */
    @Transactional
    public Practice begin(NewSheet wanted, Language labels) {
        return begun(wanted.organisation(), wanted.sheet(name(wanted.organisation()), labels));
    }

    /**
     * Begins a sheet after the example of a published one.
     *
     * @param example as anybody may read it, without anybody's address or number
     * @param source where it stands
     */
    @Transactional
    public Practice adapt(Sheet example, PublishedSheet source, OrganisationId organisation, Language labels) {
        var texts = new EnumMap<Section, String>(Section.class);
        ADAPTED.forEach(section -> example.text(section).ifPresent(text -> texts.put(section, text)));
        var sheet = new NewSheet(organisation, example.textLanguage(), texts).sheet(name(organisation), labels);
        var adapted = begun(organisation, sheet);
        adaptations.note(adapted, source.id(), source.revision().number());
        return adapted;
    }

    private Practice begun(OrganisationId organisation, Sheet sheet) {
        permissions.require(actor.get(), ACTION, reference(organisation));
        requireFit(sheet);
        var identity = practices.newIdentity(sheet.title());
        var practice = Practice.added(
                identity.id(),
                identity.code(),
                identity.slug(),
                organisation,
                sheet,
                Structure.empty(),
                Origin.hand(),
                clock.instant());
        practices.save(practice);
        editorial.begin(practice, actor.get());
        return practice;
    }

    private static void requireFit(Sheet sheet) {
        if (sheet.text(Section.SUBJECT).isEmpty()) {
            throw new Refused(new WritingRefusal.NoSubject());
        }
        if (longest(sheet.texts()) > Writing.LONGEST) {
            throw new Refused(new WritingRefusal.TooLong(Writing.LONGEST));
        }
    }

    private static int longest(Map<Section, String> texts) {
        return texts.values().stream().mapToInt(String::length).max().orElse(0);
    }

    private String name(OrganisationId organisation) {
        return organisations.name(organisation).orElseThrow(() -> new Refused(new WritingRefusal.NoOrganisation()));
    }

    private static Reference reference(OrganisationId organisation) {
        return new Reference("organisation", organisation.value().toString());
    }
}
