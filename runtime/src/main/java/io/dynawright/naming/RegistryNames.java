package io.dynawright.naming;

import io.dynawright.error.ConfigurationException;
import io.dynawright.naming.RegistryTable.Reading;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/** Tables have the names that another table tells. */
record RegistryNames(DynamoDbClient client, Deployment deployment, RegistryTable registry) implements SearchedNames {

    private static final String TYPE = "table";

    @Override
    public Optional<String> find(String logical) {
        LookUp lookUp = new LookUp(
                logical,
                "DynamoDB",
                "dynamodb:GetItem",
                registry.tableIn(deployment),
                place(logical).words());
        Map<String, AttributeValue> item =
                lookUp.run(() -> client.getItem(request(logical)).item());
        return Optional.ofNullable(item.get(registry.endpointAttribute())).map(value -> text(logical, value));
    }

    private GetItemRequest request(String logical) {
        return GetItemRequest.builder()
                .tableName(registry.tableIn(deployment))
                .key(Map.of(
                        registry.typeAttribute(), AttributeValue.fromS(TYPE),
                        registry.nameAttribute(), AttributeValue.fromS(logical)))
                .projectionExpression("#endpoint")
                .expressionAttributeNames(Map.of("#endpoint", registry.endpointAttribute()))
                .consistentRead(registry.reading() == Reading.CONSISTENT)
                .build();
    }

    private String text(String logical, AttributeValue value) {
        if (value.s() == null) {
            throw new ConfigurationException(
                    "The name of the table is not a text, but " + value.type() + ", in "
                            + place(logical).words(),
                    LookUp.target(logical));
        }
        return value.s().strip();
    }

    @Override
    public Place place(String logical) {
        return new Place(
                "the attribute " + registry.endpointAttribute() + " of the item " + TYPE + ", " + logical
                        + " of the registry " + registry.tableIn(deployment),
                deployment.asMap());
    }
}
