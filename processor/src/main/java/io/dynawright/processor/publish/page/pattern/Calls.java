package io.dynawright.processor.publish.page.pattern;

import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.Identifiers;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.TableModel;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How users call the repository of a table: the names of their variables, and the attributes that examples are about. */
record Calls(TableModel table) {

    /** The parameters of lambdas in examples. */
    private static final Set<String> LAMBDAS = Set.of("it", "o", "q", "u");

    /** A call of this method. */
    String call(String method, String... arguments) {
        return repository() + "." + method + "(" + String.join(", ", arguments) + ")";
    }

    /** The variable with the repository: {@code orderEvents} for table {@code order-events}. */
    String repository() {
        String name = Names.queryMethod(table.tableName());
        return Character.isLetter(name.charAt(0)) ? name : entity() + "Repository";
    }

    /** The variable with an item: {@code order} for {@code Order}. */
    String entity() {
        String name = table.entity().simpleName();
        return Identifiers.of(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }

    /** The variables with the attributes of the key. */
    String key() {
        return arguments(table.key().attributes());
    }

    String arguments(List<Attribute> attributes) {
        return attributes.stream().map(Calls::argument).collect(Collectors.joining(", "));
    }

    /** The variable with an attribute's value. */
    static String argument(Attribute attribute) {
        String name = Identifiers.of(Names.inOneWord(attribute.javaName()));
        return LAMBDAS.contains(name) ? name + "Value" : name;
    }

    /** An attribute that a condition or an update can be about: a single value, not a boolean if there is another. */
    Optional<Attribute> example() {
        return table.changes().single().stream()
                .filter(Calls::isPlain)
                .filter(attribute -> attribute.codec().storedAs().isScalar())
                .min(Comparator.comparing(
                        attribute -> !attribute.codec().storedAs().canBeKey()));
    }

    private static boolean isPlain(Attribute attribute) {
        CodecRef codec = attribute.operand().codec();
        return attribute.lifecycle().isEmpty()
                && (codec instanceof CodecRef.Constant
                        || codec instanceof CodecRef.Primitive
                        || codec instanceof CodecRef.EnumOf);
    }

    /** The same for an upsert, which must not set a part of an index's key alone. */
    Optional<Attribute> exampleOfUpsert() {
        List<Attribute> keys = table.indexes().stream()
                .flatMap(index -> index.key().attributes().stream())
                .toList();
        return example()
                .filter(attribute -> !keys.contains(attribute))
                .or(() -> table.changes().single().stream()
                        .filter(Calls::isPlain)
                        .filter(attribute -> attribute.codec().storedAs().isScalar() && !keys.contains(attribute))
                        .findFirst());
    }

    /** Whether an expired item is not shown; then the attribute that says when it expires. */
    Optional<Attribute> hidesExpired() {
        return table.attributes().stream()
                .filter(attribute -> attribute.lifecycle().orElse(null) instanceof LifecycleMark.TimeToLive time
                        && time.expired() == LifecycleMark.Expired.HIDDEN)
                .findFirst();
    }

    /** A lambda that writes under a condition on the example. */
    static String onlyIf(Attribute example) {
        return "o -> o.onlyIf(it -> it." + example.pathAccessor() + "().eq(" + argument(example) + "))";
    }
}
