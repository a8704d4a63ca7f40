/**
 * A file chosen or dropped: its fingerprint is computed here, put in the field, and compared. The file goes nowhere.
 */
function offer(place: HTMLElement): void {
  const field = document.querySelector<HTMLInputElement>(`[name="${place.dataset['compare'] ?? ''}"]`);
  // Without https, browsers compute no fingerprints.
  if (!field?.form || !window.isSecureContext) return;
  const { form } = field;
  const group = document.createElement('div');
  group.className = 'govuk-form-group';
  const label = document.createElement('label');
  label.className = 'govuk-label';
  label.htmlFor = 'compared-file';
  label.textContent = place.dataset['label'] ?? '';
  const hint = document.createElement('div');
  hint.className = 'govuk-hint';
  hint.id = 'compared-file-hint';
  hint.textContent = place.dataset['lead'] ?? '';
  const input = document.createElement('input');
  input.type = 'file';
  input.id = 'compared-file';
  input.className = 'govuk-file-upload';
  input.accept = 'application/pdf';
  input.setAttribute('aria-describedby', hint.id);
  input.addEventListener('change', () => void compare(input, field, form));
  group.append(label, hint, input);
  place.append(group);
}

async function compare(input: HTMLInputElement, field: HTMLInputElement, form: HTMLFormElement): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  field.value = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  form.requestSubmit();
}

for (const place of document.querySelectorAll<HTMLElement>('[data-compare]')) offer(place);
