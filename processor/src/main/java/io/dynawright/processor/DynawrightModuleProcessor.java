package io.dynawright.processor;

import com.google.auto.service.AutoService;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What javac calls for what is made from all tables together. It does nothing unless an option asks for it: then a
 * change of one table means that all are looked at. The work is done by {@link ModuleRounds}.
 */
@AutoService(Processor.class)
public final class DynawrightModuleProcessor extends AbstractProcessor {

    /** Tells Gradle what kind of processor this is; without the option there is nothing that a change could spoil. */
    private static final String AGGREGATING = "org.gradle.annotation.processing.aggregating";

    private static final String ISOLATING = "org.gradle.annotation.processing.isolating";

    private @Nullable ModuleRounds rounds;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        if (Options.of(processingEnv.getOptions()).lock().isPresent()) {
            return Set.of("*"); // Also a module without any table is compared with what it had.
        }
        return isAsked() ? new ModuleRounds(processingEnv).annotations() : Set.of();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedOptions() {
        Set<String> options = new LinkedHashSet<>(Options.NAMES);
        options.add(isAsked() ? AGGREGATING : ISOLATING);
        return options;
    }

    private boolean isAsked() {
        return Options.of(processingEnv.getOptions()).looksAtModule();
    }

    /** Claims nothing. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (rounds == null) {
            rounds = new ModuleRounds(processingEnv);
        }
        rounds.process(round);
        return false;
    }
}
