import { faultOfLogo, LARGEST_LOGO } from './look-at-logo.js';

const svg = (inner: string, attributes = 'viewBox="0 0 10 10"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`;

describe('a logo', () => {
  it.each([
    ['shapes', svg('<g fill="#7a1f2b"><path d="M0 0h10v10z"/><circle cx="5" cy="5" r="2"/></g>')],
    ['a gradient of its own', svg('<defs><linearGradient id="a"/></defs><rect width="9" height="9" fill="url(#a)"/>')],
    ['a shape used twice', svg('<path id="a" d="M0 0h1v1z"/><use xlink:href="#a"/><use href="#a" x="2"/>')],
    ['a size and no box', svg('<path d="M0 0h1v1z"/>', 'width="20mm" height="10mm"')],
    ['what the drawing program noted', `<?xml version="1.0"?><!-- drawn -->${svg('<metadata/><title>Logo</title>')}`],
  ])('of %s is taken', (_, text) => expect(faultOfLogo(text)).toBeUndefined());

  it.each([
    ['letters that are text', svg('<text>Cnam</text>'), 'logoHoldsText'],
    ['a picture', svg('<image href="data:image/png;base64,AA=="/>'), 'logoHoldsPicture'],
    ['a page', svg('<foreignObject/>'), 'logoHoldsPicture'],
    ['a sheet of styles', svg('<style>path{fill:red}</style>'), 'logoHoldsStyle'],
    ['a sheet of styles beside it', `<?xml-stylesheet href="a.css"?>${svg('')}`, 'logoHoldsStyle'],
    ['a script', svg('<script>alert(1)</script>'), 'logoHoldsScript'],
    ['what happens on a click', svg('<path onclick="alert(1)" d="M0 0z"/>'), 'logoHoldsScript'],
    ['a link', svg('<a href="https://cnam.example"><path d="M0 0z"/></a>'), 'logoRefersElsewhere'],
    ['a shape of another file', svg('<use href="other.svg#a"/>'), 'logoRefersElsewhere'],
    ['a colour of another file', svg('<rect fill="url(https://cnam.example/a.svg#a)"/>'), 'logoRefersElsewhere'],
    ['what moves', svg('<animate/>'), 'logoHoldsMore'],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg('')}`, 'logoHoldsMore'],
    ['no size', svg('<path d="M0 0z"/>', ''), 'logoWithoutSize'],
    ['something else', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'logoNotSvg'],
    ['words', 'Cnam', 'logoNotSvg'],
    ['nothing', '', 'logoNotSvg'],
    ['half a drawing', svg('<path').replace('</svg>', ''), 'logoNotSvg'],
    ['too much', svg(`<path d="${'M0 0z'.repeat(LARGEST_LOGO)}"/>`), 'logoTooLarge'],
  ])('of %s is refused', (_, text, fault) => expect(faultOfLogo(text)).toBe(fault));
});
