package io.dynawright.id;

import com.github.f4b6a3.ulid.UlidCreator;
import com.github.f4b6a3.uuid.UuidCreator;
import io.dynawright.error.ConfigurationException;
import io.dynawright.error.Target;
import java.util.UUID;

/** Ids of the JDK and of the libraries for them, which are loaded when the first id of their kind is wanted. */
final class StandardIds implements IdSource {

    static final StandardIds INSTANCE = new StandardIds();

    private StandardIds() {}

    @Override
    public String next(IdKind kind) {
        try {
            return switch (kind) {
                case UUID_V4 -> UUID.randomUUID().toString();
                case UUID_V7 -> UuidCreator.getTimeOrderedEpochPlus1().toString();
                case ULID -> UlidCreator.getMonotonicUlid().toString();
            };
        } catch (NoClassDefFoundError e) {
            throw new ConfigurationException(
                    "The library that makes ids of kind " + kind + " is not on the class path: add com.github.f4b6a3:"
                            + (kind == IdKind.ULID ? "ulid-creator" : "uuid-creator"),
                    Target.UNKNOWN);
        }
    }
}
