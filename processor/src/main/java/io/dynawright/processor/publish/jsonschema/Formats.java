package io.dynawright.processor.publish.jsonschema;

import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.JavaType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of the texts and numbers of the runtime's codecs; of others nothing is said. */
final class Formats {

    private static final String CODECS = "io.dynawright.codec";

    private static final Map<String, String> TEXTS = Map.of(
            "InstantCodec", "date-time",
            "DateCodec", "date-time",
            "OffsetDateTimeCodec", "date-time",
            "LocalDateCodec", "date",
            "UuidCodec", "uuid",
            "UriCodec", "iri-reference");

    private static final Set<String> WHOLE = Set.of(
            "ByteCodec",
            "ShortCodec",
            "IntegerCodec",
            "LongCodec",
            "BigIntegerCodec",
            "AtomicIntegerCodec",
            "AtomicLongCodec",
            "InstantSecondsCodec",
            "InstantMillisCodec");

    private Formats() {}

    /** The format of the texts that a codec writes. */
    static Optional<String> of(CodecRef codec) {
        return own(codec).flatMap(name -> Optional.ofNullable(TEXTS.get(name)));
    }

    /** Whether a codec writes whole numbers alone. */
    static boolean isWhole(CodecRef codec) {
        return own(codec).filter(WHOLE::contains).isPresent();
    }

    private static Optional<String> own(CodecRef codec) {
        return codec.named()
                .filter(type -> type.packageName().equals(CODECS))
                .map(JavaType.Declared::simpleName)
                .findFirst();
    }
}
