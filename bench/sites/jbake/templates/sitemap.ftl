<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><#list published_content as page>
<url><loc>${config.site_host}/${page.uri}</loc><lastmod>${page.date?string("yyyy-MM-dd")}</lastmod></url></#list></urlset>
