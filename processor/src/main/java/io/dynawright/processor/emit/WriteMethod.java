package io.dynawright.processor.emit;

import com.squareup.javapoet.MethodSpec;
import io.dynawright.processor.model.Model;

/** The body of the method that writes a class: one statement, or two, per attribute. */
final class WriteMethod {

    private WriteMethod() {}

    static MethodSpec of(Model model, CodecExpressions codecs, MethodSpec.Builder method) {
        Locals locals = Locals.of(model).reserve(codecs.constantNames());
        String entity = locals.entity(model.entity());
        String out = locals.other("out");
        method.addParameter(TypeNames.of(model.entity()), entity).addParameter(RuntimeTypes.ITEM_WRITER, out);
        model.attributes()
                .forEach(attribute -> method.addCode(codecs.write(attribute, Values.of(entity, attribute), out)));
        return method.build();
    }
}
