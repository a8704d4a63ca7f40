// The forms of a page, as a browser reads them.

/** The fields of the page's forms as it gives them, with what is changed: what a browser would send. */
export function fieldsOf(html, changed = {}) {
  const fields = {};
  for (const [, attributes] of html.matchAll(/<input\b([^>]*)>/g)) {
    const isBox = /\btype="(?:radio|checkbox)"/.test(attributes);
    const name = attributeOf(attributes, 'name');
    if (name !== undefined && (!isBox || /\bchecked\b/.test(attributes)))
      fields[name] = attributeOf(attributes, 'value') ?? '';
  }
  for (const [, attributes, text] of html.matchAll(/<textarea\b([^>]*)>\n?([\s\S]*?)<\/textarea>/g)) {
    const name = attributeOf(attributes, 'name');
    if (name !== undefined) fields[name] = unescaped(text);
  }
  return { ...fields, ...changed };
}

/** A form as it is sent. */
export function asForm(fields) {
  return {
    body: Buffer.from(new URLSearchParams(fields).toString()),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  };
}

function attributeOf(attributes, name) {
  const [, value] = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes) ?? [];
  return value === undefined ? undefined : unescaped(value);
}

function unescaped(text) {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
