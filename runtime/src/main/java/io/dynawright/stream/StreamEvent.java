package io.dynawright.stream;

import io.dynawright.codec.AttributeValueCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Target;
import io.dynawright.schema.EntitySchema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A record of a stream, whoever delivered it.
 *
 * @param name what happened: {@code INSERT}, {@code MODIFY} or {@code REMOVE}
 * @param viewType the stream's {@code StreamViewType}
 * @param oldImage makes readers of the item as it was, if the record has it
 * @param newImage makes readers of the item as it is, if the record has it
 * @param record the other facts
 */
public record StreamEvent(
        String name,
        String viewType,
        Optional<Supplier<ItemReader>> oldImage,
        Optional<Supplier<ItemReader>> newImage,
        ChangeRecord record) {

    /** The key attributes that this reader shows, as values of the AWS SDK. */
    public static Map<String, AttributeValue> key(ItemReader in) {
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            key.put(name, AttributeValueCodec.INSTANCE.read(in));
        }
        return key;
    }

    /** Whether this user is DynamoDB itself, which removes items whose time to live is over. */
    public static boolean isTimeToLive(@Nullable String userType, @Nullable String principalId) {
        return "Service".equals(userType) && "dynamodb.amazonaws.com".equals(principalId);
    }

    /**
     * The change of an entity that the record tells of.
     *
     * @throws io.dynawright.error.ConversionException if an image cannot be read
     * @throws InvalidRequestException if the record lacks the image that this change needs
     */
    public <T> Change<T> change(EntitySchema<T> schema) {
        return switch (name) {
            case "INSERT" -> new Inserted<>(required(schema), record);
            case "MODIFY" -> new Modified<>(oldImage.map(schema::fromReader), required(schema), record);
            case "REMOVE" -> new Removed<>(oldImage.map(schema::fromReader), record);
            default -> throw unusable(schema, "is an event other than INSERT, MODIFY and REMOVE: " + name);
        };
    }

    private <T> T required(EntitySchema<T> schema) {
        return newImage.map(schema::fromReader)
                .orElseThrow(() -> unusable(
                        schema,
                        "has no new image: the StreamViewType of the stream must be NEW_IMAGE or NEW_AND_OLD_IMAGES,"
                                + " it is " + viewType));
    }

    private InvalidRequestException unusable(EntitySchema<?> schema, String problem) {
        return new InvalidRequestException(
                "The stream record " + problem,
                new Target("read", schema.tableName(), null, schema.keyText(record.key())));
    }
}
