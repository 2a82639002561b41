package io.dynawright.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.Identity;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamViewType;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stream.Change;
import io.dynawright.stream.ChangeRecord;
import io.dynawright.stream.Inserted;
import io.dynawright.stream.Modified;
import io.dynawright.stream.Removed;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LambdaChangesTest {

    private static final OrderSchema SCHEMA = OrderSchema.INSTANCE;
    private static final Order BEFORE = new Order("c-1", "o-1", null, null, null, 7, null);
    private static final Instant TIME = Instant.parse("2026-11-21T08:15:30Z");
    private static final Map<String, AttributeValue> KEY =
            Map.of("customerId", new AttributeValue("c-1"), "orderId", new AttributeValue("o-1"));
    private static final ChangeRecord FACTS =
            new ChangeRecord(SCHEMA.itemToMap(BEFORE, KEY.keySet()), "e-1", "111", Optional.of(TIME), false);

    private static DynamodbStreamRecord record(String event, StreamRecord change) {
        DynamodbStreamRecord record = new DynamodbStreamRecord();
        record.setEventID("e-1");
        record.setEventName(event);
        record.setDynamodb(change);
        return record;
    }

    private static StreamRecord images() {
        return new StreamRecord()
                .withKeys(KEY)
                .withSequenceNumber("111")
                .withApproximateCreationDateTime(Date.from(TIME))
                .withStreamViewType(StreamViewType.NEW_AND_OLD_IMAGES);
    }

    private static Map<String, AttributeValue> image(Order order) {
        return LambdaItems.of(SCHEMA.toItem(order));
    }

    @Test
    void recordsOfLambdaAreChanges() {
        assertThat(LambdaChanges.of(record("INSERT", images().withNewImage(image(Orders.ONE))), SCHEMA))
                .isEqualTo(new Inserted<>(Orders.ONE, FACTS));
        assertThat(LambdaChanges.of(
                        record(
                                "MODIFY",
                                images().withNewImage(image(Orders.ONE)).withOldImage(image(BEFORE))),
                        SCHEMA))
                .isEqualTo(new Modified<>(Optional.of(BEFORE), Orders.ONE, FACTS));
        assertThat(LambdaChanges.of(record("REMOVE", images().withOldImage(image(BEFORE))), SCHEMA))
                .isEqualTo(new Removed<>(Optional.of(BEFORE), FACTS));
    }

    @Test
    void itemsThatExpiredWereRemovedByDynamoDb() {
        DynamodbStreamRecord expired = record("REMOVE", images());
        expired.setUserIdentity(new Identity().withType("Service").withPrincipalId("dynamodb.amazonaws.com"));
        Change<Order> change = LambdaChanges.of(expired, SCHEMA);
        assertThat(change).isInstanceOf(Removed.class);
        assertThat(((Removed<Order>) change).expired()).isTrue();
        assertThat(change.oldImage()).isEmpty();
    }

    @Test
    void whatARecordDoesNotTellIsEmpty() {
        DynamodbStreamRecord bare = record("REMOVE", new StreamRecord());
        bare.setEventID(null);
        assertThat(LambdaChanges.of(bare, SCHEMA).record())
                .isEqualTo(new ChangeRecord(Map.of(), "", "", Optional.empty(), false));
    }

    @Test
    void aStreamThatDoesNotTellEnoughIsNamed() {
        StreamRecord keys = images().withStreamViewType(StreamViewType.KEYS_ONLY);
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> LambdaChanges.of(record("MODIFY", keys), SCHEMA))
                .withMessageContaining("must be NEW_IMAGE or NEW_AND_OLD_IMAGES, it is KEYS_ONLY")
                .withMessageContaining("customerId=c-1");
    }
}
