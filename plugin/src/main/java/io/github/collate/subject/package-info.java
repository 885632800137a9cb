/** Facts about subjects, and all of the author's data together; open {@link io.github.collate.subject.Dataset} first. */
package io.github.collate.subject;
