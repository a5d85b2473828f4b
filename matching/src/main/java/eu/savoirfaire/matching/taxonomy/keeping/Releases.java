package eu.savoirfaire.matching.taxonomy.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.matching.taxonomy.content.Contents;
import eu.savoirfaire.matching.taxonomy.content.ContentsCodec;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The releases that somebody brought. */
@Singleton
public class Releases implements PersonalData {
    private final ReleaseRows rows;
    private final ContentRows contents;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Releases(ReleaseRows rows, ContentRows contents, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.ids = ids;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Release> all() {
        return rows.all().stream().map(ReleaseRow::release).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Release> find(UUID id) {
        return rows.findById(id).map(ReleaseRow::release);
    }

    /** What a release says; empty where there is no such release. */
    @Transactional(readOnly = true)
    public Optional<Contents> contents(UUID id) {
        return contents.findById(id).map(row -> ContentsCodec.unpacked(row.content()));
    }

    /** The last one of a version. */
    @Transactional(readOnly = true)
    public Optional<Release> latest(String scheme, String version) {
        return rows.latest(scheme, version).map(ReleaseRow::release);
    }

    /**
     * Keeps what was read as the next release of its version; what the last one says already is that one.
     *
     * @param by as the audit calls them
     */
    @Transactional(propagation = MANDATORY)
    public Release keep(Contents said, String by) {
        var fingerprint = ContentsCodec.fingerprint(said);
        var last = latest(said.scheme(), said.version());
        return last.filter(one -> one.fingerprint().equals(fingerprint)).orElseGet(() -> {
            var row = rows.save(new ReleaseRow(
                    ids.next(),
                    said.scheme(),
                    said.version(),
                    last.map(Release::revision).orElse(0) + 1,
                    String.join(" ", said.languages()),
                    said.skills().size(),
                    said.occupations().size(),
                    said.links(),
                    fingerprint,
                    by,
                    clock.instant()));
            contents.save(new ContentRow(row.id(), ContentsCodec.packed(said)));
            return row.release();
        });
    }

    @Override
    public String part() {
        return "taxonomy-releases";
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        return rows.importedBy(person.value().toString()).stream()
                .map(row -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put("release", row.release().title());
                    fields.put("brought", row.importedAt().toString());
                    return new Kept("matching", fields);
                })
                .toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        rows.forget(person.value().toString());
    }
}
