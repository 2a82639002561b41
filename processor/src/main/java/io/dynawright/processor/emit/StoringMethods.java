package io.dynawright.processor.emit;

import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import io.dynawright.processor.model.Evolution;
import io.dynawright.processor.model.Layout;
import io.dynawright.processor.model.Model;
import io.dynawright.processor.model.Shape;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.model.Variants;
import java.util.List;

/** The methods that read and write, with the constants that are theirs alone. */
interface StoringMethods {

    /** The constants. */
    List<FieldSpec> constants();

    /** These two methods, which have names and modifiers, with all else, and those that they call. */
    List<MethodSpec> methods(MethodSpec.Builder read, MethodSpec.Builder write);

    /** For what this model stores. */
    static StoringMethods of(Model model, CodecExpressions codecs) {
        Layout layout = model.layout();
        return layout instanceof Variants variants
                ? VariantMethods.of(model, variants, codecs)
                : new ShapeMethods(model, (Shape) layout, CatchAlls.CONSTANT, version(model), codecs);
    }

    /** The attribute that is stored with the members of a table and is none. */
    static List<String> version(Model model) {
        return model instanceof TableModel table
                ? table.evolution().map(Evolution::attribute).stream().toList()
                : List.of();
    }
}
