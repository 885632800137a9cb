/** Makes collections of tables from spreadsheets; open {@link io.github.collate.spreadsheet.Import} first. */
package io.github.collate.spreadsheet;
