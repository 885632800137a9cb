/**
 * Sentences that hold as long as an expression over facts does; open {@link io.github.collate.claim.Claims} first, then
 * {@link io.github.collate.claim.Evaluation}.
 */
package io.github.collate.claim;
