package io.dynawright.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a deployment is for. It is part of the names of tables, but for that of production. */
public enum Environment {
    DEV,
    STAGING,
    PROD,
    TEST;

    /** How it is written in configurations and in the names of tables: {@code dev}, {@code staging} and so on. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Format<Environment> format() {
        String allowed = Arrays.stream(values()).map(Environment::text).collect(Collectors.joining(", "));
        return new Format<>("one of " + allowed, Environment::parse);
    }

    private static Optional<Environment> parse(String text) {
        return Arrays.stream(values())
                .filter(environment -> environment.text().equals(text))
                .findFirst();
    }
}
