package io.dynawright.processor.emit;

import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.declare.GeneratedNames;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Visibility;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/** What is generated for an entity: the list of all artefacts. */
public final class Emitters {

    /** In the order of {@link GeneratedNames#all}. */
    private static final List<Emitter> ALL = List.of(
            new SchemaEmitter(),
            new KeyEmitter(),
            new AttributesEmitter(),
            new QueryEmitter(),
            new UpdateEmitter(),
            new OperationsEmitter(),
            new RepositoryEmitter());

    private Emitters() {}

    /** The files of a table. */
    public static List<JavaFile> emit(TableModel table) {
        return ALL.stream()
                .filter(emitter -> emitter.appliesTo(table))
                .map(emitter -> file(table.entity().packageName(), named(emitter.emit(table), table.entity())))
                .toList();
    }

    /** The entity keeps its simple name, also in Javadoc, if it is called {@code Character} or {@code Instant}. */
    private static TypeSpec named(TypeSpec type, JavaType.Declared entity) {
        return type.toBuilder().alwaysQualify(entity.simpleNames().get(0)).build();
    }

    /** Types without content, so that code over a refused entity compiles as far as that entity goes. */
    public static List<JavaFile> shells(GeneratedNames names, Visibility visibility) {
        return Shells.of(names, visibility).stream()
                .map(shell -> file(names.schema().packageName(), shell))
                .toList();
    }

    private static JavaFile file(String packageName, TypeSpec type) {
        return JavaFile.builder(packageName, type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }
}
