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
import java.util.List;
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

    /** The texts of the files of an entity, in their order. JavaPoet is slow and its files immutable: all at once. */
    List<Source> render(List<JavaFile> files, TypeElement entity) {
        boolean seesGenerated = seesGenerated(entity);
        return files.parallelStream()
                .map(file -> seesGenerated ? signed(file) : file)
                .map(file -> new Source(nameOf(file), textOf(file)))
                .toList();
    }

    private static String textOf(JavaFile file) {
        return TORN_PARENTHESES.matcher(file.toString()).replaceAll("() {");
    }

    /**
     * Writes a file that is made from one entity and from nothing else, which is what incremental builds rely on.
     *
     * @return what kept it from being written
     */
    Optional<Problem> write(Source source, TypeElement entity, Spot spot) {
        try (Writer out = filer.createSourceFile(source.name(), entity).openWriter()) {
            out.write(source.text());
        } catch (IOException e) {
            return Optional.of(InfrastructureProblems.notWritten(spot, source.name(), String.valueOf(e.getMessage())));
        }
        written.add(source.name());
        return Optional.empty();
    }

    /** The qualified name of the class in the file. */
    static String nameOf(JavaFile file) {
        return ClassName.get(file.packageName, file.typeSpec.name).canonicalName();
    }

    private static JavaFile signed(JavaFile file) {
        TypeSpec type = file.typeSpec.toBuilder()
                .addAnnotation(AnnotationSpec.builder(GENERATED)
                        .addMember("value", "$S", DynawrightProcessor.class.getName())
                        .build())
                .build();
        return JavaFile.builder(file.packageName, type)
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
