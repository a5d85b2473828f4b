package eu.savoirfaire.platform.flow.tell;

import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.catalogue.TranslationEvent;
import eu.savoirfaire.catalogue.TranslationEvent.TranslationApproved;
import eu.savoirfaire.catalogue.TranslationEvent.TranslationSentBack;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.platform.notification.Notifications;
import eu.savoirfaire.platform.notification.box.Notice;
import eu.savoirfaire.platform.notification.preference.Topic;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** A translation was approved or sent back: whoever made it is told. */
@Singleton
final class WhenTranslationsAreJudgedTellTheirTranslator implements Reaction {
    private final Catalogue catalogue;
    private final Notifications notifications;

    WhenTranslationsAreJudgedTellTheirTranslator(Catalogue catalogue, Notifications notifications) {
        this.catalogue = catalogue;
        this.notifications = notifications;
    }

    @Override
    public String name() {
        return "platform.when-translations-are-judged-tell-their-translator";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof TranslationApproved || event.data() instanceof TranslationSentBack;
    }

    @Override
    public void react(RecordedEvent event) {
        switch (event.data()) {
            case TranslationApproved approved ->
                tell(event, approved, approved.translator(), "platform.notice.translation-approved");
            case TranslationSentBack back ->
                tell(event, back, back.translator(), "platform.notice.translation-sent-back");
            default -> throw new IllegalStateException("does not concern us: " + event.type());
        }
    }

    private void tell(RecordedEvent event, TranslationEvent judged, @Nullable PersonId translator, String key) {
        if (translator != null) {
            catalogue.find(judged.practice()).ifPresent(practice -> {
                var desk = "/translations/" + practice.code() + "/" + judged.language() + "#" + judged.section();
                notifications.tell(translator, Topic.REVIEW, Notice.of(event, desk, key, practice.title()));
            });
        }
    }
}
