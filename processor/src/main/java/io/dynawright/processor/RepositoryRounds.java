package io.dynawright.processor;

import com.squareup.javapoet.JavaFile;
import io.dynawright.processor.check.RepositoryRules;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.RepositoryDeclaration;
import io.dynawright.processor.emit.Emitters;
import io.dynawright.processor.model.RepositoryResolver;
import io.dynawright.processor.problem.InternalProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Severity;
import io.dynawright.processor.problem.Spot;
import io.dynawright.processor.problem.TypeProblems;
import io.dynawright.processor.read.MissingTypeException;
import io.dynawright.processor.read.Neighbours;
import io.dynawright.processor.read.ProblemPrinter;
import io.dynawright.processor.read.RepositoryReader;
import io.dynawright.processor.read.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Implements the interfaces over repositories. Each waits until the repository of its entity was generated, and so until
 * the round after that one.
 */
final class RepositoryRounds {

    private final ProcessingEnvironment environment;
    private final Vocabulary vocabulary;
    private final SourceWriter writer;
    private final ProblemPrinter printer;

    /** The interfaces that are not done, by qualified name, with the type that they miss once they were looked at. */
    private final Map<String, Optional<MissingTypeException>> waiting = new LinkedHashMap<>();

    /** The top-level classes of this compilation so far, also those that are generated. */
    private final Set<String> present = new LinkedHashSet<>();

    RepositoryRounds(
            ProcessingEnvironment environment, Vocabulary vocabulary, SourceWriter writer, ProblemPrinter printer) {
        this.environment = environment;
        this.vocabulary = vocabulary;
        this.writer = writer;
        this.printer = printer;
    }

    /**
     * Does what can be done in this round, after the entities.
     *
     * @param sources the top-level classes that are being compiled, but for ours
     * @param failed the entities that have no repository, for a reason that is told, or told later
     */
    void process(RoundEnvironment round, Set<Element> marked, Set<String> sources, Set<String> failed) {
        round.getRootElements().forEach(this::addPresent);
        marked.forEach(type -> waiting.putIfAbsent(nameOf(type), Optional.empty()));
        RepositoryReader reader = new RepositoryReader(
                environment.getElementUtils(),
                environment.getTypeUtils(),
                new Neighbours(sources, Map.of()),
                vocabulary,
                present);
        for (String name : List.copyOf(waiting.keySet())) {
            TypeElement type = environment.getElementUtils().getTypeElement(name);
            if (!round.processingOver()) {
                printer.print(process(type, reader, failed), type, sources);
            } else if (!round.errorRaised() && failed.isEmpty()) {
                printer.print(giveUp(type, reader), type, sources);
            }
        }
    }

    private void addPresent(Element root) {
        if (root instanceof TypeElement) {
            present.add(nameOf(root));
        }
    }

    private List<Problem> process(TypeElement type, RepositoryReader reader, Set<String> failed) {
        try {
            RepositoryDeclaration declaration = reader.read(type);
            waiting.remove(nameOf(type));
            return generate(declaration, type);
        } catch (MissingTypeException missing) {
            waiting.put(nameOf(type), Optional.of(missing));
            return failed.isEmpty() ? List.of() : standIn(type);
        } catch (RuntimeException bug) {
            waiting.remove(nameOf(type));
            return List.of(InternalProblems.crash(ProblemPrinter.spotOf(type), nameOf(type), bug));
        }
    }

    private List<Problem> generate(RepositoryDeclaration declaration, TypeElement type) {
        List<Problem> problems = new ArrayList<>(RepositoryRules.check(declaration));
        if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
            problems.addAll(write(Emitters.emit(RepositoryResolver.resolve(declaration)), type));
        } else {
            problems.addAll(standIn(type));
        }
        return problems;
    }

    /** After an error the next round is the last one, in which nothing can be generated any more. */
    private List<Problem> standIn(TypeElement type) {
        waiting.remove(nameOf(type));
        JavaType.Declared implementation = RepositoryReader.implementationOf(type);
        return present.contains(implementation.qualifiedName())
                ? List.of()
                : write(Emitters.shell(implementation, RepositoryReader.visibilityOf(type)), type);
    }

    private List<Problem> write(JavaFile file, TypeElement type) {
        return writer.render(List.of(file), type).stream()
                .flatMap(source -> writer.write(source, type, ProblemPrinter.spotOf(type)).stream())
                .toList();
    }

    /** Says in the last round what kept an interface from being implemented, as things stand now. */
    private List<Problem> giveUp(TypeElement type, RepositoryReader reader) {
        String name = type.getSimpleName().toString();
        Spot spot = ProblemPrinter.spotOf(type);
        try {
            reader.read(type);
            return problems(waiting.getOrDefault(nameOf(type), Optional.empty()).stream(), name, missing -> spot);
        } catch (MissingTypeException missing) {
            return problems(Stream.of(missing), name, MissingTypeException.Missing::spot);
        }
    }

    private static List<Problem> problems(
            Stream<MissingTypeException> exceptions, String name, Function<MissingTypeException.Missing, Spot> spot) {
        return exceptions
                .flatMap(exception -> exception.missing().stream())
                .map(type -> TypeProblems.missingType(spot.apply(type), name, type.use(), type.type()))
                .toList();
    }

    private static String nameOf(Element type) {
        return ((TypeElement) type).getQualifiedName().toString();
    }
}
