package io.dynawright.schema;

import io.dynawright.cipher.FieldCipher;
import io.dynawright.codec.AttributeValueCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.JsonText;
import io.dynawright.codec.MapItemReader;
import io.dynawright.codec.MapItemWriter;
import io.dynawright.codec.ZonedItemReader;
import io.dynawright.error.ConfigurationException;
import io.dynawright.error.ConversionException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.Target;
import io.dynawright.error.Violation;
import io.dynawright.id.IdSource;
import io.dynawright.time.Zoning;
import io.dynawright.validation.Violations;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How an entity becomes an item and back, and what its table looks like. Generated, as {@code OrderSchema}; its one
 * instance is immutable and thread-safe.
 *
 * <p>It is a {@link TableSchema} of the AWS enhanced client at the same time, so that the schema can be used alone:
 *
 * <pre>{@code
 * DynamoDbTable<Order> table = enhancedClient.table("orders", OrderSchema.INSTANCE);
 * }</pre>
 *
 * @param <T> the entity
 */
public abstract class EntitySchema<T> implements TableSchema<T> {

    private final Class<T> entity;
    private final String tableName;

    // Made on first use and kept; when two threads meet, either's is as good as the other's.
    private volatile @Nullable TableDefinition definition;
    private volatile @Nullable TableMetadata metadata;

    /**
     * For generated code.
     *
     * @param level the level of the runtime that the generated code was written for
     */
    protected EntitySchema(RuntimeApi level, Class<T> entity, String tableName) {
        this.entity = entity;
        this.tableName = tableName;
    }

    /** The entity's class. */
    public final Class<T> entity() {
        return entity;
    }

    /** The table's name. */
    public final String tableName() {
        return tableName;
    }

    /**
     * Reads an entity. Attributes that it does not declare are skipped; those that are absent leave null, zero or
     * {@code false}, or what the entity's own constructor gives them.
     *
     * @throws ConversionException if an attribute is of the wrong type
     */
    public abstract T read(ItemReader in);

    /**
     * Writes an entity. Null attributes are left out; nothing is encrypted.
     *
     * @throws ConversionException if an attribute has a value that DynamoDB cannot hold
     */
    public abstract void write(T item, ItemWriter out);

    /**
     * The primary key of an entity.
     *
     * @throws io.dynawright.error.InvalidRequestException if a part of it is null
     */
    public abstract EntityKey<T> key(T item);

    /**
     * For generated code: writes what is set when an item is created: the moment of its creation, and the time to live
     * of an item that has none of its own, which {@link Lifecycle#filled()} then names.
     */
    public void writeCreation(Instant now, ItemWriter out) {}

    /** For generated code: writes what is set whenever an item is written. */
    public void writeChange(Instant now, ItemWriter out) {}

    /** For generated code: writes new ids for the attributes that have them. Not all of them need be used. */
    public void writeIds(IdSource ids, ItemWriter out) {}

    /**
     * For generated code: brings the attributes of an item from one version of the table's form to the next.
     *
     * @param from the version that the item has, from the oldest that is read to the one before today's
     * @param item the item, which may be changed
     * @return the item in the version that follows, in the same map or another one
     */
    protected Map<String, AttributeValue> upcast(int from, Map<String, AttributeValue> item) {
        return item;
    }

    /** For generated code: finds what the entity's constraints do not allow. */
    protected void check(T item, Violations violations) {}

    /** For operations: what the entity's constraints find now, some of which depends on the moment of the write. */
    public final Violations violations(T item) {
        Violations violations = new Violations();
        check(item, violations);
        return violations;
    }

    /**
     * What the entity's constraints do not allow, in the order of its attributes; empty if all is well. Past and future
     * are told by the clock and the zone of the system.
     */
    public final List<Violation> validate(T item) {
        return violations(item).at(ZonedDateTime.now(ZoneId.systemDefault()));
    }

    /** For operations: writes an entity as an item of today's version, which {@link #write} knows nothing of. */
    public final void writeItem(T item, ItemWriter out) {
        write(item, out);
        Optional<Evolution.Version> version = definition().evolution().version();
        if (version.isPresent()) {
            out.name(version.get().attribute());
            out.writeNumber(version.get().current());
        }
    }

    /**
     * For operations: an item, of which everything was decrypted, in today's form. Attributes that the entity does not
     * know stay in it.
     *
     * @param item stays as it is
     * @return the caller's own
     * @throws ConversionException if it is newer than today's form, older than the oldest that is read, or if it cannot
     *     be brought up; the caller adds which item it was
     */
    public final Map<String, AttributeValue> upgraded(Map<String, AttributeValue> item) {
        return new Upgrade(this).of(item);
    }

