package io.dynawright.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic;

/**
 * Prints at annotations that are repeated. They stand in a container that nobody wrote, and javac's messager, which
 * looks for the container, would show the class instead. The class's tree knows where they are.
 */
final class RepeatedAnnotationTrees {

    private static final String JAVAC = "com.sun.tools.javac.";

    private final Trees trees;

    private RepeatedAnnotationTrees(Trees trees) {
        this.trees = trees;
    }

    /** The trees of this compilation, unless the compiler is another than javac or hides behind a build tool. */
    static Optional<RepeatedAnnotationTrees> of(ProcessingEnvironment environment) {
        return environment.getClass().getName().startsWith(JAVAC)
                ? Optional.of(new RepeatedAnnotationTrees(Trees.instance(environment)))
                : Optional.empty();
    }

    /**
     * A repeated annotation.
     *
     * @param place its number among those that javac put into one container
     */
    private record Repeated(AnnotationMirror mirror, int place) {}

    /**
     * Prints at the annotation, or at the value in it. The annotation can be repeated itself or be nested in one that is.
     *
     * @return whether the spot is in a repeated annotation, and so whether anything was printed
     */
    boolean print(Diagnostic.Kind kind, String text, ElementSpot spot) {
        TreePath path = trees.getPath(spot.element());
        if (path == null
                || !(path.getLeaf() instanceof ClassTree type)
                || spot.annotation().isEmpty()) {
            return false;
        }
        Repeated repeated = repeated(spot.annotation().get(), spot.element()).orElse(null);
        if (repeated == null) {
            return false;
        }
        List<AnnotationTree> written = type.getModifiers().getAnnotations().stream()
                .map(AnnotationTree.class::cast)
                .filter(tree ->
                        isOfType(tree, repeated.mirror().getAnnotationType().asElement(), path))
                .toList();
        if (repeated.place() >= written.size()) {
            return false;
        }
        AnnotationTree annotation = written.get(repeated.place());
        ExpressionTree exact = exact(annotation, repeated.mirror(), spot).orElse(annotation);
        trees.printMessage(kind, text, exact, path.getCompilationUnit());
        return true;
    }

    private boolean isOfType(AnnotationTree tree, Element type, TreePath path) {
        TreePath typePath = TreePath.getPath(path, tree.getAnnotationType());
        return typePath != null && type.equals(trees.getElement(typePath));
    }

    /** The repeated annotation that this one is or is nested in; empty if there is none. */
    private static Optional<Repeated> repeated(AnnotationMirror annotation, Element element) {
        return element.getAnnotationMirrors().stream()
                .flatMap(container -> container.getElementValues().values().stream())
                .flatMap(value -> value.getValue() instanceof List<?> values
                        ? IntStream.range(0, values.size())
                                .filter(place -> contains(values.get(place), annotation))
                                .mapToObj(place -> new Repeated(mirror(values.get(place)), place))
                        : Stream.empty())
                .findFirst();
    }

    private static AnnotationMirror mirror(Object value) {
        return (AnnotationMirror) ((AnnotationValue) value).getValue();
    }

    /** Whether the value is an annotation that is this one, or in which this one is nested. */
    private static boolean contains(Object value, AnnotationMirror annotation) {
        return value instanceof AnnotationValue written
                && written.getValue() instanceof AnnotationMirror mirror
                && (mirror == annotation || nested(mirror).anyMatch(inner -> contains(inner, annotation)));
    }

    /** The values of the annotation, and those in its arrays. */
    private static Stream<?> nested(AnnotationMirror mirror) {
        return mirror.getElementValues().values().stream()
                .flatMap(value -> value.getValue() instanceof List<?> array ? array.stream() : Stream.of(value));
    }

    /** The tree of the spot's value, or else of its annotation, in this annotation. */
    private static Optional<ExpressionTree> exact(AnnotationTree tree, AnnotationMirror mirror, ElementSpot spot) {
        if (mirror == spot.annotation().orElseThrow()) {
            return spot.value().flatMap(value -> tree(tree, mirror, value)).or(() -> Optional.of(tree));
        }
        return nested(mirror)
                .filter(inner -> contains(inner, spot.annotation().orElseThrow()))
                .findFirst()
                .flatMap(inner -> tree(tree, mirror, (AnnotationValue) inner)
                        .filter(AnnotationTree.class::isInstance)
                        .flatMap(found -> exact((AnnotationTree) found, mirror(inner), spot)));
    }

    /** The tree of a value of the annotation, or of a value in an array that is one. */
    private static Optional<ExpressionTree> tree(
            AnnotationTree annotation, AnnotationMirror mirror, AnnotationValue value) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> written :
                mirror.getElementValues().entrySet()) {
            Optional<ExpressionTree> expression =
                    expression(annotation, written.getKey().getSimpleName().toString());
            if (written.getValue() == value) {
                return expression;
            }
            if (written.getValue().getValue() instanceof List<?> array && array.contains(value)) {
                return expression.map(whole -> element(whole, array.indexOf(value)));
            }
        }
        return Optional.empty();
    }

    private static ExpressionTree element(ExpressionTree whole, int index) {
        return whole instanceof NewArrayTree array ? array.getInitializers().get(index) : whole;
    }

    private static Optional<ExpressionTree> expression(AnnotationTree annotation, String name) {
        return annotation.getArguments().stream()
                .filter(argument -> argument instanceof AssignmentTree assignment
                        && assignment.getVariable().toString().equals(name))
                .map(argument -> ((AssignmentTree) argument).getExpression())
                .findFirst();
    }
}
