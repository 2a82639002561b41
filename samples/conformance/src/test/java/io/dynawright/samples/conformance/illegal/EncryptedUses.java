package io.dynawright.samples.conformance.illegal;

import java.util.List;

/** What would need to know an encrypted value, or to change a part of it. */
final class EncryptedUses {

    static final List<Use> ALL = List.of(
            condition("a comparison", "it.codeName().eq(\"a\")", "method eq(", "it.codeName().exists()"),
            condition("another comparison", "it.grade().ne(1)", "method ne(", "it.grade().notExists()"),
            condition("an order", "it.grade().gt(1)", "method gt(", "it.grade().exists()"),
            condition("a range", "it.grade().between(1, 2)", "method between(", "it.grade().exists()"),
            condition("a choice", "it.codeName().in(\"a\", \"b\")", "method in(", "it.desk().in(\"a\", \"b\")"),
            condition("a beginning", "it.codeName().beginsWith(\"a\")", "method beginsWith(", "it.codeName().exists()"),
            condition("an element", "it.aliases().contains(\"a\")", "method contains(", "it.aliases().exists()"),
            condition("a size", "it.aliases().size().gt(1)", "method size()", "it.aliases().exists()"),
            condition(
                    "a part of a document",
                    "it.contacts().at(0).name().eq(\"a\")",
                    "method at(",
                    "it.contacts().exists()"),
            condition(
                    "a member of a flattened class",
                    "it.originBirthplace().eq(\"a\")",
                    "method eq(",
                    "it.originCountry().eq(\"a\")"),
            condition(
                    "an operand",
                    "it.desk().eq(it.codeName())",
                    "no suitable method found for eq(",
                    "it.desk().eq(it.originCountry())"),
            change("an increment", "u.grade().increment(1)", "method increment(", "u.grade().set(8)"),
            change("an addition", "u.aliases().add(\"a\")", "method add(", "u.aliases().set(Set.of(\"a\"))"),
            change("an end", "u.contacts().append(List.of())", "method append(", "u.contacts().remove()"),
            change("a position", "u.contacts().at(0).remove()", "method at(", "u.contacts().remove()"),
            change(
                    "a copy to an encrypted attribute",
                    "u.codeName().set(u.it().desk())",
                    "cannot be converted to java.lang.String",
                    "u.codeName().setIfAbsent(\"a\")"),
            change(
                    "a copy of an encrypted attribute",
                    "u.desk().set(u.it().codeName())",
                    "no suitable method found for set(",
                    "u.desk().set(u.it().originCountry())"),
            new Use(
                    "a filter on an encrypted attribute",
                    "dossiers.query(\"o\", q -> q.filter(it -> it.codeName().eq(\"a\")));",
                    "method eq(",
                    "dossiers.query(\"o\", q -> q.filter(it -> it.codeName().exists()));"),
            new Use(
                    "a filter of an index on an encrypted attribute",
                    "dossiers.byDesk(\"d\", q -> q.filter(it -> it.codeName().eq(\"a\")));",
                    "method eq(",
                    "dossiers.byDesk(\"d\", q -> q.filter(it -> it.codeName().exists()));"),
            new Use(
                    "a sort by an encrypted attribute",
                    "dossiers.query(\"o\", q -> q.codeName().gt(\"a\"));",
                    "method codeName()",
                    "dossiers.query(\"o\", q -> q.number().gt(1));"),
            new Use(
                    "a selection of several, one of which is encrypted",
                    "dossiers.query(\"o\", q -> q.select(it -> it.desk(), it -> it.codeName()));",
                    "EncryptedPath cannot be converted to",
                    "dossiers.query(\"o\", q -> q.select(it -> it.desk(), it -> it.number()));"));

    private EncryptedUses() {}

    private static Use condition(String what, String illegal, String error, String legal) {
        return new Use(what + " of what is encrypted", where(illegal), error, where(legal));
    }

    private static String where(String condition) {
        return "dossiers.delete(\"o\", 1, w -> w.onlyIf(it -> " + condition + "));";
    }

    private static Use change(String what, String illegal, String error, String legal) {
        return new Use(what + " of what is encrypted", update(illegal), error, update(legal));
    }

    private static String update(String change) {
        return "dossiers.update(\"o\", 1, u -> " + change + ");";
    }
}
