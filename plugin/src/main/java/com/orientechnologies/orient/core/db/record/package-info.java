/** Names of OrientDB that JBake's code mentions; open {@code OTrackedList} first. */
package com.orientechnologies.orient.core.db.record;
