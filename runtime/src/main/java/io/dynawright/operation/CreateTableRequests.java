package io.dynawright.operation;

import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.TableClass;
import io.dynawright.schema.AttributeInfo;
import io.dynawright.schema.Capacity;
import io.dynawright.schema.DeletionProtection;
import io.dynawright.schema.IndexInfo;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.KeySchema;
import io.dynawright.schema.TableDefinition;
import io.dynawright.schema.TableEncryption;
import io.dynawright.schema.TableSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.SSESpecification;
import software.amazon.awssdk.services.dynamodb.model.SSEType;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.Tag;

/**
 * Makes the request for a table as it is declared, as far as CreateTable takes what is declared.
 *
 * @param physical the table's name in DynamoDB
 */
record CreateTableRequests(TableChoice choice, String physical) {

    CreateTableRequest request() {
        TableDefinition table = choice.table();
        Capacity units = choice.capacity();
        CreateTableRequest.Builder request = CreateTableRequest.builder()
                .tableName(physical)
                .billingMode(units.provisioned().isPresent() ? BillingMode.PROVISIONED : BillingMode.PAY_PER_REQUEST)
                .provisionedThroughput(ThroughputRequests.provisioned(units.provisioned()))
                .onDemandThroughput(ThroughputRequests.maximum(units.maximum()))
                .warmThroughput(ThroughputRequests.warm(units.warm()))
                .keySchema(keySchema(table.key()))
                .attributeDefinitions(table.keyAttributes().stream()
                        .map(CreateTableRequests::attributeDefinition)
                        .toList());
        addIndexes(request);
        addSettings(request);
        return request.build();
    }

    private void addIndexes(CreateTableRequest.Builder request) {
        List<GlobalSecondaryIndex> global = new ArrayList<>();
        List<LocalSecondaryIndex> local = new ArrayList<>();
        for (IndexInfo index : choice.table().indexes()) {
            if (index instanceof IndexInfo.Global own) {
                global.add(globalIndex(own));
            } else {
                local.add(localIndex(index));
            }
        }
        if (!global.isEmpty()) {
            request.globalSecondaryIndexes(global);
        }
        if (!local.isEmpty()) {
            request.localSecondaryIndexes(local);
        }
    }

    private void addSettings(CreateTableRequest.Builder request) {
        TableSettings settings = choice.table().settings();
        if (settings.stream() != StreamView.NONE) {
            request.streamSpecification(StreamSpecification.builder()
                    .streamEnabled(true)
                    .streamViewType(settings.stream().name())
                    .build());
        }
        if (!(settings.encryption() instanceof TableEncryption.AwsOwned)) {
            request.sseSpecification(encryption(settings.encryption()));
        }
        if (settings.deletionProtection() == DeletionProtection.ON
                && choice.includes(TableFeature.DELETION_PROTECTION)) {
            request.deletionProtectionEnabled(true);
        }
        if (settings.tableClass() != TableClass.STANDARD) {
            request.tableClass(settings.tableClass().name());
        }
        if (!settings.tags().isEmpty()) {
            request.tags(settings.tags().entrySet().stream()
                    .map(CreateTableRequests::tag)
                    .toList());
        }
    }

    /** A key that is not named is the account's. */
    private static SSESpecification encryption(TableEncryption encryption) {
        SSESpecification.Builder specification =
                SSESpecification.builder().enabled(true).sseType(SSEType.KMS);
        return encryption instanceof TableEncryption.CustomerManaged own
                ? specification.kmsMasterKeyId(own.key()).build()
                : specification.build();
    }

    private static Tag tag(Map.Entry<String, String> tag) {
        return Tag.builder().key(tag.getKey()).value(tag.getValue()).build();
    }

    private static AttributeDefinition attributeDefinition(AttributeInfo attribute) {
        return AttributeDefinition.builder()
                .attributeName(attribute.name())
                .attributeType(attribute.type().orElseThrow().name())
                .build();
    }

    private static List<KeySchemaElement> keySchema(KeySchema key) {
        List<KeySchemaElement> elements = new ArrayList<>();
        key.partition().forEach(name -> elements.add(element(name, KeyType.HASH)));
        key.sort().forEach(name -> elements.add(element(name, KeyType.RANGE)));
        return elements;
    }

    private static KeySchemaElement element(String attribute, KeyType type) {
        return KeySchemaElement.builder().attributeName(attribute).keyType(type).build();
    }

    private GlobalSecondaryIndex globalIndex(IndexInfo.Global index) {
        Capacity units = choice.capacity(index);
        return GlobalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(keySchema(index.key()))
                .projection(projection(index.projection()))
                .provisionedThroughput(ThroughputRequests.provisioned(units.provisioned()))
                .onDemandThroughput(ThroughputRequests.maximum(units.maximum()))
                .warmThroughput(ThroughputRequests.warm(units.warm()))
                .build();
    }

    private static LocalSecondaryIndex localIndex(IndexInfo index) {
        return LocalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(keySchema(index.key()))
                .projection(projection(index.projection()))
                .build();
    }

    private static Projection projection(IndexProjection projection) {
        if (projection instanceof IndexProjection.Include include) {
            return Projection.builder()
                    .projectionType(ProjectionType.INCLUDE)
                    .nonKeyAttributes(include.attributes())
                    .build();
        }
        return Projection.builder()
                .projectionType(
                        projection instanceof IndexProjection.All ? ProjectionType.ALL : ProjectionType.KEYS_ONLY)
                .build();
    }
}
