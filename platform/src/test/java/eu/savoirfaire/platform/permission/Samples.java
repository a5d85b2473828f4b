package eu.savoirfaire.platform.permission;

import static java.util.Objects.requireNonNull;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.permission.RouteActions.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands for the variables of addresses. Whoever adds a route with a variable adds its sample in {@link
 * MatrixOverHttpIT}: a public one by its path, one that is somebody's by the table in which each resident has one.
 */
final class Samples {
    /** Whose a thing is that does not exist. */
    static final String NOBODYS = "nobody's";

    private static final Reference NOTHING = new Reference("nothing", EverySample.NOTHING.toString());

    private final Map<String, String> open = new HashMap<>();
    private final Map<String, String> owned = new HashMap<>();
    private final Map<String, String> ofOrganisations = new HashMap<>();
    private final Map<String, List<Knock>> things = new HashMap<>();
    private final Resident colleague;
    private final Resident foreigner;
    private final OrganisationId ours;
    private final OrganisationId theirs;

    Samples(Resident colleague, Resident foreigner, OrganisationId ours, OrganisationId theirs) {
        this.colleague = colleague;
        this.foreigner = foreigner;
        this.ours = ours;
        this.theirs = theirs;
    }

    /** A thing that is the public's: all take the same path. */
    Samples open(String template, String path) {
        open.put(template, path);
        return this;
    }

    /** A thing that is somebody's, of this table; it is the only variable of the address. */
    Samples owned(String template, String table) {
        owned.put(template, table);
        return this;
    }

    /** A thing of an organisation: {@code {id}} stands for ours, then for another. */
    Samples ofOrganisation(String template, String path) {
        ofOrganisations.put(template, path);
        return this;
    }

    /** A thing that our organisation has, and one that another has: {@code {id}} stands for it. */
    Samples thing(String template, String path, Reference ourThing, Reference theirThing) {
        things.put(template, List.of(knock("ours", path, ourThing), knock("theirs", path, theirThing)));
        return this;
    }

    /** How a resident knocks at a door; empty when there is no sample for it. */
    List<Knock> at(Route route, Resident resident) {
        var template = route.template();
        if (owned.containsKey(template)) {
            return List.of(
                    knock(template, "own", resident.account().isPresent() ? resident : foreigner),
                    knock(template, "ours", colleague),
                    knock(template, "theirs", foreigner));
        }
        if (things.containsKey(template)) {
            return requireNonNull(things.get(template));
        }
        if (ofOrganisations.containsKey(template)) {
            return List.of(knock(template, "ours", ours), knock(template, "theirs", theirs));
        }
        if (open.containsKey(template)) {
            var path = requireNonNull(open.get(template));
            return path.contains(EverySample.NOTHING.toString())
                    ? List.of(new Knock(NOBODYS, path, Optional.of(NOTHING)))
                    : List.of(new Knock("anybody's", path, Optional.empty()));
        }
        return template.contains("{")
                ? List.of()
                : List.of(new Knock("own", template, resident.account().map(Samples::reference)));
    }

    private Knock knock(String template, String whose, Resident owner) {
        var id = requireNonNull(owner.things().get(owned.get(template))).toString();
        Function<String, String> fill = text -> text.replaceAll("\\{[^}]+}", id);
        return new Knock(whose, fill.apply(template), owner.account().map(Samples::reference));
    }

    private Knock knock(String template, String whose, OrganisationId organisation) {
        var id = organisation.value().toString();
        return new Knock(
                whose,
                requireNonNull(ofOrganisations.get(template)).replace("{id}", id),
                Optional.of(new Reference("organisation", id)));
    }

    private static Knock knock(String whose, String path, Reference thing) {
        return new Knock(whose, path.replace("{id}", thing.id()), Optional.of(thing));
    }

    private static Reference reference(Account account) {
        return account.id().account();
    }
}
