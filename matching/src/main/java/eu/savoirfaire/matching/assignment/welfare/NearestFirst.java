package eu.savoirfaire.matching.assignment.welfare;

import java.util.Arrays;

/** Offers by their distance, the nearest on top; a binary heap in which a distance can fall. Only what was touched is cleared. */
final class NearestFirst {
    static final long FAR = Long.MAX_VALUE;
    private static final int OUT = -1;

    private final long[] distance;
    private final int[] at;
    private final int[] heap;
    private int size;
    private final int[] touched;
    private int touchedSize;

    NearestFirst(int offers) {
        distance = new long[offers];
        Arrays.fill(distance, FAR);
        at = new int[offers];
        Arrays.fill(at, OUT);
        heap = new int[offers];
        touched = new int[offers];
    }

    void clear() {
        for (var i = 0; i < touchedSize; i++) {
            distance[touched[i]] = FAR;
            at[touched[i]] = OUT;
        }
        touchedSize = 0;
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long distance(int offer) {
        return distance[offer];
    }

    long nearest() {
        return distance[heap[0]];
    }

    /** The offer has come this near; the caller has seen that it was further away. */
    void comesNear(int offer, long to) {
        if (distance[offer] == FAR) {
            touched[touchedSize++] = offer;
            at[offer] = size++;
        }
        distance[offer] = to;
        rise(at[offer], offer);
    }

    int takeNearest() {
        var nearest = heap[0];
        at[nearest] = OUT;
        var last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return nearest;
    }

    private void rise(int from, int offer) {
        var child = from;
        while (child > 0) {
            var parent = (child - 1) >> 1;
            if (distance[heap[parent]] <= distance[offer]) {
                break;
            }
            put(heap[parent], child);
            child = parent;
        }
        put(offer, child);
    }

    private void sink(int offer) {
        var parent = 0;
        while (2 * parent + 1 < size) {
            var child = 2 * parent + 1;
            if (child + 1 < size && distance[heap[child + 1]] < distance[heap[child]]) {
                child++;
            }
            if (distance[heap[child]] >= distance[offer]) {
                break;
            }
            put(heap[child], parent);
            parent = child;
        }
        put(offer, parent);
    }

    private void put(int offer, int where) {
        heap[where] = offer;
        at[offer] = where;
    }
}
