package io.dynawright.processor;

import com.squareup.javapoet.JavaFile;
import io.dynawright.processor.check.NoCatchAllRule;
import io.dynawright.processor.check.Rules;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.EntityDeclaration;
import io.dynawright.processor.declare.QueryNames;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.emit.Emitters;
import io.dynawright.processor.model.Resolver;
import io.dynawright.processor.problem.InfrastructureProblems;
import io.dynawright.processor.problem.InternalProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Severity;
import io.dynawright.processor.problem.Spot;
import io.dynawright.processor.problem.TypeProblems;
import io.dynawright.processor.read.LombokReader;
import io.dynawright.processor.read.MissingTypeException;
import io.dynawright.processor.read.Neighbours;
import io.dynawright.processor.read.ProblemPrinter;
import io.dynawright.processor.read.RepositoryReader;
import io.dynawright.processor.read.TableReader;
import io.dynawright.processor.read.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Takes each entity through the rooms: read, check, model, emit. An entity that needs what does not exist yet is
 * put off to the next round, by name, because its element will be another one then; nothing is printed for it
 * before that.
 */
final class Rounds {

    private final ProcessingEnvironment environment;
    private final Options options;
    private final Vocabulary vocabulary;
    private final SourceWriter writer;
    private final ProblemPrinter printer;
    private final RepositoryRounds repositories;

    /** The entities put off, by qualified name, with the type that they miss; without one they wait for Lombok. */
    private final Map<String, Optional<MissingTypeException>> deferred = new LinkedHashMap<>();

    /** The entities that were refused, by qualified name. */
    private final Set<String> refused = new LinkedHashSet<>();

    /** The top-level classes, and descriptions of packages, that are being compiled, but for ours. */
    private final Set<String> sources = new LinkedHashSet<>();

    Rounds(ProcessingEnvironment environment) {
        this.environment = environment;
        this.options = Options.of(environment.getOptions());
        this.vocabulary = options.vocabulary(environment);
        this.writer = new SourceWriter(environment.getFiler(), environment.getElementUtils());
        this.printer = new ProblemPrinter(environment);
        this.repositories = new RepositoryRounds(environment, vocabulary, writer, printer);
    }

