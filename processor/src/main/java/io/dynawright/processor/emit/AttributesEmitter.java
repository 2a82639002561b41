package io.dynawright.processor.emit;

import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.model.TableModel;

/** {@code XAttributes}: the path of every attribute, for conditions. */
final class AttributesEmitter implements Emitter {

    @Override
    public TypeSpec emit(TableModel table) {
        TableTypes types = TableTypes.of(table);
        return Classes.closed(types.attributes(), table.visibility())
                .addJavadoc(doc(table).toCodeBlock())
                .addField(Classes.instance(types.attributes(), "The one instance; it holds nothing."))
                .addMethod(Classes.privateConstructor("There is {@link #INSTANCE}."))
                .addMethods(PathMethods.all(table, Verbs.Place::attribute))
                .build();
    }

    private static Doc doc(TableModel table) {
        String example = table.attributes().get(0).pathAccessor();
        return Doc.of("The attributes of " + Javadocs.link(table.entity())
                + ", to write conditions with: {@code it -> it." + example + "().exists()}.");
    }
}
