part of ${content.title}: ${config.site_host}
