package io.dynawright.processor.read;

import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.Fault;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Storing;
import io.dynawright.processor.declare.Written;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Gives attributes the zone that they name. Codecs that can have one have a static method {@code in(ZoneId)}. */
record ZoneReader(Elements elements) {

    /** The same way of storing, in this zone; or what is wrong with that. */
    Storing in(Written<String> zone, JavaType type, Storing storing) {
        if (!(storing instanceof Storing.By by)) {
            return storing;
        }
        if (!isKnown(zone.value())) {
            return new Storing.Faulty(new Fault.UnknownZone(zone.value()), Optional.of(zone.spot()));
        }
        return by.codec() instanceof CodecRef.Constant constant && takesZone(constant.codec())
                ? new Storing.By(new CodecRef.Zoned(constant.codec(), type, zone.value(), constant.storedAs()))
                : new Storing.Faulty(new Fault.NoZone(), Optional.of(zone.spot()));
    }

    /** Whether the JDK that compiles knows the zone. */
    private static boolean isKnown(String zone) {
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private boolean takesZone(JavaType.Declared codec) {
        TypeElement type = elements.getTypeElement(codec.qualifiedName());
        return type != null
                && ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(ZoneReader::isInZone);
    }

    private static boolean isInZone(ExecutableElement method) {
        return method.getSimpleName().contentEquals("in")
                && method.getModifiers().containsAll(Set.of(Modifier.PUBLIC, Modifier.STATIC))
                && method.getParameters().size() == 1
                && method.getParameters().get(0).asType().toString().equals("java.time.ZoneId");
    }
}
