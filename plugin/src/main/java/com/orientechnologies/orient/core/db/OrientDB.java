package com.orientechnologies.orient.core.db;

/**
 * Stands for OrientDB's type of the same name: {@code org.jbake.app.ContentStore} has a field of it, which template engines meet
 * when they look at the class. Nothing ever makes an instance.
 */
public final class OrientDB {

    private OrientDB() {}
}
