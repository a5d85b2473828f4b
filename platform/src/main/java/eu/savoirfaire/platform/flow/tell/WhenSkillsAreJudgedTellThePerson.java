package eu.savoirfaire.platform.flow.tell;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.matching.MatchingEvent.AssessmentMoved;
import eu.savoirfaire.matching.Seeking;
import eu.savoirfaire.platform.notification.Notifications;
import eu.savoirfaire.platform.notification.box.Notice;
import eu.savoirfaire.platform.notification.preference.Topic;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** An assessor looks at a skill, or has judged it: the person is told. The person takes it back: so is who had it. */
@Singleton
final class WhenSkillsAreJudgedTellThePerson implements Reaction {
    private static final String KEY = "platform.notice.assessment.";
    private static final Set<String> FOR_PEOPLE = Set.of("take", "validate", "not-yet");
    private static final String WITHDRAW = "withdraw";

    private final Seeking.Assessments assessments;
    private final Notifications notifications;

    WhenSkillsAreJudgedTellThePerson(Seeking.Assessments assessments, Notifications notifications) {
        this.assessments = assessments;
        this.notifications = notifications;
    }

    @Override
    public String name() {
        return "platform.when-skills-are-judged-tell-the-person";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof AssessmentMoved moved
                && (FOR_PEOPLE.contains(moved.action()) || moved.action().equals(WITHDRAW));
    }

    @Override
    public void react(RecordedEvent event) {
        if (event.data() instanceof AssessmentMoved moved) {
            var withdrawn = moved.action().equals(WITHDRAW);
            var notice = Notice.of(event, withdrawn ? "/assessments/queue" : "/assessments", KEY + moved.action());
            var to = withdrawn
                    ? Optional.ofNullable(moved.assessor()).map(PersonId::new)
                    : assessments.assessment(moved.assessment()).flatMap(Seeking.Asked::person);
            to.ifPresent(person -> notifications.tell(person, Topic.MATCHING, notice));
        }
    }
}
