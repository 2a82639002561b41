package io.dynawright.processor.read;

import io.dynawright.processor.problem.Spot;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** A place as javac knows it. Lives for one round. */
record ElementSpot(Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value, long order)
        implements Spot {}
