package eu.savoirfaire.infra.mail;

import jakarta.inject.Singleton;

/** Rung after each commit that wrote mail: the postman listens, where there is one. */
@Singleton
final class PostBell {
    private volatile Runnable wake = () -> {};

    /** @param other runs on the thread of whoever commits: takes no time, blocks on nothing and never throws */
    void listen(Runnable other) {
        wake = other;
    }

    void ring() {
        wake.run();
    }
}
