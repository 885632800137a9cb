package io.github.collate.collection;

/** Attributes that belong together: a dimension of the analysis. */
public record Group(GroupId id, String title, String about) {}
