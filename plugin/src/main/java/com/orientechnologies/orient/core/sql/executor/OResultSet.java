package com.orientechnologies.orient.core.sql.executor;

/**
 * Stands for OrientDB's type of the same name, which {@code org.jbake.app.DocumentList} names in a public signature. Template
 * engines that look at the methods of that class would fail without it; nothing ever makes an instance.
 */
public interface OResultSet {}
