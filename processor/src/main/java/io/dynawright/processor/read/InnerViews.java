package io.dynawright.processor.read;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Structure;
import io.dynawright.processor.declare.ViewDeclaration;
import io.dynawright.processor.declare.ViewedTypes;
import io.dynawright.processor.declare.Written;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** The views that members of a view have. */
record InnerViews(Elements elements, ViewReader reader) {

    /** The views in the types of the members, each with the class that it is a part of. */
    ViewedTypes of(Structure structure) {
        Map<JavaType.Declared, JavaType> sources = new LinkedHashMap<>();
        structure.attributes().forEach(member -> collect(member.type(), sources));
        return new ViewedTypes(sources);
    }

    private void collect(JavaType type, Map<JavaType.Declared, JavaType> sources) {
        if (type instanceof JavaType.Array array) {
            collect(array.component(), sources);
        } else if (type instanceof JavaType.Declared declared) {
            view(type).ifPresent(view -> sources.put(declared, reader.viewedType(view)));
            declared.arguments().forEach(argument -> collect(argument, sources));
        }
    }

    /** The class of this type, if it is a view. */
    private Optional<TypeElement> view(JavaType type) {
        return type instanceof JavaType.Declared declared
                ? Optional.ofNullable(elements.getTypeElement(declared.qualifiedName()))
                        .filter(InnerViews::isView)
                : Optional.empty();
    }

    private static boolean isView(TypeElement type) {
        return new Member(type, 0).annotation(Ours.VIEW).isPresent();
    }

    /** The members that lead back to the view itself. */
    Set<String> cycle(TypeElement view) {
        Set<String> members = new TreeSet<>();
        inner(view).forEach((member, type) -> {
            if (reaches(type, view, new HashSet<>())) {
                members.add(member);
            }
        });
        return members;
    }

    private static boolean reaches(TypeElement from, TypeElement view, Set<TypeElement> seen) {
        return from.equals(view)
                || (seen.add(from) && inner(from).values().stream().anyMatch(type -> reaches(type, view, seen)));
    }

    /** The members whose type is a view, by name. */
    private static Map<String, TypeElement> inner(TypeElement view) {
        Map<String, TypeElement> views = new LinkedHashMap<>();
        for (Member member : ClassChain.membersOf(view)) {
            Element element = member.element();
            if (element.asType() instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement type
                    && !(element instanceof TypeElement)
                    && isView(type)) {
                views.put(member.name(), type);
            }
        }
        return views;
    }

    /** What these members fetch, each from the outside inwards, by the names in DynamoDB. */
    List<List<String>> paths(Structure stored, Set<String> cycle) {
        return stored.attributes().stream()
                .flatMap(member -> cycle.contains(member.javaName()) ? Stream.empty() : paths(member))
                .toList();
    }

    /** Also under the names that it had before. */
    private Stream<List<String>> paths(AttributeDeclaration member) {
        Optional<ViewDeclaration> inner =
                view(member.type()).map(reader::readView).filter(view -> !member.isRequired() || isNeverEmpty(view));
        return Stream.concat(Stream.of(member.storedName()), member.formerNames().stream())
                .map(Written::value)
                .flatMap(name -> inner.map(view -> view.paths().stream().map(path -> within(name, path)))
                        .orElseGet(() -> Stream.of(List.of(name))));
    }

    /**
     * Whether each document has something of what the view names. DynamoDB sends nothing of one that has not, as if there
     * were none; where there must be one it is fetched as a whole.
     */
    private static boolean isNeverEmpty(ViewDeclaration view) {
        return view.attributes().stream().anyMatch(AttributeDeclaration::isRequired);
    }

    private static List<String> within(String name, List<String> path) {
        List<String> whole = new ArrayList<>(List.of(name));
        whole.addAll(path);
        return whole;
    }
}
