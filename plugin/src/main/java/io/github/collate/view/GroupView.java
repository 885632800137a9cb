package io.github.collate.view;

/** A dimension of the analysis, as the head of a part of a table. */
public record GroupView(String id, String title, String about) {}
