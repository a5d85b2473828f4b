package eu.savoirfaire.platform.mail;

import eu.savoirfaire.infra.mail.MailConfiguration;
import java.time.Duration;
import java.util.Optional;

/** A mail server on this machine. */
record OnPort(int getPort) implements MailConfiguration {
    @Override
    public Optional<String> getHost() {
        return Optional.of("127.0.0.1");
    }

    @Override
    public String getFrom() {
        return "noreply@savoir.example";
    }

    @Override
    public Optional<String> getUsername() {
        return Optional.empty();
    }

    @Override
    public Optional<String> getPassword() {
        return Optional.empty();
    }

    @Override
    public boolean isStartTls() {
        return false;
    }

    @Override
    public Duration getTimeout() {
        return Duration.ofSeconds(5);
    }
}
