package io.dynawright.samples.conformance.every;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Every kind of optional value. */
@Table("every-optional")
public record EveryOptional(
        @PartitionKey String id,
        Optional<String> text,
        Optional<Integer> number,
        Optional<ByteBuffer> binary,
        Optional<Boolean> truth,
        Optional<Leaf> leaf,
        Optional<List<String>> texts,
        List<Optional<String>> optionals,
        OptionalInt optionalInt,
        OptionalLong optionalLong,
        OptionalDouble optionalDouble) {}
