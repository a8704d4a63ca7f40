import { SaxesParser } from 'saxes';

/** The most that a logo weighs, in bytes: a drawing of lines, on each paper that is made. */
export const LARGEST_LOGO = 60_000;

/** Why a drawing may not stand at the head of papers. */
export type LogoFault =
  | 'logoTooLarge'
  | 'logoNotSvg'
  | 'logoWithoutSize'
  | 'logoHoldsText'
  | 'logoHoldsPicture'
  | 'logoHoldsStyle'
  | 'logoHoldsScript'
  | 'logoRefersElsewhere'
  | 'logoHoldsMore';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
/** Shapes and what paints them; nothing that reads a font, a file or a program. */
const DRAWN = new Set(
  `svg g defs symbol use title desc metadata path rect circle ellipse line polyline polygon
   linearGradient radialGradient stop clipPath mask pattern`.split(/\s+/),
);
const FAULT_OF: Readonly<Record<string, LogoFault>> = {
  text: 'logoHoldsText',
  tspan: 'logoHoldsText',
  textPath: 'logoHoldsText',
  font: 'logoHoldsText',
  'font-face': 'logoHoldsText',
  image: 'logoHoldsPicture',
  feImage: 'logoHoldsPicture',
  foreignObject: 'logoHoldsPicture',
  style: 'logoHoldsStyle',
  script: 'logoHoldsScript',
  a: 'logoRefersElsewhere',
};

interface Tag {
  readonly local: string;
  readonly uri: string;
  readonly attributes: Readonly<
    Record<string, { readonly local: string; readonly uri: string; readonly value: string }>
  >;
}

/**
 * Why this text may not be set as a logo; undefined when it may. A logo is an SVG of shapes: its letters are paths, for a
 * text would be set in whatever font is found, and it refers to nothing but itself.
 */
export function faultOfLogo(text: string): LogoFault | undefined {
  if (Buffer.byteLength(text) > LARGEST_LOGO) return 'logoTooLarge';
  const found: LogoFault[] = [];
  let root: Tag | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    if (!root) {
      root = tag;
      if (tag.local !== 'svg' || tag.uri !== SVG) found.push('logoNotSvg');
      else if (!hasSize(tag)) found.push('logoWithoutSize');
    }
    found.push(...faultsOfTag(tag));
  });
  // Entities are declared there, and grow.
  parser.on('doctype', () => found.push('logoHoldsMore'));
  parser.on('processinginstruction', ({ target }) => {
    if (target !== 'xml') found.push('logoHoldsStyle');
  });
  parser.on('error', () => found.unshift('logoNotSvg'));
  try {
    parser.write(text).close();
  } catch {
    return 'logoNotSvg';
  }
  return root ? found[0] : 'logoNotSvg';
}

function faultsOfTag({ local, uri, attributes }: Tag): LogoFault[] {
  // What a drawing program notes for itself is not drawn.
  if (uri !== SVG) return [];
  const faults: LogoFault[] = DRAWN.has(local) ? [] : [FAULT_OF[local] ?? 'logoHoldsMore'];
  for (const attribute of Object.values(attributes)) {
    const { value } = attribute;
    if (/^on/i.test(attribute.local)) faults.push('logoHoldsScript');
    const isLink = attribute.local === 'href' && (attribute.uri === '' || attribute.uri === XLINK);
    if (isLink && !value.trim().startsWith('#')) faults.push('logoRefersElsewhere');
    if (/url\(\s*['"]?(?!\s*['"]?#)/i.test(value) || /@import|expression\(/i.test(value))
      faults.push('logoRefersElsewhere');
  }
  return faults;
}

function hasSize({ attributes }: Tag): boolean {
  const value = (name: string): string => attributes[name]?.value ?? '';
  const box = value('viewBox')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const inBox = box.length === 4 && (box[2] ?? 0) > 0 && (box[3] ?? 0) > 0;
  return inBox || (Number.parseFloat(value('width')) > 0 && Number.parseFloat(value('height')) > 0);
}
