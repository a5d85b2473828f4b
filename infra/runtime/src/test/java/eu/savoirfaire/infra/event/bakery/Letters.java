package eu.savoirfaire.infra.event.bakery;

import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import io.micronaut.data.jdbc.runtime.JdbcOperations;

/** A letter for each loaf that was baked. */
public class Letters implements Reaction {
    private final JdbcOperations jdbc;

    public Letters(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "bakery.letters";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof BakeryEvent.LoafBaked;
    }

    @Override
    public void react(RecordedEvent event) {
        jdbc.prepareStatement("insert into bakery.letter (loaf, version) values (?, ?)", statement -> {
            statement.setString(1, event.stream());
            statement.setLong(2, event.version());
            return statement.executeUpdate();
        });
    }
}
