const SCALE = 2;
const EDGE = 24;
/** What a drawing gets from the style sheet, as attributes of its copy. */
const STYLES = [
  'display',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'vector-effect',
];
const SMALL = 13;
const LINE = 18;
/** Not on the picture: what is there to press, and words for screen readers. */
const LEFT_OUT = '.off-paper, .sr-only, summary';

/**
 * The figure as a PNG at twice its size: its drawings by way of one SVG image, its words on top, in the page's own fonts,
 * which an image could not load. Null where the browser gives no canvas.
 */
export async function pictureOf(figure: HTMLElement): Promise<Blob | null> {
  const box = figure.getBoundingClientRect();
  const foot = figure.querySelector(':scope > .off-paper')?.getBoundingClientRect();
  const width = box.width + 2 * EDGE;
  const end = (foot ? foot.top - box.top : box.height) + EDGE;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return null;
  const sources = sourceLines(context, box.width);
  const height = end + sources.length * LINE + EDGE;
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(drawings(figure, box, width, height))}`;
  await image.decode();
  context.drawImage(image, 0, 0);
  context.scale(SCALE, SCALE);
  context.font = smallFont();
  context.fillStyle = getComputedStyle(document.body).color;
  for (const [i, line] of sources.entries()) context.fillText(line, EDGE, end + (i + 1) * LINE);
  context.translate(EDGE - box.left, EDGE - box.top);
  writeWords(figure, context);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

const smallFont = () => `${SMALL}px ${getComputedStyle(document.body).fontFamily}`;

/** The foot of the page, where the sources are named, in lines of the picture's width: a picture leaves its page. */
function sourceLines(context: CanvasRenderingContext2D, width: number): string[] {
  context.font = smallFont();
  const lines: string[] = [];
  for (const { textContent } of document.querySelectorAll('[data-source]')) {
    let line = '';
    for (const word of textContent.split(/\s+/)) {
      const longer = line ? `${line} ${word}` : word;
      if (line && context.measureText(longer).width > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
  }
  return lines;
}

/** All drawings of a figure as one, each in its place. */
function drawings(figure: HTMLElement, box: DOMRect, width: number, height: number): string {
  const parts = [...figure.querySelectorAll('svg')].filter(
    (svg) => !svg.parentElement?.closest('svg') && isShown(svg),
  );
  const copies = parts.map((svg) => {
    const copy = svg.cloneNode(true) as SVGElement;
    const originals = svg.querySelectorAll('*');
    copy.querySelectorAll('*').forEach((element, i) => {
      const original = originals[i];
      if (original) copyStyles(original, element);
    });
    const place = svg.getBoundingClientRect();
    copy.setAttribute('x', String(place.left - box.left + EDGE));
    copy.setAttribute('y', String(place.top - box.top + EDGE));
    copy.setAttribute('width', String(place.width));
    copy.setAttribute('height', String(place.height));
    copy.setAttribute('overflow', 'visible');
    return new XMLSerializer().serializeToString(copy);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width * SCALE}" height="${height * SCALE}" viewBox="0 0 ${width} ${height}">${copies.join('')}</svg>`;
}

function copyStyles(from: Element, to: Element): void {
  if (to.localName === 'text') {
    to.remove();
    return;
  }
  const styles = getComputedStyle(from);
  // What others use takes their colours, unless it has its own.
  const own = from.closest('defs') ? STYLES.filter((name) => from.hasAttribute(name)) : STYLES;
  for (const name of own) to.setAttribute(name, styles.getPropertyValue(name));
  to.removeAttribute('class');
  // Such strokes keep their width whatever the image's scale: they would come out half as wide as on the screen.
  if (styles.vectorEffect === 'none') return;
  to.setAttribute('stroke-width', String(SCALE * Number.parseFloat(styles.strokeWidth)));
  to.setAttribute(
    'stroke-dasharray',
    styles.strokeDasharray.replace(/[\d.]+/g, (dash) => String(SCALE * Number(dash))),
  );
}

/** Each word where it stands on the screen; digits one by one, since a canvas does not give them one width. */
function writeWords(figure: HTMLElement, context: CanvasRenderingContext2D): void {
  const texts = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (!parent || !isShown(parent)) continue;
    const { fontStyle, fontWeight, fontSize, fontFamily, color, fill, letterSpacing } =
      getComputedStyle(parent);
    context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    context.letterSpacing = letterSpacing === 'normal' ? '0px' : letterSpacing;
    context.fillStyle = parent.closest('svg') ? fill : color;
    for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/\d|[^\s\d]+/g)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const place = range.getBoundingClientRect();
      const { width, fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText(word);
      context.fillText(
        word,
        place.left + (place.width - width) / 2,
        place.top + (place.height - up - down) / 2 + up,
      );
    }
  }
}

/** Chromium's own answer holds for text of a drawing even where a group around it is not shown. */
function isShown(element: Element): boolean {
  if (element.closest(LEFT_OUT) || !element.checkVisibility()) return false;
  for (let group = element.closest('g, svg'); group; group = group.parentElement?.closest('g, svg') ?? null) {
    if (getComputedStyle(group).display === 'none') return false;
  }
  return true;
}
