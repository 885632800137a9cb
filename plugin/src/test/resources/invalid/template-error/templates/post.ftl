<h1>
  ${content.titel}</h1>
