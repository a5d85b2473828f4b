package eu.savoirfaire.catalogue.review;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.review.panel.Criterion;
import eu.savoirfaire.catalogue.review.panel.Score;
import eu.savoirfaire.catalogue.review.table.Manuscript;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Those who have to do with a sheet, and the sheet. */
final class People {
    static final OrganisationId OWNER = new OrganisationId(new UUID(0, 1));
    static final OrganisationId ELSEWHERE = new OrganisationId(new UUID(0, 2));

    static final Actor AUTHOR = person(1, Role.CONTRIBUTOR, OWNER);
    static final Actor COORDINATOR = person(2, Role.COORDINATOR, OWNER);
    static final Actor REVIEWER = person(3, Role.REVIEWER, ELSEWHERE);
    static final Actor OTHER_REVIEWER = person(4, Role.REVIEWER, ELSEWHERE);
    static final Actor CURATOR = person(5, Role.CURATOR, ELSEWHERE);
    static final Actor OTHER_CURATOR = person(6, Role.CURATOR, ELSEWHERE);
    static final Actor OWN_CURATOR = person(7, Role.CURATOR, OWNER);
    static final Actor STRANGER = person(8, Role.CONTRIBUTOR, ELSEWHERE);

    private People() {}

    static Actor person(int number, Role role, OrganisationId organisation) {
        var id = new PersonId(new UUID(1, number));
        return new Actor("person " + number, Optional.of(id), Set.of(role), Set.of(organisation), Optional.empty());
    }

    static PersonId id(Actor actor) {
        return actor.person().orElseThrow();
    }

    static Manuscript manuscript(int revision) {
        return new Manuscript(new PracticeId(new UUID(2, 1)), revision, OWNER, Set.of(id(AUTHOR)));
    }

    static Sheet sheet() {
        var texts = new EnumMap<Section, String>(Section.class);
        Arrays.stream(Section.values())
                .filter(Section::required)
                .forEach(section -> texts.put(section, "What is said of the " + section.key() + " of this practice."));
        return new Sheet(texts, Language.EN, Language.EN);
    }

    static Map<Criterion, Score> scores() {
        return Arrays.stream(Criterion.values()).collect(Collectors.toMap(Function.identity(), _ -> Score.GOOD));
    }
}
