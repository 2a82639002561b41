package io.dynawright.processor.read;

import io.dynawright.processor.declare.EntityDeclaration.NameClash;
import io.dynawright.processor.declare.EntityDeclaration.Owner;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What else this compilation holds. Only its own sources count: what an earlier build left on the class path is
 * about to be replaced.
 *
 * @param userClasses the qualified names of the top-level classes that Dynawright did not write
 * @param entities the classes that are stored, by the names of what is generated for them
 */
public record Neighbours(Set<String> userClasses, Map<JavaType.Declared, List<TypeElement>> entities) {

    /** Those of a compilation with these classes of its own and these entities. */
    public static Neighbours of(Set<String> userClasses, List<TypeElement> entities, Vocabulary vocabulary) {
        Map<JavaType.Declared, List<TypeElement>> byName = new HashMap<>();
        for (TypeElement entity : entities) {
            generated(entity, vocabulary)
                    .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(entity));
        }
        return new Neighbours(userClasses, byName);
    }

    /** The same in the last round, when what is generated for the entities is among the classes. */
    public static Neighbours afterwards(Set<String> classes, List<TypeElement> entities, Vocabulary vocabulary) {
        Neighbours neighbours = of(classes, entities, vocabulary);
        Set<String> written = new HashSet<>(classes);
        neighbours.entities.keySet().forEach(generated -> written.remove(generated.qualifiedName()));
        return new Neighbours(written, neighbours.entities);
    }

    /** Nothing yet for an entity that cannot be described, since a type is missing. */
    private static List<JavaType.Declared> generated(TypeElement entity, Vocabulary vocabulary) {
        JavaType.Declared type = TypeReader.declared(entity);
        return new MissingTypes()
                .attempt(() -> vocabulary.describe(entity).roles().stream()
                        .flatMap(role -> Names.generated(type, role, vocabulary.naming(entity)).stream())
                        .toList())
                .orElse(List.of());
    }

    /** Whether the class is being compiled, as opposed to one on the class path. */
    boolean isSource(TypeElement type) {
        Element outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement outer) {
            outermost = outer;
        }
        return userClasses.contains(((TypeElement) outermost).getQualifiedName().toString());
    }

    /** The generated types of a class that cannot have their names; of those that another entity has, the first. */
    List<NameClash> clashes(TypeElement entity, List<JavaType.Declared> names) {
        List<NameClash> clashes = new ArrayList<>();
        for (JavaType.Declared generated : new LinkedHashSet<>(names)) {
            if (userClasses.contains(generated.qualifiedName())) {
                clashes.add(new NameClash(generated, new Owner.UserClass()));
            }
            if (Collections.frequency(entities.getOrDefault(generated, List.of()), entity) > 1) {
                clashes.add(new NameClash(generated, new Owner.SameEntity()));
            }
        }
        Set<TypeElement> told = new HashSet<>(Set.of(entity));
        for (JavaType.Declared generated : names) {
            for (TypeElement other : entities.getOrDefault(generated, List.of())) {
                if (told.add(other)) {
                    clashes.add(new NameClash(generated, new Owner.OtherEntity(TypeReader.declared(other))));
                }
            }
        }
        return clashes;
    }
}
