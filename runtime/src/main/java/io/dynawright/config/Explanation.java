package io.dynawright.config;

import java.util.List;
import java.util.stream.Collectors;

/** Tells people the values of keys, secrets aside, and where they come from. */
final class Explanation {

    private Explanation() {}

    static List<String> of(Resolution resolution) {
        return ConfigKeys.ALL.stream().map(key -> line(key, resolution)).toList();
    }

    private static String line(Key<?> key, Resolution resolution) {
        Setting setting = resolution.settings().get(key);
        String value = setting == null
                ? fallback(key, resolution)
                : " = " + key.show(setting.text()) + " (" + setting.origin() + ")";
        String passedOver = resolution.passedOver().getOrDefault(key, List.of()).stream()
                .map(unusable -> "; passed over: " + key.show(unusable.text()) + " (" + unusable.origin() + ")")
                .collect(Collectors.joining());
        return key.name() + value + passedOver;
    }

    private static String fallback(Key<?> key, Resolution resolution) {
        Fallback<?> fallback = key.fallback();
        if (fallback instanceof Fallback.Same<?> same) {
            return " = " + same.key().text(resolution.settings()).orElse("") + " ("
                    + same.key().name() + ")";
        } else if (fallback instanceof Fallback.Text<?> text) {
            return " = " + text.text() + " (default)";
        } else {
            return " is not set: " + ((Fallback.Unset<?>) fallback).meaning();
        }
    }
}
