/** A name of OrientDB that JBake's code mentions; open {@link com.orientechnologies.orient.core.record.OElement} first. */
package com.orientechnologies.orient.core.record;
