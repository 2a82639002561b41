package io.dynawright.processor.publish.cloudformation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.declare.Protection;
import io.dynawright.processor.declare.TableClass;
import io.dynawright.processor.model.Capacity;
import io.dynawright.processor.model.TableEncryption;
import io.dynawright.processor.model.TableSettings;
import io.dynawright.processor.publish.IndexContents;
import io.dynawright.processor.publish.Json;

/** The copy of a global table in one Region, which has settings of its own; they are the same everywhere. */
record Replica(TablePart part, String region) {

    ObjectNode properties() {
        TableSettings settings = part.table().settings();
        ObjectNode properties = Json.object().put("Region", region);
        addReads(properties, settings.capacity());
        ArrayNode indexes = indexes();
        if (!indexes.isEmpty()) {
            properties.set("GlobalSecondaryIndexes", indexes);
        }
        if (settings.recoveryDays() > 0) {
            properties.set("PointInTimeRecoverySpecification", TablePart.recovery(settings.recoveryDays()));
        }
        if (settings.encryption() instanceof TableEncryption.CustomerManaged managed) {
            properties.set("SSESpecification", Json.object().put("KMSMasterKeyId", managed.key()));
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

    /** Those whose reads are limited or reserved. */
    private ArrayNode indexes() {
        ArrayNode indexes = Json.array();
        part.globalIndexes().forEach(index -> {
            ObjectNode content = Json.object().put("IndexName", index.name());
            addReads(content, IndexContents.capacity(part.table(), index));
            if (content.size() > 1) {
                indexes.add(content);
            }
        });
        return indexes;
    }

    private static void addReads(ObjectNode content, Capacity capacity) {
        capacity.provisioned()
                .ifPresent(units -> content.set(
                        "ReadProvisionedThroughputSettings", Json.object().put("ReadCapacityUnits", units.read())));
        capacity.maximum()
                .filter(units -> units.read() > 0)
                .ifPresent(units -> content.set(
                        "ReadOnDemandThroughputSettings", Json.object().put("MaxReadRequestUnits", units.read())));
    }
}
