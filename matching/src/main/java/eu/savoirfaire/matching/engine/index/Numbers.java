package eu.savoirfaire.matching.engine.index;

import java.util.Arrays;

/** A column of numbers from 0, two bytes each until one comes that needs four. */
final class Numbers {
    private static final int NARROW = 1 << 16;
    private static final char[] IS_WIDE = {};

    private char[] narrow;
    private int[] wide = {};
    private int size;

    Numbers(int room) {
        narrow = new char[room];
    }

    private Numbers(Numbers other) {
        narrow = other.isWide() ? IS_WIDE : Arrays.copyOf(other.narrow, other.narrow.length);
        wide = other.isWide() ? other.wide.clone() : other.wide;
        size = other.size;
    }

    Numbers copy() {
        return new Numbers(this);
    }

    private boolean isWide() {
        return narrow == IS_WIDE;
    }

    int size() {
        return size;
    }

    int get(int at) {
        return narrow == IS_WIDE ? wide[at] : narrow[at];
    }

    /** At most one past the last. */
    void set(int at, int number) {
        if (number < 0) {
            throw new IllegalArgumentException("a column holds no negative numbers: " + number);
        }
        size = Math.max(size, at + 1);
        makeRoom(number >= NARROW);
        if (isWide()) {
            wide[at] = number;
        } else {
            narrow[at] = (char) number;
        }
    }

    void add(int number) {
        set(size, number);
    }

    private void makeRoom(boolean needsWide) {
        if (!isWide() && needsWide) {
            wide = new int[narrow.length];
            for (var i = 0; i < narrow.length; i++) {
                wide[i] = narrow[i];
            }
            narrow = IS_WIDE;
        }
        if (isWide() && size > wide.length) {
            wide = Arrays.copyOf(wide, more());
        } else if (!isWide() && size > narrow.length) {
            narrow = Arrays.copyOf(narrow, more());
        }
    }

    /** An eighth more than needed: memory matters more here than the time to grow. */
    private int more() {
        return size + size / 8 + 16;
    }

    long bytes() {
        return isWide() ? 4L * wide.length : 2L * narrow.length;
    }
}
