package io.dynawright.processor.emit;

import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code XUpdate}: what can be done to every attribute that is not part of the key. */
final class UpdateEmitter implements Emitter {

    private static final String KEY = UpdateForm.OfItem.KEY;

    @Override
    public TypeSpec emit(TableModel table) {
        TableTypes types = TableTypes.of(table);
        UpdateForm form = new UpdateForm.OfItem(types.update(), CodecExpressions.outside(table));
        List<Attribute> initial = table.hasUpsert() ? table.changes().initial() : List.of();
        TypeSpec.Builder type = Classes.closed(types.update(), table.visibility())
                .superclass(ParameterizedTypeName.get(
                        RuntimeTypes.UPDATE_BUILDER, types.entity(), types.update(), types.attributes()))
                .addJavadoc(ChangeMethods.explained(doc(table), table).toCodeBlock());
        MethodSpec.Builder constructor = constructor(types);
        if (usesKey(table, form, initial)) {
            type.addField(key(types));
            constructor.addStatement("this.$1L = $1L", KEY);
        }
        type.addMethod(constructor.build()).addMethods(ChangeMethods.of(table, form));
        if (!initial.isEmpty()) {
            type.addMethod(ChangeMethods.initial(form, initial));
        }
        return type.build();
    }

    private static boolean usesKey(TableModel table, UpdateForm form, List<Attribute> initial) {
        return table.changes().joint().stream().anyMatch(joint -> new JointChange(table, form, joint).usesKey())
                || initial.stream()
                        .anyMatch(attribute ->
                                !attribute.derivation().orElseThrow().sources().isEmpty());
    }

    private static Doc doc(TableModel table) {
        List<Attribute> attributes = table.changes().single();
        String example = attributes.isEmpty()
                ? ""
                : ": {@code u -> u." + attributes.get(0).pathAccessor() + "().set(...)}";
        Doc doc = Doc.of("Configures an update of one " + Javadocs.link(table.entity()) + example
                + ". The attributes of the key cannot be changed.");
        List<Attribute> keys = table.keysOfObjects();
        return keys.isEmpty()
                ? doc
                : doc.paragraph("There is no {@code upsert}: an item that it creates would lack " + Javadocs.list(keys)
                        + ", which only an object derives. Put the whole item instead.");
    }

    private static FieldSpec key(TableTypes types) {
        return FieldSpec.builder(types.key(), KEY, Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc(
                        Doc.of("The item's key, of which something is derived.").toCodeBlock())
                .build();
    }

    private static MethodSpec.Builder constructor(TableTypes types) {
        return MethodSpec.constructorBuilder()
                .addJavadoc(Doc.of("An update that changes nothing yet.")
                        .param(KEY, "the item's key")
                        .toCodeBlock())
                .addParameter(types.key(), KEY)
                .addStatement("super($T.INSTANCE, $L, $T.INSTANCE)", types.schema(), KEY, types.attributes());
    }
}
