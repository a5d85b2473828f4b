package org.elasticsearch.node;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.plugins.ClassPathPlugins;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.plugins.PluginsLoader;
import org.elasticsearch.plugins.PluginsService;

/**
 * A node whose modules are plugins of the class path. The public constructor of {@link Node} wants an installation
 * with a folder of modules, and those are not published; the construction that takes other plugins is package-private.
 */
public final class ClassPathNode extends Node {

    public ClassPathNode(Settings settings, Path configuration, List<Plugin> plugins) {
        super(NodeConstruction.prepareConstruction(
                InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), configuration, () -> "test"),
                // without module layers: a class path has no module descriptors
                PluginsLoader.createPluginsLoader(Set.of(), Set.of(), Map.of(), false),
                new ClassPathProvider(plugins),
                false));
    }

    private static final class ClassPathProvider extends NodeServiceProvider {
        private final List<Plugin> plugins;

        private ClassPathProvider(List<Plugin> plugins) {
            this.plugins = plugins;
        }

        @Override
        PluginsService newPluginService(Environment environment, PluginsLoader loader) {
            return new ClassPathPlugins(environment, loader, plugins);
        }
    }
}
