/** A name of OrientDB that JBake's code mentions; open {@link com.orientechnologies.orient.core.metadata.schema.OSchema} first. */
package com.orientechnologies.orient.core.metadata.schema;