    /** For generated code: makes the table's definition. Called once, or a few times at the most. */
    protected abstract TableDefinition define();

    /** The table: its attributes, key and indexes. */
    public final TableDefinition definition() {
        TableDefinition known = definition;
        if (known == null) {
            known = define();
            definition = known;
        }
        return known;
    }

    /**
     * The same schema with a cipher for attributes that are {@link io.dynawright.annotation.Encrypted}. The schema alone
     * neither writes nor reads items of an entity that has such attributes.
     */
    public final EncryptingSchema<T> encryptedWith(FieldCipher cipher) {
        return new EncryptingSchema<>(this, cipher);
    }

    private void refuseEncryption() {
        List<String> encrypted = definition().lifecycle().encrypted();
        if (!encrypted.isEmpty()) {
            throw needsCipher(encrypted);
        }
    }

    private void refuseEncryption(String attribute) {
        if (definition().lifecycle().encrypted().contains(attribute)) {
            throw needsCipher(List.of(attribute));
        }
    }

    private ConfigurationException needsCipher(List<String> attributes) {
        return new ConfigurationException(
                "The schema alone cannot encrypt or decrypt " + String.join(", ", attributes) + " of "
                        + entity.getSimpleName() + ": use schema.encryptedWith(cipher)",
                new Target("convert", tableName, null, Map.of()));
    }

    /**
     * The entity as an item, without the attributes that are null. The map is the caller's own.
     *
     * @throws ConversionException if an attribute has a value that DynamoDB cannot hold
     * @throws ConfigurationException if it has encrypted attributes: see {@link #encryptedWith}
     */
    public final Map<String, AttributeValue> toItem(T item) {
        refuseEncryption();
        return plainItem(item);
    }

    /** The entity as an item before anything is encrypted. */
    final Map<String, AttributeValue> plainItem(T item) {
        MapItemWriter out = new MapItemWriter(definition().attributes().size());
        try {
            writeItem(item, out);
        } catch (ConversionException e) {
            throw e.in(new Target("write", tableName, null, keyText(out.item())));
        }
        return out.item();
    }

    /**
     * The entity that an item is.
     *
     * @throws ConversionException if an attribute is of the wrong type, or if the entity's constructor or a setter
     *     threw an exception, which is then the cause; the caller adds which item it was
     * @throws ConfigurationException if it has encrypted attributes: see {@link #encryptedWith}
     */
    public final T fromItem(Map<String, AttributeValue> item) {
        refuseEncryption();
        return decode(new MapItemReader(item));
    }

    /**
     * The entity that an item is, wherever it comes from.
     *
     * @throws ConversionException as {@link #fromItem} does; the caller adds which item it was
     */
    public final T fromUnlocated(ItemReader item) {
        refuseEncryption();
        return decode(item);
    }

    /**
     * A reader of an item that shows moments as this says, for items that come from elsewhere than from a connection:
     * {@code schema.fromReader(() -> schema.zoned(new MapItemReader(item), Zoning.of(zone, UTC)))}.
     *
     * @param in stands at the item's beginning
     */
    public final ItemReader zoned(ItemReader in, Zoning zoning) {
        return zoning.isUtc() ? in : ZonedItemReader.of(in, zoning, definition()::zoning);
    }

    /** The entity that an item is of which everything was decrypted. */
    final T decode(ItemReader in) {
        try {
            return read(current(in));
        } catch (DynawrightException e) {
            throw e;
        } catch (RuntimeException e) {
            throw ConversionException.refused(entity.getName(), in.path(), e);
        }
    }

    /**
     * For operations: a reader of the item, of which everything was decrypted, in today's version; this one, unless the
     * item has another.
     *
     * @param in stands at the item's beginning
     * @throws ConversionException as {@link #upgraded} does
     */
    public final ItemReader current(ItemReader in) {
        Optional<Evolution.Version> version = definition().evolution().version();
        if (version.isEmpty()
                || version.get().isCurrent(in.peekNumber(version.get().attribute()))) {
            return in;
        }
        Zoning zoning = in.zoning();
        return zoned(new MapItemReader(upgraded(AttributeValueCodec.INSTANCE.readItem(in))), zoning);
    }

    /**
     * The entity that an item is, wherever it comes from. Errors name the item by its key.
     *
     * @param item makes a reader that stands at the item's beginning; it is asked again when there is an error
     * @throws ConversionException as {@link #fromItem} does
     */
    public final T fromReader(Supplier<? extends ItemReader> item) {
        refuseEncryption();
        try {
            return decode(item.get());
        } catch (ConversionException e) {
            throw located(e, item);
        }
    }

