package io.dynawright.processor.publish.terraform;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.declare.Protection;
import io.dynawright.processor.model.Replicas;
import io.dynawright.processor.model.TableEncryption;
import io.dynawright.processor.model.TableSettings;
import io.dynawright.processor.publish.Json;
import java.util.Optional;

/**
 * What a table has in other Regions, and the keys that encrypt it there. Terraform makes a table in the Region of the
 * provider and calls the other copies its replicas; which Region that is, is known when it runs.
 *
 * @param resource the table's name in Terraform
 */
record RegionBlocks(String resource, TableSettings settings) {

    void addTo(ObjectNode table) {
        encryption().ifPresent(block -> table.set("server_side_encryption", block));
        Replicas replicas = settings.replicas();
        if (replicas.isGlobal()) {
            ObjectNode others = table.putObject("dynamic").putObject("replica");
            others.put(
                    "for_each",
                    Expressions.of(
                            "setsubtract(" + Expressions.list(replicas.regions()) + ", [" + SharedFile.REGION + "])"));
            others.set("content", replica());
            replicas.witness()
                    .ifPresent(region -> table.putObject("global_table_witness").put("region_name", region));
        }
    }

    private ObjectNode replica() {
        ObjectNode replica = Json.object().put("region_name", Expressions.of("replica.value"));
        if (settings.replicas().consistency() == Replicas.Consistency.STRONG) {
            replica.put("consistency_mode", "STRONG");
        }
        if (settings.recoveryDays() > 0) {
            replica.put("point_in_time_recovery", true);
        }
        if (settings.protection() == Protection.DELETION) {
            replica.put("deletion_protection_enabled", true);
        }
        if (!settings.tags().isEmpty()) {
            replica.put("propagate_tags", true);
        }
        if (hasOwnKey()) {
            replica.put("kms_key_arn", Expressions.of(key("[replica.value]")));
        }
        return replica;
    }

    private Optional<ObjectNode> encryption() {
        if (settings.encryption() instanceof TableEncryption.AwsOwned) {
            return Optional.empty();
        }
        ObjectNode block = Json.object().put("enabled", true);
        return Optional.of(
                hasOwnKey()
                        ? block.put(
                                "kms_key_arn",
                                Expressions.of(
                                        key(settings.replicas().isGlobal() ? "[" + SharedFile.REGION + "]" : "")))
                        : block);
    }

    private boolean hasOwnKey() {
        return settings.encryption() instanceof TableEncryption.CustomerManaged;
    }

    private String key(String region) {
        return "data.aws_kms_key." + resource + region + ".arn";
    }

    /** What looks up the ARN of the user's key, in each Region; the provider takes nothing else. */
    Optional<ObjectNode> keyData() {
        if (!(settings.encryption() instanceof TableEncryption.CustomerManaged managed)) {
            return Optional.empty();
        }
        ObjectNode data = Json.object();
        if (settings.replicas().isGlobal()) {
            data.put(
                    "for_each",
                    Expressions.of(
                            "toset(" + Expressions.list(settings.replicas().regions()) + ")"));
            data.put("region", Expressions.of("each.value"));
        }
        return Optional.of(data.put("key_id", Expressions.literal(managed.key())));
    }
}
