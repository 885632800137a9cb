/**
 * JBake's side: its configuration, documents, engines and tools. No other package imports {@code org.jbake}; open
 * {@link io.github.collate.jbake.Oven} first.
 */
package io.github.collate.jbake;
