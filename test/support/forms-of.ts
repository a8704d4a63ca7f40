/** A form as a page offers it: where it leads, and what a person who filled it in would send. */
export interface FormShown {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Those that nobody fills in: hidden, or a button's. */
  readonly hidden: readonly string[];
  readonly isUpload: boolean;
}

const FORM = /<form\b([^>]*)>([\s\S]*?)<\/form>/g;
const FIELD = /<(?:(input|button)\b([^>]*)>|(select|textarea)\b([^>]*)>([\s\S]*?)<\/\3>)/g;

/** What a word would not do for. */
const OF_THEIR_SHAPE: Readonly<Record<string, string>> = {
  code: 'ZZ-1',
  country: 'FR',
  timeZone: 'Europe/Paris',
  year: '2026',
  credits: '60',
  hostSiret: '12345678901234',
  weeklyHours: '35',
  gratuity: '4,50',
};

/** The forms of a page that post. Empty fields are filled in with something of their kind. */
export function formsOf(html: string, at: string): FormShown[] {
  return [...html.matchAll(FORM)].flatMap(([, attributes = '', inside = '']) => {
    if (!/method="post"/i.test(attributes)) return [];
    // A button may lead elsewhere than its form: to a preview.
    const actions = [attributeOf(attributes, 'action') ?? at, ...elsewhereIn(inside)];
    return actions.map((action) => ({
      action: new URL(action, `http://portal${at}`).pathname,
      fields: fieldsIn(inside),
      hidden: hiddenIn(inside),
      isUpload: /multipart/.test(attributes),
    }));
  });
}

function elsewhereIn(html: string): string[] {
  return [...html.matchAll(/<button\b([^>]*)>/g)].flatMap(
    ([, attributes = '']) => attributeOf(attributes, 'formaction') ?? [],
  );
}

function hiddenIn(html: string): string[] {
  return [...html.matchAll(/<(input|button)\b([^>]*)>/g)].flatMap(([, tag, attributes = '']) => {
    const name = attributeOf(attributes, 'name');
    return (tag === 'button' || attributeOf(attributes, 'type') === 'hidden') && name !== undefined ? [name] : [];
  });
}

function fieldsIn(html: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [, bare, ofBare, holding, ofHolding, inside = ''] of html.matchAll(FIELD)) {
    const [tag, attributes] = [bare ?? holding ?? '', ofBare ?? ofHolding ?? ''];
    const name = attributeOf(attributes, 'name');
    if (name === undefined) continue;
    const value = attributeOf(attributes, 'value') ?? '';
    const type = tag === 'input' ? (attributeOf(attributes, 'type') ?? 'text') : tag;
    if (type === 'file') continue;
    if (type === 'radio' || type === 'button') fields[name] ??= value;
    else if (type === 'select') fields[name] = optionOf(inside);
    else if (type === 'textarea') fields[name] = textOf(inside).trim() || 'Un texte en quelques mots.';
    else fields[name] = value || filledIn(name, type, attributes);
  }
  return fields;
}

function filledIn(name: string, type: string, attributes: string): string {
  if (name.endsWith('.day')) return '15';
  if (name.endsWith('.month')) return '6';
  if (name.endsWith('.year')) return '2027';
  if (name in OF_THEIR_SHAPE) return OF_THEIR_SHAPE[name] ?? '';
  if (type === 'email') return 'ines@aval.example';
  if (type === 'password') return 'un mot de passe assez long';
  return /inputmode="numeric"/.test(attributes) ? '3' : 'Quelques mots';
}

/** The option chosen, or the first that says something. */
function optionOf(html: string): string {
  const options = [...html.matchAll(/<option\b([^>]*)>/g)].map(([, attributes = '']) => attributes);
  const values = options.map((attributes) => attributeOf(attributes, 'value') ?? '');
  const chosen = options.findIndex((attributes) => /\bselected\b/.test(attributes));
  return values[chosen] || (values.find((value) => value !== '') ?? '');
}

function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
  return found === undefined ? undefined : textOf(found);
}

function textOf(html: string): string {
  return html
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
