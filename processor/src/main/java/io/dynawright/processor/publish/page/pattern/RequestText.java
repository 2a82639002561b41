package io.dynawright.processor.publish.page.pattern;

import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.publish.page.pattern.Request.Expression;
import io.dynawright.processor.publish.page.pattern.Request.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a request together. Placeholders are numbered as the runtime does: in the order of their first use, each name and
 * each value once.
 */
final class RequestText {

    private final String operation;
    private final List<Expression> expressions = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    /** By what makes two values equal. */
    private final Map<List<Object>, String> values = new LinkedHashMap<>();

    private Optional<String> index = Optional.empty();

    private RequestText(String operation) {
        this.operation = operation;
    }

    static RequestText of(String operation) {
        return new RequestText(operation);
    }

    RequestText index(String name) {
        index = Optional.of(name);
        return this;
    }

    RequestText with(Kind kind, String text) {
        expressions.add(new Expression(kind, text));
        return this;
    }

    /** The placeholder of an attribute's name. */
    String name(Attribute attribute) {
        return names.computeIfAbsent(attribute.storedName(), unused -> "#n" + names.size());
    }

    /** The placeholder of a value of this attribute, which is told in these words: the same for the same number or text. */
    String value(Attribute attribute, String words) {
        return placeholder(words, attribute.operand().codec().storedAs());
    }

    /** That of the moment of the request, as the attribute's codec writes it. */
    String now(Attribute attribute) {
        return placeholder("now", attribute.operand().codec());
    }

    private String placeholder(String words, Object form) {
        return values.computeIfAbsent(List.of(words, form), unused -> ":v" + values.size());
    }

    /** A comparison of the attribute with the value. */
    String compared(Attribute attribute, String operator, String words) {
        return name(attribute) + " " + operator + " " + value(attribute, words);
    }

    Request build() {
        Map<String, String> attributes = new LinkedHashMap<>();
        names.forEach((name, placeholder) -> attributes.put(placeholder, name));
        Map<String, String> words = new LinkedHashMap<>();
        values.forEach((value, placeholder) -> words.put(placeholder, (String) value.get(0)));
        return new Request(operation, index, expressions, attributes, words);
    }
}
