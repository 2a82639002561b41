package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

@Table("orders")
public record Order(
        @PartitionKey String orderId,
        @Size(max = 3) int quantity,
        @Min(1) String text,
        @Past String date,
        @Email Integer number,
        @Null long never,
        @Size(min = 1) Optional<String> optional,
        List<@NotBlank Integer> numbers) {

    @AssertTrue
    String isComplete() {
        return "yes";
    }
}
