package io.dynawright.samples.benchmarks.contender;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the update expression of a request sets, whatever placeholders it uses. */
final class UpdatedAttributes {
    private static final Pattern ACTION = Pattern.compile("([#\\w]+) = (:\\w+)");

    private UpdatedAttributes() {}

    /** Returns the new values by attribute. */
    static Map<String, JsonNode> of(JsonNode request) {
        String expression = request.get("UpdateExpression").asText();
        if (!expression.startsWith("SET ")) {
            throw new AssertionError("Not an update that only sets: " + expression);
        }
        Map<String, JsonNode> values = new TreeMap<>();
        Matcher actions = ACTION.matcher(expression);
        while (actions.find()) {
            String name = actions.group(1);
            String attribute = request.at("/ExpressionAttributeNames/" + name).asText(name);
            values.put(attribute, request.at("/ExpressionAttributeValues/" + actions.group(2)));
        }
        return values;
    }
}
