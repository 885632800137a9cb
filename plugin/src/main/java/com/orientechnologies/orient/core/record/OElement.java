package com.orientechnologies.orient.core.record;

/**
 * Stands for OrientDB's type of the same name: a method of {@code org.jbake.app.ContentStore} takes one, which template engines
 * meet when they look at the class. Nothing implements it.
 */
public interface OElement {}
