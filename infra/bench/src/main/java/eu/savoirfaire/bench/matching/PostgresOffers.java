package eu.savoirfaire.bench.matching;

import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.compiled.CompiledNeed;
import eu.savoirfaire.matching.compiled.CompiledOffer;
import eu.savoirfaire.matching.compiled.OfferCompiler;
import eu.savoirfaire.matching.generated.Surroundings;
import eu.savoirfaire.matching.scoring.Criterion;
import eu.savoirfaire.matching.scoring.Facet;
import eu.savoirfaire.matching.scoring.SkillsAsked;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The same offers in PostgreSQL, as one would do it there: a row for each, an index on kind and gate, and the exact score as an
 * expression of SQL over the need's tables, which come as arrays. The tables are made before the clock starts.
 */
final class PostgresOffers implements OfferServer {
    private static final int BATCH = 5_000;

    private static final String TABLE = """
            create table offer (kind int, gate int, first_day int, last_day int, weights int,
                facets int[], essential int[], optional int[], stated boolean)""";

    private static final String PUT = "insert into offer values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Rates of skills as the spec has them: 1 where nothing is essential, 0.8 and 0.2 with optional ones, rounded half-up. */
    private static final String BEST = """
            with need as (select ?::int[] as gates, ?::int[] as kinds, ?::int[] as cover, ?::int[] as omega,
                    ?::int[] as phi, ?::int[] as psi, ?::int[] as starts, ?::int[] as shares, ?::int[] as provider_shares,
                    ?::int as missing, ?::int as open),
            rated as (
                select o.*, case when not o.stated then n.missing
                    when cardinality(o.essential) = 0 and cardinality(o.optional) = 0 then n.open
                    else floor(case when oo.weight is null then coalesce(e.sum::float8 / e.weight, 1e6::float8)
                        else 0.8::float8 * coalesce(e.sum::float8 / e.weight, 1e6::float8)
                            + 0.2::float8 * (oo.sum::float8 / oo.weight) end + 0.5::float8)::bigint end as skill
                from need n
                join offer o on o.kind = any (n.kinds) and o.gate = any (n.gates) and o.first_day <= ? and o.last_day >= ?
                cross join lateral (select sum(n.omega[(d >> 2) + 1]::bigint * n.cover[d + 1]) as sum,
                    sum(n.omega[(d >> 2) + 1]::bigint) as weight from unnest(o.essential) d) e
                cross join lateral (select sum(n.omega[(d >> 2) + 1]::bigint * n.cover[d + 1]) as sum,
                    sum(n.omega[(d >> 2) + 1]::bigint) as weight from unnest(o.optional) d) oo),
            scored as (
                select n.shares[1]::bigint * r.skill / 1000000 + f.u as u,
                    n.provider_shares[r.weights * cardinality(n.shares) + 1]::bigint * r.skill / 1000000 + f.v as v
                from need n, rated r
                cross join lateral (
                    select sum(n.shares[i + 1]::bigint * n.phi[n.starts[i] + r.facets[i] + 1] / 1000000) as u,
                        sum(n.provider_shares[r.weights * cardinality(n.shares) + i + 1]::bigint
                            * n.psi[n.starts[i] + r.facets[i] + 1] / 1000000) as v
                    from generate_subscripts(r.facets, 1) i) f)
            select case when u = 0 or v = 0 then 0 else floor(2 * u * v / (u + v))::bigint end as r
            from scored order by r desc limit ?""";

    private final OfferCompiler offers;
    private final TestDatabase database = TestDatabase.postgres();
    private final Connection connection;
    private final PreparedStatement put;
    private int waiting;

    PostgresOffers(OfferCompiler offers) throws SQLException {
        this.offers = offers;
        connection = database.connect();
        try (var statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        connection.setAutoCommit(false);
        put = connection.prepareStatement(PUT);
    }

    @Override
    public void add(CompiledOffer offer) throws SQLException {
        put.setInt(1, offer.kind().ordinal());
        put.setInt(2, offer.gate());
        put.setInt(3, offer.firstDay());
        put.setInt(4, offer.lastDay());
        put.setInt(5, offer.weights());
        put.setArray(6, array(Arrays.stream(RatedFacets.CRITERIA).mapToInt(offer::facet)));
        var asked = offer.skills() instanceof SkillsAsked skills ? skills : new SkillsAsked(new int[0], new int[0]);
        put.setArray(7, array(IntStream.range(0, asked.essentials()).map(asked::essential)));
        put.setArray(8, array(IntStream.range(0, asked.optionals()).map(asked::optional)));
        put.setBoolean(9, !(offer.skills() instanceof Facet.Missing));
        put.addBatch();
        if (++waiting == BATCH) {
            put.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void ready() throws SQLException {
        put.executeBatch();
        connection.commit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("create index on offer (kind, gate)");
            statement.execute("analyze offer");
        }
    }

    @Override
    public Question ask(CompiledNeed need, int[] gates, int k) throws SQLException {
        var rated = RatedFacets.of(need, offers);
        var query = connection.prepareStatement(BEST);
        query.setArray(1, array(Arrays.stream(gates)));
        query.setArray(
                2,
                array(Arrays.stream(OfferKind.values())
                        .filter(need.seeker().need().kind()::isAnsweredBy)
                        .mapToInt(Enum::ordinal)));
        query.setArray(3, array(Arrays.stream(need.skills().table())));
        query.setArray(4, array(Arrays.stream(need.skills().omega())));
        query.setArray(5, array(Arrays.stream(rated.phi()).flatMapToInt(Arrays::stream)));
        query.setArray(6, array(Arrays.stream(rated.psi()).flatMapToInt(Arrays::stream)));
        query.setArray(7, array(starts(rated)));
        query.setArray(8, array(criteria().map(criterion -> need.share(Criterion.values()[criterion]))));
        query.setArray(
                9,
                array(offers.weights().valuesFrom(0).stream()
                        .flatMapToInt(weights -> criteria().map(one -> weights.share(Criterion.values()[one])))));
        query.setInt(10, need.phi(Criterion.SKILLS, new Facet.Missing()));
        query.setInt(11, need.phi(Criterion.SKILLS, new Facet.Open()));
        var today = (int) Surroundings.TODAY.toEpochDay();
        query.setInt(12, today);
        query.setInt(13, today);
        query.setInt(14, k);
        return new Prepared(query);
    }

    private record Prepared(PreparedStatement query) implements Question {
        @Override
        public List<Long> best() throws SQLException {
            var best = new ArrayList<Long>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    best.add(rows.getLong(1));
                }
            }
            return best;
        }

        @Override
        public void close() throws SQLException {
            query.close();
        }
    }

    /** Skills first, then the others in the order of the facets of a row. */
    private static IntStream criteria() {
        return IntStream.concat(
                IntStream.of(Criterion.SKILLS.ordinal()),
                Arrays.stream(RatedFacets.CRITERIA).mapToInt(Enum::ordinal));
    }

    private static IntStream starts(RatedFacets rated) {
        var starts = new int[rated.phi().length];
        for (var i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + rated.phi()[i - 1].length;
        }
        return Arrays.stream(starts);
    }

    private Array array(IntStream numbers) throws SQLException {
        return connection.createArrayOf("int4", numbers.boxed().toArray());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
