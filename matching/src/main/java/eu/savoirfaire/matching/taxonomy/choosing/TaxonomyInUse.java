package eu.savoirfaire.matching.taxonomy.choosing;

import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.taxonomy.Near;
import eu.savoirfaire.matching.taxonomy.Occupation;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import eu.savoirfaire.matching.taxonomy.ReleasedTaxonomy;
import eu.savoirfaire.matching.taxonomy.Skill;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import eu.savoirfaire.matching.taxonomy.TaxonomyReader;
import eu.savoirfaire.matching.taxonomy.choosing.Mixing.Shelf;
import eu.savoirfaire.matching.taxonomy.keeping.Release;
import eu.savoirfaire.matching.taxonomy.keeping.Releases;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The taxonomy that this node goes by: the one of the last choice that it has heard of. It changes seldom, under those who hold
 * it; who compares by indexes takes {@link #now} and stays with it.
 */
@Singleton
public class TaxonomyInUse implements Taxonomy {
    private final ReleasedTaxonomy own = TaxonomyReader.own();
    private final ChoiceRows rows;
    private final Releases releases;
    private final TransactionOperations<Connection> transactions;
    private volatile @Nullable Chosen chosen;

    TaxonomyInUse(ChoiceRows rows, Releases releases, TransactionOperations<Connection> transactions) {
        this.rows = rows;
        this.releases = releases;
        this.transactions = transactions;
    }

    /** @param choice its number; 0 where nobody ever chose */
    public record Chosen(int choice, ReleasedTaxonomy taxonomy) {}

    /** The small one of our own writing, by itself. */
    public ReleasedTaxonomy own() {
        return own;
    }

    /** The one that is gone by at this moment; it does not change. */
    public ReleasedTaxonomy now() {
        return chosen().taxonomy();
    }

    /** The number of the choice that is gone by at this moment. */
    public int choice() {
        return chosen().choice();
    }

    /** That of the last choice, which {@link #goBy} makes the one that is gone by. */
    public Chosen latest() {
        return Objects.requireNonNull(transactions.executeRead(_ -> {
            var choice = rows.latest().map(ChoiceRow::choice).orElse(Choice.NONE);
            var known = chosen;
            return known != null && known.choice() == choice.number()
                    ? known
                    : new Chosen(choice.number(), made(choice));
        }));
    }

    public void goBy(Chosen next) {
        chosen = next;
    }

    private synchronized Chosen first() {
        var known = chosen;
        if (known == null) {
            known = latest();
            chosen = known;
        }
        return known;
    }

    private Chosen chosen() {
        var known = chosen;
        return known == null ? first() : known;
    }

    private ReleasedTaxonomy made(Choice choice) {
        if (choice.number() == 0) {
            return own;
        }
        var release = choice.release().flatMap(releases::find);
        var shelf = release.flatMap(one -> releases.contents(one.id()))
                .map(Shelf::of)
                .orElseGet(() -> Shelf.of(own));
        var plain = release.map(one -> edition(one, choice)).orElse(own.edition());
        var mixed = release.map(one -> edition(one, choice))
                .orElseGet(() -> new Edition(own.edition().name() + "-and-more", choice.number()));
        return new Mixing(shelf, former(choice), choice).taxonomy(plain, mixed);
    }

    /** The number of the choice tells it apart from the same release with other names beside it. */
    private static Edition edition(Release release, Choice choice) {
        return new Edition(release.scheme() + "-" + release.version().replace('.', '-'), choice.number());
    }

    private List<Shelf> former(Choice choice) {
        var shelves = new ArrayList<Shelf>();
        shelves.add(Shelf.of(own));
        if (!choice.kept().isEmpty()) {
            rows.all().stream()
                    .map(ChoiceRow::choice)
                    .filter(one -> one.number() < choice.number())
                    .flatMap(one -> one.release().stream())
                    .distinct()
                    .filter(id -> !Optional.of(id).equals(choice.release()))
                    .flatMap(id -> releases.contents(id).stream())
                    .map(Shelf::of)
                    .forEach(shelves::add);
        }
        return shelves;
    }

    @Override
    public Edition edition() {
        return now().edition();
    }

    @Override
    public List<Skill> skills() {
        return now().skills();
    }

    @Override
    public List<Occupation> occupations() {
        return now().occupations();
    }

    @Override
    public Optional<Integer> find(SkillCode code) {
        return now().find(code);
    }

    @Override
    public int index(SkillCode code) {
        return now().index(code);
    }

    @Override
    public Optional<Occupation> occupation(OccupationCode code) {
        return now().occupation(code);
    }

    @Override
    public boolean isKept(SkillCode code) {
        return now().isKept(code);
    }

    @Override
    public boolean isNarrowerOrEqual(SkillCode skill, SkillCode than) {
        return now().isNarrowerOrEqual(skill, than);
    }

    @Override
    public double informationContent(SkillCode skill) {
        return now().informationContent(skill);
    }

    @Override
    public double lin(SkillCode a, SkillCode b) {
        return now().lin(a, b);
    }

    @Override
    public double co(SkillCode a, SkillCode b) {
        return now().co(a, b);
    }

    @Override
    public int similarity(SkillCode required, SkillCode held) {
        return now().similarity(required, held);
    }

    @Override
    public List<Near> neighbours(SkillCode required) {
        return now().neighbours(required);
    }

    @Override
    public List<Near> servedBy(int held) {
        return now().servedBy(held);
    }

    @Override
    public int similarity(OccupationCode one, OccupationCode other) {
        return now().similarity(one, other);
    }

    @Override
    public int[] omega() {
        return now().omega();
    }
}
