package io.dynawright.samples.conformance.bank;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.Set;

/** Money without a version: conditions on what was seen guard it. */
@Table("bank-accounts")
public record Account(@PartitionKey String id, String owner, long balance, Set<String> marks) {

    /** The same account with another balance. */
    public Account withBalance(long other) {
        return new Account(id, owner, other, marks);
    }
}
