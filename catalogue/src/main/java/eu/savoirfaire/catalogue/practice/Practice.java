package eu.savoirfaire.catalogue.practice;

import eu.savoirfaire.catalogue.CatalogueEvent;
import eu.savoirfaire.catalogue.CatalogueEvent.LifeStated;
import eu.savoirfaire.catalogue.CatalogueEvent.PracticeAdded;
import eu.savoirfaire.catalogue.CatalogueEvent.SheetDrafted;
import eu.savoirfaire.catalogue.CatalogueEvent.SheetPresented;
import eu.savoirfaire.catalogue.CatalogueEvent.SheetPublished;
import eu.savoirfaire.catalogue.CatalogueEvent.StructureConfirmed;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.sheet.Life;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.infra.access.OrganisationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A good practice with all revisions of its sheet. Decides what may change; changes nothing in place.
 *
 * <pre>
 * –          draft    → DRAFT       a new practice, or at most one working copy beside what is published
 * DRAFT      draft    → DRAFT       the working copy is replaced
 * DRAFT      publish  → PUBLISHED   when every required section has a text; the former one → SUPERSEDED
 * any        structure confirmed    beside the text, which stays as it is
 * PUBLISHED  correct  → PUBLISHED   another revision of the same major number; the former one → SUPERSEDED
 * </pre>
 *
 * @param life of the practice itself; no state of its sheet depends on it
 * @param visibility to readers, of what is published
 * @param revisions by number, never empty
 * @param version of the row, for optimistic locking; 0 for a practice that was never stored
 */
public record Practice(
        PracticeId id,
        String code,
        String slug,
        OrganisationId owner,
        Life life,
        Visibility visibility,
        List<Revision> revisions,
        long version,
        List<CatalogueEvent> news) {

    public Practice {
        revisions = List.copyOf(revisions);
        news = List.copyOf(news);
    }

    /** What readers may see of what is published. */
    public enum Visibility {
        LISTED,
        /** At its address only: out of search, lists and feeds. */
        ARCHIVED,
        /** Nothing for now. */
        HIDDEN,
        /** Nothing any more; its address says so. */
        REMOVED;

        public boolean isReadable() {
            return this == LISTED || this == ARCHIVED;
        }

        public boolean isListed() {
            return this == LISTED;
        }
    }

    /** What the decision to publish came to. */
    public sealed interface Publication {
        record Published(Practice practice) implements Publication {}

        record Incomplete(List<Section> missing) implements Publication {}

        record NothingToPublish() implements Publication {}
    }

    /** A new practice whose sheet is a draft. */
    public static Practice added(
            PracticeId id,
            String code,
            String slug,
            OrganisationId owner,
            Sheet sheet,
            Structure structure,
            Origin origin,
            Instant now) {
        var first =
                new Revision(1, Edition.FIRST, RevisionState.DRAFT, sheet, structure, origin, now, Optional.empty());
        List<CatalogueEvent> news = List.of(new PracticeAdded(id, code), new SheetDrafted(id, code, 1));
        return new Practice(id, code, slug, owner, Life.UNKNOWN, Visibility.LISTED, List.of(first), 0, news);
    }

    public Optional<Revision> published() {
        return revisions.stream().filter(Revision::isPublished).findFirst();
    }

    public Optional<Revision> workingCopy() {
        return revisions.stream().filter(Revision::isDraft).findFirst();
    }

    /** The working copy, else what is published: what an author would go on from. */
    public Revision newest() {
        return revisions.getLast();
    }

    public Optional<Revision> revision(int number) {
        return revisions.stream().filter(r -> r.number() == number).findFirst();
    }

    /** Replaces the working copy, or begins one. */
    public Practice draft(Sheet sheet, Structure structure, Origin origin, Instant now) {
        var number = workingCopy().map(Revision::number).orElseGet(() -> newest().number() + 1);
        var edition = workingCopy()
                .map(Revision::edition)
                .orElseGet(() -> newest().edition().next());
        var draft = new Revision(number, edition, RevisionState.DRAFT, sheet, structure, origin, now, Optional.empty());
        var kept = revisions.stream().filter(r -> !r.isDraft()).toList();
        return changed(appended(kept, draft), new SheetDrafted(id, code, number));
    }

    /** Publishes the working copy. */
    public Publication publish(Instant now) {
        var draft = workingCopy();
        if (draft.isEmpty()) {
            return new Publication.NothingToPublish();
        }
        var missing = draft.get().sheet().missing();
        if (!missing.isEmpty()) {
            return new Publication.Incomplete(missing);
        }
        var after = revisions.stream()
                .map(r -> r.isDraft() ? r.published(now) : r.isPublished() ? r.superseded() : r)
                .toList();
        return new Publication.Published(
                changed(after, new SheetPublished(id, code, draft.get().number())));
    }

    /** Puts another structure beside the text of a revision, which stays as it is; a curator stands behind it. */
    public Practice confirmed(int number, Structure structure) {
        var event = new StructureConfirmed(id, code, number, structure.edition());
        return changed(withStructure(number, structure), event);
    }

    /** Puts what its author declares beside the text of the working copy. */
    public Practice declared(int number, Structure structure) {
        return changed(withStructure(number, structure), new SheetDrafted(id, code, number));
    }

    /** Carries a structure to another revision without a word about it. */
    public Practice carrying(int number, Structure structure) {
        return new Practice(id, code, slug, owner, life, visibility, withStructure(number, structure), version, news);
    }

    private List<Revision> withStructure(int number, Structure structure) {
        return revisions.stream()
                .map(revision -> revision.number() == number ? revision.with(structure) : revision)
                .toList();
    }

    /**
     * Another revision with small corrections of what is published; a working copy stands after it.
     *
     * @throws IllegalStateException when nothing is published
     */
    public Practice correct(Sheet sheet, Instant now) {
        var before = published().orElseThrow(() -> new IllegalStateException("nothing is published of " + code));
        var corrected = before.corrected(sheet, now);
        var after = new ArrayList<Revision>();
        for (var revision : revisions) {
            after.add(
                    revision.isPublished() ? revision.superseded() : revision.isDraft() ? revision.later() : revision);
            if (revision == before) {
                after.add(corrected);
            }
        }
        return changed(after, new SheetPublished(id, code, corrected.number()));
    }

    /** The revision that was published before the present one. */
    public Optional<Revision> former() {
        return published().flatMap(present -> revision(present.number() - 1));
    }

    /** Notes what was done to its sheet on the way to its readers. */
    public Practice noting(CatalogueEvent event) {
        return changed(revisions, event);
    }

    /** The same, seen by others than before. */
    public Practice shownAs(Visibility other) {
        return new Practice(id, code, slug, owner, life, other, revisions, version, news);
    }

    /** Notes how it goes on; what is unknown or known already changes nothing. */
    public Practice lives(Life stated) {
        return stated == Life.UNKNOWN || stated == life
                ? this
                : changed(stated, revisions, new LifeStated(id, code, stated.name()));
    }

    /** Notes where it was presented. */
    public Practice presentedAt(String workshop) {
        return changed(revisions, new SheetPresented(id, code, workshop));
    }

    private Practice changed(List<Revision> after, CatalogueEvent event) {
        return changed(life, after, event);
    }

    private Practice changed(Life lifeAfter, List<Revision> after, CatalogueEvent event) {
        return new Practice(id, code, slug, owner, lifeAfter, visibility, after, version, appended(news, event));
    }

    private static <T> List<T> appended(List<T> list, T last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
