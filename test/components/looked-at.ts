/** What is asked of every picture of the gallery, whichever browser shows it. */

/** Rules of axe about a whole page, where a part of one is shown. */
export const OF_PAGES = ['region', 'landmark-one-main', 'page-has-heading-one'];

/** An expression for what stands out of the side: how far the page is too wide, and each element that does. */
export const WIDE = `(() => {
  const limit = document.documentElement.clientWidth + 0.5;
  const out = [...document.querySelectorAll('.cv *')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 1 && (right > limit || left < -0.5);
  });
  return [document.documentElement.scrollWidth - document.documentElement.clientWidth + ' px too wide', ...out.map((element) => element.outerHTML.slice(0, 120))];
})()`;

/** Pixels across, by the surface. */
export const WIDTHS: Record<string, number> = { panel: 380, popup: 400, tab: 320, page: 1100, guard: 400, sheet: 800 };

/** The surface of a picture's name: "panel-applies" is of the panel. */
export const kindOf = (name: string): string => name.split('-')[0] ?? '';
