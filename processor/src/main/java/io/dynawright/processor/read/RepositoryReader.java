package io.dynawright.processor.read;

import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.GeneratedNames;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.declare.RepositoryDeclaration;
import io.dynawright.processor.declare.RepositoryDeclaration.Flaw;
import io.dynawright.processor.declare.RepositoryDeclaration.Repositories;
import io.dynawright.processor.declare.RepositoryType;
import io.dynawright.processor.declare.Visibility;
import io.dynawright.processor.declare.Written;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads interfaces over repositories. One is made for each round.
 *
 * @param present the qualified names of the top-level classes of this compilation so far, also of those that are
 *     generated
 */
public record RepositoryReader(
        Elements elements, Types types, Neighbours neighbours, Vocabulary vocabulary, Set<String> present) {

    /** The qualified name of the annotation. */
    public static final String ANNOTATION = Ours.REPOSITORY;

    /** What a repository has besides the methods that run operations. */
    private static final String WITH_ZONE = "withZone";

    /** The class that is generated for this one. */
    public static JavaType.Declared implementationOf(TypeElement type) {
        return Names.repositoryOf(TypeReader.declared(type));
    }

    /** Who can see it. */
    public static Visibility visibilityOf(TypeElement type) {
        return Visible.of(type);
    }

    /**
     * The interface as written.
     *
     * @throws MissingTypeException if it needs a type that does not exist; that can be the repository, which is not there
     *     before its entity was processed
     */
    public RepositoryDeclaration read(TypeElement type) {
        Member member = new Member(type, 0);
        AnnotationView annotation = annotationOf(type);
        Written<TypeMirror> entity = annotation.type("value").orElseThrow(MissingTypeException::toldByJavac);
        List<Written<ExecutableElement>> methods = methods(type, annotation.spot());
        return new RepositoryDeclaration(
                TypeReader.declared(type),
                Visible.of(type),
                flaws(type),
                new Written<>(TypeReader.read(entity.value(), "@Repository", annotation.spot()), entity.spot()),
                classOf(entity.value()).filter(this::isTable).map(table -> repositories(table, member.spot())),
                methods.stream()
                        .map(method -> new Written<>(
                                reader(type, (ElementSpot) method.spot()).read(method.value()), method.spot()))
                        .toList(),
                annotation.texts("leadingKeys"),
                new SurroundingsReader(elements)
                        .read(
                                type,
                                Stream.concat(
                                        classOf(entity.value()).stream(),
                                        methods.stream().map(Written::value))),
                annotation.spot());
    }

    private static AnnotationView annotationOf(TypeElement type) {
        return new Member(type, 0).annotation(Ours.REPOSITORY).orElseThrow();
    }

    private static Optional<TypeElement> classOf(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    private boolean isTable(TypeElement entity) {
        return vocabulary.describe(entity).roles().contains(Role.TABLE);
    }

    private Set<Flaw> flaws(TypeElement type) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (type.getKind() != ElementKind.INTERFACE) {
            flaws.add(Flaw.NO_INTERFACE);
        }
        if (VariantsReader.isSealed(type)) {
            flaws.add(Flaw.SEALED);
        }
        if (!type.getTypeParameters().isEmpty()) {
            flaws.add(Flaw.GENERIC);
        }
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (each.getModifiers().contains(Modifier.PRIVATE)) {
                flaws.add(Flaw.PRIVATE);
            }
        }
        if (present.contains(implementationOf(type).qualifiedName())) {
            flaws.add(Flaw.NAME_TAKEN);
        }
        return flaws;
    }

    private Repositories repositories(TypeElement entity, ElementSpot user) {
        GeneratedNames names = Names.of(TypeReader.declared(entity), vocabulary.naming(entity));
        return new Repositories(
                repository(entity, names.repository(), user),
                names.asyncRepository().map(name -> repository(entity, name, user)));
    }

    /** What an earlier build has left of it does not count if the entity is compiled again. */
    private RepositoryType repository(TypeElement entity, JavaType.Declared name, ElementSpot user) {
        TypeElement repository = elements.getTypeElement(name.qualifiedName());
        if (repository == null || (neighbours.isSource(entity) && !present.contains(name.qualifiedName()))) {
            throw MissingTypeException.of(name.simpleName(), "@Repository", user);
        }
        RepositoryMethodReader reader = reader(repository, user);
        return new RepositoryType(
                name,
                ElementFilter.methodsIn(repository.getEnclosedElements()).stream()
                        .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
                        .filter(method -> !method.getSimpleName().contentEquals(WITH_ZONE))
                        .map(reader::read)
                        .toList());
    }

    private RepositoryMethodReader reader(TypeElement owner, ElementSpot spot) {
        return new RepositoryMethodReader(types, (DeclaredType) owner.asType(), spot);
    }

    /** What a class has to implement; inherited methods stand where the annotation does. */
    private List<Written<ExecutableElement>> methods(TypeElement type, ElementSpot annotation) {
        List<ExecutableElement> all = ClassChain.types(type).stream()
                .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .toList();
        List<Written<ExecutableElement>> methods = new ArrayList<>();
        for (ExecutableElement method : all) {
            if (method.getModifiers().contains(Modifier.ABSTRACT)
                    && !isOfObject(method, type)
                    && all.stream().noneMatch(other -> elements.overrides(other, method, type))
                    && methods.stream().noneMatch(other -> isSame(other.value(), method, type))) {
                boolean isOwn = type.equals(method.getEnclosingElement());
                methods.add(new Written<>(method, isOwn ? new Member(method, methods.size() + 1).spot() : annotation));
            }
        }
        return methods;
    }

    private boolean isOfObject(ExecutableElement method, TypeElement type) {
        TypeElement object = elements.getTypeElement("java.lang.Object");
        return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
                .anyMatch(other -> isSame(other, method, type));
    }

    /** Two interfaces may have the same method, which is to be implemented once. */
    private boolean isSame(ExecutableElement one, ExecutableElement other, TypeElement type) {
        if (!one.getSimpleName().equals(other.getSimpleName())
                || one.getParameters().size() != other.getParameters().size()) {
            return false;
        }
        RepositoryMethodReader reader = reader(type, new Member(type, 0).spot());
        return reader.read(one).isSameAs(reader.read(other));
    }
}
