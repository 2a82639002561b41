package io.dynawright.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.dynawright.annotation.DeletionPolicy;
import io.dynawright.annotation.ReplicaConsistency;
import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.TableClass;
import java.util.Map;
import java.util.Optional;

/** What a {@code tables.json} says of how a table is to be deployed. What it does not say is as usual. */
final class SettingsContent {

    private SettingsContent() {}

    static TableSettings of(JsonNode content) {
        TableSettings.Builder settings = TableSettings.builder()
                .capacity(capacity(content.path("capacity")))
                .recoveryDays(content.path("recoveryDays").asInt())
                .encryption(encryption(content.path("encryption")))
                .replicas(replicas(content.path("replicas")));
        if (content.has("stream")) {
            settings.stream(StreamView.valueOf(TableContent.text(content, "stream")));
        }
        if (content.path("deletionProtection").asBoolean()) {
            settings.deletionProtection(DeletionProtection.ON);
        }
        if (content.has("deletionPolicy")) {
            settings.deletionPolicy(DeletionPolicy.valueOf(TableContent.text(content, "deletionPolicy")));
        }
        if (content.has("tableClass")) {
            settings.tableClass(TableClass.valueOf(TableContent.text(content, "tableClass")));
        }
        for (Map.Entry<String, JsonNode> tag : content.path("tags").properties()) {
            settings.tag(tag.getKey(), tag.getValue().asText());
        }
        return settings.build();
    }

    static Capacity capacity(JsonNode content) {
        return new Capacity(
                throughput(content.path("provisioned")),
                throughput(content.path("maximum")),
                throughput(content.path("warm")));
    }

    private static Optional<Throughput> throughput(JsonNode content) {
        return content.isMissingNode()
                ? Optional.empty()
                : Optional.of(new Throughput(
                        content.path("read").asLong(), content.path("write").asLong()));
    }

    private static TableEncryption encryption(JsonNode content) {
        if (content.isMissingNode()) {
            return new TableEncryption.AwsOwned();
        }
        return switch (TableContent.text(content, "type")) {
            case "AWS_MANAGED_KEY" -> new TableEncryption.AwsManaged();
            case "CUSTOMER_MANAGED_KEY" -> new TableEncryption.CustomerManaged(TableContent.text(content, "key"));
            default -> throw new IllegalArgumentException("there is an encryption of an unknown type");
        };
    }

    private static Replicas replicas(JsonNode content) {
        return content.isMissingNode()
                ? Replicas.NONE
                : new Replicas(
                        TableContent.texts(content, "regions"),
                        ReplicaConsistency.valueOf(TableContent.text(content, "consistency")),
                        content.has("witness") ? Optional.of(TableContent.text(content, "witness")) : Optional.empty());
    }
}
