module.exports = (config) => {
  config.addCollection("essays", (all) => all.getFilteredByGlob("content/posts/**/*.md"));
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addFilter("latest", (list, count) => list.slice(-count).reverse());
  return { dir: { input: "content", includes: "../_includes", data: "../_data", output: "_site" }, markdownTemplateEngine: false };
};
