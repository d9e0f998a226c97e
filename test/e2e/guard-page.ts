/** What all pages of ours for guards have: each writes down what was done in it, in `window.done`. */

/** The page's own record of acts. `did` counts; `family` writes down every event that reaches an element. */
const RECORD = `<script>
window.done = []; window.family = [];
function did(what) { done.push(what); }
function family_(e) { for (const type of ['pointerdown','mousedown','pointerup','mouseup','click','keydown','keyup']) e.addEventListener(type, () => family.push(type)); }
addEventListener('DOMContentLoaded', () => { for (const one of document.querySelectorAll('[data-does]')) one.addEventListener('click', (e) => { e.preventDefault(); did(one.dataset.does); }); });
</script>`;

/** Something that is pressed, with what the page takes it for: heard around it, so that nothing of it says in the markup that it is a button. */
export const pressed = (id: string, inside: string): string => `<span id="${id}" data-does="${id}">${inside}</span>`;

/** A page with this record. */
export const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}${RECORD}<style>[data-does] > * { display: inline-block } button, a, textarea, input { margin: 6px } [role=button] { display: inline-block; padding: 6px; border: 1px solid }</style></head><body>${body}</body></html>`;
