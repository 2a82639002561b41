package io.dynawright.stream;

import io.dynawright.schema.EntitySchema;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * What happened to one item of a table, from a record of its stream:
 *
 * <pre>{@code
 * Change<Order> change = Change.of(record, OrderSchema.INSTANCE);
 * if (change instanceof Modified<Order> modified) {
 *     notify(modified.after());
 * } else if (change instanceof Removed<Order> removed && !removed.expired()) {
 *     …
 * }
 * }</pre>
 *
 * <p>What a record holds depends on the stream's {@code StreamViewType}:
 *
 * <table>
 *   <caption>What can be read of each kind of stream</caption>
 *   <tr><th></th><th>inserted</th><th>modified</th><th>removed</th></tr>
 *   <tr><td>{@code NEW_AND_OLD_IMAGES}</td><td>item</td><td>before and after</td><td>item</td></tr>
 *   <tr><td>{@code NEW_IMAGE}</td><td>item</td><td>after</td><td>key only</td></tr>
 *   <tr><td>{@code OLD_IMAGE}</td><td>an error</td><td>an error</td><td>item</td></tr>
 *   <tr><td>{@code KEYS_ONLY}</td><td>an error</td><td>an error</td><td>key only</td></tr>
 * </table>
 *
 * <p>The records of AWS Lambda are read by {@code io.dynawright.lambda.LambdaChanges}.
 *
 * @param <T> the entity
 */
public sealed interface Change<T> permits Inserted, Modified, Removed {

    /** The record that told of the change. */
    ChangeRecord record();

    /** The item as it was before; empty if there was none, or if the stream does not tell. */
    Optional<T> oldImage();

    /** The item as it is thereafter; empty if there is none. */
    Optional<T> newImage();

    /**
     * The change that a record of DynamoDB Streams tells of.
     *
     * @throws io.dynawright.error.ConversionException if an image cannot be read
     * @throws io.dynawright.error.InvalidRequestException if the record lacks the image that this change needs
     */
    static <T> Change<T> of(Record record, EntitySchema<T> schema) {
        return StreamRecords.event(record).change(schema);
    }

    /**
     * The change that a line of an incremental export to S3 tells of: {@code
     * {"Metadata":{"WriteTimestampMicros":{"N":"…"}},"Keys":{…},"OldImage":{…},"NewImage":{…}}}. An export without old
     * images does not tell the modified items from those that were inserted: both are read as {@link Inserted}. An item
     * that came and went within the export's period is one that was removed, of which only the key is known.
     *
     * @throws io.dynawright.error.ConversionException if the text is not such a line, or if an image cannot be read
     */
    static <T> Change<T> ofExport(String line, EntitySchema<T> schema) {
        return ExportedChange.event(line).change(schema);
    }
}
