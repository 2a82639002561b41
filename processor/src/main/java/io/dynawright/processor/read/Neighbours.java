package io.dynawright.processor.read;

import io.dynawright.processor.declare.EntityDeclaration.NameClash;
import io.dynawright.processor.declare.EntityDeclaration.Owner;
import io.dynawright.processor.declare.GeneratedNames;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * What else this compilation holds. Only its own sources count: what an earlier build left on the class path is
 * about to be replaced.
 *
 * @param userClasses the qualified names of the top-level classes that Dynawright did not write
 * @param entities all classes with {@code @Table}
 */
public record Neighbours(Set<String> userClasses, List<TypeElement> entities) {

    /** The generated types of an entity that cannot have their names. */
    List<NameClash> clashes(TypeElement entity, GeneratedNames names) {
        List<NameClash> clashes = new ArrayList<>();
        for (JavaType.Declared generated : names.all()) {
            if (userClasses.contains(generated.qualifiedName())) {
                clashes.add(new NameClash(generated, new Owner.UserClass()));
            }
        }
        for (TypeElement other : entities) {
            JavaType.Declared otherType = TypeReader.declared(other);
            if (!other.equals(entity) && Names.of(otherType).equals(names)) {
                clashes.add(new NameClash(names.schema(), new Owner.OtherEntity(otherType)));
            }
        }
        return clashes;
    }
}
