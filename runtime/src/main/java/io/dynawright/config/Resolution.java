package io.dynawright.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What sources say of each key, the strongest one first.
 *
 * @param settings those of keys that a source gives a text, right or wrong
 * @param passedOver variables of no use to these keys, which are not meant for Dynawright alone and so are no mistakes
 */
record Resolution(Map<Key<?>, Setting> settings, Map<Key<?>, List<Setting>> passedOver) {

    static Resolution of(Sources sources) {
        Resolution resolution = new Resolution(new HashMap<>(), new HashMap<>());
        ConfigKeys.ALL.stream()
                .filter(key -> !ConfigKeys.STATIC_CREDENTIALS.contains(key))
                .forEach(key -> resolution.resolve(key, sources));
        resolution.resolveStaticCredentials(sources);
        return resolution;
    }

    private static List<Function<Key<?>, Optional<Setting>>> strongestFirst(Sources sources) {
        return List.of(sources::environment, sources::program, sources::profile);
    }

    private void resolve(Key<?> key, Sources sources) {
        strongestFirst(sources).stream()
                .flatMap(source -> source.apply(key).stream())
                .findFirst()
                .ifPresentOrElse(setting -> settings.put(key, setting), () -> resolveLastly(key, sources));
    }

    private void resolveLastly(Key<?> key, Sources sources) {
        List<Setting> unusable = new ArrayList<>();
        for (String name : key.lastVariables()) {
            Optional<Setting> setting = sources.variable(name);
            if (setting.filter(key::accepts).isPresent()) {
                settings.put(key, setting.get());
                break;
            }
            setting.ifPresent(unusable::add);
        }
        passedOver.put(key, unusable);
    }

    private void resolveStaticCredentials(Sources sources) {
        strongestFirst(sources).stream()
                .filter(source -> staticCredentials(source).findAny().isPresent())
                .findFirst()
                .ifPresent(source -> ConfigKeys.STATIC_CREDENTIALS.forEach(
                        key -> source.apply(key).ifPresent(setting -> settings.put(key, setting))));
    }

    private static Stream<Setting> staticCredentials(Function<Key<?>, Optional<Setting>> source) {
        return ConfigKeys.STATIC_CREDENTIALS.stream().flatMap(key -> source.apply(key).stream());
    }
}
