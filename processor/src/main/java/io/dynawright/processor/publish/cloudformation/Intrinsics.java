package io.dynawright.processor.publish.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.publish.Json;
import java.util.List;

/** The functions that CloudFormation computes when a template is deployed. */
public final class Intrinsics {

    private Intrinsics() {}

    /** The value of a parameter, or what stands for a resource. */
    public static ObjectNode ref(String name) {
        return Json.object().put("Ref", name);
    }

    /** An attribute of a resource. */
    public static ObjectNode attribute(String resource, String attribute) {
        ObjectNode function = Json.object();
        function.putArray("Fn::GetAtt").add(resource).add(attribute);
        return function;
    }

    /** A text with the values of parameters in the place of their names, as in <code>${App}</code>. */
    public static ObjectNode sub(String text) {
        return Json.object().put("Fn::Sub", text);
    }

    /** What another stack exports. */
    public static ObjectNode importValue(JsonNode export) {
        return Json.object().set("Fn::ImportValue", export);
    }

    /** One of two values. */
    public static ObjectNode choose(String condition, JsonNode ifTrue, JsonNode otherwise) {
        ObjectNode function = Json.object();
        function.putArray("Fn::If").add(condition).add(ifTrue).add(otherwise);
        return function;
    }

    /** One text after the other. */
    public static ObjectNode concat(JsonNode... texts) {
        ObjectNode function = Json.object();
        function.putArray("Fn::Join").add("").add(Json.array().addAll(List.of(texts)));
        return function;
    }

    /** Whether a parameter has this value. */
    public static ObjectNode isEqual(String parameter, String value) {
        ObjectNode function = Json.object();
        function.putArray("Fn::Equals").add(ref(parameter)).add(value);
        return function;
    }

    /** The opposite of a condition. */
    public static ObjectNode not(JsonNode condition) {
        ObjectNode function = Json.object();
        function.putArray("Fn::Not").add(condition);
        return function;
    }

    /** Whether none of these holds. */
    public static ObjectNode none(JsonNode... conditions) {
        ObjectNode any = Json.object();
        any.set("Fn::Or", Json.array().addAll(List.of(conditions)));
        return not(any);
    }
}
