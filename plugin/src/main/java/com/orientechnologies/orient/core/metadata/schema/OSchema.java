package com.orientechnologies.orient.core.metadata.schema;

/**
 * Stands for OrientDB's type of the same name: methods of {@code org.jbake.app.ContentStore} take one, which template engines meet
 * when they look at the class. Nothing implements it.
 */
public interface OSchema {}
