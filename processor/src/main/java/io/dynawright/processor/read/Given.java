package io.dynawright.processor.read;

import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.problem.Spot;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * What a new object has to be given: the value of a stored member.
 *
 * @param setter the method of the class itself that takes it
 */
record Given(String name, JavaType type, TypeMirror mirror, Optional<String> setter, Spot spot) {}
