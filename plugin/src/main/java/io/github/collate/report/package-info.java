/** Problems as machines read them; open {@link io.github.collate.report.Format} first. */
package io.github.collate.report;
