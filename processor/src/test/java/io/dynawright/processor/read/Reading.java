package io.dynawright.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.processor.JavacRun;
import io.dynawright.processor.declare.AsyncRepository;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Naming;
import io.dynawright.processor.declare.TableDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor that only reads. */
final class Reading extends AbstractProcessor {

    private final List<TableDeclaration> tables = new ArrayList<>();

    /** What is read of the one entity in the sources of this run. */
    static TableDeclaration of(JavacRun run) {
        Reading reading = new Reading();
        assertThat(run.only(reading).run()).isEmpty();
        assertThat(reading.tables).hasSize(1);
        return reading.tables.get(0);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Ours.TABLE);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Vocabulary vocabulary = new OwnVocabulary(Naming.usual(AsyncRepository.GENERATED));
        for (TypeElement annotation : annotations) {
            TableReader reader = new TableReader(
                    processingEnv.getElementUtils(),
                    processingEnv.getTypeUtils(),
                    Neighbours.of(Set.of(), List.of(), vocabulary),
                    vocabulary);
            round.getElementsAnnotatedWith(annotation)
                    .forEach(entity -> reader.read((TypeElement) entity).stream()
                            .map(TableDeclaration.class::cast)
                            .forEach(tables::add));
        }
        return false;
    }

    /** An attribute in one line: name, type, getter, and setter if it is of a class. */
    static List<String> attributes(TableDeclaration table) {
        return table.attributes().stream()
                .map(attribute -> attribute.javaName() + " " + shortName(attribute.type()) + " " + attribute.access())
                .map(line -> line.replace("Optional", "").replace(", rejected=[]", ""))
                .toList();
    }

    private static String shortName(JavaType type) {
        return type instanceof JavaType.Declared declared ? declared.simpleName() : type.toString();
    }
}
