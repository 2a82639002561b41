package io.dynawright.config;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The texts that a configuration is made of, by where they come from. Immutable. Of an environment only the variables of
 * keys are kept.
 */
public final class Sources {

    private final Map<String, String> environment;
    private final Map<Key<?>, String> program;
    private final Profile profile;

    private Sources(Map<String, String> environment, Map<Key<?>, String> program, Profile profile) {
        this.environment = Map.copyOf(environment);
        this.program = Map.copyOf(program);
        this.profile = profile;
    }

    /** Nothing but the defaults of the keys. */
    public static Sources none() {
        return new Sources(Map.of(), Map.of(), new Profile("", Map.of()));
    }

    /** The same with these variables instead. */
    public Sources withEnvironment(Map<String, String> variables) {
        Map<String, String> known = new HashMap<>();
        variables().forEach(name -> Optional.ofNullable(variables.get(name)).ifPresent(text -> known.put(name, text)));
        return new Sources(known, program, profile);
    }

    private static Set<String> variables() {
        Set<String> names = new HashSet<>();
        ConfigKeys.ALL.forEach(key -> {
            names.addAll(key.variables());
            names.addAll(key.lastVariables());
        });
        return names;
    }

    /** The same with this text from the program. */
    public Sources with(Key<?> key, String text) {
        Map<Key<?>, String> more = new HashMap<>(program);
        more.put(key, Objects.requireNonNull(text, key.name()));
        return new Sources(environment, more, profile);
    }

    /** The same without what the program said here. */
    public Sources without(Key<?> key) {
        Map<Key<?>, String> less = new HashMap<>(program);
        less.remove(key);
        return new Sources(environment, less, profile);
    }

    /** The same with these defaults. */
    public Sources withProfile(String name, Map<Key<?>, String> values) {
        return new Sources(environment, program, new Profile(name, values));
    }

    /** The setting of the environment, by the variables that win over all. */
    Optional<Setting> environment(Key<?> key) {
        return key.variables().stream().flatMap(name -> variable(name).stream()).findFirst();
    }

    Optional<Setting> program(Key<?> key) {
        return Optional.ofNullable(program.get(key)).map(text -> new Setting(text, "program"));
    }

    Optional<Setting> profile(Key<?> key) {
        return Optional.ofNullable(profile.values().get(key))
                .map(text -> new Setting(text, "profile \"" + profile.name() + "\""));
    }

    /** An empty variable is one that is not set: that is how shells and containers unset them. */
    Optional<Setting> variable(String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(text -> !text.isEmpty())
                .map(text -> new Setting(text.strip(), "environment variable " + name));
    }
}
