package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.declare.Operand;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code XUpdate}: what can be done to every attribute that is not part of the key. */
final class UpdateEmitter implements Emitter {

    @Override
    public TypeSpec emit(TableModel table) {
        TableTypes types = TableTypes.of(table);
        CodecExpressions codecs = CodecExpressions.outside(table);
        TypeSpec.Builder type = Classes.closed(types.update(), table.visibility())
                .superclass(ParameterizedTypeName.get(
                        RuntimeTypes.UPDATE_BUILDER, types.entity(), types.update(), types.attributes()))
                .addJavadoc(doc(table).toCodeBlock())
                .addMethod(constructor(types));
        table.updatableAttributes().forEach(attribute -> type.addMethod(change(table, attribute, codecs)));
        return type.build();
    }

    private static Doc doc(TableModel table) {
        List<Attribute> attributes = table.updatableAttributes();
        String example = attributes.isEmpty()
                ? ""
                : ": {@code u -> u." + attributes.get(0).pathAccessor() + "().set(...)}";
        return Doc.of("Configures an update of one " + Javadocs.link(table.entity()) + example
                + ". The attributes of the key cannot be changed.");
    }

    private static MethodSpec constructor(TableTypes types) {
        return MethodSpec.constructorBuilder()
                .addJavadoc(Doc.of("An update that changes nothing yet.")
                        .param("key", "the item's key")
                        .toCodeBlock())
                .addParameter(types.key(), "key")
                .addStatement("super($T.INSTANCE, key, $T.INSTANCE)", types.schema(), types.attributes())
                .build();
    }

    private static MethodSpec change(TableModel table, Attribute attribute, CodecExpressions codecs) {
        Operand operand = attribute.operand();
        ClassName update = StoredTypes.update(operand.codec().storedAs());
        ClassName builder = TypeNames.className(table.names().update());
        return Accessors.of(table, attribute, "what can be done to it")
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(update, TypeNames.boxed(operand.type()), builder))
                .addStatement(
                        "return $T.of($S, $L, this)", update, attribute.storedName(), codecs.codec(operand.codec()))
                .build();
    }
}
