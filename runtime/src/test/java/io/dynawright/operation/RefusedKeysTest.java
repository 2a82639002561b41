package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.codec.InstantCodec;
import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.schema.EntityKey;
import io.dynawright.shop.Device;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Operations that cannot even be made: no client is there that could send them. */
class RefusedKeysTest {

    private static final OrderKey KEY = OrderKey.of("c-1", "o-1");

    private static void assertRefused(String message, ThrowingCallable call) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(call)
                .withMessage(message);
    }

    private static Order order(String customerId, String orderId) {
        return new Order(customerId, orderId, null, null, BigDecimal.ONE, 1, null);
    }

    @Test
    void aNullKeyIsRefused() {
        assertRefused("Key attribute customerId is null (key of table orders)", () -> OrderOperations.find(null, "o"));
        assertRefused("Key attribute orderId is null (key of table orders)", () -> OrderOperations.find("c", null));
        assertRefused("The key is null (find of table orders)", () -> OrderOperations.find((OrderKey) null));
        assertRefused("The key is null (delete of table orders)", () -> OrderOperations.delete((OrderKey) null));
        assertRefused(
                "The key is null (update of table orders)", () -> OrderOperations.update((OrderKey) null, u -> u));
        assertRefused(
                "Key attribute orderId is null (put of table orders, key customerId=c)",
                () -> OrderOperations.put(order("c", null)));
        assertRefused(
                "Key attribute customerId is null (insert of table orders, key orderId=o)",
                () -> OrderOperations.insert(order(null, "o")));
        assertRefused("Key attribute customerId is null (query of table orders)", () -> OrderOperations.query(null));
        assertRefused(
                "Key attribute status is null (query of table orders, index by-status)",
                () -> OrderOperations.byStatus(null));
    }

    @Test
    void anEmptyKeyIsRefused() {
        assertRefused(
                "Key attribute customerId is empty (find of table orders, key customerId=, orderId=o)",
                () -> OrderOperations.find("", "o"));
        assertRefused(
                "Key attribute orderId is empty (put of table orders, key customerId=c, orderId=)",
                () -> OrderOperations.put(order("c", "")));
        assertRefused("Key attribute customerId is empty (query of table orders)", () -> OrderOperations.query(""));
        assertRefused(
                "Key attribute token is empty (put of table devices, key id=1, token=0 bytes)",
                () -> PutOperation.of(Device.Schema.INSTANCE, new Device(1, new byte[0], true, 1)));
        assertRefused(
                "Key attribute token is empty (query of table devices, index by-token)",
                () -> new Device.ByToken(new byte[0]));
    }

    @Test
    void anEmptySortOperandIsRefused() {
        List<ThrowingCallable> calls = List.of(
                () -> OrderOperations.query("c", q -> q.orderId().eq("")),
                () -> OrderOperations.query("c", q -> q.orderId().between("", "b")),
                () -> OrderOperations.query("c", q -> q.orderId().beginsWith("")));
        assertThat(calls)
                .allSatisfy(call -> assertRefused("Key attribute orderId is empty (query of table orders)", call));
    }

    @Test
    void aPartitionKeyTakes2048Bytes() {
        assertThatNoException().isThrownBy(() -> OrderOperations.find("c".repeat(2048), "o"));
        assertThatNoException().isThrownBy(() -> OrderOperations.query("€".repeat(682) + "ab"));
        String message = "Key attribute customerId takes 2049 bytes, and DynamoDB takes at most 2048 ";
        assertRefused(message + "(find of table orders)", () -> OrderOperations.find("c".repeat(2049), "o"));
        assertRefused(message + "(query of table orders)", () -> OrderOperations.query("c".repeat(2049)));
        assertRefused(message + "(put of table orders)", () -> OrderOperations.put(order("€".repeat(683), "o")));
    }

    @Test
    void aSortKeyTakes1024Bytes() {
        assertThatNoException().isThrownBy(() -> OrderOperations.find("c", "o".repeat(1024)));
        assertThatNoException().isThrownBy(() -> OrderOperations.find("c", "😀".repeat(256)));
        String message = "Key attribute orderId takes 1025 bytes, and DynamoDB takes at most 1024 ";
        assertRefused(message + "(find of table orders)", () -> OrderOperations.find("c", "o".repeat(1025)));
        assertRefused(
                message + "(delete of table orders)",
                () -> OrderOperations.delete(OrderKey.of("c", "😀".repeat(256) + "o")));
        assertRefused(
                message + "(query of table orders)",
                () -> OrderOperations.query("c", q -> q.orderId().lt("o".repeat(1025))));
    }

    @Test
    void keysOfIndexesMayBeAbsentButNotEmptyOrTooLong() {
        assertThatNoException().isThrownBy(() -> OrderOperations.put(order("c", "o")));
        assertThatNoException()
                .isThrownBy(() -> PutOperation.of(Device.Schema.INSTANCE, new Device(1, new byte[1024], true, 1)));
        assertRefused(
                "Key attribute token takes 1025 bytes, and DynamoDB takes at most 1024 (put of table devices)",
                () -> PutOperation.of(Device.Schema.INSTANCE, new Device(1, new byte[1025], true, 1)));
    }

    @Test
    void anIndexKeyCannotBeUpdatedToBeEmpty() {
        String message = "Key attribute label is empty (update of table tags, key id=1)";
        assertRefused(message, () -> Tag.update(u -> u.label().set("")));
        assertRefused(message, () -> Tag.update(u -> u.label().setIfAbsent("")));
        assertThatNoException().isThrownBy(() -> Tag.update(u -> u.label().remove()));
        assertThatNoException()
                .isThrownBy(() -> OrderOperations.update(KEY, u -> u.note().set("")));
    }

    @Test
    void anIndexKeyCannotBeWrittenEmptyOrUpdatedToBeTooLong() {
        assertRefused(
                "Key attribute label is empty (put of table tags, key id=1)",
                () -> PutOperation.of(Tag.SCHEMA, new Tag("1", "")));
        assertRefused(
                "Key attribute label takes 2049 bytes, and DynamoDB takes at most 2048 (update of table tags)",
                () -> Tag.update(u -> u.label().set("l".repeat(2049))));
    }

    @Test
    void aKeyThatDynamoDbCannotHoldIsRefused() {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> new Device.ByVoltage(Double.NaN))
                .withMessage("Cannot write attribute voltage: expected a finite number,"
                        + " found a value outside of that (query of table devices, index by-voltage)");
        EntityKey<Tag> key = out -> out.attribute("id", Instant.MAX, InstantCodec.INSTANCE);
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> FindOperation.of(Tag.SCHEMA, key))
                .withMessageEndingWith("(find of table tags)");
    }

    @Test
    void aRefusedKeyIsToldWithTheIndex() {
        InvalidRequestException e = catchThrowableOfType(
                InvalidRequestException.class,
                () -> OrderOperations.byStatus(null, q -> q.placedAt().gt(Instant.EPOCH)));
        assertThat(e.context())
                .containsEntry("operation", "query")
                .containsEntry("table", "orders")
                .containsEntry("index", "by-status")
                .containsEntry("retryable", "false");
    }
}
