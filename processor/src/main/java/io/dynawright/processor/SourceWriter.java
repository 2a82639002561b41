package io.dynawright.processor;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.problem.InfrastructureProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes generated files; nothing else uses the {@link Filer}. A file says that it is generated, but never when. */
final class SourceWriter {

    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private final Filer filer;
    private final Elements elements;
    private final Set<String> written = new HashSet<>();

    SourceWriter(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    /** Whether this class was written by us, in this compilation. */
    boolean hasWritten(String qualifiedName) {
        return written.contains(qualifiedName);
    }

    /**
     * Writes a file that is made from one entity and from nothing else, which is what incremental builds rely on.
     *
     * @return what kept it from being written
     */
    Optional<Problem> write(JavaFile file, TypeElement entity, Spot spot) {
        String name = nameOf(file);
        try {
            signed(file, entity).writeTo(filer);
            written.add(name);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(InfrastructureProblems.notWritten(spot, name, String.valueOf(e.getMessage())));
        }
    }

    /** The qualified name of the class in the file. */
    static String nameOf(JavaFile file) {
        return ClassName.get(file.packageName, file.typeSpec.name).canonicalName();
    }

    private JavaFile signed(JavaFile file, TypeElement entity) {
        TypeSpec.Builder type = file.typeSpec.toBuilder().addOriginatingElement(entity);
        if (seesGenerated(entity)) {
            type.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", DynawrightProcessor.class.getName())
                    .build());
        }
        return JavaFile.builder(file.packageName, type.build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }

    /** A named module sees the annotation only if it requires {@code java.compiler}. */
    private boolean seesGenerated(TypeElement entity) {
        ModuleElement module = elements.getModuleOf(entity);
        return module != null && elements.getTypeElement(module, GENERATED.canonicalName()) != null;
    }
}
