package io.dynawright.config;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What is wrong with settings, a line for each mistake. */
final class Checks {

    private Checks() {}

    static List<String> problems(Map<Key<?>, Setting> settings) {
        return Stream.of(values(settings), staticCredentials(settings), role(settings))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> values(Map<Key<?>, Setting> settings) {
        return ConfigKeys.ALL.stream()
                .filter(key -> settings.containsKey(key))
                .filter(key -> !key.accepts(Objects.requireNonNull(settings.get(key))))
                .map(key -> line(key, settings, allowed(key, settings)));
    }

    private static String allowed(Key<?> key, Map<Key<?>, Setting> settings) {
        return key.format().allowed(Objects.requireNonNull(settings.get(key)).text());
    }

    private static String line(Key<?> key, Map<Key<?>, Setting> settings, String allowed) {
        Setting setting = Objects.requireNonNull(settings.get(key));
        return key.name() + " is " + key.show(setting.text()) + " (" + setting.origin() + "); allowed is " + allowed;
    }

    private static Stream<String> staticCredentials(Map<Key<?>, Setting> settings) {
        List<Key<String>> pair = List.of(ConfigKeys.ACCESS_KEY_ID, ConfigKeys.SECRET_ACCESS_KEY);
        if (settings.keySet().containsAll(pair)) {
            return Stream.empty();
        }
        String missing = String.join(
                " and ",
                pair.stream()
                        .filter(key -> !settings.containsKey(key))
                        .map(Key::name)
                        .toList());
        return ConfigKeys.STATIC_CREDENTIALS.stream()
                .filter(settings::containsKey)
                .map(key -> line(key, settings, "that with " + missing + " from the same source"));
    }

    private static Stream<String> role(Map<Key<?>, Setting> settings) {
        if (settings.containsKey(ConfigKeys.ROLE_ARN)) {
            return Stream.empty();
        }
        return Stream.of(ConfigKeys.ROLE_SESSION_NAME, ConfigKeys.ROLE_EXTERNAL_ID)
                .filter(settings::containsKey)
                .map(key -> line(key, settings, "that with " + ConfigKeys.ROLE_ARN.name()));
    }
}
