package eu.savoirfaire.infra.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.Optional;

/** Which server takes our mail. */
@ConfigurationProperties("savoir.mail")
public interface MailConfiguration {

    /** The server; without one no mail is sent. */
    Optional<String> getHost();

    @Bindable(defaultValue = "25")
    int getPort();

    /** The address that mail comes from. */
    @Bindable(defaultValue = "noreply@localhost")
    String getFrom();

    Optional<String> getUsername();

    Optional<String> getPassword();

    /** Whether the connection has to be encrypted (STARTTLS, RFC 3207). */
    @Bindable(defaultValue = "false")
    boolean isStartTls();

    @Bindable(defaultValue = "10s")
    Duration getTimeout();
}
