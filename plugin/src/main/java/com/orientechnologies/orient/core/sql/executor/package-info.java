/** Names of OrientDB that JBake's public signatures mention; open {@code OResultSet} first. */
package com.orientechnologies.orient.core.sql.executor;
