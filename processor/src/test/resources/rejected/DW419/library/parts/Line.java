package parts;

import io.dynawright.annotation.Document;

@Document
public record Line(String sku) {}
