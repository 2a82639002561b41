package io.dynawright.processor.publish.cloudformation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.model.Capacity;
import io.dynawright.processor.model.Index;
import io.dynawright.processor.model.Replicas;
import io.dynawright.processor.model.TableEncryption;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.publish.IndexContents;
import io.dynawright.processor.publish.Json;

/** A table in several Regions: the properties of {@code AWS::DynamoDB::GlobalTable}. */
record GlobalTable(TableModel table) {

    /**
     * CloudFormation has no fixed capacity for the writes of a global table. One that scales between a number and the
     * same number is fixed, whatever use of it, in percent, it should aim at.
     */
    private static final int TARGET_PERCENT = 70;

    ObjectNode properties() {
        TablePart part = new TablePart(table);
        Replicas replicas = table.settings().replicas();
        ObjectNode properties = part.properties();
        ArrayNode indexes = Json.array();
        part.globalIndexes().forEach(index -> indexes.add(index(part, index)));
        if (!indexes.isEmpty()) {
            properties.set("GlobalSecondaryIndexes", indexes);
        }
        addWrites(properties, table.settings().capacity());
        if (!(table.settings().encryption() instanceof TableEncryption.AwsOwned)) {
            properties.set("SSESpecification", TablePart.encryption());
        }
        if (replicas.consistency() == Replicas.Consistency.STRONG) {
            properties.put("MultiRegionConsistency", replicas.consistency().name());
        }
        replicas.witness()
                .ifPresent(region -> properties
                        .putArray("GlobalTableWitnesses")
                        .add(Json.object().put("Region", region)));
        ArrayNode copies = properties.putArray("Replicas");
        replicas.regions().forEach(region -> copies.add(new Replica(part, region).properties()));
        return properties;
    }

    private ObjectNode index(TablePart part, Index.Global index) {
        ObjectNode content = part.index(index);
        Capacity capacity = IndexContents.capacity(table, index);
        addWrites(content, capacity);
        capacity.warm().ifPresent(units -> content.set("WarmThroughput", TablePart.warm(units)));
        return content;
    }

    private static void addWrites(ObjectNode content, Capacity capacity) {
        capacity.provisioned()
                .ifPresent(units -> content.set(
                        "WriteProvisionedThroughputSettings",
                        Json.object().set("WriteCapacityAutoScalingSettings", fixed(units.write()))));
        capacity.maximum()
                .filter(units -> units.write() > 0)
                .ifPresent(units -> content.set(
                        "WriteOnDemandThroughputSettings", Json.object().put("MaxWriteRequestUnits", units.write())));
    }

    private static ObjectNode fixed(long units) {
        ObjectNode scaling = Json.object().put("MinCapacity", units).put("MaxCapacity", units);
        return scaling.set(
                "TargetTrackingScalingPolicyConfiguration", Json.object().put("TargetValue", TARGET_PERCENT));
    }
}
