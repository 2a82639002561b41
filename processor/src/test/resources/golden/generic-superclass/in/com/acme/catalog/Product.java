package com.acme.catalog;

import io.dynawright.annotation.Table;

@Table("products")
public class Product extends Identified<String, Long> {

    private String title;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
