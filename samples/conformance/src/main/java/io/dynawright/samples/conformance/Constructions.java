package io.dynawright.samples.conformance;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Creator;
import io.dynawright.annotation.Ignore;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.Objects;
import java.util.Set;

/** A class for each way in which reading makes objects, but for records and beans. */
public final class Constructions {

    private Constructions() {}

    /** Its annotations count for whoever implements it. */
    public interface Keyed {

        @PartitionKey
        @Attribute(name = "pk")
        String id();
    }

    /** A record with a compact and another constructor, and an inherited key. */
    @Table("badges")
    public record Badge(String id, int level) implements Keyed {

        public Badge {
            Objects.checkIndex(level, 10);
        }

        public Badge(String id) {
            this(id, 0);
        }
    }

    /** Has a constructor that takes all attributes. */
    @Table("invoices")
    public static final class Invoice implements Keyed {

        private final String id;
        private final int total;

        public Invoice(String id) {
            this(0, id);
        }

        public Invoice(int total, String id) {
            this.id = id;
            this.total = total;
        }

        @Override
        public String id() {
            return id;
        }

        public int getTotal() {
            return total;
        }
    }

    /** Says which of two constructors it is. */
    @Table("chairs")
    public static final class Seat implements Keyed {

        private final String id;
        private final int row;

        @Ignore
        private final boolean made;

        public Seat(String id, int row) {
            this(false, row, id);
        }

        @Creator
        public Seat(boolean made, int row, String id) {
            this.id = id;
            this.row = row;
            this.made = !made;
        }

        @Override
        public String id() {
            return id;
        }

        public int row() {
            return row;
        }

        public boolean isMade() {
            return made;
        }
    }

    /** An interface, of which a builder makes objects. */
    @Table("parts")
    public interface Part extends Keyed {

        int weight();

        Set<String> tags();

        default String label() {
            return id() + " " + weight();
        }

        static PartBuilder builder() {
            return new PartBuilder();
        }
    }

    /** Its methods are named in each of the three ways. */
    public static final class PartBuilder {

        private String id;
        private int weight;
        private Set<String> tags;

        private PartBuilder() {}

        public PartBuilder withId(String newId) {
            id = newId;
            return this;
        }

        public void setWeight(int newWeight) {
            weight = newWeight;
        }

        public PartBuilder tags(Set<String> newTags) {
            tags = newTags;
            return this;
        }

        public Part build() {
            return new BuiltPart(id, weight, tags);
        }
    }

    private record BuiltPart(String id, int weight, Set<String> tags) implements Part {}
}
