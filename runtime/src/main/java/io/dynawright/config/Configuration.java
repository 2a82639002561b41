package io.dynawright.config;

import io.dynawright.error.ConfigurationException;
import java.util.List;
import java.util.Optional;

/** Settings that fit their keys and each other. Immutable. */
public final class Configuration {

    private final Sources sources;
    private final Resolution resolution;

    private Configuration(Sources sources, Resolution resolution) {
        this.sources = sources;
        this.resolution = resolution;
    }

    /**
     * What these sources say: the environment wins over the program, and the program over profiles.
     *
     * @throws ConfigurationException if there is something wrong with it; it has a line for everything that is
     */
    public static Configuration of(Sources sources) {
        Resolution resolution = Resolution.of(sources);
        List<String> problems = Checks.problems(resolution.settings());
        if (!problems.isEmpty()) {
            throw new ConfigurationException("The configuration cannot be used:\n  " + String.join("\n  ", problems));
        }
        return new Configuration(sources, resolution);
    }

    /** What it was made of. */
    public Sources sources() {
        return sources;
    }

    /** The value of a key that always has one. */
    public <T> T get(Key<T> key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(key.name() + " need not have a value"));
    }

    /** The value of a key; empty if no source gives it one, and nothing holds instead. */
    public <T> Optional<T> find(Key<T> key) {
        return key.text(resolution.settings()).flatMap(key.format()::parse);
    }

    /** What a client proves with who it is. */
    public Credentials credentials() {
        Credentials caller = find(ConfigKeys.ACCESS_KEY_ID)
                .<Credentials>map(id -> new Credentials.StaticKeys(
                        id, get(ConfigKeys.SECRET_ACCESS_KEY), find(ConfigKeys.SESSION_TOKEN)))
                .orElseGet(Credentials.ProviderChain::new);
        return find(ConfigKeys.ROLE_ARN)
                .<Credentials>map(role -> new Credentials.AssumedRole(
                        role, get(ConfigKeys.ROLE_SESSION_NAME), find(ConfigKeys.ROLE_EXTERNAL_ID), caller))
                .orElse(caller);
    }

    /** A line for each key: its value, unless it is a secret, and where it comes from. */
    public List<String> explain() {
        return Explanation.of(resolution);
    }
}
