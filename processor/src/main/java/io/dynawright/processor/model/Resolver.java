package io.dynawright.processor.model;

import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.KeyRole;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.ViewDeclaration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a declaration in which nothing is wrong into what is generated from. Whatever fails here is our own mistake.
 */
public final class Resolver {

    private final Declaration declaration;
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();

    private Resolver(Declaration declaration) {
        this.declaration = declaration;
    }

    /** The model of a checked declaration. */
    public static Model resolve(Declaration declaration) {
        Resolver resolver = new Resolver(declaration);
        if (declaration instanceof ViewDeclaration view) {
            return resolver.view(view);
        }
        return declaration instanceof TableDeclaration table ? resolver.table(table) : resolver.document();
    }

    private DocumentModel document() {
        JavaType.Declared type = declaration.entity().type();
        return new DocumentModel(
                Names.ofDocument(type), layout(), declaration.entity().visibility(), declaration.surroundings());
    }

    private ViewModel view(ViewDeclaration view) {
        JavaType.Declared type = view.entity().type();
        return new ViewModel(
                Names.viewCodec(type),
                Optional.of(Names.view(type)).filter(name -> view.viewed().isOfTable()),
                (JavaType.Declared) view.viewed().type(),
                layout(),
                view.paths(),
                view.entity().visibility(),
                view.surroundings());
    }

    private TableModel table(TableDeclaration table) {
        Layout layout = layout();
        PrimaryKey key = new PrimaryKey(
                keyed(table, KeyRole.PARTITION).orElseThrow(() -> unchecked("a partition key")),
                keyed(table, KeyRole.SORT));
        List<Index> indexes = new IndexResolver(table, key, layout.attributes(), this::named).indexes();
        return new TableModel(
                layout,
                table.entity().visibility(),
                table.entity().tableNames(),
                table.tableName().value(),
                key,
                indexes,
                SettingsResolver.resolve(table.settings()),
                EvolutionResolver.resolve(table.evolution()),
                table.surroundings());
    }

    private Layout layout() {
        JavaType.Declared type = declaration.entity().type();
        Role role = declaration.entity().role();
        Layout layout = declaration
                .variants()
                .<Layout>map(variants -> new VariantsResolver(type, role, variants).variants())
                .orElseGet(() -> new PartResolver(type, role).shape(declaration.structure()));
        layout.attributes().forEach(attribute -> attributes.put(attribute.javaName(), attribute));
        return layout;
    }

    private Optional<Attribute> keyed(TableDeclaration table, KeyRole role) {
        return table.keyed(role).stream()
                .map(declared -> named(declared.javaName()))
                .findFirst();
    }

    private Attribute named(String javaName) {
        return Optional.ofNullable(attributes.get(javaName)).orElseThrow(() -> unchecked(javaName));
    }

    private IllegalStateException unchecked(String missing) {
        return new IllegalStateException(declaration.name() + " lacks " + missing + ", which no rule has noticed");
    }
}