    /**
     * The entity as a text in DynamoDB JSON, {@code {"id":{"N":"1"}}}, without the attributes that are null.
     *
     * @throws ConversionException if an attribute has a value that DynamoDB cannot hold
     */
    public final String toJson(T item) {
        refuseEncryption();
        try {
            return JsonText.write(out -> writeItem(item, out));
        } catch (ConversionException e) {
            // It refuses the same for the same reason, and knows the key.
            toItem(item);
            throw e;
        }
    }

    /**
     * The entity that a text in DynamoDB JSON is: {@code {"id":{"N":"1"}}}.
     *
     * @throws ConversionException if the text is not such JSON, or as {@link #fromItem} does
     */
    public final T fromJson(String json) {
        return fromText(json, JsonText::item);
    }

    /**
     * The entity in a line of a table's export to S3 in DynamoDB JSON: {@code {"Item":{"id":{"N":"1"}}}}.
     *
     * @throws ConversionException if the text is not such a line, or as {@link #fromItem} does
     */
    public final T fromExport(String line) {
        return fromText(line, text -> text.item("Item"));
    }

    private T fromText(String json, Function<JsonText, ItemReader> start) {
        refuseEncryption();
        try (JsonText text = JsonText.of(json)) {
            T item = decode(start.apply(text));
            text.end();
            return item;
        } catch (ConversionException e) {
            throw located(e, () -> start.apply(JsonText.of(json)));
        }
    }

    private ConversionException located(ConversionException e, Supplier<? extends ItemReader> item) {
        return e.in(new Target("read", tableName, null, KeyText.of(definition(), item)));
    }

    /**
     * The key attributes of an item as text, for messages; those that it does not have are left out. The values of
     * {@link TableDefinition#sensitive} ones are {@code *}.
     */
    public final Map<String, String> keyText(Map<String, AttributeValue> item) {
        return KeyText.of(definition(), item);
    }

    /**
     * The entity that an item is; null if the item has no attributes, which is what the enhanced client expects.
     *
     * @throws ConversionException if it cannot be read
     */
    @Override
    public final @Nullable T mapToItem(Map<String, AttributeValue> attributes) {
        return attributes.isEmpty() ? null : fromReader(() -> new MapItemReader(attributes));
    }

    /** The same, but an item without attributes can be an entity of which everything is null, zero or {@code false}. */
    @Override
    public final @Nullable T mapToItem(Map<String, AttributeValue> attributes, boolean preserveEmptyObject) {
        return preserveEmptyObject ? fromReader(() -> new MapItemReader(attributes)) : mapToItem(attributes);
    }

    @Override
    public final Map<String, AttributeValue> itemToMap(T item, boolean ignoreNulls) {
        Map<String, AttributeValue> map = toItem(item);
        if (!ignoreNulls) {
            attributeNames().forEach(name -> map.putIfAbsent(name, AttributeValue.fromNul(true)));
            definition().evolution().allFormerNames().forEach(name -> map.put(name, AttributeValue.fromNul(true)));
        }
        return map;
    }

    @Override
    public final Map<String, AttributeValue> itemToMap(T item, Collection<String> attributes) {
        attributes.forEach(this::refuseEncryption);
        Map<String, AttributeValue> map = plainItem(item);
        map.keySet().retainAll(attributes);
        return map;
    }

    @Override
    public final @Nullable AttributeValue attributeValue(T item, String attribute) {
        refuseEncryption(attribute);
        return plainItem(item).get(attribute);
    }

    @Override
    public final TableMetadata tableMetadata() {
        TableMetadata known = metadata;
        if (known == null) {
            known = EnhancedMetadata.of(definition());
            metadata = known;
        }
        return known;
    }

    /**
     * The converter by which the enhanced client's extension for timestamps writes the attribute of {@code @UpdatedAt};
     * null for all other attributes, which the schema writes itself.
     */
    @Override
    @SuppressWarnings("unchecked") // The interface says T, whatever the attribute's type is.
    public final @Nullable AttributeConverter<T> converterForAttribute(Object attribute) {
        return definition()
                .lifecycle()
                .updatedAt()
                .filter(attribute::equals)
                .map(name -> (AttributeConverter<T>) new ChangeConverter(this, name))
                .orElse(null);
    }

    @Override
    public final EnhancedType<T> itemType() {
        return EnhancedType.of(entity);
    }

    @Override
    public final List<String> attributeNames() {
        return definition().attributes().stream().map(AttributeInfo::name).toList();
    }

    @Override
    public final boolean isAbstract() {
        return false;
    }
}
