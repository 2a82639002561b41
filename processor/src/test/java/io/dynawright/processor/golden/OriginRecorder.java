package io.dynawright.processor.golden;

import io.dynawright.processor.DynawrightProcessor;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** The processor, watched: for every file, which elements it said the file originates from. */
final class OriginRecorder extends AbstractProcessor {

    private final DynawrightProcessor watched = new DynawrightProcessor();
    private final Map<String, List<String>> origins = new TreeMap<>();

    /** The names of the originating elements, by the name of the generated class. */
    Map<String, List<String>> origins() {
        return origins;
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        super.init(environment);
        watched.init(new Environment(environment, new RecordingFiler(environment.getFiler())));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return watched.process(annotations, round);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return watched.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return watched.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return watched.getSupportedSourceVersion();
    }

    private final class RecordingFiler implements Filer {

        private final Filer filer;

        RecordingFiler(Filer filer) {
            this.filer = filer;
        }

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... elements) throws IOException {
            origins.put(
                    name.toString(),
                    Arrays.stream(elements).map(Object::toString).toList());
            return filer.createSourceFile(name, elements);
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... elements) {
            throw new UnsupportedOperationException("only sources are generated");
        }

        @Override
        public FileObject createResource(
                JavaFileManager.Location location, CharSequence module, CharSequence name, Element... elements) {
            throw new UnsupportedOperationException("only sources are generated");
        }

        @Override
        public FileObject getResource(JavaFileManager.Location location, CharSequence module, CharSequence name)
                throws IOException {
            return filer.getResource(location, module, name);
        }
    }

    private record Environment(ProcessingEnvironment original, Filer filer) implements ProcessingEnvironment {

        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Map<String, String> getOptions() {
            return original.getOptions();
        }

        @Override
        public Messager getMessager() {
            return original.getMessager();
        }

        @Override
        public Elements getElementUtils() {
            return original.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return original.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return original.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return original.getLocale();
        }
    }
}
