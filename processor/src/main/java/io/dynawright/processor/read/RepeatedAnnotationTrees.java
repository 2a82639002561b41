package io.dynawright.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * Prints at the annotation, or at the value in it.
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
        AnnotationMirror mirror = spot.annotation().get();
        List<AnnotationTree> repeated = type.getModifiers().getAnnotations().stream()
                .map(AnnotationTree.class::cast)
                .filter(tree -> isOfType(tree, mirror.getAnnotationType().asElement(), path))
                .toList();
        int place = placeInContainer(mirror, spot.element());
        if (place < 0 || place >= repeated.size()) {
            return false;
        }
        AnnotationTree annotation = repeated.get(place);
        Tree exact =
                spot.value().flatMap(value -> tree(annotation, mirror, value)).orElse(annotation);
        trees.printMessage(kind, text, exact, path.getCompilationUnit());
        return true;
    }

    private boolean isOfType(AnnotationTree tree, Element type, TreePath path) {
        TreePath typePath = TreePath.getPath(path, tree.getAnnotationType());
        return typePath != null && type.equals(trees.getElement(typePath));
    }

    /** The annotation's number among those that javac put into one container, or -1 if it stands alone. */
    private static int placeInContainer(AnnotationMirror annotation, Element element) {
        return element.getAnnotationMirrors().stream()
                .flatMap(container -> container.getElementValues().values().stream())
                .mapToInt(value -> value.getValue() instanceof List<?> values ? place(annotation, values) : -1)
                .max()
                .orElse(-1);
    }

    private static int place(AnnotationMirror annotation, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof AnnotationValue value && value.getValue() == annotation) {
                return i;
            }
        }
        return -1;
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
