package io.dynawright.samples.conformance.illegal;

import java.util.List;

/** Parts of items that an index or a view does not have. */
final class ProjectionUses {

    static final List<Use> ALL = List.of(
            new Use(
                    "a selection of what an index of keys lacks",
                    "parcels.byCarrier(\"DHL\", q -> q.select(it -> it.note()));",
                    "method note()",
                    "parcels.byState(\"SENT\", q -> q.select(it -> it.note()));"),
            new Use(
                    "a selection of what an index does not include, further down",
                    "parcels.byState(\"SENT\", q -> q.select(it -> it.address().city()));",
                    "method address()",
                    "parcels.byState(\"SENT\", q -> q.select(it -> it.stops().at(0).city()));"),
            new Use(
                    "a selection of several, one of which an index lacks",
                    "parcels.byCarrier(\"DHL\", q -> q.select(it -> it.number(), it -> it.state()));",
                    "method state()",
                    "parcels.byCarrier(\"DHL\", q -> q.select(it -> it.number(), it -> it.weight()));"),
            new Use(
                    "two selections",
                    "orders.query(\"c\", q -> q.select(it -> it.note()).select(it -> it.total()));",
                    "method select(",
                    "orders.query(\"c\", q -> q.select(it -> it.note(), it -> it.total()));"),
            new Use(
                    "an option after a selection",
                    "orders.query(\"c\", q -> q.select(it -> it.note()).descending());",
                    "method descending()",
                    "orders.query(\"c\", q -> q.descending().select(it -> it.note()));"),
            new Use(
                    "a value of what an index lacks",
                    "parcels.byCarrier(\"DHL\").one().note();",
                    "method note()",
                    "parcels.byState(\"SENT\").one().note();"),
            new Use(
                    "a whole item from an index of keys",
                    "Parcel parcel = parcels.byCarrier(\"DHL\").one();",
                    "ByCarrier.Item cannot be converted to io.dynawright.samples.conformance.Parcel",
                    "Parcel parcel = parcels.byCarrier(\"DHL\").hydrate().one();"),
            new Use(
                    "whole items for what are whole items",
                    "orders.byStatus(NEW).hydrate();",
                    "method hydrate()",
                    "parcels.byCarrier(\"DHL\").hydrate();"),
            new Use(
                    "whole items for those of a local index",
                    "parcels.byWeight(\"c\").hydrate();",
                    "method hydrate()",
                    "parcels.byState(\"SENT\").hydrate();"),
            new Use(
                    "a view of another entity",
                    "orders.query(\"c\").as(ParcelNoteView.INSTANCE);",
                    "ParcelNoteView cannot be converted to io.dynawright.operation.View<io.dynawright.samples.conformance.Order,",
                    "parcels.query(\"c\").as(ParcelNoteView.INSTANCE);"),
            new Use(
                    "a view of what an index lacks",
                    "parcels.byCarrier(\"DHL\").as(ParcelNoteView.INSTANCE);",
                    "ParcelNoteView cannot be converted to io.dynawright.operation.View<",
                    "parcels.byWeight(\"c\").as(ParcelNoteView.INSTANCE);"),
            new Use(
                    "a whole item from a view",
                    "Parcel parcel = parcels.scan().as(ParcelNoteView.INSTANCE).one();",
                    "ParcelNote cannot be converted to io.dynawright.samples.conformance.Parcel",
                    "ParcelNote note = parcels.scan().as(ParcelNoteView.INSTANCE).one();"));

    private ProjectionUses() {}
}
