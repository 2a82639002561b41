package io.dynawright.processor;

import io.dynawright.processor.problem.InfrastructureProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import io.dynawright.processor.publish.Publication;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Writes files about the module beside its classes. */
final class ResourceWriter {

    private static final String FOLDER = "META-INF/dynawright/";

    /** A file about the module belongs to no place in the source. */
    private static final Spot NOWHERE = () -> 0;

    private final Filer filer;

    ResourceWriter(Filer filer) {
        this.filer = filer;
    }

    /**
     * Writes a file that is made from all these.
     *
     * @return what kept it from being written
     */
    Optional<Problem> write(Publication publication, Collection<? extends Element> entities) {
        String path = FOLDER + publication.path();
        try (OutputStream out = filer.createResource(
                        StandardLocation.CLASS_OUTPUT, "", path, entities.toArray(Element[]::new))
                .openOutputStream()) {
            out.write(publication.text().getBytes(StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(
                    InfrastructureProblems.resourceNotWritten(NOWHERE, path, String.valueOf(e.getMessage())));
        }
    }
}
