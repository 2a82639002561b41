package io.dynawright.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.AttributeValueCodec;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.MapCodec;
import io.dynawright.codec.SetCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.error.InvalidRequestException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The text of every verb of every path, with its names and values in place. */
class PathsTest {

    private static final TextPath<String> TEXT = TextPath.of("text", StringCodec.INSTANCE);
    private static final TextPath<String> OTHER = TextPath.of("other", StringCodec.INSTANCE);
    private static final NumberPath<Integer> COUNT = NumberPath.of("count", IntegerCodec.INSTANCE);
    private static final NumberPath<Long> MAX = NumberPath.of("max", LongCodec.INSTANCE);
    private static final BinaryPath<byte[]> BYTES = BinaryPath.of("bytes", ByteArrayCodec.INSTANCE);
    private static final BooleanPath<Boolean> FLAG = BooleanPath.of("flag", BooleanCodec.INSTANCE);
    private static final SetPath<Set<String>, String> TAGS =
            SetPath.of("tags", SetCodec.of(StringCodec.INSTANCE), StringCodec.INSTANCE);
    private static final ListPath<List<String>, String, TextPath<String>> NOTES = ListPath.of(
            "notes",
            ListCodec.of(StringCodec.INSTANCE),
            StringCodec.INSTANCE,
            path -> TextPath.of(path, StringCodec.INSTANCE));
    private static final MapPath<Map<Integer, Long>, Integer, NumberPath<Long>> STOCK = MapPath.of(
            "stock",
            MapCodec.of(IntegerCodec.INSTANCE, LongCodec.INSTANCE),
            IntegerCodec.INSTANCE,
            path -> NumberPath.of(path, LongCodec.INSTANCE));
    private static final ValuePath<AttributeValue> ANY = ValuePath.of("any", AttributeValueCodec.INSTANCE);
    private static final AddressPath HOME = new AddressPath(Path.of("home"));
    private static final AddressPath WORK = new AddressPath(Path.of("work"));

    /** As the processor generates it. */
    private static final class AddressPath extends DocumentPath<Map<Integer, Long>> {

        AddressPath(Path path) {
            super(path, MapCodec.of(IntegerCodec.INSTANCE, LongCodec.INSTANCE));
        }

        TextPath<String> city() {
            return TextPath.of(under("city"), StringCodec.INSTANCE);
        }
    }

    private static void assertText(Condition condition, String expected) {
        ExpressionRenderer renderer = new ExpressionRenderer();
        String text = renderer.condition(condition);
        for (Map.Entry<String, String> name :
                Map.copyOf(nonNull(renderer.placeholders().names())).entrySet()) {
            text = text.replaceAll(name.getKey() + "\\b", name.getValue());
        }
        assertThat(text).isEqualTo(expected);
    }

    private static <V> Map<String, V> nonNull(Map<String, V> map) {
        return map == null ? Map.of() : map;
    }

    @Test
    void attributesAreComparedWithOthersOfTheirKind() {
        assertText(TEXT.eq(OTHER), "text = other");
        assertText(TEXT.ne(OTHER), "text <> other");
        assertText(TEXT.lt(OTHER), "text < other");
        assertText(TEXT.le(OTHER), "text <= other");
        assertText(TEXT.gt(OTHER), "text > other");
        assertText(TEXT.ge(OTHER), "text >= other");
        assertText(TEXT.between(OTHER, HOME.city()), "text BETWEEN other AND home.city");
        assertText(TEXT.beginsWith(OTHER), "begins_with(text, other)");
        assertText(TEXT.contains(OTHER), "contains(text, other)");
        assertText(COUNT.lt(MAX), "count < max");
        assertText(COUNT.between(MAX, STOCK.key(7)), "count BETWEEN max AND stock.7");
        assertText(BYTES.contains(BinaryPath.of("part", ByteArrayCodec.INSTANCE)), "contains(bytes, part)");
        assertText(FLAG.ne(BooleanPath.of("flag2", BooleanCodec.INSTANCE)), "flag <> flag2");
        assertText(HOME.eq(WORK), "home = work");
        assertText(ANY.eq(TEXT), "any = text");
        assertText(TAGS.contains(OTHER), "contains(tags, other)");
        assertText(NOTES.contains(OTHER), "contains(notes, other)");
    }

