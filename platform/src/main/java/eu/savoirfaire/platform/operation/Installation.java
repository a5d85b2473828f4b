package eu.savoirfaire.platform.operation;

import eu.savoirfaire.infra.storage.DataFolder;
import eu.savoirfaire.infra.storage.Remnants;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The application in its data folder, running; no other process has the folder meanwhile. */
public final class Installation implements AutoCloseable {
    /** Between the environment (−200), which wins over these, and application.yml (−300), which does not. */
    private static final int BELOW_ENVIRONMENT = -250;

    private final ApplicationContext context;
    private final Path data;

    private Installation(ApplicationContext context, Path data) {
        this.context = context;
        this.data = data;
    }

    /** The whole application, which delivers events by threads of its own, with settings that win over all others. */
    public static Installation serving(Path data, Map<String, Object> settings) {
        return open(data, settings);
    }

    /** The application for one command: events are delivered when the command asks for it. */
    public static Installation forCommand(Path data) {
        return open(data, Map.of("savoir.events.workers", false));
    }

    private static Installation open(Path data, Map<String, Object> settings) {
        var folder = new DataFolder(data);
        var defaults = new HashMap<String, Object>();
        defaults.put("savoir.database.url", folder.databaseUrl());
        try (folder) {
            folder.hold();
            LogFiles.writeTo(folder.path());
            Remnants.removeFrom(folder.path());
            defaults.put("savoir.web.signature-key", SignatureKey.of(folder.path()));
            defaults.putAll(new PrivacyKey(folder.path()).settings());
        }
        var chosen = new HashMap<>(settings);
        chosen.put("savoir.data", folder.path().toString());
        var context = ApplicationContext.builder()
                .banner(false)
                .deduceEnvironment(false)
                .propertySources(
                        PropertySource.of("installation", defaults, BELOW_ENVIRONMENT),
                        PropertySource.of("command", chosen))
                .start();
        return new Installation(held(context), folder.path());
    }

    /** The folder is held also when the database is elsewhere: the index, the log and the secret are in it. */
    private static ApplicationContext held(ApplicationContext context) {
        try {
            context.getBean(DataFolder.class).hold();
            return context;
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    public Path data() {
        return data;
    }

    /** A part of the application. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
