/** Tests in a real browser: what readers and authors see and touch. */
package io.github.collate.browser;
