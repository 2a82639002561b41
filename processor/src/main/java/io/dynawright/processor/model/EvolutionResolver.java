package io.dynawright.processor.model;

import io.dynawright.processor.declare.EvolutionDeclaration;
import io.dynawright.processor.model.Evolution.Upcaster;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Resolves what is said of the versions that items have. */
final class EvolutionResolver {

    private EvolutionResolver() {}

    /** Empty if the table has no versions. Upcasters from versions that are not read any more are left out. */
    static Optional<Evolution> resolve(EvolutionDeclaration declared) {
        return declared.version().map(version -> {
            int oldest = version.oldest().value().intValue();
            List<Upcaster> upcasters = declared.upcasters().stream()
                    .map(upcaster -> new Upcaster(upcaster.from().value().intValue(), upcaster.method()))
                    .filter(upcaster -> upcaster.from() >= oldest)
                    .sorted(Comparator.comparingInt(Upcaster::from))
                    .toList();
            return new Evolution(
                    version.attribute().value(), version.current().value().intValue(), oldest, upcasters);
        });
    }
}
