package eu.savoirfaire.platform.flow.tell;

import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.matching.MatchingEvent.RecognitionMoved;
import eu.savoirfaire.matching.Seeking;
import eu.savoirfaire.platform.notification.Notifications;
import eu.savoirfaire.platform.notification.box.Notice;
import eu.savoirfaire.platform.notification.preference.Topic;
import jakarta.inject.Singleton;
import java.util.Set;

/** An assessor asked something about a qualification, or decided: the person is told; so is the assessor of an answer. */
@Singleton
final class WhenQualificationsAreJudgedTellThePerson implements Reaction {
    private static final String KEY = "platform.notice.recognition.";
    private static final Set<String> FOR_PEOPLE = Set.of("ask", "recognise", "refuse");
    private static final String ANSWER = "answer";

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
                && (FOR_PEOPLE.contains(moved.action()) || moved.action().equals(ANSWER));
    }

    @Override
    public void react(RecordedEvent event) {
        if (event.data() instanceof RecognitionMoved moved) {
            seeking.qualification(moved.recognition()).ifPresent(asked -> tell(event, moved, asked));
        }
    }

    private void tell(RecordedEvent event, RecognitionMoved moved, Seeking.Asked asked) {
        var answered = moved.action().equals(ANSWER);
        var path = (answered ? "/assessments/recognitions/" : "/matching/recognitions/") + moved.recognition();
        var notice = Notice.of(event, path, KEY + moved.action());
        var to = answered ? asked.assessor() : asked.person();
        to.ifPresent(person -> notifications.tell(person, Topic.MATCHING, notice));
    }
}
