/** Which figures of essays move with the data, found by changing the data; open {@link io.github.collate.audit.Audit} first. */
package io.github.collate.audit;
