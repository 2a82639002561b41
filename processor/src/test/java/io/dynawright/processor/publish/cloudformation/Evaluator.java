package io.dynawright.processor.publish.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Computes what CloudFormation computes when a template is deployed, as far as templates of ours ask for it.
 *
 * @param conditions those of the template
 * @param parameters the values of all parameters
 */
record Evaluator(JsonNode conditions, Map<String, String> parameters) {

    private static final Pattern PARAMETER = Pattern.compile("\\$\\{([A-Za-z]+)}");

    String text(JsonNode value) {
        if (value.isTextual()) {
            return value.textValue();
        }
        String function = value.fieldNames().next();
        JsonNode argument = value.get(function);
        return switch (function) {
            case "Ref" -> parameter(argument.textValue());
            case "Fn::Sub" ->
                PARAMETER
                        .matcher(argument.textValue())
                        .replaceAll(found -> Matcher.quoteReplacement(parameter(found.group(1))));
            case "Fn::If" ->
                text(argument.get(isTrue(conditions.get(argument.get(0).textValue())) ? 1 : 2));
            case "Fn::Join" ->
                String.join(
                        argument.get(0).textValue(),
                        StreamSupport.stream(argument.get(1).spliterator(), false)
                                .map(this::text)
                                .toList());
            default -> throw new IllegalArgumentException(function);
        };
    }

    boolean isTrue(JsonNode condition) {
        String function = condition.fieldNames().next();
        JsonNode argument = condition.get(function);
        return switch (function) {
            case "Fn::Equals" -> text(argument.get(0)).equals(text(argument.get(1)));
            case "Fn::Not" -> !isTrue(argument.get(0));
            case "Fn::Or" -> StreamSupport.stream(argument.spliterator(), false).anyMatch(this::isTrue);
            default -> throw new IllegalArgumentException(function);
        };
    }

    private String parameter(String name) {
        String value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return value;
    }
}
