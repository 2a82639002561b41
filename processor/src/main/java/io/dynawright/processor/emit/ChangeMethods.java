package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import io.dynawright.processor.declare.DefaultValue;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Changes;
import io.dynawright.processor.model.Model;
import io.dynawright.processor.model.Presence;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of an update of a table or of a document. */
final class ChangeMethods {

    private final Model model;
    private final UpdateForm form;

    private ChangeMethods(Model model, UpdateForm form) {
        this.model = model;
        this.form = form;
    }

    /** One for each attribute that can be changed alone, and one for those that change with what is derived of them. */
    static List<MethodSpec> of(Model model, UpdateForm form) {
        ChangeMethods methods = new ChangeMethods(model, form);
        Changes changes = model.changes();
        return Stream.concat(
                        changes.single().stream().map(methods::single),
                        changes.joint().stream().map(joint -> new JointChange(model, form, joint).method()))
                .toList();
    }

    private MethodSpec single(Attribute attribute) {
        Verbs verbs = form.verbs();
        return Accessors.of(model, attribute, "what can be done to it")
                .addModifiers(Modifier.PUBLIC)
                .returns(verbs.type(attribute))
                .addStatement("return $L", verbs.at(form.place(attribute), attribute))
                .build();
    }

    /** The method that sets what is derived from the key alone, of a table that has such attributes. */
    static MethodSpec initial(UpdateForm form, List<Attribute> initial) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("setDerivedFromKey")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(form.goesOn());
        for (Iterator<Attribute> rest = initial.iterator(); rest.hasNext(); ) {
            CodeBlock set = JointChange.derived(form, rest.next(), Map.of());
            method.addStatement(rest.hasNext() ? "$L" : "return $L", set);
        }
        return method.build();
    }

    /** The method that sets defaults, of a table that has some. */
    static MethodSpec defaults(UpdateForm form, List<Attribute> defaulted) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("setDefaults")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(form.goesOn());
        for (Iterator<Attribute> rest = defaulted.iterator(); rest.hasNext(); ) {
            CodeBlock set = setIfAbsent(form, rest.next());
            method.addStatement(rest.hasNext() ? "$L" : "return $L", set);
        }
        return method.build();
    }

    private static CodeBlock setIfAbsent(UpdateForm form, Attribute attribute) {
        DefaultValue value = ((Presence.Defaulted) attribute.presence()).value();
        return CodeBlock.of(
                "setIfAbsent($S,$W$L,$W$L)",
                attribute.storedName(),
                form.codecs().codec(attribute.codec()),
                DefaultValues.expression(value));
    }

    /** The comment on the class, with why some attributes cannot be changed. */
    static Doc explained(Doc doc, Model model) {
        Doc explained = doc;
        for (Changes.Joint frozen : model.changes().frozen()) {
            explained = explained.paragraph("An update cannot change " + Javadocs.list(frozen.sources())
                    + ", for the sake of what is derived from that: " + Javadocs.list(frozen.derived())
                    + ". Put the whole item instead.");
        }
        return explained;
    }
}
