package io.dynawright.cipher;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an encrypted value belongs to.
 *
 * @param attribute the attribute's name in DynamoDB
 * @param key the table's key of the item, without anything else
 */
public record EncryptedField(String attribute, Map<String, AttributeValue> key) {

    public EncryptedField {
        key = Map.copyOf(key);
    }

    /** The attribute alone: the key's values are not for logs. */
    @Override
    public String toString() {
        return "encrypted attribute " + attribute;
    }
}
