package io.dynawright.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What javac calls. The work is done by {@link Rounds}. */
@AutoService(Processor.class)
public final class DynawrightProcessor extends AbstractProcessor {

    private @Nullable Rounds rounds;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return new Rounds(processingEnv).annotations();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.NAMES;
    }

    /** Claims nothing: who knows what other processors want to do with the annotations. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (rounds == null) {
            rounds = new Rounds(processingEnv);
            rounds.checkOptions();
        }
        rounds.process(round);
        return false;
    }
}
