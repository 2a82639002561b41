package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an annotation says of an attribute of which Dynawright takes care itself. */
public sealed interface LifecycleMark {

    /** The annotation, as users write it. */
    String annotation();

    /** The annotation with what is written in it. */
    default String text() {
        return annotation();
    }

    /** Whether it is given a value when it is written without one. */
    default boolean isFilled() {
        return true;
    }

    /** Whether an update may change it. */
    default boolean canBeChanged() {
        return false;
    }

    /** Whether a table has one at most. */
    default boolean isOncePerTable() {
        return true;
    }

    /** The same, written at this place. */
    default LifecycleMark at(Spot spot) {
        return this;
    }

    /** It counts the writes of the item. */
    record Version() implements LifecycleMark {
        @Override
        public String annotation() {
            return "@Version";
        }
    }

    /** It is the moment in which the item was created. */
    record CreatedAt() implements LifecycleMark {
        @Override
        public String annotation() {
            return "@CreatedAt";
        }
    }

    /** It is the moment in which the item was last written. */
    record UpdatedAt() implements LifecycleMark {
        @Override
        public String annotation() {
            return "@UpdatedAt";
        }
    }

    /**
     * It is the moment after which DynamoDB may delete the item.
     *
     * @param after how long that is after the write of an object that does not say, as written
     */
    record TimeToLive(Expired expired, Optional<Written<String>> after) implements LifecycleMark {
        @Override
        public String annotation() {
            return "@TimeToLive";
        }

        @Override
        public String text() {
            List<String> values = new ArrayList<>();
            after.ifPresent(text -> values.add("after = \"" + text.value() + "\""));
            if (expired == Expired.HIDDEN) {
                values.add("hideExpired = true");
            }
            return values.isEmpty() ? annotation() : annotation() + "(" + String.join(", ", values) + ")";
        }

        @Override
        public boolean isFilled() {
            return after.isPresent();
        }

        @Override
        public LifecycleMark at(Spot spot) {
            return new TimeToLive(expired, after.map(text -> new Written<>(text.value(), spot)));
        }

        @Override
        public boolean canBeChanged() {
            return true;
        }
    }

    /** What becomes of an item whose time is over and that is still there. */
    enum Expired {
        SHOWN,
        HIDDEN
    }

    /**
     * It is made where it is null.
     *
     * @param missing the library that makes ids of this kind, if it is not on the class path
     */
    record AutoId(IdKind kind, Optional<String> missing) implements LifecycleMark {
        @Override
        public String annotation() {
            return "@AutoId";
        }

        @Override
        public String text() {
            return annotation() + "(" + kind + ")";
        }

        @Override
        public boolean isOncePerTable() {
            return false;
        }

        @Override
        public boolean canBeChanged() {
            return true;
        }
    }

    /** It is encrypted before it leaves the program. */
    record Encrypted() implements LifecycleMark {
        @Override
        public String annotation() {
            return "@Encrypted";
        }

        @Override
        public boolean isFilled() {
            return false;
        }

        @Override
        public boolean isOncePerTable() {
            return false;
        }

        @Override
        public boolean canBeChanged() {
            return true;
        }
    }

    /** The runtime's constants. */
    enum IdKind {
        UUID_V4,
        UUID_V7,
        ULID
    }
}
