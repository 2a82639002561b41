package shop;

import io.dynawright.annotation.Table;

@Table("statuses")
public enum Status {
    OPEN,
    PAID
}
