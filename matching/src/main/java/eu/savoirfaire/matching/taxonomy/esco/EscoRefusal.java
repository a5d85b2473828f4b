package eu.savoirfaire.matching.taxonomy.esco;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** Why nothing can be made of a file. */
public sealed interface EscoRefusal extends Refusal {

    @Override
    default String code() {
        return switch (this) {
            case NotAnArchive _ -> "matching.taxonomy.not-an-archive";
            case TooMuch _ -> "matching.taxonomy.too-much";
            case NothingInIt _ -> "matching.taxonomy.nothing-in-it";
        };
    }

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    @Override
    default List<Object> arguments() {
        return switch (this) {
            case NotAnArchive(var file) -> List.of(file);
            case TooMuch(var file) -> List.of(file);
            case NothingInIt(var file) -> List.of(file);
        };
    }

    /** It is no ZIP, or a broken one. */
    record NotAnArchive(String file) implements EscoRefusal {}

    /** It has more files, or unpacks to more, than the classification ever had. */
    record TooMuch(String file) implements EscoRefusal {}

    /** Not one skill could be read. */
    record NothingInIt(String file) implements EscoRefusal {}
}
