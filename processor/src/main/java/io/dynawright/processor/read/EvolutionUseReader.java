package io.dynawright.processor.read;

import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.EvolutionUse;
import io.dynawright.processor.declare.Written;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads where annotations stand that say how the form of items has changed. */
public record EvolutionUseReader(Vocabulary vocabulary) {

    private static final Set<String> MARKS = Set.of("SchemaVersion", "Upcast");

    public EvolutionUse read(TypeElement type) {
        Member member = new Member(type, 0);
        List<Written<String>> marks = Stream.concat(Stream.of(member), ClassChain.ownMembers(type).stream())
                .flatMap(each -> each.ourMarks().stream())
                .filter(mark -> MARKS.contains(mark.value()))
                .map(mark -> new Written<>("@" + mark.value(), mark.spot()))
                .toList();
        return new EvolutionUse(
                member.name(),
                marks,
                member.annotation(Ours.FORMER_NAME).map(AnnotationView::spot),
                roles(type),
                VariantsReader.isSealed(type),
                DiscriminatorReader.read(type).isVariant());
    }

    /** One that lacks a type has its turn later, as what it is, and is not called to account before. */
    private Set<Role> roles(TypeElement type) {
        return new MissingTypes()
                .attempt(() -> Set.copyOf(vocabulary.describe(type).roles()))
                .orElse(Set.of(Role.values()));
    }
}
