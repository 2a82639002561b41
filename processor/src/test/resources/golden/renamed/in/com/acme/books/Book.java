package com.acme.books;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("books")
public record Book(
        @PartitionKey @Attribute(name = "PK") String isbn,
        @Attribute(name = "$T */ {@link x} <b> & \"\\u0041\" \\") String title,
        @Attribute(name = "größe") int pages) {}
