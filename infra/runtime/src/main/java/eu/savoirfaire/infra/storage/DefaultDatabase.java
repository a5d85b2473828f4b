package eu.savoirfaire.infra.storage;

import io.micronaut.context.event.BeanInitializedEventListener;
import io.micronaut.context.event.BeanInitializingEvent;
import io.micronaut.core.util.StringUtils;
import io.micronaut.jdbc.BasicJdbcConfiguration;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/**
 * The database when no other is named: H2 in the data folder, which is held before anybody opens it. Wherever
 * {@code datasources.default.url} is another one's, no folder is touched.
 */
@Singleton
final class DefaultDatabase implements BeanInitializedEventListener<BasicJdbcConfiguration> {
    private final Provider<DataFolder> folder;

    DefaultDatabase(Provider<DataFolder> folder) {
        this.folder = folder;
    }

    /** Called before the data source fills the gaps of its configuration with guesses of its own. */
    @Override
    public BasicJdbcConfiguration onInitialized(BeanInitializingEvent<BasicJdbcConfiguration> event) {
        var configuration = event.getBean();
        if (configuration.getName().equals("default")) {
            var url = configuration.getConfiguredUrl();
            if (StringUtils.isEmpty(url)) {
                embed(configuration);
            } else if (url.equals(folder.get().databaseUrl())) {
                folder.get().hold();
            }
        }
        return configuration;
    }

    private void embed(BasicJdbcConfiguration configuration) {
        folder.get().hold();
        configuration.setUrl(folder.get().databaseUrl());
        configuration.setDriverClassName("org.h2.Driver");
        configuration.setUsername("sa");
        configuration.setPassword("");
    }
}
