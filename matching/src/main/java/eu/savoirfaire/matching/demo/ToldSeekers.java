package eu.savoirfaire.matching.demo;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.Seeking;
import eu.savoirfaire.matching.demo.DemoTable.Somebody;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.need.table.Hand;
import eu.savoirfaire.matching.need.table.NeedAction;
import eu.savoirfaire.matching.offer.statement.Towns;
import eu.savoirfaire.matching.profile.keeping.Profiles;
import eu.savoirfaire.matching.recognition.RecognitionId;
import eu.savoirfaire.matching.recognition.keeping.Recognitions;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Hears what the rest of the house tells. */
@Singleton
class ToldSeekers implements Seeking {
    private final Seekers seekers;
    private final Profiles profiles;
    private final Needs needs;
    private final Towns towns;
    private final Recognitions recognitions;
    private final DemoQualification demo;

    ToldSeekers(
            Seekers seekers,
            Profiles profiles,
            Needs needs,
            Towns towns,
            Recognitions recognitions,
            DemoQualification demo) {
        this.seekers = seekers;
        this.profiles = profiles;
        this.needs = needs;
        this.towns = towns;
        this.recognitions = recognitions;
        this.demo = demo;
    }

    @Override
    @Transactional
    public void consentChanged(PersonId person) {
        seekers.of(person).ifPresent(needs::consentChanged);
    }

    @Override
    @Transactional
    public void trainingCompleted(PersonId person, String training) {
        needs.trainingCompleted(seekers.enter(person), training);
    }

    @Override
    @Transactional
    public void inventPeople() {
        if (!seekers.anybodyInvented()) {
            new DemoTable(towns).people().forEach(one -> keep(seekers.invent(), one));
        }
    }

    @Override
    @Transactional
    public void dress(PersonId person) {
        var seeker = seekers.enter(person);
        if (profiles.kept(seeker).version() == 0 && needs.of(seeker).isEmpty()) {
            keep(seeker, new DemoTable(towns).persona());
        }
    }

    @Override
    @Transactional
    public Optional<Asked> qualification(UUID recognition) {
        return recognitions
                .find(new RecognitionId(recognition))
                .map(one -> new Asked(seekers.person(one.seeker()), one.course().assessor()));
    }

    @Override
    @Transactional
    public Optional<UUID> handInQualification() {
        return demo.handIn().map(RecognitionId::value);
    }

    @Override
    @Transactional
    public void takeUpQualification(UUID recognition) {
        demo.takeUp(new RecognitionId(recognition));
    }

    private void keep(SeekerId seeker, Somebody somebody) {
        seekers.hold(seeker);
        profiles.save(profiles.kept(seeker).with(somebody.profile()));
        for (var wish : somebody.needs()) {
            var need = needs.begin(seeker, wish);
            needs.move(need.id(), need.version(), NeedAction.STATE, Hand.PERSON);
        }
    }
}
