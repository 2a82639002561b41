package jakarta.persistence;

public @interface Column {
    String name();
}
