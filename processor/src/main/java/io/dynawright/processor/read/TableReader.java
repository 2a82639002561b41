package io.dynawright.processor.read;

import io.dynawright.processor.declare.CodecCatalogue;
import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.EntityDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.UnmarkedClass;
import io.dynawright.processor.declare.Written;
import java.util.List;
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
     * All that the user wrote about this table.
     *
     * @throws MissingTypeException if it needs a type that does not exist
     */
    public TableDeclaration read(TypeElement type) {
        Member entity = new Member(type, 0);
        EntityDeclaration declaration = readEntity(type);
        StoringReader storing = new StoringReader(codecs(), visibleTo(type));
        Members members = members(type, declaration.kind(), accessorsOf(type), storing);
        return new TableDeclaration(
                declaration,
                tableName(entity),
                members.attributes(),
                members.ignored(),
                members.strays(),
                IndexReader.read(entity),
                members.construction(),
                new SurroundingsReader(elements).read(type, members.attributes()),
                codecs());
    }

    /** What the user wrote about the class itself; this can be read even where types are missing. */
    public EntityDeclaration readEntity(TypeElement type) {
        return new EntityReader(neighbours, accessorsOf(type)).read(new Member(type, 0));
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

    private static Members members(
            TypeElement type, EntityDeclaration.Kind kind, AccessorPicker accessors, StoringReader storing) {
        return switch (kind) {
            case RECORD -> new RecordReader(storing).read(type);
            case CLASS -> new BeanReader(accessors, storing).read(type);
            default -> new Members(List.of(), List.of(), List.of(), new Construction.Setters(List.of()));
        };
    }

    private static Written<String> tableName(Member entity) {
        return entity.annotation(Ours.TABLE)
                .flatMap(table -> table.text("value"))
                .orElseGet(() -> new Written<>("", entity.spot()));
    }
}
