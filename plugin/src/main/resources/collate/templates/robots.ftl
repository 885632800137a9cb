User-agent: *
Allow: /
Sitemap: ${config.site_host}/sitemap.xml
