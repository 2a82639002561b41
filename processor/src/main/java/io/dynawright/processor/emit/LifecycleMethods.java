package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.TableModel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** The schema's methods that write what Dynawright itself takes care of; none for a table without such attributes. */
record LifecycleMethods(TableModel table, CodecExpressions codecs) {

    private static final String OUT = "out";

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        ClassName instant = ClassName.get(Instant.class);
        add(methods, "writeCreation", instant, "now", LifecycleMethods::isOfCreation);
        add(methods, "writeChange", instant, "now", attribute -> attribute.is(LifecycleMark.UpdatedAt.class));
        add(methods, "writeIds", RuntimeTypes.ID_SOURCE, "ids", attribute -> attribute.is(LifecycleMark.AutoId.class));
        return methods;
    }

    private static boolean isOfCreation(Attribute attribute) {
        return attribute.is(LifecycleMark.CreatedAt.class)
                || (attribute.is(LifecycleMark.TimeToLive.class) && attribute.isFilled());
    }

    private void add(
            List<MethodSpec> methods, String name, ClassName source, String argument, Predicate<Attribute> kind) {
        List<Attribute> attributes = table.attributes().stream().filter(kind).toList();
        if (!attributes.isEmpty()) {
            Locals locals = Locals.of(table).reserve(codecs.constantNames());
            String given = locals.other(argument);
            String out = locals.other(OUT);
            methods.add(MethodSpec.methodBuilder(name)
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .addParameter(source, given)
                    .addParameter(RuntimeTypes.ITEM_WRITER, out)
                    .addCode(attributes.stream()
                            .map(attribute -> codecs.writeInUtc(attribute, value(attribute, given), out))
                            .collect(CodeBlock.joining("")))
                    .build());
        }
    }

    private static CodeBlock value(Attribute attribute, String given) {
        LifecycleMark mark = attribute.lifecycle().orElseThrow();
        if (mark instanceof LifecycleMark.AutoId id) {
            return id(attribute, CodeBlock.of("$L.next($T.$L)", given, RuntimeTypes.ID_KIND, id.kind()));
        }
        CodeBlock instant = mark instanceof LifecycleMark.TimeToLive time
                ? CodeBlock.of("$L.plusSeconds($LL)", given, seconds(time))
                : CodeBlock.of("$L", given);
        return Moments.of(attribute.type(), instant);
    }

    private static CodeBlock id(Attribute attribute, CodeBlock text) {
        return attribute.type().toString().equals("java.util.UUID")
                ? CodeBlock.of("$T.fromString($L)", UUID.class, text)
                : text;
    }

    private static long seconds(LifecycleMark.TimeToLive time) {
        return Duration.parse(time.after().orElseThrow().value()).toSeconds();
    }
}
