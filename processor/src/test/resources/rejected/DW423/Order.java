import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Table("orders")
public record Order(
        @PartitionKey String orderId,
        List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<String>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> tooDeep,
        Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<Optional<Set<String>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> sets,
        List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<String>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> deepest) {}
