package eu.savoirfaire.matching.engine.snapshot;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values of which offers are made, as bytes. Constants are written by their names, so that their order may change. */
final class Words {
    private Words() {}

    /** What can fail as streams do. */
    @FunctionalInterface
    interface Writing<T> {
        void write(T value) throws IOException;
    }

    /** What can fail as streams do. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException;
    }

    record Out(DataOutputStream to) {

        void whole(int number) throws IOException {
            to.writeInt(number);
        }

        void yes(boolean yes) throws IOException {
            to.writeBoolean(yes);
        }

        void text(String text) throws IOException {
            bytes(text.getBytes(StandardCharsets.UTF_8));
        }

        void one(Enum<?> constant) throws IOException {
            text(constant.name());
        }

        void day(LocalDate day) throws IOException {
            to.writeLong(day.toEpochDay());
        }

        void uuid(UUID id) throws IOException {
            to.writeLong(id.getMostSignificantBits());
            to.writeLong(id.getLeastSignificantBits());
        }

        void decimal(BigDecimal number) throws IOException {
            bytes(number.unscaledValue().toByteArray());
            to.writeInt(number.scale());
        }

        <T> void perhaps(@Nullable T value, Writing<T> how) throws IOException {
            to.writeBoolean(value != null);
            if (value != null) {
                how.write(value);
            }
        }

        <T> void each(Collection<T> values, Writing<? super T> how) throws IOException {
            to.writeInt(values.size());
            for (var value : values) {
                how.write(value);
            }
        }

        private void bytes(byte[] bytes) throws IOException {
            to.writeInt(bytes.length);
            to.write(bytes);
        }
    }

    record In(DataInputStream from) {

        int whole() throws IOException {
            return from.readInt();
        }

        boolean yes() throws IOException {
            return from.readBoolean();
        }

        String text() throws IOException {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        <E extends Enum<E>> E one(Class<E> of) throws IOException {
            return Enum.valueOf(of, text());
        }

        LocalDate day() throws IOException {
            return LocalDate.ofEpochDay(from.readLong());
        }

        UUID uuid() throws IOException {
            return new UUID(from.readLong(), from.readLong());
        }

        BigDecimal decimal() throws IOException {
            return new BigDecimal(new BigInteger(bytes()), from.readInt());
        }

        <T> @Nullable T perhaps(Reading<T> how) throws IOException {
            return from.readBoolean() ? how.read() : null;
        }

        <T> List<T> each(Reading<T> how) throws IOException {
            var count = from.readInt();
            var values = new ArrayList<T>();
            for (var i = 0; i < count; i++) {
                values.add(how.read());
            }
            return values;
        }

        <T> Set<T> set(Reading<T> how) throws IOException {
            return new LinkedHashSet<>(each(how));
        }

        private byte[] bytes() throws IOException {
            var length = from.readInt();
            var bytes = from.readNBytes(length);
            if (bytes.length < length) {
                throw new IOException("it ends within a value");
            }
            return bytes;
        }
    }
}
