package eu.savoirfaire.matching.taxonomy.importing;

import eu.savoirfaire.infra.refusal.Refusal;

/** Why no import was begun, or there is none of that kind. */
public sealed interface ImportRefusal extends Refusal {

    @Override
    default String code() {
        return switch (this) {
            case NoSuchImport _ -> "matching.taxonomy.no-such-import";
            case RunsAlready _ -> "matching.taxonomy.runs-already";
            case NoVersion _ -> "matching.taxonomy.no-version";
            case NoFile _ -> "matching.taxonomy.no-file";
        };
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case NoSuchImport _ -> Kind.NOT_FOUND;
            case RunsAlready _ -> Kind.CONFLICT;
            case NoVersion _, NoFile _ -> Kind.INVALID;
        };
    }

    record NoSuchImport() implements ImportRefusal {}

    /** One at a time. */
    record RunsAlready() implements ImportRefusal {}

    /** Neither the person nor the name of the file says which version it is. */
    record NoVersion() implements ImportRefusal {}

    /** There is no such file, or it cannot be read. */
    record NoFile() implements ImportRefusal {}
}
