package io.dynawright;

import io.dynawright.codec.AttributeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values to make items up from, by their types in DynamoDB: those that most Java types accept come first. */
final class PrimingValues {

    /** Moments, ids, dates, times of day, durations, zones, addresses and numbers as texts. */
    private static final List<String> TEXTS = List.of(
            "2026-01-01T00:00:00.000000000Z",
            "00000000-0000-4000-8000-000000000000",
            "2026-01-01",
            "2026-01-01T00:00:00",
            "00:00:00",
            "PT1S",
            "P1D",
            "UTC",
            "https://example.com/",
            "EUR",
            "1");

    private static final AttributeValue NUMBER = AttributeValue.fromN("1");
    private static final SdkBytes BYTES = SdkBytes.fromByteArray(new byte[] {1});

    private PrimingValues() {}

    /** What an attribute of this type may have; of no type, one that depends on the value. */
    static List<AttributeValue> of(Optional<AttributeType> type) {
        return type.map(PrimingValues::of)
                .orElseGet(() -> Stream.concat(texts(), Stream.of(NUMBER)).toList());
    }

    private static List<AttributeValue> of(AttributeType type) {
        return switch (type) {
            case S -> texts().toList();
            case N -> List.of(NUMBER);
            case B -> List.of(AttributeValue.fromB(BYTES));
            case BOOL -> List.of(AttributeValue.fromBool(true));
            case NULL -> List.of(AttributeValue.fromNul(true));
            case SS ->
                TEXTS.stream().map(text -> AttributeValue.fromSs(List.of(text))).toList();
            case NS -> List.of(AttributeValue.fromNs(List.of("1")));
            case BS -> List.of(AttributeValue.fromBs(List.of(BYTES)));
            case L -> lists();
            case M -> maps();
        };
    }

    private static Stream<AttributeValue> texts() {
        return TEXTS.stream().map(AttributeValue::fromS);
    }

    /** Of documents, of texts, of numbers, and of nothing. */
    private static List<AttributeValue> lists() {
        return Stream.of(
                        List.of(AttributeValue.fromM(Map.of())),
                        texts().limit(1).toList(),
                        List.of(NUMBER),
                        List.<AttributeValue>of())
                .map(AttributeValue::fromL)
                .toList();
    }

    /** Of texts and of numbers; a document skips what it does not know. */
    private static List<AttributeValue> maps() {
        return Stream.concat(texts().limit(1), Stream.of(NUMBER))
                .map(value -> Map.of("name", value))
                .map(AttributeValue::fromM)
                .toList();
    }
}
