package eu.savoirfaire.platform.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.api.Paging;
import eu.savoirfaire.platform.organisation.Organisation.Part;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where organisations are kept. Whoever changes something here asks for permission first, and tells of it. */
@Singleton
public class Organisations {
    private final OrganisationRows rows;
    private final AliasRows aliases;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Organisations(OrganisationRows rows, AliasRows aliases, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.aliases = aliases;
        this.ids = ids;
        this.clock = clock;
    }

    /** The organisation that this one is today. */
    @Transactional(readOnly = true)
    public Optional<Organisation> find(OrganisationId organisation) {
        // between the two reads somebody may join it to another: then it is that one, and one more look finds it
        return seen(organisation).or(() -> seen(organisation));
    }

    /** @throws Refused when there is none */
    @Transactional(readOnly = true)
    public Organisation require(OrganisationId organisation) {
        return find(organisation).orElseThrow(() -> new Refused(new OrganisationRefusal.NotFound()));
    }

    /**
     * The organisation that this one is today, by an id as it stands in an address.
     *
     * @throws Refused when there is none
     */
    @Transactional(readOnly = true)
    public Organisation require(String id) {
        try {
            return require(new OrganisationId(UUID.fromString(id)));
        } catch (IllegalArgumentException noId) {
            throw new Refused(new OrganisationRefusal.NotFound());
        }
    }

    /**
     * The organisation as it was when somebody looked at it.
     *
     * @throws Refused when it was changed, or joined to another, since
     */
    @Transactional(readOnly = true)
    public Organisation require(OrganisationId organisation, long version) {
        var found = require(organisation);
        if (!found.id().equals(organisation) || found.version() != version) {
            throw overtaken();
        }
        return found;
    }

    /** Which one has the very name, or had it before it was joined. */
    @Transactional(readOnly = true)
    public Optional<OrganisationId> named(OrganisationName name) {
        return rows.findByName(name.text()).map(OrganisationRow::organisation);
    }

    /** All that stand for themselves, by name. */
    @Transactional(readOnly = true)
    public List<Organisation> all() {
        var found = rows.findAllOrderByFoldedAndName();
        var live = found.stream()
                .filter(OrganisationRow::live)
                .map(OrganisationRow::id)
                .toList();
        return whole(live, found, aliases.findAll());
    }

    /**
     * A page of those whose names, or those of their parts, have the words in this order.
     *
     * @param words empty for all
     */
    @Transactional(readOnly = true)
    public List<Organisation> page(String words, Optional<OrganisationType> type, Paging paging) {
        return all(rows.page(kind(type), pattern(words), paging.size(), paging.offset()));
    }

    @Transactional(readOnly = true)
    public long count(String words, Optional<OrganisationType> type) {
        return rows.count(kind(type), pattern(words));
    }

    /** What each that was joined is today. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, OrganisationId> joined() {
        return rows.findByJoinedToIsNotNull().stream()
                .collect(toMap(OrganisationRow::organisation, row -> new OrganisationId(row.presentId())));
    }

    /** Waits until nobody else decides something about its people. */
    @Transactional
    public void lock(Organisation organisation) {
        if (rows.lock(organisation.id().value()).isEmpty()) {
            throw overtaken();
        }
    }

    /** @throws Refused when the name is taken */
    @Transactional
    public void enter(Organisation fresh) {
        var said = fresh.description();
        var entered = rows.enter(
                fresh.id().value(),
                said.name().text(),
                said.name().folded(),
                said.type(),
                said.place().orElse(null),
                said.web().map(WebAddress::text).orElse(null),
                clock.instant());
        if (entered == 0) {
            throw new Refused(new OrganisationRefusal.NameTaken(fresh.name()));
        }
        said.aliases().forEach(alias -> keep(fresh, alias));
    }

    /** @throws Refused when the name is taken, or it was changed meanwhile */
    @Transactional
    public void describe(Organisation before, Organisation after) {
        var said = after.description();
        rows.findByName(after.name())
                .filter(other -> !other.organisation().equals(after.id()))
                .ifPresent(_ -> {
                    throw new Refused(new OrganisationRefusal.NameTaken(after.name()));
                });
        var described = rows.describe(
                after.id().value(),
                before.version(),
                said.name().text(),
                said.name().folded(),
                said.type(),
                said.place().orElse(null),
                said.web().map(WebAddress::text).orElse(null));
        require(described);
        before.description().aliases().stream()
                .filter(alias -> !said.aliases().contains(alias))
                .forEach(alias -> drop(before, alias));
        said.aliases().stream()
                .filter(alias -> !before.description().aliases().contains(alias))
                .forEach(alias -> keep(after, alias));
    }

