package io.github.collate.collection;

/** Which end of the scale is the good one. */
public enum Better {
    HIGHER,
    LOWER
}
