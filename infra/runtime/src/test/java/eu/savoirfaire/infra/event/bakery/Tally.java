package eu.savoirfaire.infra.event.bakery;

import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.infra.event.SharedProjection;
import io.micronaut.data.jdbc.runtime.JdbcOperations;

/** How much each loaf weighs, and how many events made it so; an event that comes again changes nothing. */
public class Tally implements SharedProjection {
    private static final String ENTER = """
            insert into bakery.tally (loaf, grams, effects, version) values (?, 0, 0, 0) on conflict do nothing
            """;

    private static final String ADD = """
            update bakery.tally set grams = grams + ?, effects = effects + 1, version = ?
            where loaf = ? and version < ?
            """;

    private final JdbcOperations jdbc;

    public Tally(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "bakery.tally";
    }

    @Override
    public void apply(RecordedEvent event) {
        if (event.data() instanceof BakeryEvent.LoafBaked baked) {
            jdbc.prepareStatement(ENTER, statement -> {
                statement.setString(1, event.stream());
                return statement.executeUpdate();
            });
            jdbc.prepareStatement(ADD, statement -> {
                statement.setLong(1, baked.grams());
                statement.setLong(2, event.version());
                statement.setString(3, event.stream());
                statement.setLong(4, event.version());
                return statement.executeUpdate();
            });
        }
    }

    @Override
    public void clear() {
        jdbc.prepareStatement("delete from bakery.tally", statement -> statement.executeUpdate());
    }
}
