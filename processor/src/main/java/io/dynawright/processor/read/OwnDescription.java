package io.dynawright.processor.read;

import io.dynawright.processor.declare.Artefact;
import io.dynawright.processor.declare.AsyncRepository;
import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.EntityDeclaration.Kind;
import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.ForeignMark;
import io.dynawright.processor.declare.Form;
import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.NamePattern;
import io.dynawright.processor.declare.Structure;
import io.dynawright.processor.declare.Wording;
import io.dynawright.processor.declare.Written;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What Dynawright's annotations say of a class. */
record OwnDescription(TypeElement type) implements Description {

    @Override
    public Wording wording() {
        return Wording.OURS;
    }

    @Override
    public List<Role> roles() {
        return Stream.of(Role.values())
                .filter(role -> annotation(role).isPresent())
                .toList();
    }

    @Override
    public Form.Format format(Role role) {
        return writtenFormat(role).orElse(Form.Format.DYNAWRIGHT);
    }

    Optional<Form.Format> writtenFormat(Role role) {
        return annotation(role)
                .flatMap(annotation -> annotation.constant("format"))
                .map(Form.Format::valueOf);
    }

    @Override
    public Written<String> tableName() {
        return writtenTableName().orElseGet(() -> new Written<>("", member().spot()));
    }

    Optional<Written<String>> writtenTableName() {
        return annotation(Role.TABLE).flatMap(table -> table.text("value"));
    }

    /** Only of a table. */
    Optional<AsyncRepository> writtenAsyncRepository() {
        return annotation(Role.TABLE)
                .filter(table -> table.says("asyncRepository"))
                .map(table -> table.isTrue("asyncRepository") ? AsyncRepository.GENERATED : AsyncRepository.OMITTED);
    }

    /** How a table says that its generated types are called. */
    Map<Artefact, Written<NamePattern>> writtenNames() {
        Map<Artefact, Written<NamePattern>> patterns = new EnumMap<>(Artefact.class);
        annotation(Role.TABLE).flatMap(table -> table.annotation("names")).ifPresent(names -> {
            for (Artefact artefact : Artefact.values()) {
                names.text(artefact.text())
                        .map(written -> new Written<>(new NamePattern(written.value()), written.spot()))
                        .ifPresent(pattern -> patterns.put(artefact, pattern));
            }
        });
        return patterns;
    }

    @Override
    public List<IndexDeclaration> indexes() {
        return IndexReader.read(member());
    }

    @Override
    public Optional<Written<TypeMirror>> builder() {
        return Stream.of(Role.values())
                .flatMap(role -> annotation(role).stream())
                .flatMap(annotation -> annotation.type("builder").stream())
                .filter(written -> written.value().getKind() != TypeKind.VOID)
                .findFirst();
    }

    @Override
    public List<ForeignMark> foreignMarks() {
        return member().foreignMarks();
    }

    @Override
    public Structure read(
            Kind kind, AccessorPicker accessors, StoringReader storing, ConstructionReader constructions) {
        return switch (kind) {
            case RECORD -> new RecordReader(storing, constructions).read(type);
            case CLASS, INTERFACE -> new BeanReader(accessors, storing, constructions).read(type);
            default -> new Structure(List.of(), List.of(), List.of(), new Construction.Setters(List.of()));
        };
    }

    private Optional<AnnotationView> annotation(Role role) {
        return member().annotation(
                        switch (role) {
                            case TABLE -> Ours.TABLE;
                            case DOCUMENT -> Ours.DOCUMENT;
                            case VIEW -> Ours.VIEW;
                        });
    }

    private Member member() {
        return new Member(type, 0);
    }
}
