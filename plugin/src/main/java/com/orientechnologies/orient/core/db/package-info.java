/** Names of OrientDB that JBake's code mentions; open {@link com.orientechnologies.orient.core.db.OrientDB} first. */
package com.orientechnologies.orient.core.db;
