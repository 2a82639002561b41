package io.dynawright.processor.read;

import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Severity;
import io.dynawright.processor.problem.Spot;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Hands problems to javac: sorted by place, each once, at the most exact position that javac can show. */
public final class ProblemPrinter {

    private final Messager messager;
    private final Optional<RepeatedAnnotationTrees> trees;
    private final Set<List<Object>> printed = new HashSet<>();

    public ProblemPrinter(ProcessingEnvironment environment) {
        this.messager = environment.getMessager();
        this.trees = RepeatedAnnotationTrees.of(environment);
    }

    /**
     * Prints the problems of one class.
     *
     * @param sources the qualified names of the top-level classes that are being compiled: only they have positions
     */
    public void print(List<Problem> problems, TypeElement entity, Set<String> sources) {
        problems.stream()
                .sorted(Comparator.comparingLong(problem -> problem.spot().order()))
                .forEach(problem -> print(problem, entity, sources));
    }

    /**
     * Prints problems of several classes; those without a place in one come out without it.
     *
     * @param sources the qualified names of the top-level classes that are being compiled: only they have positions
     */
    public void print(List<Problem> problems, Set<String> sources) {
        for (Problem problem : problems) {
            if (problem.spot() instanceof ElementSpot spot) {
                print(problem, spot.element(), sources);
            } else {
                print(problem);
            }
        }
    }

    /** Prints a problem that belongs to no class. */
    public void print(Problem problem) {
        messager.printMessage(kindOf(problem), problem.code() + " " + problem.text());
    }

    private void print(Problem problem, Element entity, Set<String> sources) {
        ElementSpot spot = (ElementSpot) problem.spot();
        if (!sources.contains(outermost(spot.element()))) {
            printAt(new Member(entity, 0).spot(), problem, "[" + pathOf(spot.element()) + "] ");
        } else {
            printAt(spot, problem, "");
        }
    }

    private void printAt(ElementSpot spot, Problem problem, String prefix) {
        String text = problem.code() + " " + prefix + problem.text();
        if (!printed.add(List.of(spot.element(), spot.annotation(), spot.value(), text))) {
            return;
        }
        Diagnostic.Kind kind = kindOf(problem);
        if (trees.isEmpty() || !trees.get().print(kind, text, spot)) {
            messager.printMessage(
                    kind,
                    text,
                    spot.element(),
                    spot.annotation().orElse(null),
                    spot.value().orElse(null));
        }
    }

    private static Diagnostic.Kind kindOf(Problem problem) {
        return problem.severity() == Severity.ERROR ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    }

    private static String pathOf(Element element) {
        return element.getEnclosingElement() instanceof TypeElement type && !(element instanceof TypeElement)
                ? type.getSimpleName() + "." + element.getSimpleName()
                : element.getSimpleName().toString();
    }

    private static String outermost(Element element) {
        Element around = element.getEnclosingElement();
        if (around instanceof TypeElement || around instanceof ExecutableElement) {
            return outermost(around);
        }
        if (element instanceof PackageElement described) {
            return sourceOf(described);
        }
        return element instanceof TypeElement type ? type.getQualifiedName().toString() : "";
    }

    /** The file that describes a package, named like a class in it. */
    public static String sourceOf(PackageElement described) {
        return described.getQualifiedName() + ".package-info";
    }

    /** The place of a class as a whole. */
    public static Spot spotOf(TypeElement type) {
        return new Member(type, 0).spot();
    }
}
