package eu.savoirfaire.workshops.room;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.Optional;

/** The providers that this installation has: {@code savoir.workshops.rooms.*}. */
@ConfigurationProperties("savoir.workshops.rooms")
public interface RoomSettings {

    /** The host of Jitsi Meet, such as {@code meet.example.org}. */
    Optional<String> getJitsiHost();

    /** The application id that its token check knows. */
    Optional<String> getJitsiAppId();

    Optional<String> getJitsiSecret();

    /** Up to {@code /bigbluebutton}, such as {@code https://bbb.example.org/bigbluebutton}. */
    Optional<String> getBigBlueButtonAddress();

    Optional<String> getBigBlueButtonSecret();
}
