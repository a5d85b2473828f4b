package org.elasticsearch.plugins;

import java.util.List;
import org.elasticsearch.action.admin.cluster.node.info.PluginsAndModules;
import org.elasticsearch.env.Environment;

/** Offers given plugins in place of those of an installation. */
public final class ClassPathPlugins extends PluginsService {
    private final List<LoadedPlugin> loaded;

    public ClassPathPlugins(Environment environment, PluginsLoader loader, List<Plugin> plugins) {
        super(environment.settings(), environment.configDir(), loader);
        this.loaded = plugins.stream().map(ClassPathPlugins::describe).toList();
    }

    private static LoadedPlugin describe(Plugin plugin) {
        var name = plugin.getClass().getName();
        var feature = Integer.toString(Runtime.version().feature());
        var descriptor = new PluginDescriptor(
                name,
                "from the class path",
                "none",
                "none",
                feature,
                name,
                null,
                List.of(),
                false,
                false,
                true,
                false,
                PluginDescriptor.DeploymentTarget.ALL);
        return new LoadedPlugin(descriptor, plugin, plugin.getClass().getClassLoader());
    }

    @Override
    protected List<LoadedPlugin> plugins() {
        return loaded;
    }

    @Override
    public PluginsAndModules info() {
        return new PluginsAndModules(List.of(), List.of());
    }
}
