package com.acme.obscured;

public enum SKU {
    BOOK,
    DISC
}
