package io.github.collate.view;

/** A view that stands in many others, on many pages or in one bake after the other; what is worked out of it is worth keeping. */
public interface Shared {}
