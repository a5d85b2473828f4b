package eu.savoirfaire.matching.provider.exchange;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.offer.statement.Detail;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a table of offers: named by their codes, or by what they are called in any language. */
@Singleton
class Columns {
    static final String KIND = "kind";

    private final Messages messages;

    Columns(Messages messages) {
        this.messages = messages;
    }

    /**
     * Where what stands.
     *
     * @param unknown names that nobody knows; their cells are not read
     */
    record Found(int kind, Map<Detail, Integer> details, List<String> unknown) {}

    /**
     * @throws Refused when what every row needs has no column
     */
    Found find(List<String> header, Language language) {
        var kind = -1;
        var details = new EnumMap<Detail, Integer>(Detail.class);
        var unknown = new ArrayList<String>();
        for (var column = 0; column < header.size(); column++) {
            var name = header.get(column).strip();
            var detail = detail(name);
            if (isNamed(name, KIND, "matching.offers.import.kind")) {
                kind = column;
            } else if (detail.isPresent()) {
                details.putIfAbsent(detail.get(), column);
            } else if (!name.isEmpty()) {
                unknown.add(name);
            }
        }
        if (kind < 0 || !details.containsKey(Detail.TITLE)) {
            throw new Refused(new FileRefusal.NoColumns(
                    messages.text(language, "matching.offers.import.kind"), name(Detail.TITLE, language)));
        }
        return new Found(kind, details, unknown);
    }

    /** The kind of an offer by its code, or as it is called in any language. */
    Optional<OfferKind> kind(String text) {
        return Arrays.stream(OfferKind.values())
                .filter(kind -> isNamed(text.strip(), kind.word(), "matching.offers.kind." + kind.word()))
                .findFirst();
    }

    String name(Detail detail, Language language) {
        return messages.text(language, "matching.offers.detail." + detail.word());
    }

    private Optional<Detail> detail(String name) {
        return Arrays.stream(Detail.values())
                .filter(detail -> isNamed(name, detail.word(), "matching.offers.detail." + detail.word()))
                .findFirst();
    }

    private boolean isNamed(String name, String code, String key) {
        var wanted = name.toLowerCase(Locale.ROOT).replace('_', '-');
        return wanted.equals(code)
                || Arrays.stream(Language.values())
                        .anyMatch(language -> messages.text(language, key)
                                .toLowerCase(Locale.ROOT)
                                .equals(name.toLowerCase(Locale.ROOT)));
    }
}
