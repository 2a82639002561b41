package io.dynawright.processor.emit;

import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import io.dynawright.processor.model.Model;
import io.dynawright.processor.model.Shape;
import java.util.List;

/**
 * For one class.
 *
 * @param catchAll the name of the constant that holds what the class does not declare
 * @param known the attributes that are stored with those of the class
 */
record ShapeMethods(Model model, Shape shape, String catchAll, List<String> known, CodecExpressions codecs)
        implements StoringMethods {

    @Override
    public List<FieldSpec> constants() {
        return CatchAlls.constant(shape, catchAll, known, codecs).stream().toList();
    }

    @Override
    public List<MethodSpec> methods(MethodSpec.Builder read, MethodSpec.Builder write) {
        return List.of(
                ReadMethod.of(shape, catchAll, codecs, locals(), read),
                WriteMethod.of(shape, catchAll, codecs, locals(), write));
    }

    private Locals locals() {
        return Locals.of(model).reserve(codecs.constantNames()).reserve(List.of(catchAll));
    }
}
