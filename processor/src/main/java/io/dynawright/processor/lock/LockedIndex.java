package io.dynawright.processor.lock;

import java.util.List;

/** A secondary index. */
public record LockedIndex(Kind kind, LockedKey key, Projection projection) {

    /** Whether it has a partition key of its own. */
    public enum Kind {
        GLOBAL("global"),
        LOCAL("local");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** How messages and files call it. */
        public String text() {
            return text;
        }
    }

    /** How messages write it. */
    public String text() {
        return kind.text() + ", with " + key.text() + " and " + projection.text();
    }

    /** What it holds of each item. */
    public sealed interface Projection {

        /** How messages write it. */
        String text();

        /** All of it. */
        record All() implements Projection {
            @Override
            public String text() {
                return "all attributes";
            }
        }

        /** The keys, its own and the table's. */
        record Keys() implements Projection {
            @Override
            public String text() {
                return "no attributes beside the keys";
            }
        }

        /** These attributes as well, by their names in DynamoDB, sorted. */
        record Include(List<String> attributes) implements Projection {
            /** Sorts the names. */
            public Include {
                attributes = attributes.stream().sorted().distinct().toList();
            }

            @Override
            public String text() {
                return "the attributes " + String.join(", ", attributes);
            }
        }
    }
}
