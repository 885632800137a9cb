/**
 * Everything resolved: the pages of the site, what each is about and what speaks of what; open
 * {@link io.github.collate.site.Site} first.
 */
package io.github.collate.site;