    /**
     * Makes one a part of the other. Both are held by their versions, in one order whoever asks, so that of two who join
     * the same at once one is too late, and no circle can arise.
     */
    @Transactional
    public void join(Organisation gone, Organisation stays) {
        List.of(gone, stays).stream()
                .sorted((a, b) -> a.id().value().compareTo(b.id().value()))
                .forEach(this::advance);
        rows.joinTo(gone.id().value(), stays.id().value());
        rows.follow(gone.id().value(), stays.id().value());
    }

    /** Lets a part stand for itself again, with whatever was joined to it before. */
    @Transactional
    public void splitBack(Organisation from, Part part) {
        advance(from);
        var family = rows.findByPresentIdOrderByFoldedAndName(from.id().value());
        rows.belong(below(part.id().value(), family), part.id().value());
        rows.stand(part.id().value());
    }

    /** Moves some of its aliases to a new one. */
    @Transactional
    public void splitOff(Organisation before, Set<Alias> leaving, Organisation fresh) {
        advance(before);
        leaving.forEach(alias -> drop(before, alias));
        enter(fresh);
    }

    private static Set<UUID> below(UUID top, List<OrganisationRow> family) {
        var tops = new HashMap<UUID, UUID>();
        family.forEach(row -> {
            if (row.joinedTo() != null) {
                tops.put(row.id(), row.joinedTo());
            }
        });
        return family.stream()
                .map(OrganisationRow::id)
                .filter(id -> isBelow(id, top, tops))
                .collect(toSet());
    }

    private static boolean isBelow(UUID id, UUID top, Map<UUID, UUID> tops) {
        return id.equals(top) || tops.containsKey(id) && isBelow(tops.get(id), top, tops);
    }

    private Optional<Organisation> seen(OrganisationId organisation) {
        return rows.present(organisation.value())
                .flatMap(id -> all(List.of(id)).stream().findFirst());
    }

    private List<Organisation> all(List<UUID> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var families = rows.findByPresentIdIn(wanted);
        var members = families.stream().map(OrganisationRow::id).toList();
        return whole(wanted, families, aliases.findByOrganisationIdIn(members));
    }

    private static List<Organisation> whole(List<UUID> wanted, List<OrganisationRow> rows, List<AliasRow> aliases) {
        var families = rows.stream().collect(groupingBy(OrganisationRow::presentId));
        var called = aliases.stream().collect(groupingBy(AliasRow::organisationId, mapping(AliasRow::alias, toSet())));
        return wanted.stream()
                .flatMap(id -> whole(id, families.getOrDefault(id, List.of()), called).stream())
                .toList();
    }

    /** Empty when it was joined to another since it was looked up. */
    private static Optional<Organisation> whole(UUID id, List<OrganisationRow> family, Map<UUID, Set<Alias>> called) {
        var names = family.stream()
                .flatMap(one -> called.getOrDefault(one.id(), Set.of()).stream())
                .collect(toSet());
        var parts = family.stream()
                .filter(one -> !one.id().equals(id))
                .sorted((a, b) -> a.folded().compareTo(b.folded()))
                .map(one -> new Part(one.organisation(), one.name()))
                .toList();
        return family.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(row -> new Organisation(row.organisation(), row.description(names), parts, row.version()));
    }

    private void keep(Organisation organisation, Alias alias) {
        aliases.save(AliasRow.of(ids.next(), organisation.id().value(), alias));
    }

    private void drop(Organisation organisation, Alias alias) {
        aliases.drop(organisation.ids().stream().map(OrganisationId::value).toList(), alias.code(), alias.text());
    }

    private void advance(Organisation organisation) {
        require(rows.advance(organisation.id().value(), organisation.version()));
    }

    private static void require(int written) {
        if (written == 0) {
            throw overtaken();
        }
    }

    private static Refused overtaken() {
        return new Refused(new OrganisationRefusal.Overtaken());
    }

    private static String kind(Optional<OrganisationType> type) {
        return type.map(Enum::name).orElse("");
    }

    /** Of SQL: the words of a search in their order, whatever stands between. */
    private static String pattern(String words) {
        var folded = OrganisationName.folded(words)
                .strip()
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + folded.replaceAll("\\s+", "%") + "%";
    }
}
