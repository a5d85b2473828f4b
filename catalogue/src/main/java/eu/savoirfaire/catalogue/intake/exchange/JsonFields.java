package eu.savoirfaire.catalogue.intake.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import eu.savoirfaire.infra.refusal.Refused;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/** Reads the values of JSON that are expected, and says where another one stands. */
final class JsonFields {
    private static final int LONGEST_NUMBER = 30;

    private final String name;
    private final JsonParser json;

    JsonFields(String name, JsonParser json) {
        this.name = name;
        this.json = json;
    }

    /** Something that reads the value which comes next. */
    interface Value {
        void read() throws IOException;
    }

    /** Something that reads the value of the member of that name. */
    interface Member {
        void read(String member) throws IOException;
    }

    /** The members of an object whose start is the current token. */
    void members(Member member) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw unexpected("sections");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var key = json.currentName();
            json.nextToken();
            member.read(key);
        }
    }

    /** The objects of an array. */
    void items(String field, Value item) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw unexpected(field);
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw unexpected(field);
            }
            item.read();
        }
    }

    Optional<String> text(String field) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_STRING -> Optional.of(json.getText());
            case VALUE_NULL -> Optional.empty();
            default -> throw unexpected(field);
        };
    }

    OptionalInt number(String field) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_NUMBER_INT -> OptionalInt.of(json.getIntValue());
            case VALUE_NULL -> OptionalInt.empty();
            default -> throw unexpected(field);
        };
    }

    /** A number as exact as it is written. */
    Optional<BigDecimal> exact(String field) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                if (json.getText().length() > LONGEST_NUMBER) {
                    throw unexpected(field);
                }
                yield Optional.of(json.getDecimalValue());
            }
            case VALUE_NULL -> Optional.empty();
            default -> throw unexpected(field);
        };
    }

    /** The texts of an array. */
    List<String> texts(String field) throws IOException {
        var texts = new ArrayList<String>();
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return texts;
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw unexpected(field);
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            text(field).ifPresent(texts::add);
        }
        return texts;
    }

    boolean isNull() {
        return json.currentToken() == JsonToken.VALUE_NULL;
    }

    boolean isTrue(String field) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE, VALUE_NULL -> false;
            default -> throw unexpected(field);
        };
    }

    /** The whole numbers of an array. */
    void numbers(String field, IntConsumer number) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw unexpected(field);
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            number(field).ifPresent(number);
        }
    }

    void skip() throws IOException {
        json.skipChildren();
    }

    int line() {
        return json.currentTokenLocation().getLineNr();
    }

    Refused unexpected(String field) {
        var at = json.currentTokenLocation();
        return new Refused(new IntakeRefusal.UnexpectedJson(name, at.getLineNr(), at.getColumnNr(), field));
    }
}
