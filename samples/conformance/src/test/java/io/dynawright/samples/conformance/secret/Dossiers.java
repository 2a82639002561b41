package io.dynawright.samples.conformance.secret;

import io.dynawright.cipher.AesGcmFieldCipher;
import io.dynawright.cipher.FieldCipher;
import io.dynawright.cipher.FieldKey;
import io.dynawright.cipher.KeyProvider;
import io.dynawright.leak.Secrets;
import io.dynawright.samples.conformance.secret.Dossier.Contact;
import io.dynawright.samples.conformance.secret.Dossier.Origin;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Secrets, keys, and what DynamoDB has of them. */
final class Dossiers {

    static final String CODE_NAME = Secrets.text("code name");
    static final String BIRTHPLACE = Secrets.text("birthplace");
    static final FieldKey OLD = key("2025");
    static final FieldKey NEW = key("2026");

    private Dossiers() {}

    private static FieldKey key(String id) {
        return FieldKey.of(id, Secrets.key("data key of " + id));
    }

    static FieldCipher cipher(FieldKey current, FieldKey... old) {
        return AesGcmFieldCipher.of(KeyProvider.rotating(current, old));
    }

    static Dossier dossier(int number) {
        return new Dossier(
                "north",
                number,
                "desk-1",
                CODE_NAME + "-" + number,
                7,
                Set.of("kestrel", "merlin"),
                List.of(new Contact("Ann", "555-0100")),
                new Origin(BIRTHPLACE, "IT"),
                0);
    }

    static Dossier with(Dossier dossier, String codeName, long version) {
        return new Dossier(
                dossier.office(),
                dossier.number(),
                dossier.desk(),
                codeName,
                dossier.grade(),
                dossier.aliases(),
                dossier.contacts(),
                dossier.origin(),
                version);
    }

    static Memo memo(String id, String text) {
        Memo memo = new Memo();
        memo.setId(id);
        memo.setText(text);
        return memo;
    }

    static Map<String, AttributeValue> key(int number) {
        return Map.of("office", AttributeValue.fromS("north"), "number", AttributeValue.fromN("" + number));
    }

    /** What is stored of a dossier. */
    static Map<String, AttributeValue> stored(DynamoDbClient client, int number) {
        return client.getItem(get -> get.tableName("dossiers").key(key(number)).consistentRead(true))
                .item();
    }
}
