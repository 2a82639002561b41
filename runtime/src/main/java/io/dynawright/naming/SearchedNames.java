package io.dynawright.naming;

import java.util.Optional;

/** Names that are looked for somewhere, and may not be there. */
interface SearchedNames extends TableNames {

    @Override
    Optional<String> find(String logical);

    @Override
    default String physical(String logical) {
        return find(logical).orElseThrow(() -> place(logical).without(logical));
    }

    /** Where the name of this table is looked for. */
    Place place(String logical);
}
