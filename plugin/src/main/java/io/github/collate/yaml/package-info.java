/** YAML 1.2 whose nodes know their line and column; open {@link io.github.collate.yaml.Yaml} first. */
package io.github.collate.yaml;
