package io.dynawright.processor.emit;

import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The attributes that a query of an index can select, where the index does not hold all of them. */
final class Selectables {

    private Selectables() {}

    /** The class with these attributes. */
    static TypeSpec of(TableModel table, QueryTarget target, List<Attribute> held) {
        TypeSpec.Builder type = Classes.closed(target.selectable(), table.visibility())
                .addModifiers(Modifier.STATIC)
                .addJavadoc(Doc.of("The attributes that this query can select: all that the index holds.")
                        .toCodeBlock())
                .addMethod(Classes.privateConstructor("Made by the query alone."));
        held.forEach(attribute -> type.addMethod(Filters.path(table, attribute)));
        return type.build();
    }
}
