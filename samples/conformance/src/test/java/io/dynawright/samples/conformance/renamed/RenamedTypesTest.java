package io.dynawright.samples.conformance.renamed;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Dynawright;
import io.dynawright.expression.Condition;
import io.dynawright.samples.conformance.renamed.Signal.Call;
import io.dynawright.samples.conformance.renamed.Signal.Pause;
import io.dynawright.samples.conformance.support.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Types that are called as an entity says do what those with the usual names do. */
class RenamedTypesTest {

    private static final Call CALL = new Call("s-1", 1, "ahoy");
    private static final Pause PAUSE = new Pause("s-1", 2, 30);

    @RegisterExtension
    private final Tables tables = new Tables(SignalTable.INSTANCE);

    private final Dynawright dynawright = tables.dynawright();
    private final SignalDao signals = new SignalDao(dynawright);

    @BeforeEach
    void putAll() {
        signals.put(CALL);
        signals.insert(PAUSE);
    }

    @Test
    void theRepositoryReadsWhatItWrote() {
        assertThat(signals.get("s-1", 1)).isEqualTo(CALL);
        assertThat(signals.find(SignalId.of("s-1", 2))).contains(PAUSE);
        assertThat(SignalTable.INSTANCE.key(CALL)).isEqualTo(SignalId.of("s-1", 1));
    }

    @Test
    void theQueryAndTheAttributesAreThoseOfTheEntity() {
        assertThat(signals.query("s-1", q -> last(q).filter(it -> it.seconds().gt(10)))
                        .list())
                .containsExactly(PAUSE);
    }

    private static SignalFinder.Options last(SignalFinder query) {
        return query.number().ge(2);
    }

    @Test
    void theOperationsMakeATransaction() {
        dynawright.transact(SignalOps.update("s-1", 1, RenamedTypesTest::louder), SignalOps.delete("s-1", 2));
        assertThat(signals.query("s-1").list()).containsExactly(new Call("s-1", 1, "AHOY"));
    }

    private static SignalChange louder(SignalChange change) {
        return change.text().set("AHOY").onlyIf(RenamedTypesTest::isQuiet);
    }

    private static Condition isQuiet(SignalColumns it) {
        return it.text().eq("ahoy");
    }
}
