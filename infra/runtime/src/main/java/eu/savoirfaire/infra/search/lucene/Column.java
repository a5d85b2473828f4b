package eu.savoirfaire.infra.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The values of one field of one segment, laid out for counting: those of document {@code d} are the numbers from
 * {@code starts[d]} to {@code starts[d + 1]}. Lucene's own form is packed; taking it apart for every document of every
 * question costs more than everything else.
 */
record Column(String[] values, int[] starts, int[] numbers) {

    static Column read(LeafReader segment, String field) throws IOException {
        var packed = DocValues.getSortedSet(segment, field);
        var values = new String[Math.toIntExact(packed.getValueCount())];
        for (var number = 0; number < values.length; number++) {
            values[number] = packed.lookupOrd(number).utf8ToString();
        }
        var starts = new int[segment.maxDoc() + 1];
        var numbers = new int[segment.maxDoc()];
        var size = 0;
        for (var document = 0; document < segment.maxDoc(); document++) {
            starts[document] = size;
            if (packed.advanceExact(document)) {
                for (var left = packed.docValueCount(); left > 0; left--) {
                    numbers = size < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * size);
                    numbers[size++] = (int) packed.nextOrd();
                }
            }
        }
        starts[segment.maxDoc()] = size;
        return new Column(values, starts, Arrays.copyOf(numbers, size));
    }

    /** Adds how often each value occurs in wanted documents; the first document has the number {@code base}. */
    void count(FixedBitSet wanted, int base, Map<String, Long> found) {
        var counts = new int[values.length];
        var end = base + starts.length - 1;
        for (var at = next(wanted, base, end); at < end; at = next(wanted, at + 1, end)) {
            for (var place = starts[at - base]; place < starts[at - base + 1]; place++) {
                counts[numbers[place]]++;
            }
        }
        for (var number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                found.merge(values[number], (long) counts[number], Long::sum);
            }
        }
    }

    private static int next(FixedBitSet wanted, int from, int end) {
        return from >= end ? DocIdSetIterator.NO_MORE_DOCS : wanted.nextSetBit(from, end);
    }
}
