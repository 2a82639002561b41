package io.dynawright.samples.conformance.every;

import com.fasterxml.jackson.databind.JsonNode;
import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Dynamic;
import io.dynawright.annotation.Json;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Everything that tells its stored type itself, and documents. */
@Table("every-value")
public record EveryValue(
        @PartitionKey String id,
        Branch branch,
        Shape shape,
        List<Shape> shapes,
        @Attribute(codec = LabelConverter.class) Label label,
        @Json Label json,
        @Json List<Label> jsons,
        @Dynamic Object dynamic,
        @Dynamic Map<String, Object> dynamics,
        AttributeValue value,
        JsonNode node,
        software.amazon.awssdk.protocols.jsoncore.JsonNode sdkNode,
        EnhancedDocument document) {}
