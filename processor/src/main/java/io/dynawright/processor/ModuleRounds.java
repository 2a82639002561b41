package io.dynawright.processor;

import io.dynawright.processor.check.ModuleRules;
import io.dynawright.processor.check.Rules;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.DocumentDeclaration;
import io.dynawright.processor.declare.Found;
import io.dynawright.processor.declare.ModuleDeclaration;
import io.dynawright.processor.declare.RepositoryDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.model.ModuleResolver;
import io.dynawright.processor.problem.InfrastructureProblems;
import io.dynawright.processor.problem.InternalProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Severity;
import io.dynawright.processor.publish.Publication;
import io.dynawright.processor.publish.Publishers;
import io.dynawright.processor.read.MissingTypeException;
import io.dynawright.processor.read.ModuleReader;
import io.dynawright.processor.read.Neighbours;
import io.dynawright.processor.read.ProblemPrinter;
import io.dynawright.processor.read.RepositoryReader;
import io.dynawright.processor.read.TableReader;
import io.dynawright.processor.read.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Looks at all tables of a compilation together, in the last round, when every type exists that is going to. What is
 * wrong with one of them alone the other processor tells; as long as that is so, nothing is written. What the lock
 * does not allow stops everything but the next lock, which is accepted from what is written here.
 */
final class ModuleRounds {

    /** How a module is called that has no name, and is looked at for its lock only. */
    private static final String UNNAMED = "module";

    private final ProcessingEnvironment environment;
    private final Options options;
    private final Vocabulary vocabulary;
    private final ProblemPrinter printer;

    /** The classes that are stored, and the top-level classes that are being compiled, by their qualified names. */
    private final Set<String> entities = new TreeSet<>();

    private final Set<String> sources = new TreeSet<>();

    /** The interfaces over repositories, by their qualified names. */
    private final Set<String> repositories = new TreeSet<>();

    ModuleRounds(ProcessingEnvironment environment) {
        this.environment = environment;
        this.options = Options.of(environment.getOptions());
        this.vocabulary = options.vocabulary(environment);
        this.printer = new ProblemPrinter(environment);
    }

    /** What marks a class as one to look at. */
    Set<String> annotations() {
        return Stream.concat(vocabulary.classAnnotations().stream(), Stream.of(RepositoryReader.ANNOTATION))
                .collect(Collectors.toUnmodifiableSet());
    }

    void process(RoundEnvironment round) {
        round.getRootElements().forEach(this::addSource);
        Marked marked = Marked.find(environment.getElementUtils(), round, annotations());
        vocabulary.classAnnotations().forEach(annotation -> addNames(marked.with(annotation), entities));
        addNames(marked.with(RepositoryReader.ANNOTATION), repositories);
        if (round.processingOver() && !round.errorRaised()) {
            describe();
        }
    }

    private static void addNames(Set<Element> marked, Set<String> names) {
        marked.stream()
                .filter(TypeElement.class::isInstance)
                .forEach(type ->
                        names.add(((TypeElement) type).getQualifiedName().toString()));
    }

    private void addSource(Element root) {
        if (root instanceof TypeElement type) {
            sources.add(type.getQualifiedName().toString());
        } else if (root instanceof PackageElement described) {
            sources.add(ProblemPrinter.sourceOf(described));
        }
    }

    private void describe() {
        try {
            describe(types(entities), types(repositories));
        } catch (MissingTypeException missing) {
            return; // The other processor tells which types there are not.
        } catch (RuntimeException bug) {
            printer.print(InternalProblems.crash(() -> 0, "the module", bug));
        }
    }

    private List<TypeElement> types(Set<String> names) {
        return names.stream()
                .flatMap(name -> Stream.ofNullable(environment.getElementUtils().getTypeElement(name)))
                .toList();
    }

    private void describe(List<TypeElement> types, List<TypeElement> interfaces) {
        Neighbours neighbours = Neighbours.afterwards(sources, types, vocabulary);
        TableReader tables =
                new TableReader(environment.getElementUtils(), environment.getTypeUtils(), neighbours, vocabulary);
        ModuleReader reader = new ModuleReader(environment.getElementUtils(), tables, vocabulary);
        List<Found<TableDeclaration>> found =
                types.stream().flatMap(type -> reader.table(type).stream()).toList();
        List<TableDeclaration> declarations =
                found.stream().map(Found::declaration).toList();
        List<Found<DocumentDeclaration>> documents = reader.documents(declarations);
        List<Declaration> all = new ArrayList<>(declarations);
        documents.forEach(document -> all.add(document.declaration()));
        List<String> refused = all.stream()
                .filter(ModuleRounds::isRefused)
                .map(Declaration::name)
                .toList();
        if (refused.isEmpty()) {
            List<TypeElement> origins =
                    Stream.concat(types.stream(), interfaces.stream()).toList();
            describe(
                    new ModuleDeclaration(
                            options.module().orElse(UNNAMED), found, documents, repositories(interfaces, neighbours)),
                    origins);
        } else if (declarations.stream().noneMatch(ModuleRounds::isRefused)) {
            printer.print(InfrastructureProblems.notDescribed(() -> 0, refused));
        }
    }

    private void describe(ModuleDeclaration module, List<TypeElement> types) {
        List<Problem> problems = new ArrayList<>(ModuleRules.check(module));
        Optional<LockCheck.Result> lock =
                hasError(problems) ? Optional.empty() : options.lock().map(path -> new LockCheck(path).check(module));
        lock.ifPresent(result -> problems.addAll(result.problems()));
        printer.print(problems, sources);
        List<Publication> publications = new ArrayList<>();
        if (options.module().isPresent() && !hasError(problems)) {
            publications.addAll(Publishers.publish(ModuleResolver.resolve(module)));
        }
        lock.flatMap(LockCheck.Result::next).ifPresent(publications::add);
        write(publications, types);
    }

    private static boolean hasError(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Nothing is wrong with them, or the other processor would have said so in an earlier round. */
    private List<RepositoryDeclaration> repositories(List<TypeElement> interfaces, Neighbours neighbours) {
        RepositoryReader reader = new RepositoryReader(
                environment.getElementUtils(), environment.getTypeUtils(), neighbours, vocabulary, sources);
        return interfaces.stream().map(reader::read).toList();
    }

    private static boolean isRefused(Declaration declaration) {
        return hasError(Rules.check(declaration));
    }

    private void write(List<Publication> publications, List<TypeElement> types) {
        ResourceWriter writer = new ResourceWriter(environment.getFiler());
        for (Publication publication : publications) {
            Optional<Problem> problem = writer.write(publication, types);
            if (problem.isPresent()) {
                printer.print(problem.get());
                return;
            }
        }
    }
}
