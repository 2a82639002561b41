package io.dynawright.processor.emit;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.declare.DocumentNames;
import io.dynawright.processor.declare.EntityDeclaration;
import io.dynawright.processor.declare.GeneratedNames;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.QueryNames;
import io.dynawright.processor.declare.Surroundings;
import io.dynawright.processor.declare.Visibility;
import io.dynawright.processor.emit.operation.OperationMethod;
import io.dynawright.processor.emit.operation.Operations;
import io.dynawright.processor.model.DocumentModel;
import io.dynawright.processor.model.Model;
import io.dynawright.processor.model.RepositoryModel;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.model.ViewModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is generated for an entity: the list of all artefacts. */
public final class Emitters {

    /** What describes a table and its items, apart from the operations on them. */
    private static final List<Emitter> DESCRIBING = List.of(
            new SchemaEmitter(), new KeyEmitter(), new AttributesEmitter(), new QueryEmitter(), new UpdateEmitter());

    private Emitters() {}

    /** The files of a table, or of a document. */
    public static List<JavaFile> emit(Model model) {
        return types(model)
                .map(type -> file(model.entity().packageName(), placed(type, model.entity(), model.surroundings())))
                .toList();
    }

    /** The class that implements an interface over a repository. */
    public static JavaFile emit(RepositoryModel repository) {
        TypeSpec type = RepositoryInterfaceEmitter.emit(repository);
        return file(repository.type().packageName(), placed(type, repository.type(), repository.surroundings()));
    }

    private static Stream<TypeSpec> types(Model model) {
        if (model instanceof TableModel table) {
            return ofTable(table);
        }
        return model instanceof ViewModel view ? ofView(view) : ofDocument((DocumentModel) model);
    }

    /** In the order of {@link GeneratedNames#all}. */
    private static Stream<TypeSpec> ofTable(TableModel table) {
        List<OperationMethod> operations = Operations.of(table);
        return Stream.of(
                        DESCRIBING.stream()
                                .filter(emitter -> emitter.appliesTo(table))
                                .map(emitter -> emitter.emit(table)),
                        Stream.of(OperationsEmitter.emit(table, operations), RepositoryEmitter.emit(table, operations)),
                        table.names().asyncRepository().stream()
                                .map(name -> AsyncRepositoryEmitter.emit(table, name, operations)))
                .flatMap(types -> types);
    }

    private static Stream<TypeSpec> ofView(ViewModel view) {
        return Stream.concat(
                Stream.of(DocumentCodecEmitter.emit(view)),
                view.query().stream().map(name -> ViewEmitter.emit(view, name)));
    }

    /** In the order of {@link DocumentNames#all}. */
    private static Stream<TypeSpec> ofDocument(DocumentModel document) {
        return Stream.of(
                DocumentCodecEmitter.emit(document),
                DocumentPathEmitter.emit(document),
                DocumentUpdateEmitter.emit(document));
    }

    /** The entity keeps its simple name, also in Javadoc, if it is called {@code Character} or {@code Instant}. */
    private static TypeSpec placed(TypeSpec type, JavaType.Declared origin, Surroundings surroundings) {
        TypeSpec.Builder placed = type.toBuilder()
                .alwaysQualify(origin.simpleNames().get(0))
                .alwaysQualify(surroundings.shadowed().toArray(String[]::new));
        suppression(surroundings.warnings()).ifPresent(placed::addAnnotation);
        return placed.build();
    }

    /** Only where the user's own code would be warned of: nothing else silences javac there. */
    private static Optional<AnnotationSpec> suppression(Set<String> warnings) {
        AnnotationSpec.Builder suppression = AnnotationSpec.builder(SuppressWarnings.class);
        warnings.forEach(warning -> suppression.addMember("value", "$S", warning));
        return warnings.isEmpty() ? Optional.empty() : Optional.of(suppression.build());
    }

    /** Types without content, so that code over a refused entity compiles as far as that entity goes. */
    public static List<JavaFile> shells(EntityDeclaration entity, QueryNames queries) {
        return Shells.of(entity, queries).stream()
                .map(shell -> file(entity.type().packageName(), shell))
                .toList();
    }

    /** The same for an interface over a repository. */
    public static JavaFile shell(JavaType.Declared implementation, Visibility visibility) {
        ClassName name = TypeNames.className(implementation);
        return file(
                implementation.packageName(), Classes.closed(name, visibility).build());
    }

    private static JavaFile file(String packageName, TypeSpec type) {
        return JavaFile.builder(packageName, type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }
}
