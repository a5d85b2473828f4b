package eu.savoirfaire.catalogue.syndication;

import eu.savoirfaire.infra.vocabulary.Language;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/** Names what a file of a sheet shows, without making the file. */
@Singleton
final class FileTags {
    private static final int BYTES = 8;

    private final CodeLabels codes;

    FileTags(CodeLabels codes) {
        this.codes = codes;
    }

    /**
     * The entity tag: the revision, the language of the labels, and a digest of whatever else is shown, since names, labels,
     * workshops and the life of a practice change without a new revision.
     */
    String of(PublicSheet sheet, Language labels) {
        var shown = sheet.classifications().stream()
                .map(classification -> codes.label(classification, labels))
                .collect(Collectors.joining("\n", sheet + "\n", ""));
        return "\"r" + sheet.revision() + "-" + labels.code() + "-" + digest(shown) + "\"";
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(DigestUtils.sha256(text), 0, BYTES);
    }
}
