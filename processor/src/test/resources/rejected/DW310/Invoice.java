package shop;

import io.dynawright.annotation.Table;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

@Table("invoices")
public record Invoice(@Id String number, @Transient String cached, @Version long version) {}
