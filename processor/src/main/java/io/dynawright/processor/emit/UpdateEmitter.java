package io.dynawright.processor.emit;

import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.declare.LifecycleMark;
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
        type.addMethod(constructor.build()).addMethod(ofItem(table, types)).addMethods(ChangeMethods.of(table, form));
        table.version().ifPresent(version -> type.addMethod(ifVersion(types, version)));
        if (!initial.isEmpty()) {
            type.addMethod(ChangeMethods.initial(form, initial));
        }
        if (table.hasUpsert() && !table.defaulted().isEmpty()) {
            type.addMethod(ChangeMethods.defaults(form, table.defaulted()));
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
        List<Attribute> cared = table.attributes().stream()
                .filter(attribute -> !attribute.lifecycle().stream().allMatch(LifecycleMark::canBeChanged))
                .toList();
        if (!cared.isEmpty()) {
            doc = doc.paragraph("Dynawright itself writes " + Javadocs.list(cared) + ".");
        }
        if (table.layout().isChecked()) {
            doc = doc.paragraph("Constraints are not checked: they say what whole objects have to be.");
        }
        List<Attribute> ids = table.idsWithDerived();
        if (!ids.isEmpty()) {
            doc = doc.paragraph("There is no {@code upsert}: what is derived from " + Javadocs.list(ids)
                    + " is derived anew of a new id only where a whole item is put.");
        }
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

    private static MethodSpec ofItem(TableModel table, TableTypes types) {
        String item = Locals.of(table).entity(table.entity());
        return MethodSpec.constructorBuilder()
                .addJavadoc(Doc.of("An update that changes nothing yet.")
                        .param(item, "the item, which has its key")
                        .toCodeBlock())
                .addParameter(types.entity(), item)
                .addStatement(
                        "this($T.INSTANCE.key($T.requiredItem($S,$W$L)))",
                        types.schema(),
                        RuntimeTypes.ENTITY_KEY,
                        table.tableName(),
                        item)
                .build();
    }

    private static MethodSpec ifVersion(TableTypes types, Attribute version) {
        return MethodSpec.methodBuilder("ifVersion")
                .addJavadoc(Doc.of("Makes the update only if the stored item has this "
                                + Javadocs.code(version.storedName())
                                + "; otherwise it fails with a {@link io.dynawright.error.StaleVersionException}.")
                        .paragraph(
                                "Versions are not checked across the replicas of an eventually consistent global table.")
                        .param("version", "the version; 0 if it was never stored")
                        .returns("the update")
                        .toCodeBlock())
                .addModifiers(Modifier.PUBLIC)
                .returns(types.update())
                .addParameter(TypeName.LONG, "version")
                .addStatement("return expectVersion(version)")
                .build();
    }
}
