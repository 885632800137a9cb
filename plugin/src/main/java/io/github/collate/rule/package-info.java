/** What a site is held against beyond being right, one check a class; open {@link io.github.collate.rule.Rules} first. */
package io.github.collate.rule;
