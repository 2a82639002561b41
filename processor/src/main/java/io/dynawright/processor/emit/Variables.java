package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.CatchAll;
import io.dynawright.processor.model.Part;
import io.dynawright.processor.model.Presence;
import java.util.LinkedHashMap;
import java.util.Optional;

/** The variables that hold what was read until an object is made of it. */
final class Variables {

    private final CodecExpressions codecs;
    private final Locals locals;
    private final String in;

    /** Variables of a method that reads with this reader. */
    Variables(CodecExpressions codecs, Locals locals, String in) {
        this.codecs = codecs;
        this.locals = locals;
        this.in = in;
    }

    /** A variable for the member, with what it holds while nothing was read into it. */
    CodeBlock declare(Part part) {
        TypeName type = isRequired(part) ? TypeNames.boxed(part.type()) : TypeNames.of(part.type());
        return CodeBlock.builder()
                .addStatement("$T $L = $L", type, locals.part(part), initial(part, type))
                .build();
    }

    private CodeBlock initial(Part part, TypeName type) {
        if (part instanceof CatchAll) {
            return CodeBlock.of("new $T<>()", LinkedHashMap.class);
        }
        return (part instanceof Attribute attribute ? absent(attribute) : Optional.<CodeBlock>empty())
                .orElseGet(() -> CodeBlock.of("$L", zero(type)));
    }

    /** What absence is read as, if that is not null or zero. */
    Optional<CodeBlock> absent(Attribute attribute) {
        return attribute.presence() instanceof Presence.Defaulted defaulted
                ? Optional.of(DefaultValues.expression(defaulted.value()))
                : codecs.absent(attribute.codec());
    }

    /** What a variable of this type holds while nothing was read into it. */
    static String zero(TypeName type) {
        if (!type.isPrimitive()) {
            return "null";
        }
        return type.equals(TypeName.BOOLEAN) ? "false" : "0";
    }

    /** Puts a value into the member's variable. */
    CodeBlock assign(Part part, CodeBlock value) {
        return CodeBlock.of("$L = $L", locals.of(part.javaName()), value);
    }

    /** What is in the member's variable; an error if it must be there and is not. */
    CodeBlock checked(Part part) {
        String variable = locals.of(part.javaName());
        if (!isRequired(part)) {
            return CodeBlock.of("$L", variable);
        }
        CodeBlock checked = CodeBlock.of("$L.required($S, $L)", in, ((Attribute) part).storedName(), variable);
        TypeName type = TypeNames.of(part.type());
        return type.isPrimitive() ? CodeBlock.of("($T) $L", type, checked) : checked;
    }

    static boolean isRequired(Part part) {
        return part instanceof Attribute attribute && attribute.presence() instanceof Presence.Required;
    }

    /** Whether an item gives the member a value. */
    static boolean isRead(Part part) {
        return !(part instanceof Attribute attribute && attribute.presence() instanceof Presence.Derived);
    }
}
