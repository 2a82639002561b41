package io.dynawright.cipher;

import io.dynawright.error.ConversionException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.EncryptionException;
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

    /**
     * The item as it is stored.
     *
     * @throws EncryptionException if the cipher fails with an exception that is none of Dynawright's
     */
    public Map<String, AttributeValue> encrypt(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> encrypted = new LinkedHashMap<>(item);
        for (String attribute : attributes) {
            encrypted.computeIfPresent(attribute, (name, plain) -> encrypt(name, plain, item));
        }
        return encrypted;
    }

    /**
     * One value as it is stored in the item that has this key.
     *
     * @throws EncryptionException if the cipher fails with an exception that is none of Dynawright's
     */
    public AttributeValue encrypt(String attribute, AttributeValue plain, Map<String, AttributeValue> item) {
        EncryptedField field = field(attribute, item);
        try {
            return cipher.encrypt(plain, field);
        } catch (DynawrightException e) {
            throw e;
        } catch (RuntimeException e) {
            throw EncryptionException.onWrite(attribute, e);
        }
    }

    /**
     * The item, or what was fetched of it, as the codecs of its attributes wrote it.
     *
     * @throws ConversionException if an attribute cannot be decrypted, or the item's key was not fetched with it
     * @throws EncryptionException if the cipher fails with an exception that is none of Dynawright's
     */
    public Map<String, AttributeValue> decrypt(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> decrypted = new LinkedHashMap<>(item);
        for (String attribute : attributes) {
            decrypted.computeIfPresent(
                    attribute,
                    (name, stored) -> stored.type() == AttributeValue.Type.NUL ? stored : decrypt(name, stored, item));
        }
        return decrypted;
    }

    private AttributeValue decrypt(String attribute, AttributeValue stored, Map<String, AttributeValue> item) {
        EncryptedField field = field(attribute, item);
        try {
            return cipher.decrypt(stored, field);
        } catch (DynawrightException e) {
            throw e;
        } catch (RuntimeException e) {
            throw EncryptionException.onRead(attribute, e);
        }
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