    /** What marks a class as one to look at. */
    Set<String> annotations() {
        return Stream.of(
                        vocabulary.classAnnotations().stream(),
                        LooseMarks.annotations(),
                        Stream.of(RepositoryReader.ANNOTATION))
                .flatMap(annotations -> annotations)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Tells what is wrong with the options, once, before anything else. */
    void checkOptions() {
        Options.check(environment.getOptions()).forEach(printer::print);
    }

    void process(RoundEnvironment round) {
        round.getRootElements().forEach(this::addSource);
        Marked marked = Marked.find(environment.getElementUtils(), round, annotations());
        List<TypeElement> entities = entities(marked);
        if (!entities.isEmpty()) {
            TableReader reader = new TableReader(
                    environment.getElementUtils(),
                    environment.getTypeUtils(),
                    Neighbours.of(sources, entities, vocabulary),
                    vocabulary);
            for (TypeElement entity : entities) {
                if (round.processingOver()) {
                    giveUp(entity, reader, round);
                } else {
                    process(entity, reader);
                }
            }
        }
        new LooseMarks(marked, vocabulary).problems().forEach((type, problems) -> print(problems, type));
        repositories.process(round, marked.with(RepositoryReader.ANNOTATION), sources, failed(round));
    }

    private void addSource(Element root) {
        if (root instanceof TypeElement type && !writer.hasWritten(nameOf(type))) {
            sources.add(nameOf(type));
        } else if (root instanceof PackageElement described) {
            sources.add(ProblemPrinter.sourceOf(described));
        }
    }

    /** Those that were put off, and those that are new. */
    private List<TypeElement> entities(Marked marked) {
        Map<String, TypeElement> entities = new LinkedHashMap<>();
        for (String name : deferred.keySet()) {
            TypeElement entity = environment.getElementUtils().getTypeElement(name);
            if (entity != null) {
                entities.put(name, entity);
            }
        }
        for (String annotation : vocabulary.classAnnotations()) {
            marked.with(annotation).forEach(entity -> entities.put(nameOf((TypeElement) entity), (TypeElement) entity));
        }
        return List.copyOf(entities.values());
    }

    /** Those without generated types, which other messages tell of: in the last round also those that still wait. */
    private Set<String> failed(RoundEnvironment round) {
        Set<String> failed = new LinkedHashSet<>(refused);
        if (round.processingOver()) {
            failed.addAll(deferred.keySet());
        }
        return failed;
    }

    private void process(TypeElement entity, TableReader reader) {
        String name = nameOf(entity);
        try {
            generateOrDefer(name, entity, reader);
        } catch (RuntimeException bug) {
            deferred.remove(name);
            print(List.of(InternalProblems.crash(ProblemPrinter.spotOf(entity), name, bug)), entity);
        }
    }

    private void generateOrDefer(String name, TypeElement entity, TableReader reader) {
        try {
            if (!deferred.containsKey(name) && awaitsLombok(entity)) {
                deferred.put(name, Optional.empty());
            } else {
                reader.read(entity).forEach(declaration -> generate(declaration, entity));
                deferred.remove(name);
            }
        } catch (MissingTypeException missing) {
            deferred.put(name, Optional.of(missing));
            refuseOwnTypes(missing, entity, reader);
        }
    }

    private static boolean awaitsLombok(TypeElement entity) {
        return TableReader.classes(entity).stream().anyMatch(LombokReader::awaitsLombok);
    }

    private void generate(Declaration declaration, TypeElement entity) {
        List<Problem> problems = new ArrayList<>(Rules.check(declaration));
        if (options.warnsWithoutCatchAll()) {
            problems.addAll(NoCatchAllRule.check(declaration));
        }
        boolean isRefused = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        if (isRefused) {
            refused.add(nameOf(entity));
        }
        List<JavaFile> files = isRefused
                ? shells(declaration.entity(), queryNames(declaration))
                : Emitters.emit(Resolver.resolve(declaration));
        write(files, declaration.entity(), entity).ifPresent(problems::add);
        print(problems, entity);
    }

    private static QueryNames queryNames(Declaration declaration) {
        return declaration instanceof TableDeclaration table ? table.queryNames() : QueryNames.NONE;
    }

    /** Stops at the first file that cannot be written: the reason is probably that of all. */
    private Optional<Problem> write(List<JavaFile> files, EntityDeclaration declaration, TypeElement entity) {
        for (Source source : writer.render(files, entity)) {
            Optional<Problem> problem = writer.write(source, entity, declaration.spot());
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    /** Empty types for a refused entity, so that code over it does not complain too. Names that are taken stay so. */
    private List<JavaFile> shells(EntityDeclaration entity, QueryNames queries) {
        return Emitters.shells(entity, queries).stream()
                .filter(file ->
                        !sources.contains(SourceWriter.nameOf(file)) && !writer.hasWritten(SourceWriter.nameOf(file)))
                .toList();
    }

    /** Puts an entity off no longer when it waits for a type that is generated from itself. */
    private void refuseOwnTypes(MissingTypeException missing, TypeElement entity, TableReader reader) {
        List<EntityDeclaration> roles = reader.readEntity(entity);
        String name = entity.getSimpleName().toString();
        List<Problem> problems = new ArrayList<>(missing.missing().stream()
                .filter(type -> roles.stream()
                        .flatMap(role -> role.generated().stream())
                        .anyMatch(generated -> generated.simpleName().equals(type.type())))
                .map(type -> TypeProblems.ownGeneratedType(type.spot(), name, type.use(), type.type()))
                .toList());
        if (!problems.isEmpty()) {
            deferred.remove(nameOf(entity));
            refused.add(nameOf(entity));
            roles.forEach(
                    role -> write(shells(role, QueryNames.NONE), role, entity).ifPresent(problems::add));
            print(problems, entity);
        }
    }

    /** Says in the last round what kept an entity from being processed, as things stand now. */
    private void giveUp(TypeElement entity, TableReader reader, RoundEnvironment round) {
        String name = entity.getSimpleName().toString();
        Spot spot = ProblemPrinter.spotOf(entity);
        try {
            reader.read(entity);
            print(neverRead(nameOf(entity), name, spot, round), entity);
        } catch (MissingTypeException missing) {
            print(
                    missing.missing().stream()
                            .map(type -> TypeProblems.missingType(type.spot(), name, type.use(), type.type()))
                            .toList(),
                    entity);
        } catch (RuntimeException bug) {
            print(List.of(InternalProblems.crash(spot, name, bug)), entity);
        }
    }

    /** Nothing is missing any more, but it is too late to generate: another processor wrote in the last round. */
    private List<Problem> neverRead(String qualifiedName, String name, Spot spot, RoundEnvironment round) {
        if (round.errorRaised()) {
            return List.of(); // An error ended the rounds: what would have come of this entity, nobody knows.
        }
        return List.of(deferred.getOrDefault(qualifiedName, Optional.empty())
                .flatMap(earlier -> earlier.missing().stream().findFirst())
                .map(type -> TypeProblems.missingType(spot, name, type.use(), type.type()))
                .orElseGet(() -> InfrastructureProblems.lombokDidNotRun(spot, name)));
    }

    private void print(List<Problem> problems, TypeElement entity) {
        printer.print(problems, entity, sources);
    }

    private static String nameOf(TypeElement type) {
        return type.getQualifiedName().toString();
    }
}
