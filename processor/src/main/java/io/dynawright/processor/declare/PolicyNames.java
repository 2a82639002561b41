package io.dynawright.processor.declare;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the policy for an interface over a repository is called. */
public final class PolicyNames {

    private PolicyNames() {}

    /** Its file, without an ending. */
    public static String file(JavaType.Declared repositoryInterface) {
        return String.join("_", repositoryInterface.simpleNames());
    }

    /** Its logical id, for which templates allow letters and digits. */
    public static String id(JavaType.Declared repositoryInterface) {
        return Arrays.stream(file(repositoryInterface).split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", "", "Interface"));
    }
}
