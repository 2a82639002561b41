package io.dynawright.processor.check.lock;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.Found;
import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.ModuleDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.VariantDeclaration;
import io.dynawright.processor.lock.Place;
import io.dynawright.processor.problem.Spot;
import java.util.Optional;

/** Finds the places of the source by the names that the lock knows them by. */
record Places(ModuleDeclaration module) {

    private static final Spot NOWHERE = () -> 0;

    /** The spot of a place. */
    Spot spot(Place place) {
        if (place instanceof Place.Attribute attribute) {
            return declaration(attribute.owner())
                    .flatMap(owner -> spot(owner, attribute.name()))
                    .orElseGet(() -> spot(attribute.owner()));
        }
        if (place instanceof Place.Index index) {
            return table(index.table())
                    .flatMap(table -> spotOfIndex(table, index.name()))
                    .orElseGet(() -> table(index.table()).map(Places::spotOf).orElse(NOWHERE));
        }
        return place instanceof Place.Whole whole ? spot(whole.owner()) : NOWHERE;
    }

    /** Whether it is an attribute of a document, which has no former names. */
    static boolean isInDocument(Place place) {
        return place instanceof Place.Attribute attribute && attribute.owner().kind() == Place.Kind.DOCUMENT;
    }

    /** What messages call the class. */
    String name(Place place) {
        if (place instanceof Place.Attribute attribute) {
            return name(attribute.owner());
        }
        return place instanceof Place.Whole whole ? name(whole.owner()) : "";
    }

    private String name(Place.Owner owner) {
        return declaration(owner).map(Declaration::name).orElse(owner.name());
    }

    private Spot spot(Place.Owner owner) {
        return declaration(owner).map(Places::spotOf).orElse(NOWHERE);
    }

    private static Spot spotOf(Declaration declaration) {
        return declaration.entity().spot();
    }

    private static Optional<Spot> spot(Declaration owner, String storedName) {
        return owner.attributes().stream()
                .filter(attribute -> attribute.storedName().value().equals(storedName))
                .map(AttributeDeclaration::spot)
                .findFirst();
    }

    private static Optional<Spot> spotOfIndex(TableDeclaration table, String name) {
        return table.indexes().stream()
                .filter(index -> index.name().value().equals(name))
                .map(IndexDeclaration::spot)
                .findFirst();
    }

    private Optional<Declaration> declaration(Place.Owner owner) {
        Optional<Declaration> declared = owner.kind() == Place.Kind.TABLE
                ? table(owner.name()).map(Declaration.class::cast)
                : document(owner.name());
        return declared.map(
                found -> owner.variant().flatMap(value -> variant(found, value)).orElse(found));
    }

    private static Optional<Declaration> variant(Declaration declaration, String value) {
        return declaration.variants().stream()
                .flatMap(variants -> variants.variants().stream())
                .filter(variant -> variant.value().value().equals(value))
                .map((VariantDeclaration variant) -> (Declaration) variant)
                .findFirst();
    }

    private Optional<TableDeclaration> table(String name) {
        return module.tables().stream()
                .map(Found::declaration)
                .filter(table -> table.tableName().value().equals(name))
                .findFirst();
    }

    private Optional<Declaration> document(String name) {
        return module.documents().stream()
                .map(found -> (Declaration) found.declaration())
                .filter(document -> document.entity().type().qualifiedName().equals(name))
                .findFirst();
    }
}
