package eu.savoirfaire.infra.storage;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.util.StringUtils;
import io.micronaut.jdbc.BasicJdbcConfiguration;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/**
 * The database when no other is configured: H2 in the data folder, which is held before anybody opens it. Wherever
 * {@code datasources.default.url} is set, no folder is touched.
 */
@Singleton
final class DefaultDatabase implements BeanCreatedEventListener<BasicJdbcConfiguration> {
    private final Provider<DataFolder> folder;

    DefaultDatabase(Provider<DataFolder> folder) {
        this.folder = folder;
    }

    @Override
    public BasicJdbcConfiguration onCreated(BeanCreatedEvent<BasicJdbcConfiguration> event) {
        var configuration = event.getBean();
        if (configuration.getName().equals("default") && StringUtils.isEmpty(configuration.getConfiguredUrl())) {
            var own = folder.get();
            own.hold();
            configuration.setUrl(own.databaseUrl());
            configuration.setDriverClassName("org.h2.Driver");
            configuration.setUsername("sa");
            configuration.setPassword("");
        }
        return configuration;
    }
}
