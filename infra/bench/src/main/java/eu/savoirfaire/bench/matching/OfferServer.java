package eu.savoirfaire.bench.matching;

import eu.savoirfaire.matching.compiled.CompiledNeed;
import eu.savoirfaire.matching.compiled.CompiledOffer;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** A real server that holds the same offers and finds the best of them, as one would have it do that. */
interface OfferServer extends AutoCloseable {

    void add(CompiledOffer offer) throws IOException, SQLException;

    /** After the last has been added. */
    void ready() throws IOException, SQLException;

    /**
     * One question with all that it is handed, made before the clock starts.
     *
     * @param gates those that the need passes
     */
    Question ask(CompiledNeed need, int[] gates, int k) throws IOException, SQLException;

    @Override
    void close() throws IOException, SQLException;

    /** Made once, asked once. */
    interface Question extends AutoCloseable {
        /** The r of the best, from the highest. */
        List<Long> best() throws IOException, SQLException;

        @Override
        void close() throws IOException, SQLException;
    }
}
