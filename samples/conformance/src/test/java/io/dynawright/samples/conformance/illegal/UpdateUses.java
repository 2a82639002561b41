package io.dynawright.samples.conformance.illegal;

import java.util.List;

/** Changes that a type does not allow, or no update can make. */
final class UpdateUses {

    static final List<Use> ALL = List.of(
            new Use(
                    "an update of the sort key",
                    "orders.update(\"c\", \"o\", u -> u.orderId().set(\"p\"));",
                    "method orderId()",
                    "orders.update(\"c\", \"o\", u -> u.note().set(\"p\"));"),
            new Use(
                    "an update of the partition key",
                    "orders.upsert(\"c\", \"o\", u -> u.customerId().set(\"p\"));",
                    "method customerId()",
                    "orders.upsert(\"c\", \"o\", u -> u.status().set(PAID));"),
            new Use(
                    "an update of what a key is derived from",
                    "memberships.update(\"CLUB#c\", \"MEMBER#m\", u -> u.club().set(\"d\"));",
                    "method club()",
                    "memberships.update(\"CLUB#c\", \"MEMBER#m\", u -> u.fee().set(java.math.BigDecimal.ONE));"),
            new Use(
                    "an update of what an index's key is derived from, without the key",
                    "memberships.update(\"CLUB#c\", \"MEMBER#m\", u -> u.level().set(Membership.Level.GOLD));",
                    "method level()",
                    "memberships.update(\"CLUB#c\", \"MEMBER#m\", u -> u.levelKey(Membership.Level.GOLD));"),
            new Use(
                    "an update of a derived key",
                    "memberships.update(\"CLUB#c\", \"MEMBER#m\", u -> u.levelKey().set(\"LEVEL#GOLD\"));",
                    "method levelKey in class",
                    "memberships.update(\"CLUB#c\", \"MEMBER#m\", u -> u.levelKey(Membership.Level.GOLD));"),
            new Use(
                    "an update of the discriminator",
                    "events.update(\"a\", 1, u -> u.type().set(\"Opened\"));",
                    "method type()",
                    "events.update(\"a\", 1, u -> u.owner().set(\"Ann\"));"),
            new Use(
                    "an update of a document's discriminator",
                    "events.update(\"a\", 1, u -> u.payments().at(0).kind().set(\"CARD\"));",
                    "method kind()",
                    "events.update(\"a\", 1, u -> u.payments().at(0).number().set(\"1\"));"),
            new Use(
                    "the old item from an update that gives the new one",
                    "orders.update(\"c\", \"o\", u -> u.note().remove().returningOld());",
                    "bad return type in lambda expression",
                    "orders.updateReturning(\"c\", \"o\", u -> u.note().remove().returningOld());"),
            new Use(
                    "a change after the choice of what to return",
                    "orders.updateReturning(\"c\", \"o\", u -> u.returningOld().note().remove());",
                    "method note()",
                    "orders.updateReturning(\"c\", \"o\", u -> u.note().remove().returningOld());"),
            new Use(
                    "another update's builder",
                    "orders.update(\"c\", \"o\", u -> ticket);",
                    "bad return type in lambda expression",
                    "tickets.update(\"t\", u -> ticket);"),
            new Use(
                    "a condition on another entity's attribute",
                    "orders.update(\"c\", \"o\", u -> u.onlyIf(it -> it.assignee().exists()));",
                    "method assignee()",
                    "tickets.update(\"t\", u -> u.onlyIf(it -> it.assignee().exists()));"),
            of("an increment of text", "u.text().increment(1)", "method increment(int)", "u.count().increment(1)"),
            of("an increment of a truth", "u.flag().increment(1)", "method increment(int)", "u.flag().set(true)"),
            of(
                    "an increment of text in a document",
                    "u.part().name().increment(1)",
                    "method increment(int)",
                    "u.part().quantity().increment(1)"),
            of(
                    "an increment by text",
                    "u.count().increment(\"1\")",
                    "no suitable method found for increment(",
                    "u.count().increment(1)"),
            of("a sum of text", "u.text().plus(\"a\")", "method plus(", "u.count().plus(1)"),
            of(
                    "a sum with an attribute that is text",
                    "u.count().plus(u.it().text())",
                    "no suitable method found for plus(",
                    "u.count().plus(u.it().rank())"),
            of("an element for text", "u.text().add(\"a\")", "method add(", "u.words().add(\"a\")"),
            of("an element for a number", "u.count().add(1)", "method add(", "u.numbers().add(1)"),
            of("an end to a set", "u.words().append(\"a\")", "method append(", "u.words().add(\"a\")"),
            of(
                    "an element of a list, as if of a set",
                    "u.lines().add(\"a\")",
                    "method add(",
                    "u.lines().append(\"a\")"),
            of("an element out of a list", "u.lines().delete(\"a\")", "method delete(", "u.words().delete(\"a\")"),
            of(
                    "an element of another type for a set",
                    "u.words().add(1)",
                    "int cannot be converted",
                    "u.numbers().add(1)"),
            of(
                    "an element of another type for a list",
                    "u.lines().append(1)",
                    "int cannot be converted",
                    "u.lines().append(\"1\")"),
            of(
                    "a document of another type for a list",
                    "u.parts().append(\"a\")",
                    "String cannot be converted",
                    "u.parts().append(part)"),
            of(
                    "a value of another type",
                    "u.grade().set(\"HIGH\")",
                    "no suitable method found for set(",
                    "u.grade().set(Grade.HIGH)"),
            of(
                    "a value of another type where there is none",
                    "u.count().setIfAbsent(\"1\")",
                    "String cannot be converted",
                    "u.count().setIfAbsent(1)"),
            of(
                    "a copy of another type",
                    "u.text().set(u.it().count())",
                    "no suitable method found for set(",
                    "u.text().set(u.it().note())"),
            of(
                    "a copy of another type of set",
                    "u.words().set(u.it().numbers())",
                    "no suitable method found for set(",
                    "u.words().set(u.it().part().tags())"),
            of(
                    "a copy of a document to its part",
                    "u.part().name().set(u.it().part())",
                    "no suitable method found for set(",
                    "u.part().set(u.it().parts().at(0))"),
            of("a position in a map", "u.stock().at(0).set(1)", "method at(int)", "u.prices().at(0).remove()"),
            of("an entry of a list", "u.lines().key(\"a\").remove()", "method key(", "u.lines().at(0).remove()"),
            of(
                    "an entry of another type",
                    "u.byGrade().key(\"LOW\").remove()",
                    "String cannot be converted",
                    "u.byGrade().key(Grade.LOW).remove()"),
            of(
                    "a value of another type in a map",
                    "u.stock().key(\"a\").set(\"1\")",
                    "no suitable method found for set(",
                    "u.stock().key(\"a\").set(1)"),
            of(
                    "an end to a set in a document",
                    "u.parts().at(0).tags().append(\"a\")",
                    "method append(",
                    "u.parts().at(0).tags().add(\"a\")"),
            of(
                    "a condition among the changes",
                    "u.count().eq(1)",
                    "method eq(int)",
                    "u.onlyIf(it -> it.count().eq(1))"),
            of("a limit", "u.limit(1)", "method limit(int)", "u.count().set(1)"));

    private UpdateUses() {}

    private static Use of(String what, String illegal, String error, String legal) {
        return new Use(what, update(illegal), error, update(legal));
    }

    private static String update(String change) {
        return "specimens.update(\"s\", u -> " + change + ");";
    }
}
