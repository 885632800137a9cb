/** What can be compared: collections, their attributes and the values these take; open {@link io.github.collate.collection.Collection} first. */
package io.github.collate.collection;
