<h1>${content.title}</h1>${content.body}<a href="index.html">Home</a><link rel="stylesheet" href="css/none.css">
