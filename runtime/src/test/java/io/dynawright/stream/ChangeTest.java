package io.dynawright.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

class ChangeTest {

    private static final OrderSchema SCHEMA = OrderSchema.INSTANCE;
    private static final Order BEFORE = new Order("c-1", "o-1", null, null, null, 7, null);
    private static final Map<String, AttributeValue> OLD = SCHEMA.toItem(BEFORE);
    private static final Map<String, AttributeValue> NEW = SCHEMA.toItem(Orders.ONE);
    private static final Map<String, AttributeValue> KEY =
            Map.of("customerId", AttributeValue.fromS("c-1"), "orderId", AttributeValue.fromS("o-1"));
    private static final Instant TIME = Instant.parse("2026-11-21T08:15:30Z");

    private static Record record(OperationType type, StreamViewType view, Consumer<StreamRecord.Builder> images) {
        StreamRecord.Builder change = StreamRecord.builder()
                .keys(KEY)
                .sequenceNumber("111")
                .approximateCreationDateTime(TIME)
                .streamViewType(view);
        images.accept(change);
        return Record.builder()
                .eventID("e-1")
                .eventName(type)
                .dynamodb(change.build())
                .build();
    }

    private static Change<Order> change(
            OperationType type, StreamViewType view, Consumer<StreamRecord.Builder> images) {
        return Change.of(record(type, view, images), SCHEMA);
    }

    @Test
    void aRecordWithBothImagesTellsWhatWasAndWhatIs() {
        ChangeRecord facts = new ChangeRecord(KEY, "e-1", "111", Optional.of(TIME), false);
        assertThat(change(OperationType.INSERT, StreamViewType.NEW_AND_OLD_IMAGES, r -> r.newImage(NEW)))
                .isEqualTo(new Inserted<>(Orders.ONE, facts));
        assertThat(change(
                        OperationType.MODIFY,
                        StreamViewType.NEW_AND_OLD_IMAGES,
                        r -> r.newImage(NEW).oldImage(OLD)))
                .isEqualTo(new Modified<>(Optional.of(BEFORE), Orders.ONE, facts));
        assertThat(change(OperationType.REMOVE, StreamViewType.NEW_AND_OLD_IMAGES, r -> r.oldImage(OLD)))
                .isEqualTo(new Removed<>(Optional.of(BEFORE), facts));
    }

    @Test
    void aRecordWithTheNewImageAloneTellsWhatIs() {
        Change<Order> modified = change(OperationType.MODIFY, StreamViewType.NEW_IMAGE, r -> r.newImage(NEW));
        assertThat(modified.oldImage()).isEmpty();
        assertThat(modified.newImage()).contains(Orders.ONE);
        Change<Order> removed = change(OperationType.REMOVE, StreamViewType.NEW_IMAGE, r -> {});
        assertThat(removed.oldImage()).isEmpty();
        assertThat(removed.newImage()).isEmpty();
        assertThat(removed.record().key()).isEqualTo(KEY);
    }

    @Test
    void imagesHaveTheSameNamesInEveryChange() {
        Change<Order> inserted = change(OperationType.INSERT, StreamViewType.NEW_AND_OLD_IMAGES, r -> r.newImage(NEW));
        assertThat(inserted.oldImage()).isEmpty();
        assertThat(inserted.newImage()).contains(Orders.ONE);
        Change<Order> removed = change(OperationType.REMOVE, StreamViewType.NEW_AND_OLD_IMAGES, r -> r.oldImage(OLD));
        assertThat(removed.oldImage()).contains(BEFORE);
    }

    @Test
    void aStreamThatDoesNotTellEnoughIsNamed() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> change(OperationType.MODIFY, StreamViewType.OLD_IMAGE, r -> r.oldImage(OLD)))
                .withMessage("The stream record has no new image: the StreamViewType of the stream must be NEW_IMAGE or"
                        + " NEW_AND_OLD_IMAGES, it is OLD_IMAGE (read of table orders, key customerId=c-1,"
                        + " orderId=o-1)");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> change(OperationType.INSERT, StreamViewType.KEYS_ONLY, r -> {}))
                .withMessageContaining("it is KEYS_ONLY");
    }

    @Test
    void anEventOfAnotherKindIsNamed() {
        Record unknown = record(OperationType.INSERT, StreamViewType.NEW_IMAGE, r -> r.newImage(NEW)).toBuilder()
                .eventName("RENAME")
                .build();
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> Change.of(unknown, SCHEMA))
                .withMessageStartingWith("The stream record is an event other than INSERT, MODIFY and REMOVE: RENAME");
    }

    @Test
    void anImageThatCannotBeReadIsNamed() {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> change(
                        OperationType.INSERT,
                        StreamViewType.NEW_IMAGE,
                        r -> r.newImage(
                                Map.of("total", AttributeValue.fromS("x"), "customerId", AttributeValue.fromS("c-9")))))
                .withMessage("Cannot read attribute total: expected N, found S"
                        + " (read of table orders, key customerId=c-9)");
    }

    @Test
    void itemsThatExpiredWereRemovedByDynamoDb() {
        Record removed = record(OperationType.REMOVE, StreamViewType.NEW_AND_OLD_IMAGES, r -> r.oldImage(OLD));
        Record expired = removed.toBuilder()
                .userIdentity(user -> user.type("Service").principalId("dynamodb.amazonaws.com"))
                .build();
        Record replicated = removed.toBuilder()
                .userIdentity(user -> user.type("Service").principalId("replication.example"))
                .build();
        assertThat(((Removed<Order>) Change.of(expired, SCHEMA)).expired()).isTrue();
        assertThat(((Removed<Order>) Change.of(removed, SCHEMA)).expired()).isFalse();
        assertThat(((Removed<Order>) Change.of(replicated, SCHEMA)).expired()).isFalse();
    }

    private static String exported(String images) {
        return "{\"Metadata\":{\"WriteTimestampMicros\":{\"N\":\"1795249530000001\"}},\"Keys\":" + Orders.keyJson("o-1")
                + images + "}";
    }

    @Test
    void aLineOfAnIncrementalExportIsAChange() {
        String after = ",\"NewImage\":" + Orders.ONE_JSON;
        String before = ",\"OldImage\":" + SCHEMA.toJson(BEFORE);
        ChangeRecord facts =
                new ChangeRecord(KEY, "", "", Optional.of(Instant.parse("2026-11-21T08:25:30.000001Z")), false);
        assertThat(Change.ofExport(exported(after), SCHEMA)).isEqualTo(new Inserted<>(Orders.ONE, facts));
        assertThat(Change.ofExport(exported(before + after), SCHEMA))
                .isEqualTo(new Modified<>(Optional.of(BEFORE), Orders.ONE, facts));
        assertThat(Change.ofExport(exported(before), SCHEMA)).isEqualTo(new Removed<>(Optional.of(BEFORE), facts));
        assertThat(Change.ofExport(exported(""), SCHEMA)).isEqualTo(new Removed<>(Optional.empty(), facts));
    }

    @Test
    void aLineThatIsNoneIsRefused() {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> Change.ofExport("{\"Item\":" + Orders.ONE_JSON + "}", SCHEMA))
                .withMessage("Cannot read the item: expected an object with the member Keys, found other JSON");
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> Change.ofExport("{\"Keys\":{},\"Metadata\":{}}", SCHEMA))
                .withMessage("Cannot read attribute WriteTimestampMicros: expected a value, found nothing");
    }
}
