package io.dynawright.processor.read;

import io.dynawright.processor.declare.CodecCatalogue;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.DocumentDeclaration;
import io.dynawright.processor.declare.EntityDeclaration;
import io.dynawright.processor.declare.EntityDeclaration.Kind;
import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.Form;
import io.dynawright.processor.declare.Structure;
import io.dynawright.processor.declare.Surroundings;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.UnmarkedClass;
import io.dynawright.processor.declare.VariantDeclaration;
import io.dynawright.processor.declare.VariantsDeclaration;
import io.dynawright.processor.declare.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads entities. One is made for each round, and looks at the runtime's codecs once. */
public final class TableReader {

    /** What stands on a class and means something on a table alone. */
    private static final Set<String> OF_TABLES =
            Set.of("Index", "Indexes", "LocalIndex", "LocalIndexes", "TableSettings", "Stack");

    private final Elements elements;
    private final Types types;
    private final Neighbours neighbours;
    private final Vocabulary vocabulary;
    private @Nullable CodecCatalogue codecs;

    public TableReader(Elements elements, Types types, Neighbours neighbours, Vocabulary vocabulary) {
        this.elements = elements;
        this.types = types;
        this.neighbours = neighbours;
        this.vocabulary = vocabulary;
    }

    /**
     * All that the user wrote about this class: as a table, as a document, or as both.
     *
     * @throws MissingTypeException if it needs a type that does not exist
     */
    public List<Declaration> read(TypeElement type) {
        List<Declaration> declarations = new ArrayList<>();
        for (Role role : roles(type)) {
            declarations.add(read(type, role));
        }
        return declarations;
    }

    Declaration read(TypeElement type, Role role) {
        EntityDeclaration entity = readEntity(type, role);
        CodecCatalogue known = known(type, visibleTo(type));
        Optional<VariantsDeclaration> variants =
                entity.kind() == Kind.SEALED ? Optional.of(readVariants(type, role)) : Optional.empty();
        Structure structure = variants.map(VariantsDeclaration::union)
                .orElseGet(() -> structure(
                        type, entity.kind(), role, vocabulary.describe(type).format(role), visibleTo(type)));
        Surroundings surroundings = variants.stream()
                .flatMap(each -> each.variants().stream())
                .map(VariantDeclaration::surroundings)
                .reduce(new SurroundingsReader(elements).read(type, structure), Surroundings::and);
        if (role == Role.VIEW) {
            return new ViewReader(this, elements, vocabulary).read(type, entity, structure, surroundings, known);
        }
        Description description = vocabulary.describe(type);
        return role == Role.DOCUMENT
                ? new DocumentDeclaration(entity, structure, surroundings, known, variants)
                : new TableDeclaration(
                        entity,
                        description.tableName(),
                        structure,
                        description.indexes(),
                        SettingsReader.read(new Member(type, 0)),
                        StackReader.read(type, elements),
                        new EvolutionReader(accessorsOf(type)).read(type),
                        surroundings,
                        known,
                        variants);
    }

    private VariantsDeclaration readVariants(TypeElement root, Role role) {
        Visible visible = visibleTo(root);
        return new VariantsReader(elements, accessorsOf(root), visible).read(root, leaf -> {
            AccessorPicker accessors = new AccessorPicker(types, elements, leaf, visible);
            EntityDeclaration entity =
                    new EntityReader(neighbours, accessors, vocabulary).read(new Member(leaf, 0), role);
            Structure structure = structure(
                    leaf, entity.kind(), role, vocabulary.describe(root).format(role), visible);
            Surroundings surroundings = new SurroundingsReader(elements).read(leaf, structure);
            return new VariantDeclaration(
                    entity,
                    VariantsReader.value(leaf),
                    FormerNameReader.read(new Member(leaf, 1)),
                    structure,
                    surroundings,
                    known(leaf, visible));
        });
    }

    /** What the user wrote about the class itself; nothing if it needs a type that is missing even for that. */
    public List<EntityDeclaration> readEntity(TypeElement type) {
        return new MissingTypes()
                .attempt(() ->
                        roles(type).stream().map(role -> readEntity(type, role)).toList())
                .orElse(List.of());
    }

    private EntityDeclaration readEntity(TypeElement type, Role role) {
        return new EntityReader(neighbours, accessorsOf(type), vocabulary).read(new Member(type, 0), role);
    }

    private List<Role> roles(TypeElement type) {
        return vocabulary.describe(type).roles();
    }

    private AccessorPicker accessorsOf(TypeElement type) {
        return new AccessorPicker(types, elements, type, visibleTo(type));
    }

    private Visible visibleTo(TypeElement type) {
        return new Visible(elements, elements.getPackageOf(type));
    }

    /** The runtime's codecs, and the user's own for this class. */
    private CodecCatalogue known(TypeElement type, Visible visible) {
        return codecs().with(custom(type, visible).readAll(type));
    }

    private CustomCodecReader custom(TypeElement type, Visible visible) {
        AccessorPicker accessors = new AccessorPicker(types, elements, type, visible);
        return new CustomCodecReader(elements, accessors, visible, new CodecKinds(types));
    }

    private CodecCatalogue codecs() {
        if (codecs == null) {
            codecs = new CodecReader(elements, types).read();
        }
        return codecs;
    }

    /** The same for a class that bears no {@code @Table}. */
    public static UnmarkedClass readUnmarked(TypeElement type) {
        Member member = new Member(type, 0);
        List<Written<String>> marks = member.ourMarks().stream()
                .filter(mark -> OF_TABLES.contains(mark.value()))
                .toList();
        return new UnmarkedClass(
                member.name(), marks, member.foreignMarks(), DocumentKeyReader.read(type), member.spot());
    }

    /** The class, or if it is sealed, the classes that are stored in its place. */
    public static List<TypeElement> classes(TypeElement type) {
        return VariantsReader.isSealed(type) ? VariantsReader.leaves(type) : List.of(type);
    }

    /** Whether the class bears our {@code @Table}. */
    public static boolean isTable(TypeElement type) {
        return new Member(type, 0).annotation(Ours.TABLE).isPresent();
    }

    private Structure structure(TypeElement type, Kind kind, Role role, Form.Format format, Visible visible) {
        return new FlattenReader(
                        elements,
                        visible,
                        nested -> new EntityReader(
                                        neighbours, new AccessorPicker(types, elements, nested, visible), vocabulary)
                                .read(new Member(nested, 0), Role.DOCUMENT),
                        (nested, nestedKind) -> body(nested, nestedKind, role, format, visible),
                        Set.of(type.getQualifiedName().toString()))
                .flatten(body(type, kind, role, format, visible));
    }

    private Structure body(TypeElement type, Kind kind, Role role, Form.Format format, Visible visible) {
        StoringReader storing = new StoringReader(
                elements, known(type, visible), format, visible, neighbours, custom(type, visible), vocabulary, role);
        AccessorPicker accessors = new AccessorPicker(types, elements, type, visible);
        Description description = vocabulary.describe(type);
        ConstructionReader constructions = new ConstructionReader(type, accessors, description.builder());
        Structure stored =
                new DerivedReader(accessors, storing).addTo(description.read(kind, accessors, storing, constructions));
        return role == Role.VIEW
                ? stored
                : ChecksReader.of(accessors, vocabulary).addTo(stored);
    }
}
