/** What is wrong in the author's files, where, and what to do; open {@link io.github.collate.problem.Problem} first. */
package io.github.collate.problem;
