package io.dynawright.processor.read;

import io.dynawright.processor.declare.EntityDeclaration.NameClash;
import io.dynawright.processor.declare.EntityDeclaration.Owner;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What else this compilation holds. Only its own sources count: what an earlier build left on the class path is
 * about to be replaced.
 *
 * @param userClasses the qualified names of the top-level classes that Dynawright did not write
 * @param entities all classes with {@code @Table} or {@code @Document}
 */
public record Neighbours(Set<String> userClasses, List<TypeElement> entities) {

    /** Whether the class is being compiled, as opposed to one on the class path. */
    boolean isSource(TypeElement type) {
        Element outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement outer) {
            outermost = outer;
        }
        return userClasses.contains(((TypeElement) outermost).getQualifiedName().toString());
    }

    /** The generated types of a class that cannot have their names. */
    List<NameClash> clashes(TypeElement entity, List<JavaType.Declared> names) {
        List<NameClash> clashes = new ArrayList<>();
        for (JavaType.Declared generated : names) {
            if (userClasses.contains(generated.qualifiedName())) {
                clashes.add(new NameClash(generated, new Owner.UserClass()));
            }
        }
        for (TypeElement other : entities) {
            JavaType.Declared otherType = TypeReader.declared(other);
            List<JavaType.Declared> otherNames = Stream.concat(
                            Names.of(otherType).all().stream(), Names.ofDocument(otherType).all().stream())
                    .toList();
            if (!other.equals(entity) && otherNames.containsAll(names)) {
                clashes.add(new NameClash(names.get(0), new Owner.OtherEntity(otherType)));
            }
        }
        return clashes;
    }
}
