import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.samples.conformance.support.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An entity in the package without a name; only its own package can name it, so its test is there too. */
class UnpackagedTest {

    @RegisterExtension
    private final Tables tables = new Tables(UnpackagedSchema.INSTANCE);

    @Test
    void isStoredAndQueried() {
        UnpackagedRepository repository = new UnpackagedRepository(tables.dynawright());
        Unpackaged stored = new Unpackaged("id", 1, "text");
        repository.insert(stored);

        assertThat(repository.get("id", 1)).isEqualTo(stored);
        assertThat(repository.query("id", q -> q.position().gt(0)).list()).containsExactly(stored);
    }
}
