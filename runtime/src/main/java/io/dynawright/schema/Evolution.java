package io.dynawright.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How the form of a table's items has changed over time, by names in DynamoDB.
 *
 * @param version where an item says of which version its form is; empty if the table has no versions
 * @param formerNames today's names of attributes that had others before, each with those others
 * @see io.dynawright.annotation.SchemaVersion
 * @see io.dynawright.annotation.FormerName
 */
public record Evolution(Optional<Version> version, Map<String, List<String>> formerNames) {

    /** All items have always had today's form. */
    public static final Evolution NONE = new Builder().build();

    /** Copies the names, in their order. */
    public Evolution {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        formerNames.forEach((name, former) -> copy.put(name, List.copyOf(former)));
        formerNames = Collections.unmodifiableMap(copy);
    }

    /**
     * An item whose attributes have today's names. Where it has one under both, today's counts, and of several former
     * names the first. NULL counts as absent, as it does for readers.
     *
     * @return the caller's own
     */
    public Map<String, AttributeValue> renamed(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> renamed = new LinkedHashMap<>(item);
        formerNames.forEach((name, former) -> {
            for (String other : former) {
                AttributeValue value = renamed.remove(other);
                if (value != null && isAbsent(renamed.get(name))) {
                    renamed.put(name, value);
                }
            }
        });
        return renamed;
    }

    private static boolean isAbsent(@Nullable AttributeValue value) {
        return value == null || value.type() == AttributeValue.Type.NUL;
    }

    /** Whether an item has today's form: today's version, and no attribute under a former name. */
    public boolean isCurrent(Map<String, AttributeValue> item) {
        return hasCurrentVersion(item) && allFormerNames().stream().noneMatch(item::containsKey);
    }

    private boolean hasCurrentVersion(Map<String, AttributeValue> item) {
        if (version.isEmpty()) {
            return true;
        }
        AttributeValue stored = item.get(version.get().attribute());
        return version.get().isCurrent(stored == null ? null : Objects.requireNonNullElse(stored.n(), ""));
    }

    /** Begins one, without versions and former names. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether nothing is said of any change. */
    public boolean isNone() {
        return version.isEmpty() && formerNames.isEmpty();
    }

    /** These attributes, and after them the former names that any of them has. */
    List<String> withFormerNames(List<String> attributes) {
        if (formerNames.isEmpty()) {
            return attributes;
        }
        List<String> all = new ArrayList<>(attributes);
        attributes.forEach(attribute -> all.addAll(formerNames.getOrDefault(attribute, List.of())));
        return List.copyOf(all);
    }

    /** All former names, of one attribute after the other. */
    public List<String> allFormerNames() {
        return formerNames.values().stream().flatMap(List::stream).toList();
    }

    /**
     * The versions of the items of a table.
     *
     * @param attribute the attribute that holds an item's version, a number; an item without it has version 1
     * @param current today's version
     * @param oldest the oldest version that is still read
     */
    public record Version(String attribute, int current, int oldest) {

        /** The version of an item that does not say one. */
        public static final int UNSTATED = 1;

        /**
         * Whether an item has today's version, which is found out without making anything of it.
         *
         * @param stored the number that the item has; null if it has none, where another value is none of today's
         */
        public boolean isCurrent(@Nullable CharSequence stored) {
            return stored == null ? current == UNSTATED : isCurrent(stored, stored.length());
        }

        /** Today's version as it is stored. */
        public AttributeValue stamp() {
            return AttributeValue.fromN(Integer.toString(current));
        }

        /**
         * The version that an item has.
         *
         * @throws io.dynawright.error.ConversionException if it is newer than today's or older than the oldest that is
         *     read, or if the attribute holds something else; the caller adds which item it was
         */
        public int of(Map<String, AttributeValue> item) {
            return FormVersion.readable(this, item.get(attribute));
        }

        /** Compares the digits from the last to the first. */
        private boolean isCurrent(CharSequence stored, int length) {
            int rest = current;
            for (int i = length - 1; i >= 0; i--) {
                if (stored.charAt(i) != '0' + rest % 10) {
                    return false;
                }
                rest /= 10;
            }
            return rest == 0;
        }
    }

    /** Collects what has changed; generated code fills it. */
    public static final class Builder {

        private Optional<Version> version = Optional.empty();
        private final Map<String, List<String>> formerNames = new LinkedHashMap<>();

        private Builder() {}

        /** Sets where an item says of which version it is, today's version, and the oldest that is still read. */
        public Builder version(String attribute, int current, int oldest) {
            version = Optional.of(new Version(attribute, current, oldest));
            return this;
        }

        /** Adds the names that an attribute had before. */
        public Builder formerNames(String attribute, String... former) {
            formerNames.put(attribute, List.of(former));
            return this;
        }

        /** What was collected. */
        public Evolution build() {
            return new Evolution(version, formerNames);
        }
    }
}
