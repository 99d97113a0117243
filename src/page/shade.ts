/** Whether text stands on a light or on a dark ground. */
export type Shade = 'light' | 'dark';

/**
 * The ground behind `element`, told from the colour of its text: legible text is dark on light or
 * light on dark, whatever lies behind it (colours, gradients, pictures, see-through layers).
 */
export function shadeBehind(element: Element, view: Window): Shade {
  const lightness = lightnessOf(view.getComputedStyle(element).color);
  if (lightness !== null) return lightness > 0.5 ? 'dark' : 'light';
  return view.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** 0 (black) to 1 (white) for a computed colour, roughly as the eye sees it; `null` where it is in no form we know. */
export function lightnessOf(colour: string): number | null {
  const [form = '', ...rest] = colour.match(/[a-z][a-z0-9-]*|-?[\d.]+/gi) ?? [];
  const numbers = rest.map(Number).filter((part) => !Number.isNaN(part));
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = numbers;

  if (/^rgba?$/.test(form)) return seen(first / 255, second / 255, third / 255);
  if (form === 'color') return seen(first, second, third);
  if (/^ok(lab|lch)$/.test(form)) return known(first);
  if (/^(lab|lch)$/.test(form)) return known(first / 100);
  return null;
}

function seen(red: number, green: number, blue: number): number | null {
  // The square roots of squares stand in for the gamma of sRGB; only "which side of the middle" matters.
  return known(Math.sqrt(0.2126 * red ** 2 + 0.7152 * green ** 2 + 0.0722 * blue ** 2));
}

function known(value: number): number | null {
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : null;
}
