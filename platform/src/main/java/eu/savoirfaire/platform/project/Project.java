package eu.savoirfaire.platform.project;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.platform.ProjectId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A project. It has exactly one lead at a time: the first partner leads until another one takes over.
 *
 * @param partners in the order in which they were entered
 * @param version grows with every change, also of partners and links
 */
public record Project(ProjectId id, Facts facts, List<Partner> partners, long version) {

    /**
     * What is told of a project.
     *
     * @param code of the grant or of the organisations' own; empty for none
     * @param titles at least one
     * @param programme that funds it; empty for none
     * @param amount of the funding; null where it is not told
     * @param currency of the amount, ISO 4217
     * @param web empty for none
     */
    public record Facts(
            String code,
            Map<Language, String> titles,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            String programme,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            String web) {
        public Facts {
            if (titles.isEmpty()) {
                throw new IllegalArgumentException("a project without a title");
            }
            titles = Map.copyOf(titles);
        }
    }

    public Project {
        partners = List.copyOf(partners);
    }

    static Project entered(ProjectId id, Facts facts, OrganisationId lead, UUID partner) {
        var first = new Partner(partner, lead, PartnerRole.LEAD, facts.starts(), null);
        return new Project(id, facts, List.of(first), 1);
    }

    Project told(Facts others) {
        return new Project(id, others, partners, version + 1);
    }

    /** @throws Refused for a second lead, and for an organisation that takes part in this role already */
    Project joinedBy(Partner partner) {
        if (partner.role() == PartnerRole.LEAD) {
            throw new Refused(new ProjectRefusal.OneLead());
        }
        var there = partners.stream()
                .filter(other ->
                        other.role() == partner.role() && other.organisation().equals(partner.organisation()))
                .anyMatch(partner::overlaps);
        if (there) {
            throw new Refused(new ProjectRefusal.TakesPart());
        }
        return with(Stream.concat(partners.stream(), Stream.of(partner)).toList());
    }

    /**
     * @param day the last one
     * @throws Refused for the lead, and for a day before the partner came
     */
    Project leftBy(UUID partner, LocalDate day) {
        var leaving = partner(partner);
        if (leaving.role() == PartnerRole.LEAD) {
            throw new Refused(new ProjectRefusal.OneLead());
        }
        requireAfter(leaving, day.plusDays(1));
        return with(replaced(leaving, leaving.leaving(day)));
    }

    /**
     * From this day on another organisation leads.
     *
     * @throws Refused when the present lead would have led for no day
     */
    Project handedOver(OrganisationId to, LocalDate day, UUID partner) {
        var before = lastLead();
        requireAfter(before, day);
        var after = new ArrayList<>(replaced(before, before.leaving(day.minusDays(1))));
        after.add(new Partner(partner, to, PartnerRole.LEAD, day, null));
        return with(after);
    }

    /** Who leads on a day; before the project began, who led first. */
    public OrganisationId lead(LocalDate day) {
        var leads = leads();
        return leads.stream()
                .filter(lead -> lead.on(day))
                .findFirst()
                .orElse(leads.getFirst())
                .organisation();
    }

    public Partner partner(UUID partner) {
        return partners.stream()
                .filter(one -> one.id().equals(partner))
                .findFirst()
                .orElseThrow(() -> new Refused(new ProjectRefusal.NoSuchPartner()));
    }

    /** The title for a reader: in their language, else in the first that there is. */
    public Phrase title(Language reader) {
        var titles = new EnumMap<Language, String>(facts.titles());
        var language = Optional.of(reader)
                .filter(titles::containsKey)
                .or(() -> Arrays.stream(Language.values())
                        .filter(titles::containsKey)
                        .findFirst())
                .orElseThrow();
        return new Phrase(titles.getOrDefault(language, ""), language);
    }

    Partner lastLead() {
        return leads().getLast();
    }

    private List<Partner> leads() {
        return partners.stream()
                .filter(partner -> partner.role() == PartnerRole.LEAD)
                .toList();
    }

    private static void requireAfter(Partner partner, LocalDate day) {
        var from = partner.from();
        var until = partner.until();
        if (from != null && !day.isAfter(from) || until != null && day.isAfter(until.plusDays(1))) {
            throw new Refused(new ProjectRefusal.NotThen());
        }
    }

    private List<Partner> replaced(Partner before, Partner after) {
        return partners.stream().map(one -> one.equals(before) ? after : one).toList();
    }

    private Project with(List<Partner> others) {
        return new Project(id, facts, others, version + 1);
    }
}
