package io.dynawright.samples.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template of CloudFormation, with its parameters filled in and its functions worked out, as far as Dynawright's
 * templates have them.
 */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]+)}");

    private final JsonNode root;
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, Function<JsonNode, JsonNode>> functions = Map.of(
            "Ref", argument -> text(parameter(argument.asText())),
            "Fn::Sub", argument -> text(substitute(argument.asText())),
            "Fn::Join", this::join,
            "Fn::If",
                    argument ->
                            resolve(argument.get(holds(condition(argument.get(0).asText())) ? 1 : 2)));

    /** The template in this file, with these parameters, and for others what the template itself says. */
    Template(InputStream file, Map<String, String> given) {
        try {
            root = new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parameters.put("AWS::NoValue", "");
        root.path("Parameters")
                .properties()
                .forEach(parameter -> parameters.put(
                        parameter.getKey(), parameter.getValue().path("Default").asText()));
        parameters.putAll(given);
    }

    /** The properties of all resources whose type begins like this, by their names in the template. */
    Map<String, JsonNode> resources(String type) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        root.path("Resources").properties().forEach(resource -> {
            if (resource.getValue().path("Type").asText().startsWith(type)) {
                found.put(resource.getKey(), resolve(resource.getValue().path("Properties")));
            }
        });
        return found;
    }

    private JsonNode resolve(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode resolved = array.arrayNode();
            array.forEach(element -> resolved.add(resolve(element)));
            return resolved;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        if (object.size() == 1) {
            Map.Entry<String, JsonNode> only = object.properties().iterator().next();
            if (functions.containsKey(only.getKey())) {
                return functions.get(only.getKey()).apply(only.getValue());
            }
        }
        ObjectNode resolved = object.objectNode();
        object.properties().forEach(member -> resolved.set(member.getKey(), resolve(member.getValue())));
        return resolved;
    }

    private JsonNode join(JsonNode argument) {
        StringBuilder joined = new StringBuilder();
        resolve(argument.get(1))
                .forEach(part -> joined.append(
                                joined.isEmpty() ? "" : argument.get(0).asText())
                        .append(part.asText()));
        return text(joined.toString());
    }

    private boolean holds(JsonNode condition) {
        Map.Entry<String, JsonNode> only = condition.properties().iterator().next();
        JsonNode argument = only.getValue();
        return switch (only.getKey()) {
            case "Fn::Equals" -> resolve(argument.get(0)).equals(resolve(argument.get(1)));
            case "Fn::Not" -> !holds(argument.get(0));
            case "Fn::And" -> every(argument);
            case "Fn::Or" -> any(argument);
            case "Condition" -> holds(condition(argument.asText()));
            default -> throw new IllegalArgumentException("No condition is known as " + only.getKey());
        };
    }

    private boolean every(JsonNode conditions) {
        for (JsonNode condition : conditions) {
            if (!holds(condition)) {
                return false;
            }
        }
        return true;
    }

    private boolean any(JsonNode conditions) {
        for (JsonNode condition : conditions) {
            if (holds(condition)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode condition(String name) {
        return root.path("Conditions").path(name);
    }

    private String substitute(String text) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(parameter(place.group(1))));
    }

    private String parameter(String name) {
        String value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The template has no parameter " + name);
        }
        return value;
    }

    private static JsonNode text(String text) {
        return TextNode.valueOf(text);
    }
}
