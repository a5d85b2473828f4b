package eu.savoirfaire.matching.mediator.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.mediator.Mediator;
import eu.savoirfaire.matching.mediator.MediatorRefusal;
import eu.savoirfaire.matching.profile.Cefr;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Keeps those who stand between two languages. For how many they do is only moved by conditional updates. */
@Singleton
public class Mediators {
    private final MediatorRows rows;
    private final TongueRows tongues;
    private final TimeOrderedIds ids;

    Mediators(MediatorRows rows, TongueRows tongues, TimeOrderedIds ids) {
        this.rows = rows;
        this.tongues = tongues;
        this.ids = ids;
    }

    @Transactional(readOnly = true)
    public Optional<Mediator> find(UUID id) {
        return rows.findById(id).map(this::mediator);
    }

    @Transactional(readOnly = true)
    public Optional<Mediator> of(PersonId person) {
        return rows.findByPersonId(person.value()).map(this::mediator);
    }

    /** Those who can be asked now. */
    @Transactional(readOnly = true)
    public List<Mediator> free() {
        return rows.free().stream().map(this::mediator).toList();
    }

    /** @throws Refused with {@link MediatorRefusal.ChangedMeanwhile} */
    @Transactional(propagation = MANDATORY)
    public void save(Mediator mediator) {
        if (mediator.version() == 0) {
            rows.save(new MediatorRow(
                    mediator.id(),
                    mediator.person().value(),
                    mediator.territory(),
                    mediator.availability().parts(),
                    mediator.capacity(),
                    0,
                    mediator.active(),
                    1));
        } else if (rows.change(
                        mediator.id(),
                        mediator.version(),
                        mediator.territory(),
                        mediator.availability().parts(),
                        mediator.capacity(),
                        mediator.active())
                == 0) {
            throw new Refused(new MediatorRefusal.ChangedMeanwhile());
        }
        tongues.drop(mediator.id());
        mediator.languages()
                .forEach((language, level) -> tongues.save(new TongueRow(ids.next(), mediator.id(), language, level)));
    }

    /** @throws Refused with {@link MediatorRefusal.Full} when they stand between as many as they want */
    @Transactional(propagation = MANDATORY)
    void take(UUID id) {
        if (rows.take(id) == 0) {
            throw new Refused(new MediatorRefusal.Full());
        }
    }

    @Transactional(propagation = MANDATORY)
    void release(UUID id) {
        rows.release(id);
    }

    @Transactional(propagation = MANDATORY)
    void forget(UUID id) {
        tongues.drop(id);
        rows.drop(id);
    }

    private Mediator mediator(MediatorRow row) {
        var languages = new TreeMap<String, Cefr>();
        tongues.ofMediator(row.id()).forEach(tongue -> languages.put(tongue.language(), tongue.level()));
        return row.mediator(languages);
    }
}
