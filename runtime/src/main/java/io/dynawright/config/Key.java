package io.dynawright.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A key of the configuration; {@link ConfigKeys} has all of them. */
public final class Key<T> {

    private static final Pattern VISIBLE = Pattern.compile("[^\\s\"]+");

    private final String name;
    private final List<String> variables;
    private final List<String> lastVariables;
    private final Fallback<T> fallback;
    private final Format<T> format;
    private final Exposure exposure;

    private Key(
            String name,
            List<String> variables,
            List<String> lastVariables,
            Fallback<T> fallback,
            Format<T> format,
            Exposure exposure) {
        this.name = name;
        this.variables = variables;
        this.lastVariables = lastVariables;
        this.fallback = fallback;
        this.format = format;
        this.exposure = exposure;
    }

    static <T> Key<T> of(String name, Format<T> format, Fallback<T> fallback, String... variables) {
        return new Key<>(name, List.of(variables), List.of(), fallback, format, Exposure.PLAIN);
    }

    Key<T> shown(Exposure other) {
        return new Key<>(name, variables, lastVariables, fallback, format, other);
    }

    /** The same, which looks at these variables of the environment where nothing else says anything. */
    Key<T> lastlyFrom(String... others) {
        return new Key<>(name, variables, List.of(others), fallback, format, exposure);
    }

    /** How it is called in messages. */
    public String name() {
        return name;
    }

    /** The variables of the environment that win over all, the stronger one first. */
    List<String> variables() {
        return variables;
    }

    /** The variables of the environment that are looked at last. */
    List<String> lastVariables() {
        return lastVariables;
    }

    Fallback<T> fallback() {
        return fallback;
    }

    Format<T> format() {
        return format;
    }

    boolean accepts(Setting setting) {
        return format.parse(setting.text()).isPresent();
    }

    /** Its text among these settings, or what holds without one. */
    Optional<String> text(Map<Key<?>, Setting> settings) {
        Setting setting = settings.get(this);
        if (setting != null) {
            return Optional.of(setting.text());
        } else if (fallback instanceof Fallback.Same<T> same) {
            return same.key().text(settings);
        } else {
            return fallback instanceof Fallback.Text<T> standard ? Optional.of(standard.text()) : Optional.empty();
        }
    }

    /** The text as people may see it, on one line, and in quotes where one would not see where it ends. */
    String show(String text) {
        String shown = exposure.show(text).replaceAll("\\p{Cntrl}", "?");
        return VISIBLE.matcher(shown).matches() ? shown : '"' + shown + '"';
    }

    @Override
    public String toString() {
        return name;
    }
}
