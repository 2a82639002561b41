package io.dynawright.processor.emit;

import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.TableModel;
import javax.lang.model.element.Modifier;

/** {@code XAttributes}: the path of every attribute, for conditions. */
final class AttributesEmitter implements Emitter {

    @Override
    public TypeSpec emit(TableModel table) {
        TableTypes types = TableTypes.of(table);
        CodecExpressions codecs = CodecExpressions.outside(table);
        TypeSpec.Builder type = Classes.closed(types.attributes(), table.visibility())
                .addJavadoc(doc(table).toCodeBlock())
                .addField(Classes.instance(types.attributes(), "The one instance; it holds nothing."))
                .addMethod(Classes.privateConstructor("There is {@link #INSTANCE}."));
        table.attributes().forEach(attribute -> type.addMethod(path(table, attribute, codecs)));
        return type.build();
    }

    private static Doc doc(TableModel table) {
        String example = table.attributes().get(0).pathAccessor();
        return Doc.of("The attributes of " + Javadocs.link(table.entity())
                + ", to write conditions with: {@code it -> it." + example + "().exists()}.");
    }

    private static MethodSpec path(TableModel table, Attribute attribute, CodecExpressions codecs) {
        return Accessors.of(table, attribute)
                .addModifiers(Modifier.PUBLIC)
                .returns(StoredTypes.path(attribute))
                .addStatement(
                        "return $T.of($S, $L)",
                        StoredTypes.path(attribute.operand().codec().storedAs()),
                        attribute.storedName(),
                        codecs.codec(attribute.operand().codec()))
                .build();
    }
}
