package io.dynawright.naming;

import io.dynawright.error.TableNameNotFoundException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the name of a table is looked for.
 *
 * @param words where, for people
 * @param deployment what tells the deployment, if there is one
 */
record Place(String words, Map<String, String> deployment) {

    /** A place that belongs to no deployment. */
    static Place of(String words) {
        return new Place(words, Map.of());
    }

    /** Where these names are looked for; strategies of users do not tell. */
    static Place of(TableNames names, String logical) {
        return names instanceof SearchedNames searched ? searched.place(logical) : of("the given names of tables");
    }

    /** First here and then there. */
    Place and(Place other) {
        Map<String, String> both = new LinkedHashMap<>(other.deployment);
        both.putAll(deployment);
        return new Place(words + ", then in " + other.words, both);
    }

    /** It is not there. */
    TableNameNotFoundException without(String logical) {
        return new TableNameNotFoundException(logical, words, deployment);
    }
}
