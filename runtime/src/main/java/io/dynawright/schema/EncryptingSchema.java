package io.dynawright.schema;

import io.dynawright.cipher.FieldCipher;
import io.dynawright.cipher.ItemCipher;
import io.dynawright.codec.AttributeValueCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.MapItemReader;
import io.dynawright.error.ConversionException;
import io.dynawright.error.EncryptionException;
import io.dynawright.error.Target;
import io.dynawright.time.Zoning;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The schema of an entity that has {@link io.dynawright.annotation.Encrypted} attributes, with the cipher for them: for
 * the AWS enhanced client, and for items that come from streams and exports. Made by {@link EntitySchema#encryptedWith};
 * immutable and thread-safe.
 *
 * <pre>{@code
 * DynamoDbTable<Patient> table =
 *     enhancedClient.table("patients", PatientSchema.INSTANCE.encryptedWith(cipher));
 * }</pre>
 *
 * @param <T> the entity
 */
public final class EncryptingSchema<T> implements TableSchema<T> {

    private final EntitySchema<T> schema;
    private final ItemCipher cipher;

    EncryptingSchema(EntitySchema<T> schema, FieldCipher cipher) {
        this.schema = schema;
        TableDefinition table = schema.definition();
        this.cipher = new ItemCipher(
                cipher, table.lifecycle().encrypted(), table.key().attributes());
    }

    /**
     * The entity as an item with encrypted attributes, without those that are null. The map is the caller's own.
     *
     * @throws ConversionException if an attribute has a value that DynamoDB cannot hold
     */
    public Map<String, AttributeValue> toItem(T item) {
        Map<String, AttributeValue> plain = schema.plainItem(item);
        try {
            return cipher.encrypt(plain);
        } catch (EncryptionException e) {
            throw e.in(target("write", plain));
        }
    }

    /**
     * The entity that an item with encrypted attributes is.
     *
     * @throws ConversionException if an attribute cannot be decrypted, or as {@link EntitySchema#fromItem} does; the
     *     caller adds which item it was
     */
    public T fromItem(Map<String, AttributeValue> item) {
        return fromItem(item, Zoning.UTC);
    }

    /** The same, with moments shown as this says. */
    public T fromItem(Map<String, AttributeValue> item, Zoning zoning) {
        return schema.decode(schema.zoned(new MapItemReader(cipher.decrypt(item)), zoning));
    }

    /**
     * The entity that an item with encrypted attributes is, wherever it comes from. Errors name the item by its key.
     *
     * @param item makes a reader that stands at the item's beginning
     * @throws ConversionException as {@link #fromItem} does
     */
    public T fromReader(Supplier<? extends ItemReader> item) {
        return located(AttributeValueCodec.INSTANCE.readItem(item.get()));
    }

    private T located(Map<String, AttributeValue> item) {
        try {
            return fromItem(item);
        } catch (ConversionException e) {
            throw e.in(target("read", item));
        } catch (EncryptionException e) {
            throw e.in(target("read", item));
        }
    }

    private Target target(String operation, Map<String, AttributeValue> item) {
        return new Target(operation, schema.tableName(), null, schema.keyText(item));
    }

    /** The entity that an item is; null if the item has no attributes, which is what the enhanced client expects. */
    @Override
    public @Nullable T mapToItem(Map<String, AttributeValue> attributes) {
        return attributes.isEmpty() ? null : located(attributes);
    }

    @Override
    public @Nullable T mapToItem(Map<String, AttributeValue> attributes, boolean preserveEmptyObject) {
        return preserveEmptyObject ? located(attributes) : mapToItem(attributes);
    }

    @Override
    public Map<String, AttributeValue> itemToMap(T item, boolean ignoreNulls) {
        Map<String, AttributeValue> map = toItem(item);
        if (!ignoreNulls) {
            attributeNames().forEach(name -> map.putIfAbsent(name, AttributeValue.fromNul(true)));
        }
        return map;
    }

    @Override
    public Map<String, AttributeValue> itemToMap(T item, Collection<String> attributes) {
        Map<String, AttributeValue> map = toItem(item);
        map.keySet().retainAll(attributes);
        return map;
    }

    @Override
    public @Nullable AttributeValue attributeValue(T item, String attribute) {
        return cipher.attributes().contains(attribute)
                ? toItem(item).get(attribute)
                : schema.plainItem(item).get(attribute);
    }

    @Override
    public TableMetadata tableMetadata() {
        return schema.tableMetadata();
    }

    @Override
    public @Nullable AttributeConverter<T> converterForAttribute(Object attribute) {
        return schema.converterForAttribute(attribute);
    }

    @Override
    public EnhancedType<T> itemType() {
        return schema.itemType();
    }

    @Override
    public List<String> attributeNames() {
        return schema.attributeNames();
    }

    @Override
    public boolean isAbstract() {
        return false;
    }
}
