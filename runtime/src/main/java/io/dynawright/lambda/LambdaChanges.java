package io.dynawright.lambda;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.Identity;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import io.dynawright.codec.ItemReader;
import io.dynawright.schema.EntitySchema;
import io.dynawright.stream.Change;
import io.dynawright.stream.ChangeRecord;
import io.dynawright.stream.StreamEvent;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a table that AWS Lambda tells of:
 *
 * <pre>{@code
 * public void handleRequest(DynamodbEvent event, Context context) {
 *     for (DynamodbStreamRecord record : event.getRecords()) {
 *         Change<Order> change = LambdaChanges.of(record, OrderSchema.INSTANCE);
 *         …
 *     }
 * }
 * }</pre>
 */
public final class LambdaChanges {

    private LambdaChanges() {}

    /**
     * The change that this record tells of.
     *
     * @throws io.dynawright.error.ConversionException if an image cannot be read
     * @throws io.dynawright.error.InvalidRequestException if the record lacks the image that this change needs
     */
    public static <T> Change<T> of(DynamodbStreamRecord record, EntitySchema<T> schema) {
        StreamRecord change = record.getDynamodb();
        Identity user = record.getUserIdentity();
        Date time = change.getApproximateCreationDateTime();
        ChangeRecord facts = new ChangeRecord(
                key(change.getKeys()),
                Objects.requireNonNullElse(record.getEventID(), ""),
                Objects.requireNonNullElse(change.getSequenceNumber(), ""),
                Optional.ofNullable(time).map(Date::toInstant),
                user != null && StreamEvent.isTimeToLive(user.getType(), user.getPrincipalId()));
        return new StreamEvent(
                        String.valueOf(record.getEventName()),
                        String.valueOf(change.getStreamViewType()),
                        image(change.getOldImage()),
                        image(change.getNewImage()),
                        facts)
                .change(schema);
    }

    private static Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> key(
            @Nullable Map<String, AttributeValue> keys) {
        return keys == null ? Map.of() : StreamEvent.key(new LambdaItemReader(keys));
    }

    /** An item has its key at least, so that an empty image is none. */
    private static Optional<Supplier<ItemReader>> image(@Nullable Map<String, AttributeValue> item) {
        return item == null || item.isEmpty() ? Optional.empty() : Optional.of(() -> new LambdaItemReader(item));
    }
}
