/** Chosen subjects side by side over chosen attributes; open {@link io.github.collate.comparison.Comparison} first. */
package io.github.collate.comparison;