    @Test
    void functionsHaveTheirForm() {
        assertText(TEXT.attributeType(AttributeType.NULL), "attribute_type(text, :v0)");
        assertText(TAGS.contains("a"), "contains(tags, :v0)");
        assertText(NOTES.contains("a"), "contains(notes, :v0)");
        assertText(BYTES.contains(new byte[] {1}), "contains(bytes, :v0)");
        assertText(TAGS.eq(Set.of("a")), "tags = :v0");
        assertText(NOTES.ne(List.of("a")), "notes <> :v0");
        assertText(STOCK.exists(), "attribute_exists(stock)");
        assertText(ANY.notExists(), "attribute_not_exists(any)");
    }

    @Test
    void whatLiesUnderAnAttributeHasAPath() {
        assertText(HOME.city().eq("Bern"), "home.city = :v0");
        assertText(NOTES.at(2).beginsWith("x"), "begins_with(notes[2], :v0)");
        assertText(STOCK.key(-3).gt(5), "stock.-3 > :v0");
    }

    @Test
    void sizesAreComparedWithNumbersAndSizes() {
        SizePath size = TAGS.size();
        assertText(size.eq(1), "size(tags) = :v0");
        assertText(size.ne(1), "size(tags) <> :v0");
        assertText(size.lt(1), "size(tags) < :v0");
        assertText(size.le(1), "size(tags) <= :v0");
        assertText(size.gt(1), "size(tags) > :v0");
        assertText(size.ge(1), "size(tags) >= :v0");
        assertText(size.between(1, 2), "size(tags) BETWEEN :v0 AND :v1");
        assertText(size.eq(COUNT), "size(tags) = count");
        assertText(size.ne(COUNT), "size(tags) <> count");
        assertText(size.lt(COUNT), "size(tags) < count");
        assertText(size.le(COUNT), "size(tags) <= count");
        assertText(size.gt(COUNT), "size(tags) > count");
        assertText(size.ge(COUNT), "size(tags) >= count");
        assertText(size.eq(TEXT.size()), "size(tags) = size(text)");
        assertText(size.ne(BYTES.size()), "size(tags) <> size(bytes)");
        assertText(size.lt(NOTES.size()), "size(tags) < size(notes)");
        assertText(size.le(STOCK.size()), "size(tags) <= size(stock)");
        assertText(size.gt(HOME.size()), "size(tags) > size(home)");
        assertText(size.ge(ANY.size()), "size(tags) >= size(any)");
    }

    @Test
    void whatDynamoDbRefusesIsRefusedBefore() {
        assertInvalid(() -> TEXT.eq(TEXT), "A condition compares attribute text with itself");
        assertInvalid(() -> COUNT.between(MAX, COUNT), "A condition compares attribute count with itself");
        assertInvalid(() -> TEXT.contains(TEXT), "A condition compares attribute text with itself");
        assertInvalid(() -> TEXT.beginsWith(TEXT), "A condition compares attribute text with itself");
        assertInvalid(() -> NOTES.at(-1), "The position -1 in notes is negative");
        assertInvalid(() -> STOCK.key(null), "The operand for attribute stock is null");
        assertInvalid(() -> TAGS.contains((String) null), "The operand for attribute tags is null");
        assertInvalid(
                () -> TAGS.eq(Set.of()), "The operand for attribute tags is empty, and stands for an absent attribute");
        assertInvalid(() -> TAGS.size().lt((SizePath) null), "The operand for the size of attribute tags is null");
        assertInvalid(() -> TAGS.size().lt((NumberPath<?>) null), "The operand for the size of attribute tags is null");
        assertInvalid(
                () -> TAGS.size().between(2, 1),
                "The bounds for the size of attribute tags are in the wrong order: the lower one comes first");
    }

    private static void assertInvalid(ThrowingCallable call, String message) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(call)
                .withMessage(message);
    }
}
