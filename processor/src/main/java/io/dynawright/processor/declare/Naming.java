package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.Map;
import java.util.Optional;

/**
 * Which types a table has generated, and how these are called.
 *
 * @param asyncRepository whether there is an asynchronous repository
 * @param own what the table itself says
 * @param common what is said for the whole compilation, where the table says nothing
 */
public record Naming(
        AsyncRepository asyncRepository, Map<Artefact, Written<NamePattern>> own, Map<Artefact, NamePattern> common) {

    public Naming {
        own = Map.copyOf(own);
        common = Map.copyOf(common);
    }

    /** With the names that nobody changed. */
    public static Naming usual(AsyncRepository asyncRepository) {
        return new Naming(asyncRepository, Map.of(), Map.of());
    }

    /** As a table says, where it says something. */
    public Naming with(Optional<AsyncRepository> written, Map<Artefact, Written<NamePattern>> names) {
        return new Naming(written.orElse(asyncRepository), names, common);
    }

    /** How this one is called. */
    public NamePattern pattern(Artefact artefact) {
        Written<NamePattern> written = own.get(artefact);
        return written == null ? common.getOrDefault(artefact, artefact.usual()) : written.value();
    }

    /** Where the table says how this one is called. */
    public Optional<Spot> spot(Artefact artefact) {
        return Optional.ofNullable(own.get(artefact)).map(Written::spot);
    }
}
