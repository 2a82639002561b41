package io.dynawright.processor.publish.cloudformation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.declare.Protection;
import io.dynawright.processor.declare.TableClass;
import io.dynawright.processor.model.Capacity;
import io.dynawright.processor.model.Index;
import io.dynawright.processor.model.TableEncryption;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.model.TableSettings;
import io.dynawright.processor.publish.IndexContents;
import io.dynawright.processor.publish.Json;

/** A table in one Region: the properties of {@code AWS::DynamoDB::Table}. */
record SingleTable(TableModel table) {

    ObjectNode properties() {
        TablePart part = new TablePart(table);
        TableSettings settings = table.settings();
        ObjectNode properties = part.properties();
        ArrayNode indexes = Json.array();
        part.globalIndexes().forEach(index -> indexes.add(index(part, index)));
        if (!indexes.isEmpty()) {
            properties.set("GlobalSecondaryIndexes", indexes);
        }
        addCapacity(properties, settings.capacity());
        if (settings.recoveryDays() > 0) {
            properties.set("PointInTimeRecoverySpecification", TablePart.recovery(settings.recoveryDays()));
        }
        if (!(settings.encryption() instanceof TableEncryption.AwsOwned)) {
            properties.set("SSESpecification", encryption(settings.encryption()));
        }
        if (settings.protection() == Protection.DELETION) {
            properties.put("DeletionProtectionEnabled", true);
        }
        if (settings.tableClass() != TableClass.STANDARD) {
            properties.put("TableClass", settings.tableClass().name());
        }
        if (!settings.tags().isEmpty()) {
            properties.set("Tags", part.tags());
        }
        return properties;
    }

    private ObjectNode index(TablePart part, Index.Global index) {
        ObjectNode content = part.index(index);
        Capacity capacity = IndexContents.capacity(table, index);
        addCapacity(content, capacity);
        capacity.warm().ifPresent(units -> content.set("WarmThroughput", TablePart.warm(units)));
        return content;
    }

    private static void addCapacity(ObjectNode content, Capacity capacity) {
        capacity.provisioned()
                .ifPresent(units -> content.set(
                        "ProvisionedThroughput", TablePart.units(units, "ReadCapacityUnits", "WriteCapacityUnits")));
        capacity.maximum()
                .ifPresent(units -> content.set(
                        "OnDemandThroughput", TablePart.units(units, "MaxReadRequestUnits", "MaxWriteRequestUnits")));
    }

    private static ObjectNode encryption(TableEncryption encryption) {
        ObjectNode content = TablePart.encryption();
        return encryption instanceof TableEncryption.CustomerManaged managed
                ? content.put("KMSMasterKeyId", managed.key())
                : content;
    }
}
