package io.dynawright.naming;

import java.util.Map;
import java.util.Optional;

/** Tables have the names that were given for them, and others are not known. */
record FixedNames(Map<String, String> names) implements SearchedNames {

    private static final Place PLACE = Place.of("the fixed names of tables");

    /** Names that DynamoDB would refuse are an error. */
    FixedNames {
        names.forEach((logical, physical) -> PhysicalName.checked(logical, physical, PLACE));
        names = Map.copyOf(names);
    }

    @Override
    public Optional<String> find(String logical) {
        return Optional.ofNullable(names.get(logical));
    }

    @Override
    public Place place(String logical) {
        return PLACE;
    }
}
