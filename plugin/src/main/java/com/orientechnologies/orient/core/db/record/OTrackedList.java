package com.orientechnologies.orient.core.db.record;

import java.util.ArrayList;

/**
 * Stands for OrientDB's type of the same name: {@code org.jbake.app.DBUtil} asks whether a list of tags is one. Nothing ever
 * makes an instance.
 *
 * @param <T> what the list holds
 */
public abstract class OTrackedList<T> extends ArrayList<T> {

    private static final long serialVersionUID = 1L;

    private OTrackedList() {}
}
