package io.dynawright.cipher;

import io.dynawright.error.ConversionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Encrypts and decrypts whole items of one table. Attributes that are absent, or stored as NULL, stay so.
 *
 * @param cipher encrypts single attributes
 * @param attributes those that are encrypted, by their names in DynamoDB
 * @param key the attributes of the table's key
 */
public record ItemCipher(FieldCipher cipher, List<String> attributes, List<String> key) {

    public ItemCipher {
        attributes = List.copyOf(attributes);
        key = List.copyOf(key);
    }

    /** The item as it is stored. */
    public Map<String, AttributeValue> encrypt(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> encrypted = new LinkedHashMap<>(item);
        for (String attribute : attributes) {
            encrypted.computeIfPresent(attribute, (name, plain) -> cipher.encrypt(plain, field(name, item)));
        }
        return encrypted;
    }

    /** One value as it is stored in the item that has this key. */
    public AttributeValue encrypt(String attribute, AttributeValue plain, Map<String, AttributeValue> item) {
        return cipher.encrypt(plain, field(attribute, item));
    }

    /**
     * The item, or what was fetched of it, as the codecs of its attributes wrote it.
     *
     * @throws ConversionException if an attribute cannot be decrypted, or the item's key was not fetched with it
     */
    public Map<String, AttributeValue> decrypt(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> decrypted = new LinkedHashMap<>(item);
        for (String attribute : attributes) {
            decrypted.computeIfPresent(
                    attribute,
                    (name, stored) -> stored.type() == AttributeValue.Type.NUL
                            ? stored
                            : cipher.decrypt(stored, field(name, item)));
        }
        return decrypted;
    }

    private EncryptedField field(String attribute, Map<String, AttributeValue> item) {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        for (String part : key) {
            AttributeValue value = item.get(part);
            if (value == null) {
                throw ConversionException.onRead(attribute, "the item's key beside it", "an item without " + part);
            }
            values.put(part, value);
        }
        return new EncryptedField(attribute, values);
    }

    /** The names of the attributes. */
    @Override
    public String toString() {
        return "cipher of " + attributes;
    }
}
