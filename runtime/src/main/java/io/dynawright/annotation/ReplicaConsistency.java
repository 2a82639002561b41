package io.dynawright.annotation;

/**
 * Whether reads in one Region of a global table can ask for what was last written in another.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html">How
 *     global tables work</a>
 */
public enum ReplicaConsistency {

    /** Writes arrive in other Regions within a second or so, and the last writer wins. */
    EVENTUAL,

    /**
     * They can. Such a table is in exactly three Regions, of which one can be a witness, has neither a time to live nor
     * local indexes, and takes no part in transactions.
     */
    STRONG
}
