package io.dynawright.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.dynawright.codec.FloatCodec;
import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.shop.Device;
import io.dynawright.shop.OrderAttributes;
import io.dynawright.shop.OrderStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OperandsTest {

    private static final OrderAttributes IT = OrderAttributes.INSTANCE;
    private static final Device.Attributes DEVICE = Device.Attributes.INSTANCE;

    private static void assertInvalid(String message, ThrowingCallable call) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(call)
                .withMessage(message);
    }

    @Test
    void aNullOperandIsRefusedWithTheNameOfItsAttribute() {
        List<ThrowingCallable> calls = List.of(
                () -> IT.note().eq((String) null),
                () -> IT.note().ne((String) null),
                () -> IT.note().lt((String) null),
                () -> IT.note().le((String) null),
                () -> IT.note().gt((String) null),
                () -> IT.note().ge((String) null),
                () -> IT.note().between(null, "b"),
                () -> IT.note().between("a", null),
                () -> IT.note().in("a", "b", null),
                () -> IT.note().in(null),
                () -> IT.note().in("a", (String[]) null),
                () -> IT.note().inAny(null),
                () -> IT.note().inAny(Arrays.asList("a", null)),
                () -> IT.note().beginsWith((String) null),
                () -> IT.note().contains((String) null),
                () -> IT.note().attributeType(null),
                () -> IT.note().eq((TextPath<?>) null),
                () -> IT.note().le((TextPath<?>) null),
                () -> IT.note().between(IT.status(), null),
                () -> IT.note().beginsWith((TextPath<?>) null),
                () -> IT.note().contains((TextPath<?>) null));
        assertThat(calls).allSatisfy(call -> assertInvalid("The operand for attribute n is null", call));
    }

    @Test
    void aNullConditionIsRefused() {
        Condition paid = IT.status().eq(OrderStatus.PAID);
        List<Condition> withNull = Arrays.asList(paid, null);
        List<ThrowingCallable> calls = List.of(
                () -> paid.and(null),
                () -> paid.or(null),
                () -> Condition.allOf(withNull),
                () -> Condition.anyOf(withNull),
                () -> Condition.allOf(Collections.singletonList(null)));
        assertThat(calls).allSatisfy(call -> assertInvalid("A condition to combine is null", call));
    }

    @Test
    void atLeastOneValueIsCompared() {
        List<ThrowingCallable> calls = List.of(
                () -> IT.quantity().inAny(List.of()),
                () -> new Condition.In(new Term.Stored(Path.of("quantity")), List.of()));
        assertThat(calls)
                .allSatisfy(call -> assertInvalid("There is no value to compare attribute quantity with", call));
    }

    @Test
    void literalsThatDynamoDbCannotHoldAreRefused() {
        List<ThrowingCallable> calls = List.of(
                () -> IT.total().gt(Double.NaN),
                () -> IT.total().lt(Double.POSITIVE_INFINITY),
                () -> IT.total().between(Double.NEGATIVE_INFINITY, 1.0),
                () -> IT.total().eq(1e126));
        assertThat(calls)
                .allSatisfy(call -> assertThatExceptionOfType(ConversionException.class)
                        .isThrownBy(call)
                        .withMessageStartingWith("Cannot write attribute total: expected a "));
    }

    /** The number that a condition compares with. */
    private static String number(Condition condition) {
        return ((Term.Value) ((Condition.Compare) condition).right()).value().n();
    }

    @Test
    void aFloatLiteralIsWhatAFloatAttributeStores() {
        NumberPath<Float> ratio = NumberPath.of("ratio", FloatCodec.INSTANCE);
        assertThat(ratio.eq(0.1f)).isEqualTo(ratio.eq(Float.valueOf(0.1f))).isEqualTo(ratio.eq(0.1));
        assertThat(ratio.between(0.1f, 0.2f)).isEqualTo(ratio.between(Float.valueOf(0.1f), Float.valueOf(0.2f)));
        assertThat(number(ratio.gt(1e100))).isEqualTo("1.0E+100");
        assertThat(number(ratio.gt(0.123456789012))).isEqualTo("0.123456789012");
    }

    @Test
    void halvesOfSurrogatePairsAreRefused() {
        List<ThrowingCallable> calls = List.of(
                () -> IT.note().eq("a\ud83d"),
                () -> IT.note().beginsWith("\ud83d"),
                () -> IT.note().contains("\ude00"));
        assertThat(calls)
                .allSatisfy(call -> assertThatExceptionOfType(ConversionException.class)
                        .isThrownBy(call)
                        .withMessageStartingWith(
                                "Cannot write attribute n: expected a text without halves of surrogate pairs"));
    }

    @Test
    void valuesThatDynamoDbCannotHoldAreRefused() {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> IT.total().eq(new BigDecimal("1".repeat(39))));
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> IT.placedAt().ge(Instant.MAX));
    }

    @Test
    void boundsInTheWrongOrderAreRefused() {
        List<ThrowingCallable> calls = List.of(
                () -> IT.note().between("b", "a"),
                () -> IT.note().between("\ud83d\ude00", "\uffff"),
                () -> IT.total().between(new BigDecimal("10"), new BigDecimal("9.99")),
                () -> IT.total().between(10, 9),
                () -> IT.total().between(1e3, 999.9),
                () -> IT.placedAt().between(Instant.EPOCH.plusNanos(1), Instant.EPOCH),
                () -> DEVICE.token().between(new byte[] {-1}, new byte[] {1}));
        assertThat(calls)
                .allSatisfy(call -> assertThatExceptionOfType(InvalidRequestException.class)
                        .isThrownBy(call)
                        .withMessageStartingWith("The bounds for attribute ")
                        .withMessageEndingWith(" are in the wrong order: the lower one comes first"));
    }

    @Test
    void boundsMayBeEqual() {
        assertThatNoException().isThrownBy(() -> {
            IT.note().between("a", "a");
            IT.note().between("\uffff", "\ud83d\ude00");
            IT.total().between(new BigDecimal("1.0"), BigDecimal.ONE);
            DEVICE.token().between(new byte[] {1}, new byte[] {-1});
        });
    }
}
