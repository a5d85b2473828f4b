package eu.savoirfaire.catalogue.writing.program;

import eu.savoirfaire.catalogue.writing.Beginning;
import eu.savoirfaire.catalogue.writing.NewSheet;
import eu.savoirfaire.catalogue.writing.WritingRefusal;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/** Begins a sheet once for each key that a program sends, for a day. */
@Singleton
class BegunRequests implements PersonalData, RetentionRule {
    private static final Duration KEPT = Duration.ofDays(1);

    private final BegunRequestRows rows;
    private final Beginning beginning;
    private final TimeOrderedIds ids;
    private final Clock clock;

    BegunRequests(BegunRequestRows rows, Beginning beginning, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.beginning = beginning;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins a sheet, or finds the one that the same request began before.
     *
     * @return its code
     * @throws Refused when the key came with something else before
     */
    @Transactional
    public String begin(PersonId person, String key, NewSheet wanted, Language labels) {
        var sent = DigestUtils.sha256Hex(content(wanted, labels));
        var hashed = DigestUtils.sha256Hex(key);
        var id = ids.next();
        if (rows.take(id, person.value(), hashed, sent, clock.instant()) == 0) {
            return before(person, hashed, sent);
        }
        var code = beginning.begin(wanted, labels).code();
        rows.began(id, code);
        return code;
    }

    /** The same for the same request, whatever the order in which its sections came. */
    private static String content(NewSheet wanted, Language labels) {
        return wanted.organisation() + "\n" + wanted.textLanguage() + "\n" + labels + "\n"
                + new TreeMap<>(wanted.texts());
    }

    private String before(PersonId person, String key, String sent) {
        return rows.findByPersonIdAndRequestKey(person.value(), key)
                .filter(row -> row.content().equals(sent))
                .map(BegunRequestRow::code)
                .orElseThrow(() -> new Refused(new WritingRefusal.KeyUsed()));
    }

    @Override
    public String part() {
        return "begun-requests";
    }

    @Override
    public String name() {
        return "begun-requests";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return rows.findByPersonIdOrderByBegunAt(person.value()).stream()
                .map(row -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put("sheet", row.code());
                    fields.put("begun", row.begunAt().toString());
                    return new Kept("catalogue", fields);
                })
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        rows.dropAll(person.value());
    }

    @Override
    public int drop(Instant now) {
        return rows.dropOld(now.minus(KEPT));
    }
}
