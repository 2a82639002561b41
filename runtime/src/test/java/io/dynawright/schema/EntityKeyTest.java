package io.dynawright.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.InvalidRequestException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityKeyTest {

    @ParameterizedTest
    @CsvSource({"1.00, 1", "1, 1", "100, 100", "1E+2, 100", "0.00, 0", "-2.50, -2.5"})
    void aNumberIsTheSameKeyWhateverItsScale(BigDecimal given, String kept) {
        assertThat(EntityKey.required("prices", "amount", given)).hasToString(kept);
    }

    @Test
    void aPartThatIsNullIsRefused() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> EntityKey.required("orders", "customerId", (String) null))
                .withMessage("Key attribute customerId is null (key of table orders)");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> EntityKey.required("prices", "amount", (BigDecimal) null))
                .withMessage("Key attribute amount is null (key of table prices)");
    }
}
