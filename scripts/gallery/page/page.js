const form = document.forms[0];
form?.addEventListener("change", show);
show();

/** Shows the pictures that are chosen. */
function show() {
  const chosen = new FormData(form);
  const subject = chosen.get("subject") ?? "";
  for (const article of document.querySelectorAll("article")) {
    article.hidden = subject !== "" && article.id !== subject;
    for (const figure of article.querySelectorAll("figure")) {
      figure.hidden = ["language", "width", "theme"].some(
        (name) => name in figure.dataset && !chosen.getAll(name).includes(figure.getAttribute(`data-${name}`) ?? ""),
      );
    }
  }
  for (const section of document.querySelectorAll("section")) {
    section.hidden = !section.querySelector("article:not([hidden])");
  }
}
