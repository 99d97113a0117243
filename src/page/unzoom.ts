/**
 * The rule that keeps our node at its own size on a page that zooms itself by style: places in the window, by which
 * things of ours are put, know nothing of that zoom. Empty where there is none.
 */
export function unzoomRule({ documentElement }: Document): string {
  const { currentCSSZoom: zoom = 1 } = documentElement as { readonly currentCSSZoom?: number };
  return zoom > 0 && zoom !== 1 ? `:host { zoom: ${1 / zoom} !important; }` : '';
}
