package io.dynawright.processor.read;

import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.EnumTexts;
import io.dynawright.processor.declare.Fault;
import io.dynawright.processor.declare.Form;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Storing;
import io.dynawright.processor.problem.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Finds out how the constants of an enum are stored.
 *
 * @param user the attribute of this type
 */
record EnumReader(TypeElement type, ElementSpot user) {

    Storing read(Form form) {
        List<Member> constants = new ArrayList<>();
        for (Element element : type.getEnclosedElements()) {
            if (element.getKind() == ElementKind.ENUM_CONSTANT) {
                constants.add(new Member(element, constants.size()));
            }
        }
        List<String> texts = constants.stream().map(EnumReader::text).toList();
        boolean isByName = constants.stream()
                .noneMatch(constant -> constant.annotation(Ours.ENUM_VALUE).isPresent());
        List<Member> defaults = constants.stream()
                .filter(constant -> constant.annotation(Ours.ENUM_DEFAULT).isPresent())
                .toList();
        EnumTexts stored = isByName ? withoutTexts(form, texts) : new EnumTexts.Texts(texts);
        FormerTextReader former = new FormerTextReader(name(), constants, stored);
        return sameText(constants, texts)
                .or(() -> secondDefault(defaults))
                .or(() -> former.wrong().map(wrong -> new Storing.Faulty(wrong.fault(), shown(wrong.spot()))))
                .orElseGet(() -> new Storing.By(new CodecRef.EnumOf(
                        name(), stored, defaults.stream().map(Member::name).findFirst(), former.read())));
    }

    private JavaType.Declared name() {
        return TypeReader.declared(type);
    }

    private static String text(Member constant) {
        return constant.annotation(Ours.ENUM_VALUE)
                .flatMap(annotation -> annotation.text("value"))
                .map(written -> written.value())
                .orElseGet(constant::name);
    }

    private static EnumTexts withoutTexts(Form form, List<String> names) {
        return form.format() == Form.Format.AWS_ENHANCED ? new EnumTexts.ToString() : new EnumTexts.Names(names);
    }

    private Optional<Storing> sameText(List<Member> constants, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            int first = texts.indexOf(texts.get(i));
            if (first < i) {
                Fault fault = new Fault.SameText(
                        name(),
                        texts.get(i),
                        constants.get(first).name(),
                        constants.get(i).name());
                return Optional.of(new Storing.Faulty(fault, spotOf(constants.get(i))));
            }
        }
        return Optional.empty();
    }

    private Optional<Storing> secondDefault(List<Member> defaults) {
        if (defaults.size() < 2) {
            return Optional.empty();
        }
        Fault fault = new Fault.SecondDefault(
                name(), defaults.get(0).name(), defaults.get(1).name());
        return Optional.of(new Storing.Faulty(fault, spotOf(defaults.get(1))));
    }

    private Optional<Spot> spotOf(Member constant) {
        return shown(constant.spot());
    }

    /** The place, if it is in the same file as the attribute: in another one, nobody would look for the reason. */
    private Optional<Spot> shown(Spot spot) {
        return outermost(type).equals(outermost(user.element())) ? Optional.of(spot) : Optional.empty();
    }

    private static Element outermost(Element element) {
        Element around = element;
        while (around.getEnclosingElement() instanceof TypeElement) {
            around = around.getEnclosingElement();
        }
        return around;
    }
}
