package io.dynawright.processor;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.problem.InfrastructureProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes generated files; nothing else uses the {@link Filer}. A file says that it is generated, but never when. */
final class SourceWriter {

    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    /** What JavaPoet makes of a method without parameters whose type is long. */
    private static final Pattern TORN_PARENTHESES = Pattern.compile("\\(\n +\\) \\{");

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
            write(name, signed(file, entity).toString(), entity);
            written.add(name);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(InfrastructureProblems.notWritten(spot, name, String.valueOf(e.getMessage())));
        }
    }

    private void write(String name, String source, TypeElement entity) throws IOException {
        try (Writer out = filer.createSourceFile(name, entity).openWriter()) {
            out.write(TORN_PARENTHESES.matcher(source).replaceAll("() {"));
        }
    }

    /** The qualified name of the class in the file. */
    static String nameOf(JavaFile file) {
        return ClassName.get(file.packageName, file.typeSpec.name).canonicalName();
    }

    private JavaFile signed(JavaFile file, TypeElement entity) {
        TypeSpec.Builder type = file.typeSpec.toBuilder();
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
