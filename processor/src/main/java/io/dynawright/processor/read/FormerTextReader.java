package io.dynawright.processor.read;

import io.dynawright.processor.declare.CodecRef.FormerText;
import io.dynawright.processor.declare.EnumTexts;
import io.dynawright.processor.declare.Fault;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the texts under which the constants of an enum were stored before.
 *
 * @param texts those of today
 */
record FormerTextReader(JavaType.Declared type, List<Member> constants, EnumTexts texts) {

    /** What is wrong with a text, and the place where it is written. */
    record Wrong(Fault fault, Spot spot) {}

    List<FormerText> read() {
        List<FormerText> former = new ArrayList<>();
        for (Member constant : constants) {
            FormerNameReader.read(constant).forEach(text -> former.add(new FormerText(constant.name(), text.value())));
        }
        return former;
    }

    /** The first one that cannot be told from another constant's text, or is none at all. */
    Optional<Wrong> wrong() {
        Map<String, String> owners = new HashMap<>();
        for (int i = 0; i < texts.texts().size(); i++) {
            owners.put(texts.texts().get(i), constants.get(i).name());
        }
        for (Member constant : constants) {
            for (Written<String> text : FormerNameReader.read(constant)) {
                Optional<String> owner = Optional.ofNullable(owners.putIfAbsent(text.value(), constant.name()));
                if (text.value().isBlank() || owner.isPresent()) {
                    Fault fault = new Fault.FormerText(type, constant.name(), text.value(), owner);
                    return Optional.of(new Wrong(fault, text.spot()));
                }
            }
        }
        return Optional.empty();
    }
}
