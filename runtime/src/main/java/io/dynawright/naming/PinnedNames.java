package io.dynawright.naming;

import io.dynawright.error.ConfigurationException;
import io.dynawright.error.DynawrightException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Names that stay what they were when they were first asked for, also where threads find them out at once. Thread-safe.
 */
final class PinnedNames implements SearchedNames {

    private final TableNames names;
    private final ConcurrentMap<String, String> pinned = new ConcurrentHashMap<>();

    PinnedNames(TableNames names) {
        this.names = names;
    }

    @Override
    public Optional<String> find(String logical) {
        String known = pinned.get(logical);
        return known != null
                ? Optional.of(known)
                : ask(logical, () -> names.find(logical)).map(name -> pin(logical, name));
    }

    @Override
    public String physical(String logical) {
        String known = pinned.get(logical);
        return known != null ? known : pin(logical, ask(logical, () -> names.physical(logical)));
    }

    /** Names may come from code of users: what that throws becomes an exception of Dynawright's. */
    private static <R> R ask(String logical, Supplier<R> names) {
        try {
            return names.get();
        } catch (DynawrightException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ConfigurationException(
                    "The name in DynamoDB of the table \"" + logical + "\" could not be found out: " + e,
                    LookUp.target(logical),
                    e);
        }
    }

    private String pin(String logical, String physical) {
        String faster = pinned.putIfAbsent(logical, PhysicalName.checked(logical, physical, place(logical)));
        return faster != null ? faster : physical;
    }

    @Override
    public TableNames pinned() {
        return this;
    }

    @Override
    public Place place(String logical) {
        return Place.of(names, logical);
    }
}
