package io.dynawright.processor.read;

import io.dynawright.processor.declare.CodecCatalogue;
import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.DocumentDeclaration;
import io.dynawright.processor.declare.EntityDeclaration;
import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.Form;
import io.dynawright.processor.declare.Structure;
import io.dynawright.processor.declare.Surroundings;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.UnmarkedClass;
import io.dynawright.processor.declare.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads entities. One is made for each round, and looks at the runtime's codecs once. */
public final class TableReader {

    private final Elements elements;
    private final Types types;
    private final Neighbours neighbours;
    private @Nullable CodecCatalogue codecs;

    public TableReader(Elements elements, Types types, Neighbours neighbours) {
        this.elements = elements;
        this.types = types;
        this.neighbours = neighbours;
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

    private Declaration read(TypeElement type, Role role) {
        EntityDeclaration entity = readEntity(type, role);
        Structure structure = structure(type, entity.kind(), format(type, role));
        Surroundings surroundings = new SurroundingsReader(elements).read(type, structure.attributes());
        Member member = new Member(type, 0);
        return role == Role.DOCUMENT
                ? new DocumentDeclaration(entity, structure, surroundings, codecs())
                : new TableDeclaration(
                        entity, tableName(member), structure, IndexReader.read(member), surroundings, codecs());
    }

    /** What the user wrote about the class itself; this can be read even where types are missing. */
    public List<EntityDeclaration> readEntity(TypeElement type) {
        return roles(type).stream().map(role -> readEntity(type, role)).toList();
    }

    private EntityDeclaration readEntity(TypeElement type, Role role) {
        return new EntityReader(neighbours, accessorsOf(type)).read(new Member(type, 0), role);
    }

    private static List<Role> roles(TypeElement type) {
        Member member = new Member(type, 0);
        return Stream.of(Role.values())
                .filter(role -> member.annotation(role == Role.TABLE ? Ours.TABLE : Ours.DOCUMENT)
                        .isPresent())
                .toList();
    }

    private AccessorPicker accessorsOf(TypeElement type) {
        return new AccessorPicker(types, elements, type, visibleTo(type));
    }

    private Visible visibleTo(TypeElement type) {
        return new Visible(elements, elements.getPackageOf(type));
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
        return new UnmarkedClass(member.name(), member.ourMarks(), member.foreignMarks(), member.spot());
    }

    /** Whether the class bears our {@code @Table}. */
    public static boolean isTable(TypeElement type) {
        return new Member(type, 0).annotation(Ours.TABLE).isPresent();
    }

    private Structure structure(TypeElement type, EntityDeclaration.Kind kind, Form.Format format) {
        StoringReader storing = new StoringReader(elements, codecs(), format, visibleTo(type), neighbours);
        return switch (kind) {
            case RECORD -> new RecordReader(storing).read(type);
            case CLASS -> new BeanReader(accessorsOf(type), storing).read(type);
            default -> new Structure(List.of(), List.of(), List.of(), new Construction.Setters(List.of()));
        };
    }

    private static Form.Format format(TypeElement type, Role role) {
        return new Member(type, 0)
                .annotation(role == Role.TABLE ? Ours.TABLE : Ours.DOCUMENT)
                .flatMap(annotation -> annotation.constant("format"))
                .map(Form.Format::valueOf)
                .orElse(Form.Format.DYNAWRIGHT);
    }

    private static Written<String> tableName(Member entity) {
        return entity.annotation(Ours.TABLE)
                .flatMap(table -> table.text("value"))
                .orElseGet(() -> new Written<>("", entity.spot()));
    }
}
