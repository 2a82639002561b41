package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A secondary index as its annotation describes it. An empty text counts as not written. */
public sealed interface IndexDeclaration {

    /** Its name in DynamoDB. */
    Written<String> name();

    /** The query method's name, where the user chose it. */
    Optional<Written<String>> method();

    /** What it holds of each item. */
    ProjectionDeclaration projection();

    /** The annotation. */
    Spot spot();

    /** The Java names of the attributes that it is keyed by. */
    List<Written<String>> namedAttributes();

    /** How messages call it. */
    String label();

    /** The query method's name, chosen or derived, and the place that decides it. */
    default Written<String> queryMethod() {
        return method().orElseGet(() -> new Written<>(Names.queryMethod(name().value()), name().spot()));
    }

    /** {@code @Index}: it has a partition key of its own. */
    record Global(
            Written<String> name,
            List<Written<String>> partitionKey,
            List<Written<String>> sortKey,
            ProjectionDeclaration projection,
            Optional<Written<String>> method,
            CapacityDeclaration capacity,
            Spot spot)
            implements IndexDeclaration {

        public Global {
            partitionKey = List.copyOf(partitionKey);
            sortKey = List.copyOf(sortKey);
        }

        @Override
        public List<Written<String>> namedAttributes() {
            return Stream.concat(partitionKey.stream(), sortKey.stream()).toList();
        }

        @Override
        public String label() {
            return "@Index \"" + name.value() + "\"";
        }
    }

    /** {@code @LocalIndex}: it shares the table's partition key. */
    record Local(
            Written<String> name,
            Optional<Written<String>> sortKey,
            ProjectionDeclaration projection,
            Optional<Written<String>> method,
            Spot spot)
            implements IndexDeclaration {

        @Override
        public List<Written<String>> namedAttributes() {
            return sortKey.stream().toList();
        }

        @Override
        public String label() {
            return "@LocalIndex \"" + name.value() + "\"";
        }
    }
}
