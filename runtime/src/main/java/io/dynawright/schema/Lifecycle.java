package io.dynawright.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The attributes of which Dynawright itself takes care, by their names in DynamoDB.
 *
 * @param version the number that counts the writes of an item
 * @param createdAt the moment in which the item was created
 * @param updatedAt the moment in which the item was last written
 * @param ids those that are made where they are null
 * @param timeToLive the moment after which the item is worth nothing
 * @param encrypted those that are encrypted before they leave the program
 * @param required those that a new item must have, and that nothing else provides
 * @param filled those that an object stores with a value of Dynawright's where it has none: defaults, and the time to
 *     live, if the schema's {@link EntitySchema#writeCreation} writes that
 */
public record Lifecycle(
        Optional<String> version,
        Optional<String> createdAt,
        Optional<String> updatedAt,
        List<String> ids,
        Optional<TimeToLive> timeToLive,
        List<String> encrypted,
        List<String> required,
        List<String> filled) {

    /** There are none. */
    public static final Lifecycle NONE = new Builder().build();

    public Lifecycle {
        ids = List.copyOf(ids);
        encrypted = List.copyOf(encrypted);
        required = List.copyOf(required);
        filled = List.copyOf(filled);
    }

    /** Begins one, without attributes. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether a put stores no attribute but those that the entity has. */
    public boolean leavesItemsAsTheyAre() {
        return version.isEmpty() && createdAt.isEmpty() && updatedAt.isEmpty() && ids.isEmpty() && filled.isEmpty();
    }

    /** The time to live, if items whose time is over are not to be seen. */
    public Optional<TimeToLive> hidingExpired() {
        boolean hides = timeToLive.isPresent() && timeToLive.get().expired() == TimeToLive.Expired.HIDDEN;
        return hides ? timeToLive : Optional.empty();
    }

    /** Collects the attributes; generated code fills it. */
    public static final class Builder {

        private Optional<String> version = Optional.empty();
        private Optional<String> createdAt = Optional.empty();
        private Optional<String> updatedAt = Optional.empty();
        private Optional<TimeToLive> timeToLive = Optional.empty();
        private final List<String> ids = new ArrayList<>();
        private List<String> encrypted = List.of();
        private List<String> required = List.of();
        private List<String> filled = List.of();

        private Builder() {}

        /** Sets the attribute that counts the writes. */
        public Builder version(String attribute) {
            version = Optional.of(attribute);
            return this;
        }

        /** Sets the attribute that is written when an item is created. */
        public Builder createdAt(String attribute) {
            createdAt = Optional.of(attribute);
            return this;
        }

        /** Sets the attribute that is written whenever an item is. */
        public Builder updatedAt(String attribute) {
            updatedAt = Optional.of(attribute);
            return this;
        }

        /** Adds an attribute that is made where it is null. */
        public Builder id(String attribute) {
            ids.add(attribute);
            return this;
        }

        /** Sets the attribute that says when an item's time is over. */
        public Builder timeToLive(String attribute) {
            timeToLive = Optional.of(new TimeToLive(attribute, TimeToLive.Expired.SHOWN));
            return this;
        }

        /** The same, where items whose time is over are not to be seen. */
        public Builder hidingExpired(String attribute) {
            timeToLive = Optional.of(new TimeToLive(attribute, TimeToLive.Expired.HIDDEN));
            return this;
        }

        /** Sets the attributes that are encrypted. */
        public Builder encrypted(String... attributes) {
            encrypted = List.of(attributes);
            return this;
        }

        /** Sets the attributes that a new item must have. */
        public Builder required(String... attributes) {
            required = List.of(attributes);
            return this;
        }

        /** Sets the attributes that are stored with a value where an object has none. */
        public Builder filled(String... attributes) {
            filled = List.of(attributes);
            return this;
        }

        /** What was collected. */
        public Lifecycle build() {
            return new Lifecycle(version, createdAt, updatedAt, ids, timeToLive, encrypted, required, filled);
        }
    }
}
