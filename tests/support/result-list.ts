/** A phrase that is marked in each of these postings, and in no other. */
export const TELLING = ['improve customer retention', 'wear many hats', 'Deliver features on time'] as const;

const TITLES = ['Night Baker', 'Oven Engineer', 'Delivery Lead'] as const;

/** The description of a posting in the list, as the pane shows it. */
export function paneOf(place: number): string {
  return `<h1>${TITLES[place]}</h1><div class="job-description"><p>Crumb &amp; Tide bakes for the harbour, and looks for a
    ${TITLES[place]} who likes to see what the work changes for people on the islands.</p>
    <h2>Responsibilities</h2><ul><li>You ${TELLING[place]} together with the shops that we bake for every morning.</li>
    <li>You talk with the people who buy our bread, each week of the year.</li></ul>
    <h2>Requirements</h2><ul><li>Three years of experience with ovens, with shops, or with both of them.</li>
    <li>A way of explaining things that helps others to learn from what went wrong.</li></ul>
    <h2>Benefits</h2><ul><li>Bread, thirty days of leave and a pension.</li></ul></div><a href="/apply">Apply now</a>`;
}

/**
 * A result list with a pane beside it. A click on a title changes `parameter` in the address and, a moment later, the
 * pane: taken away first, as frameworks do.
 */
export function resultList(parameter: string): string {
  const links = TITLES.map(
    (title, place) => `<li><a href="/jobs/${place}" data-place="${place}">${title}</a></li>`,
  ).join('');
  const panes = JSON.stringify(TITLES.map((_, place) => paneOf(place))).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><title>Jobs at Crumb &amp; Tide</title><style>
    body { display: flex; gap: 40px; font: 16px serif } ul.results { list-style: none; padding-left: 30px }</style><body>
    <nav><ul class="results">${links}</ul></nav><main id="pane"></main><script>
    const panes = ${panes};
    const pane = document.getElementById('pane');
    function show(place) { pane.replaceChildren(); requestAnimationFrame(() => setTimeout(() => { pane.innerHTML = panes[place]; }, 50)); }
    document.querySelector('ul.results').addEventListener('click', (event) => {
      const { place } = event.target.dataset;
      if (place === undefined) return;
      event.preventDefault();
      const next = '${parameter}' === '#' ? '#' + place : '?${parameter}=' + place;
      history.pushState(null, '', next);
      show(Number(place));
    });
    show(0);
  </script></body></html>`;
}
