package io.dynawright.processor.check;

import java.util.Optional;

/** The rule for the names of tables and indexes. */
final class ResourceNames {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 255;

    private ResourceNames() {}

    /** Whether it is the name of a resource of AWS in the world, and not a table's own. */
    static boolean isArn(String name) {
        return name.startsWith("arn:");
    }

    /** What is wrong with the name, as the end of a sentence. */
    static Optional<String> fault(String name) {
        if (name.isEmpty()) {
            return Optional.of("it is empty");
        }
        Optional<String> strange = name.codePoints()
                .filter(letter -> !isAllowed(letter))
                .mapToObj(Character::toString)
                .findFirst();
        if (strange.isPresent()) {
            return Optional.of("\"" + name + "\" contains '" + strange.get() + "'");
        }
        if (name.length() < SHORTEST) {
            return Optional.of("\"" + name + "\" is shorter than " + SHORTEST + " characters");
        }
        return name.length() > LONGEST ? Optional.of("it has " + name.length() + " characters") : Optional.empty();
    }

    private static boolean isAllowed(int letter) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9')
                || "_.-".indexOf(letter) >= 0;
    }
}
