# A page for each tag, which Jekyll does not make by itself.
module Corpus
  class TagPages < Jekyll::Generator
    def generate(site)
      site.tags.each_key do |tag|
        site.pages << Jekyll::PageWithoutAFile.new(site, site.source, "tags", "#{tag}.html").tap do |page|
          page.data.merge!("layout" => "tag", "tag" => tag)
        end
      end
    end
  end
end
