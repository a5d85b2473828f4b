package eu.savoirfaire.platform.flow.tell;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.matching.MatchingEvent.RecognitionMoved;
import eu.savoirfaire.matching.Seeking;
import eu.savoirfaire.platform.notification.Notifications;
import eu.savoirfaire.platform.notification.box.Notice;
import eu.savoirfaire.platform.notification.preference.Topic;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/**
 * An assessor takes up a qualification, asks something about it, or decides: the person is told. The person answers, or takes it
 * back: so is the assessor who has it before them.
 */
@Singleton
final class WhenQualificationsAreJudgedTellThePerson implements Reaction {
    private static final String KEY = "platform.notice.recognition.";
    private static final Set<String> FOR_PEOPLE = Set.of("take-up", "ask", "recognise", "refuse");
    private static final String DESK = "/assessments/recognitions";
    private static final String ANSWER = "answer";
    private static final String WITHDRAW = "withdraw";

    private final Seeking seeking;
    private final Notifications notifications;

    WhenQualificationsAreJudgedTellThePerson(Seeking seeking, Notifications notifications) {
        this.seeking = seeking;
        this.notifications = notifications;
    }

    @Override
    public String name() {
        return "platform.when-qualifications-are-judged-tell-the-person";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof RecognitionMoved moved
                && (FOR_PEOPLE.contains(moved.action())
                        || moved.action().equals(ANSWER)
                        || moved.action().equals(WITHDRAW));
    }

    @Override
    public void react(RecordedEvent event) {
        if (event.data() instanceof RecognitionMoved moved) {
            var key = KEY + moved.action();
            switch (moved.action()) {
                case ANSWER -> tell(assessor(moved), Notice.of(event, DESK + "/" + moved.recognition(), key));
                case WITHDRAW -> tell(assessor(moved), Notice.of(event, DESK, key));
                default -> tell(person(moved), Notice.of(event, "/matching/recognitions/" + moved.recognition(), key));
            }
        }
    }

    private void tell(Optional<PersonId> to, Notice notice) {
        to.ifPresent(person -> notifications.tell(person, Topic.MATCHING, notice));
    }

    private static Optional<PersonId> assessor(RecognitionMoved moved) {
        return Optional.ofNullable(moved.assessor()).map(PersonId::new);
    }

    private Optional<PersonId> person(RecognitionMoved moved) {
        return seeking.qualification(moved.recognition()).flatMap(Seeking.Asked::person);
    }
}
