package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.List;

@Table("orders")
public record Order(@PartitionKey String orderId) {

    @AssertTrue
    public boolean isAfter(int number) {
        return number > 0;
    }

    @AssertTrue
    public static boolean isGood() {
        return true;
    }

    @AssertTrue
    private boolean isHidden() {
        return true;
    }

    @NotNull
    public void nothing() {}

    @NotNull
    public <T> List<T> anything() {
        return List.of();
    }

    @NotNull
    public Secret secret() {
        return new Secret();
    }

    private static final class Secret {}

    @AssertTrue
    public boolean isRead() throws IOException {
        return true;
    }
}
