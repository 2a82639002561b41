package shop;

import io.dynawright.annotation.Document;
import io.dynawright.annotation.SchemaVersion;
import io.dynawright.annotation.Upcast;
import io.dynawright.annotation.View;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@Document
@SchemaVersion(2)
public record Address(String street) {

    @Upcast(from = 1)
    static Map<String, AttributeValue> addStreet(Map<String, AttributeValue> item) {
        return item;
    }

    @SchemaVersion(2)
    static class Unmarked {

        @Upcast(from = 1)
        static Map<String, AttributeValue> change(Map<String, AttributeValue> item) {
            return item;
        }
    }

    @View(of = Address.class)
    @SchemaVersion(1)
    public record Street(String street) {}
}
