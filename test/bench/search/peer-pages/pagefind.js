// The example of Pagefind's documentation (https://pagefind.app/docs/api/): loaded with the page, initialised when the
// field gets the focus, searched as one types with its own pause, the first five answers loaded at once. Without its
// worker, which the browser's tools neither slow down nor count, and which costs a round trip.
const { createInstance } = await import('/pagefind/pagefind.js');
const pagefind = createInstance({ noWorker: true });
const input = document.querySelector('#q');
const list = document.querySelector('#results');

input.addEventListener('focus', () => pagefind.init(), { once: true });
input.addEventListener('input', async () => {
  const search = await pagefind.debouncedSearch(input.value);
  if (search === null) return;
  const hits = await Promise.all(search.results.slice(0, 5).map((result) => result.data()));
  list.replaceChildren(
    ...hits.map((hit) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = hit.url;
      link.textContent = hit.meta.title ?? hit.url;
      const excerpt = document.createElement('p');
      excerpt.className = 'ex';
      excerpt.textContent = hit.excerpt;
      item.append(link, excerpt);
      return item;
    }),
  );
});
