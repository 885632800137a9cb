/** What authors ask to see drawn, and where each mark of the drawing stands; open {@link io.github.collate.chart.Chart} first. */
package io.github.collate.chart;
